import type { SayOptions, Turn } from '../turn';
import { countSentences } from './count-sentences';

/** A message has at most two short sentences (PRODUCT.md section 1). */
const MOST_SENTENCES = 2;

interface Note {
  readonly sentence: string;
  /** Only repeats what was understood: said again by a read-back. */
  readonly playback: boolean;
}

// What was understood in a turn is told together with the next question, whichever phase asks it.
const notes = new WeakMap<Turn, Note[]>();

/** Keeps a sentence to be said with the next question of this turn. */
export function note(turn: Turn, sentence: string): void {
  notes.set(turn, [...(notes.get(turn) ?? []), { sentence, playback: false }]);
}

/** Keeps a playback of what was understood; a read-back of the whole takes its place. */
export function notePlayback(turn: Turn, sentence: string): void {
  notes.set(turn, [...(notes.get(turn) ?? []), { sentence, playback: true }]);
}

/** Says a message, the sentences kept before it in front of it if it stays short, in messages of their own otherwise. */
export async function speak(turn: Turn, text: string, options: SayOptions = {}): Promise<void> {
  const whole = options.exempt === 'read_back';
  const kept = (notes.get(turn) ?? []).filter(({ playback }) => !(playback && whole)).map(({ sentence }) => sentence);
  notes.delete(turn);
  const before = kept.join(' ');
  const fits = options.exempt === undefined && countSentences(before) + countSentences(text) <= MOST_SENTENCES;
  if (before !== '' && fits) {
    await turn.say(`${before} ${text}`, options);
    return;
  }
  for (const message of inMessages(kept)) await turn.say(message);
  await turn.say(text, options);
}

function inMessages(sentences: readonly string[]): readonly string[] {
  const messages: string[] = [];
  for (const sentence of sentences) {
    const last = messages.at(-1);
    const joined = last === undefined ? sentence : `${last} ${sentence}`;
    if (last !== undefined && countSentences(joined) <= MOST_SENTENCES) messages[messages.length - 1] = joined;
    else messages.push(sentence);
  }
  return messages;
}
