import { el } from './dom';
import { KeyedList, type Item } from './keyed';
import type { WireMessage } from './wire';

const NEAR_PX = 80;

function dayOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** A column of messages that follows its end, unless its reader has scrolled up. */
export class Feed {
  readonly element: HTMLElement;
  private readonly list: KeyedList;
  private atEnd = true;
  private place = 0;

  constructor(label: string) {
    this.element = el('div', { class: 'feed', role: 'log', 'aria-live': 'polite', 'aria-label': label, tabindex: 0 });
    const messages = el('div');
    this.element.append(messages);
    this.list = new KeyedList(messages);
    // Only its reader scrolls it away from the end: what grows, or takes room from it, does not.
    this.element.addEventListener('scroll', () => {
      this.lookWhere();
    });
    const sizes = new ResizeObserver(() => {
      this.follow();
    });
    sizes.observe(this.element);
    sizes.observe(messages);
  }

  /** Shows messages, oldest first; `itemOf` says how each is drawn. */
  show(messages: readonly WireMessage[], itemOf: (message: WireMessage) => Item, empty: string): void {
    const items = messages.flatMap((message, index): Item[] => {
      const before = messages[index - 1];
      const day = dayOf(message.ts);
      return before && dayOf(before.ts) === day ? [itemOf(message)] : [daySeparator(day), itemOf(message)];
    });
    this.list.show(items.length > 0 ? items : [emptyNote(empty)]);
    this.follow();
  }

  /** Brings a message into view and gives it the focus. */
  reveal(ts: string): void {
    const message = this.element.querySelector<HTMLElement>(`[data-ts="${CSS.escape(ts)}"]`);
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
  }

  private follow(): void {
    // The event of a scroll may still be on its way.
    this.lookWhere();
    if (!this.atEnd) return;
    this.element.scrollTop = this.element.scrollHeight;
    this.place = this.element.scrollTop;
  }

  private lookWhere(): void {
    const { scrollTop } = this.element;
    this.atEnd = this.isAtEnd() || (this.atEnd && scrollTop >= this.place);
    this.place = scrollTop;
  }

  private isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }
}

function daySeparator(day: string): Item {
  return { key: `day ${day}`, version: day, draw: () => el('div', { class: 'day' }, el('span', {}, day)) };
}

function emptyNote(text: string): Item {
  return { key: 'empty', version: text, draw: () => el('p', { class: 'empty' }, text) };
}
