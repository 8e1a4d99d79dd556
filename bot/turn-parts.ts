import type { TurnContext } from './sdk';
import type { InboundMessage, Transaction } from '../commands/ports';
import type { Conversation } from '../domain/conversation/conversation';
import type { TurnTranscript } from './turn-transcript';

/** What the runner gives a turn; the middleware finds it in the context. */
export interface TurnParts {
  readonly tx: Transaction;
  readonly now: Date;
  readonly inbound: InboundMessage;
  readonly conversation: Conversation;
  readonly transcript: TurnTranscript;
}

const PARTS = Symbol('turn parts');

export function attachParts(context: TurnContext, parts: TurnParts): void {
  context.turnState.set(PARTS, parts);
}

/** @throws Error outside the turn runner: a fault of wiring. */
export function partsOf(context: TurnContext): TurnParts {
  const parts = context.turnState.get<TurnParts | undefined>(PARTS);
  if (!parts) throw new Error('This context was not made by the turn runner');
  return parts;
}
