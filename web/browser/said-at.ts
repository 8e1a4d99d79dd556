import { madeLike, type ElementLike } from './elements.js';

interface Status {
  readonly activity: { readonly timestamp?: string };
  readonly hideTimestamp?: boolean;
  readonly sendState?: string;
}

/**
 * Web Chat middleware: the time under a message as people of that language write it. Its own asks for twelve hours in every
 * language. What is on its way or failed is left to Web Chat.
 */
export function saidAt(locale: string) {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });

  function written(timestamp: string): string {
    const date = new Date(timestamp);
    const today = date.toDateString() === new Date().toDateString();
    return today ? time.format(date) : `${day.format(date)}, ${time.format(date)}`;
  }

  return () =>
    (next: (status: Status) => ElementLike) =>
    (status: Status): ElementLike => {
      const element = next(status);
      const { timestamp } = status.activity;
      if (status.sendState !== 'sent' || !timestamp) return element;
      return madeLike(element, 'span', status.hideTimestamp ? 'said-at only-read' : 'said-at', written(timestamp));
    };
}
