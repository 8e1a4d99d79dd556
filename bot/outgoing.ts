import type { TurnContext } from './sdk';
import type { InboundMessage, TranscriptEntry } from '../commands/ports';
import type { OutboxMessage } from '../commands/ports-outbox';
import type { AnswerForm } from '../domain/conversation/answer-form';
import type { Channel, Conversation } from '../domain/conversation/conversation';
import { partsOf } from './turn-parts';

/** What a customer can choose among after a turn, and how it was shown to them. */
export interface Offer {
  /** Sequence of the last line that was shown with it. */
  readonly line: number;
  /** The choices were written out with numbers before them. */
  readonly numbered: boolean;
  /** `choice` as inbound messages carry it. */
  readonly choices: readonly { readonly title: string; readonly choice: string }[];
}

/** What a turn said, for a channel that is sent to. */
export interface Said {
  readonly conversation: Conversation;
  readonly inbound: InboundMessage;
  /** Lines of the bot and of advisors, in order; at least one. */
  readonly lines: readonly TranscriptEntry[];
  /** How the customer wishes to be answered; absent: they have not said. */
  readonly answers?: AnswerForm;
}

/** A channel that lines are sent to, rather than read by its clients. */
export interface Outgoing {
  /** Pure. What carries the lines out of the process, committed with them. */
  render(said: Said): { readonly rows: readonly OutboxMessage[]; readonly offer: Offer | null };
}

export type OutgoingChannels = Readonly<Partial<Record<Channel, Outgoing>>>;

/** Puts what a turn has said so far into the outbox. Null where clients read for themselves, or nothing was said. */
export function sendLines(context: TurnContext, channels: OutgoingChannels, answers?: AnswerForm): Offer | null {
  const { tx, conversation, inbound, transcript } = partsOf(context);
  const channel = channels[conversation.channel];
  if (channel === undefined || transcript.said.length === 0) return null;
  const { rows, offer } = channel.render({
    conversation,
    inbound,
    lines: transcript.said,
    ...(answers === undefined ? {} : { answers }),
  });
  for (const row of rows) tx.outbox.append(row);
  return offer;
}
