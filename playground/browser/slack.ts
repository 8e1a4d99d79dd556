import { SlackPage } from './app';
import { Server } from './server';

/** Who sits before the page at first; `?user=` in the address names another. */
const FIRST = 'U0ADVISOR1';

const root = document.getElementById('app');
if (root) {
  const page = new SlackPage(root, new Server(document.body.dataset.base ?? ''));
  page.become(new URLSearchParams(location.search).get('user') ?? FIRST);
  window.addEventListener('hashchange', () => {
    const [, channel = '', ts = ''] = /^#(\w+)\/([\d.]+)$/.exec(location.hash) ?? [];
    page.goTo(channel, ts);
  });
}
