import type { Notice } from '../browser/wire';

/** A notice for the pages of some people; everyone's when `to` is absent. */
export interface Addressed {
  to?: readonly string[];
  notice: Notice;
}

type Listener = (addressed: Addressed) => void;

/** What the pages are told, in order. */
export class Notices {
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  send(addressed: Addressed): void {
    for (const listener of this.listeners) listener(addressed);
  }
}
