import type { Channel } from './conversation';

/** Hours after a customer's message in which they may be written to freely (WhatsApp: the customer service window). */
const HOURS: Readonly<Partial<Record<Channel, number>>> = { whatsapp: 24 };

/** Milliseconds; null where one may write at any time. */
export function replyWindowMs(channel: Channel): number | null {
  const hours = HOURS[channel];
  return hours === undefined ? null : hours * 3_600_000;
}

/** Until when the customer can be answered freely; null where that never ends. */
export function replyBy(channel: Channel, lastWrote: Date): Date | null {
  const window = replyWindowMs(channel);
  return window === null ? null : new Date(lastWrote.getTime() + window);
}
