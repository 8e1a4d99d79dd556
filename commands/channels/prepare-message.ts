import type { SuggestedField, Suggestion } from '../../domain/suggestions/types';
import { redact } from '../../domain/suggestions/redact';
import { wantedFields } from '../../domain/suggestions/wanted-fields';
import { readMessage } from '../../domain/understanding/read-message';
import type { Clock, InboundMessage } from '../ports';

/**
 * Asks a provider what a text says of some fields. Never throws and answers within its own time: null when it cannot tell, was too
 * slow or answered anything but what it was asked.
 */
export type Suggest = (redacted: string, fields: readonly SuggestedField[]) => Promise<Suggestion | null>;

type Preparable = Pick<InboundMessage, 'kind' | 'text' | 'choice' | 'suggestion'>;

/** Does before a turn what is too slow for it; what comes of it is stored with the message (DESIGN.md, law 1). */
export type PrepareMessage = <Message extends Preparable>(message: Message) => Promise<Message>;

/** Reads an account by ourselves first, and asks a provider only about what is empty then. */
export function preparationBy(suggest: Suggest, clock: Clock, timeZone: string): PrepareMessage {
  return async (message) => {
    const text = message.text.trim();
    if (message.kind !== 'message' || message.choice !== undefined || message.suggestion !== undefined) return message;
    const fields = wantedFields(text, readMessage(text, { now: clock.now(), timeZone }));
    const suggestion = fields.length === 0 ? null : await suggest(redact(text), fields);
    return suggestion === null ? message : { ...message, suggestion };
  };
}
