import type { Action } from './action.js';

/** What of Web Chat's global we use. Its own types are not published with the browser bundle. */
export interface WebChatLibrary {
  createDirectLine(options: {
    readonly token: string;
    readonly domain: string;
    readonly conversationStartProperties: { readonly locale: string };
  }): DirectLine;
  createBrowserWebSpeechPonyfillFactory(): (options: object) => object;
  createStore(state: object, ...middleware: StoreMiddleware[]): Store;
  renderWebChat(props: Readonly<Record<string, unknown>>, root: HTMLElement): void;
}

export interface DirectLine {
  /** The client's own, which it refreshes by itself while the page is awake. */
  readonly token: string;
  postActivity(activity: object): { subscribe(next: () => void, failed: () => void): void };
  end(): void;
}

export interface Store {
  dispatch(action: Action): void;
  getState(): { readonly sendBoxValue?: string };
}

export type StoreMiddleware = () => (next: (action: Action) => unknown) => (action: Action) => unknown;

declare global {
  interface Window {
    readonly WebChat?: WebChatLibrary;
  }
}
