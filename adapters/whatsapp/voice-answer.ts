import type { InboundMessage, TranscriptEntry } from '../../commands/ports';
import type { OutboxMessage } from '../../commands/ports-outbox';
import type { AnswerForm } from '../../domain/conversation/answer-form';
import type { Language } from '../../domain/people/people';
import type { SpokenMessage } from './graph-message';
import { asText } from './json';

/** Answers a voice note: the recording itself, or the choice under what was read back of it (`dialogs/interruptions/voice.ts`). */
const ABOUT_RECORDING = 'vocal/';

/** Characters of a line that is also said: about half a minute, which a phone shows as a recording that plays at once. */
const MOST_CHARACTERS = 500;

/** Milliseconds after the words: they are to be read first. */
const AFTER_MS = 1_000;

/**
 * The last words of a turn as a recording behind them, for whoever spoke or asked for it; the words themselves always go. A group of its own,
 * since a recording takes a while to be made, and nobody should wait behind it.
 */
export function voiceAnswer({
  inbound,
  answers,
  last,
  language,
}: {
  readonly inbound: Pick<InboundMessage, 'kind' | 'spoken' | 'choice'>;
  /** What they have asked for; without it they are answered as they come: aloud who speaks. */
  readonly answers: AnswerForm | undefined;
  readonly last: TranscriptEntry;
  readonly language: Language;
}): OutboxMessage | null {
  const words = (asText(last.activity.text) ?? '').trim();
  if (!isWanted(inbound, answers) || last.speaker !== 'bot' || words === '' || words.length > MOST_CHARACTERS)
    return null;
  const { conversationId, sequence, at } = last;
  const message: SpokenMessage = { type: 'spoken', text: words, language };
  return {
    key: `whatsapp:${conversationId}:${sequence}:voix`,
    kind: 'whatsapp.message',
    group: `whatsapp-voix:${conversationId}`,
    // Of no dossier: no advisor need know whether it was heard.
    escalationId: null,
    conversationId,
    claimId: null,
    payload: { message, optional: true },
    notBefore: new Date(at.getTime() + AFTER_MS),
  };
}

function isWanted(
  { kind, spoken, choice = '' }: Pick<InboundMessage, 'kind' | 'spoken' | 'choice'>,
  answers: AnswerForm | undefined,
): boolean {
  // What comes of itself (a reminder, a decision) is read when it suits.
  if (answers !== undefined) return answers === 'spoken' && kind === 'message';
  return spoken !== undefined || choice.startsWith(ABOUT_RECORDING);
}
