import type { Action } from './action.js';

/** The bot's question about the language; its options are the page's languages. */
const QUESTION = 'langue';

/** Where a tap in the language menu waits until the page of that language has its connection. */
const WISH = 'dossier.langue';

/** Milliseconds without a further line after which the last one counts: a history comes line by line. */
const SETTLED_MS = 400;

interface Said {
  readonly locale?: string;
  readonly from?: { readonly role?: string };
}

/**
 * Keeps page and conversation in one language. A tap in the menu opens the page in that language, which then asks the bot for
 * it, as if it had been said; and where it was said, the page follows the bot.
 */
export class PageLanguage {
  private last: string | null = null;
  private timer = 0;

  constructor(
    private readonly lang: string,
    /** Nothing is lost by loading the page anew. */
    private readonly mayLeave: () => boolean,
  ) {}

  /** The menu's links work without this; with it, the conversation changes, too. */
  watchMenu(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
      link.addEventListener('click', () => {
        sessionStorage.setItem(WISH, link.dataset.language ?? '');
      });
    }
  }

  /** What to tell the bot now that it hears; null when the page was not asked for by the menu. */
  wish(): Action | null {
    if (sessionStorage.getItem(WISH) !== this.lang) return null;
    const name = document.querySelector(`[data-language="${this.lang}"]`)?.textContent ?? this.lang;
    const payload = { displayText: name, text: name, value: { question: QUESTION, option: this.lang } };
    return { type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload };
  }

  /** A line came, new or of the history. */
  see({ locale, from }: Said): void {
    if (from?.role !== 'bot' || locale === undefined) return;
    this.last = locale.slice(0, 2);
    if (this.last === this.lang) sessionStorage.removeItem(WISH);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.follow();
    }, SETTLED_MS);
  }

  private follow(): void {
    const other = this.last !== null && this.last !== this.lang;
    if (other && sessionStorage.getItem(WISH) === null && this.mayLeave()) location.replace(`?lang=${this.last}`);
  }
}
