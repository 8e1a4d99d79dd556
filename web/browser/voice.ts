import { element } from './page.js';
import type { WebChatLibrary } from './web-chat.js';

/** Where the choice is kept until the tab is closed: the next visitor of this browser chooses anew. */
const CHOICE = 'dossier.voix';

/** What Web Chat listens and speaks with; made by its own library from what the browser has. */
export type Ponyfill = ReturnType<WebChatLibrary['createBrowserWebSpeechPonyfillFactory']>;

/**
 * Microphone and spoken answers, where the browser can listen, and only once the customer has chosen them: the browser may
 * hand the voice to its maker. Without that choice nothing of it is even made.
 */
export class Voice {
  private readonly button = element('voice', HTMLButtonElement);
  private readonly dialog = element('ask-voice', HTMLDialogElement);

  constructor(
    private readonly library: Pick<WebChatLibrary, 'createBrowserWebSpeechPonyfillFactory'>,
    private readonly changed: (ponyfill: Ponyfill | null) => void,
  ) {}

  /** Shows the button, and takes up an earlier choice. */
  offer(): void {
    if (!canListen()) return;
    this.button.hidden = false;
    this.button.addEventListener('click', () => {
      if (this.isOn) this.turn(false);
      else this.dialog.showModal();
    });
    element('ask-voice-no', HTMLButtonElement).addEventListener('click', () => {
      this.dialog.close();
    });
    element('ask-voice-yes', HTMLButtonElement).addEventListener('click', () => {
      this.dialog.close();
      this.turn(true);
    });
    if (this.isOn) this.turn(true);
  }

  private get isOn(): boolean {
    return sessionStorage.getItem(CHOICE) !== null;
  }

  private turn(on: boolean): void {
    if (on) sessionStorage.setItem(CHOICE, 'oui');
    else sessionStorage.removeItem(CHOICE);
    this.button.setAttribute('aria-pressed', String(on));
    this.changed(on ? this.library.createBrowserWebSpeechPonyfillFactory() : null);
  }
}

function canListen(): boolean {
  return 'SpeechRecognition' in window || 'webkitSpeechRecognition' in window;
}
