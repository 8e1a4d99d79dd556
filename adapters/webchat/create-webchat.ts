import type { ChannelAdapter } from '../channel';
import { activityRoutes } from './activity-routes';
import { Addresses } from './addresses';
import { conversationRoutes } from './conversation-routes';
import { fileRoutes } from './file-routes';
import { pageSessionRoutes } from './page-session';
import { renderEntry } from './render';
import { StreamHub } from './stream-hub';
import { streamUpgrade } from './stream-upgrade';
import { Tokens } from './tokens';
import type { ShownActivity, WebchatOptions } from './types';

/** Conversations of which it is remembered how far their client is, so that polling does not report the same every second. */
const MAX_REMEMBERED = 10_000;

/** Direct Line 3.0, as the unmodified botframework-directlinejs and Web Chat speak it, and the token of our own page. */
export function createWebchat(options: WebchatOptions): ChannelAdapter<ShownActivity> {
  const tokens = new Tokens(options.tokenSecret, options.clock);
  const addresses = new Addresses(options.publicUrl, tokens);
  const fetched = onceEach(options.onFetched);
  const hub = new StreamHub(options, fetched);
  const directLine = [
    ...conversationRoutes(options, tokens, addresses),
    ...activityRoutes(options, tokens, addresses, fetched),
    ...fileRoutes(options, tokens),
  ].map((route) => ({ ...route, allowedOrigins: options.allowedOrigins ?? [] }));

  return {
    channel: 'webchat',
    capabilities: { maxButtons: 6, maxTextLength: 8_000, uploads: true },
    routes: [...directLine, ...pageSessionRoutes(options, tokens)],
    upgrades: [streamUpgrade(hub, tokens, addresses)],
    render: (entry, base) => renderEntry(entry, addresses.files(base)),
    close: () => {
      hub.close();
      return Promise.resolve();
    },
  };
}

/** Passes on what is news. Forgetting costs a second report, which its receiver can bear. */
function onceEach(report: WebchatOptions['onFetched']): (conversationId: string, sequence: number) => void {
  if (!report) return () => undefined;
  const known = new Map<string, number>();
  return (conversationId, sequence) => {
    if ((known.get(conversationId) ?? 0) >= sequence) return;
    known.delete(conversationId);
    known.set(conversationId, sequence);
    const oldest = known.size > MAX_REMEMBERED ? known.keys().next() : null;
    if (oldest && !oldest.done) known.delete(oldest.value);
    report(conversationId, sequence);
  };
}
