import { Conversation } from './conversation.js';
import { Notice } from './notice.js';
import { element, readPage } from './page.js';
import { Voice } from './voice.js';

const page = readPage();
const notice = new Notice(element('notice', HTMLDivElement), page.texts.offline);

followKeyboard();
if (window.WebChat) {
  const conversation = new Conversation(window.WebChat, element('webchat', HTMLDivElement), page, notice);
  void conversation.open();
  askBeforeNew(() => void conversation.open(true));
  new Voice(window.WebChat, (ponyfill) => {
    conversation.speakWith(ponyfill);
  }).offer();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) conversation.wake();
  });
  window.addEventListener('offline', () => {
    conversation.networkLost();
  });
  window.addEventListener('online', () => {
    conversation.networkBack();
  });
  window.addEventListener('pageshow', () => {
    conversation.wake();
  });
} else {
  notice.say(page.texts.broken, {
    text: page.texts.reload,
    press: () => {
      location.reload();
    },
  });
}

function askBeforeNew(begin: () => void): void {
  const button = element('new-conversation', HTMLButtonElement);
  const dialog = element('ask-new', HTMLDialogElement);
  button.hidden = false;
  button.addEventListener('click', () => {
    dialog.showModal();
  });
  element('ask-new-no', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  element('ask-new-yes', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
    begin();
  });
}

/** Safari on iPhones lays its keyboard over the page instead of making it smaller. */
function followKeyboard(): void {
  const { visualViewport } = window;
  visualViewport?.addEventListener('resize', () => {
    const covered = window.innerHeight - visualViewport.height > 100;
    document.body.style.setProperty('--visible-height', covered ? `${visualViewport.height}px` : '');
    if (covered) window.scrollTo(0, 0);
  });
}
