import type { Action } from './action.js';
import { advisorNames } from './advisor-name.js';
import { styleOptions } from './appearance.js';
import { PageLanguage } from './language.js';
import type { Notice } from './notice.js';
import type { Page } from './page.js';
import { saidAt } from './said-at.js';
import { LOCALES, stringsOf, TIME_LOCALES } from './strings.js';
import { fetchToken, retryDelay, timeLeft } from './token.js';
import { Unsettled } from './unsettled.js';
import type { Ponyfill } from './voice.js';
import type { DirectLine, Store, WebChatLibrary } from './web-chat.js';

/** Milliseconds for which a connection must have held to be opened again at once. */
const HELD_MS = 10_000;

/** Milliseconds without network after which the client would take its time to come back. */
const LONG_AWAY_MS = 15_000;

/** Milliseconds before its end from which a token is not relied on any more. */
const MARGIN_MS = 60_000;

/**
 * The conversation on the page. Whenever its connection ends for good (an expired token, a service that was away), it is
 * opened again on the same conversation: the history comes from the server, the draft and what was not yet taken from here.
 */
export class Conversation {
  private readonly unsettled = new Unsettled();
  private readonly language: PageLanguage;
  private ponyfill: Ponyfill | null = null;
  private directLine: DirectLine | null = null;
  private store: Store | null = null;
  /** Counts openings, so that what an earlier one still has to say is not heard. */
  private opening = 0;
  private tries = 0;
  private connectedAt = 0;
  private lostAt = 0;

  constructor(
    private readonly library: WebChatLibrary,
    private readonly root: HTMLElement,
    private readonly page: Page,
    private readonly notice: Notice,
  ) {
    this.language = new PageLanguage(page.lang, () => !this.store?.getState().sendBoxValue);
    this.language.watchMenu();
  }

  async open(startNew = false): Promise<void> {
    const opening = ++this.opening;
    if (startNew) this.unsettled.clear();
    try {
      const token = await fetchToken(startNew);
      if (opening === this.opening) this.connect(opening, token, startNew);
    } catch {
      if (opening === this.opening) this.again(opening, startNew);
    }
  }

  /** After the device slept: the client's own timers may have missed the end of the token. */
  wake(): void {
    if (this.directLine && timeLeft(this.directLine.token) < MARGIN_MS) void this.open();
  }

  /** With microphone and spoken answers, or without: the conversation stays as it is. */
  speakWith(ponyfill: Ponyfill | null): void {
    this.ponyfill = ponyfill;
    this.draw();
  }

  networkLost(): void {
    this.lostAt = performance.now();
  }

  /** What was written meanwhile goes out now: the client takes a request that never left for a success. */
  networkBack(): void {
    const long = performance.now() - this.lostAt > LONG_AWAY_MS;
    if (this.directLine && (long || this.unsettled.all.length > 0)) void this.open();
    else this.wake();
  }

  private connect(opening: number, token: string, startNew: boolean): void {
    const draft = startNew ? '' : (this.store?.getState().sendBoxValue ?? '');
    const before = this.directLine;
    const directLine = this.library.createDirectLine({
      token,
      domain: `${location.origin}/v3/directline`,
      conversationStartProperties: { locale: this.locale },
    });
    // A fresh store: it fills from the history, in which everything has been sent.
    const store = this.library.createStore({}, () => (next) => (action) => {
      if (opening === this.opening) this.see(opening, action);
      return next(action);
    });
    this.directLine = directLine;
    this.store = store;
    before?.end();
    this.draw();
    if (draft) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
  }

  private draw(): void {
    const { directLine, store, ponyfill } = this;
    if (directLine === null || store === null) return;
    this.library.renderWebChat(
      {
        directLine,
        store,
        locale: this.locale,
        nonce: this.page.nonce,
        styleOptions: styleOptions(this.root.clientWidth),
        overrideLocalizedStrings: stringsOf(this.page.lang),
        activityMiddleware: advisorNames(this.page.texts.advisor),
        activityStatusMiddleware: saidAt(TIME_LOCALES[this.page.lang] ?? 'fr-FR'),
        ...(ponyfill === null ? {} : { webSpeechPonyfillFactory: ponyfill }),
      },
      this.root,
    );
  }

  private get locale(): string {
    return LOCALES[this.page.lang] ?? 'fr-FR';
  }

  private see(opening: number, action: Action): void {
    switch (action.type) {
      case 'DIRECT_LINE/CONNECT_FULFILLED':
        this.connectedAt = performance.now();
        this.notice.clear();
        this.sendUnsettled();
        this.askForLanguage();
        return;
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        this.language.see(activityOf(action));
        return;
      case 'DIRECT_LINE/DISCONNECT_FULFILLED':
        this.ended(opening);
        return;
      default:
        this.unsettled.see(action);
    }
  }

  /** Also told after a start that failed. */
  private ended(opening: number): void {
    const held = this.connectedAt > 0 && performance.now() - this.connectedAt > HELD_MS;
    this.connectedAt = 0;
    if (held) {
      this.tries = 0;
      void this.open();
    } else this.again(opening, false);
  }

  /** Once the store has done with the connection: it takes nothing in between. */
  private askForLanguage(): void {
    const wish = this.language.wish();
    if (wish !== null) queueMicrotask(() => this.store?.dispatch(wish));
  }

  private sendUnsettled(): void {
    const waiting = this.unsettled.all;
    this.unsettled.clear();
    for (const activity of waiting) this.directLine?.postActivity(activity).subscribe(nothing, nothing);
  }

  private again(opening: number, startNew: boolean): void {
    this.notice.say(this.page.texts.retrying);
    setTimeout(() => {
      if (opening === this.opening) void this.open(startNew);
    }, retryDelay(this.tries++));
  }
}

function activityOf({ payload }: Action): object {
  const activity = payload && 'activity' in payload ? payload.activity : null;
  return typeof activity === 'object' && activity !== null ? activity : {};
}

function nothing(): void {
  // Told on the stream, or not at all.
}
