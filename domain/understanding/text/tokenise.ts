import type { Normalised } from './normalise';

/** One word of the folded text, after spelling was set right; several may share one place ("jai" is "j ai"). */
export interface Token {
  readonly word: string;
  /** As it stands in the folded text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Clauses end at any punctuation, sentences at full stops and line ends. Both count from 0 over the text. */
  readonly clause: number;
  readonly sentence: number;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Sentences that end with a question mark. */
  readonly questions: ReadonlySet<number>;
}

const PIECES = /[a-z0-9]+|[\u0600-\u06ff]+|\p{Extended_Pictographic}|[^\sa-z0-9]|\n/gu;
const WORD = /^[a-z0-9\u0600-\u06ff]|\p{Extended_Pictographic}/u;
const SENTENCE_ENDS = new Set(['.', '!', '?', '\n']);
const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '"', '+']);

/** "M. Durand", "Mrs. Smith": the full stop of a title ends nothing. */
const TITLE = /(?:^|[^a-z])(?:m|mm|mr|mrs|ms|mme|mmes|mlle|dr|st|ste)$/;
const LONGEST_TITLE = 5;

type Boundary = 'sentence' | 'clause' | 'none';

function boundary(text: string, at: number): Boundary {
  const mark = text.charAt(at);
  const around = text.charAt(at - 1) + text.charAt(at + 1);
  // "17:30", "1.200", "1 200,50"
  if (/^\d\d$/.test(around)) return 'none';
  if (mark === '.' && /^[a-z] $/.test(around) && TITLE.test(text.slice(Math.max(0, at - LONGEST_TITLE), at)))
    return 'none';
  if (SENTENCE_ENDS.has(mark)) return 'sentence';
  return CLAUSE_ENDS.has(mark) || (mark === '-' && around === '  ') ? 'clause' : 'none';
}

/** Splits a folded text into words, clauses and sentences; `spelling` turns a written word into the usual ones. */
export function tokenise(source: Normalised, spelling: ReadonlyMap<string, readonly string[]>): Tokens {
  const tokens: Token[] = [];
  const questions = new Set<number>();
  let clause = 0;
  let sentence = 0;
  for (const match of source.text.matchAll(PIECES)) {
    const written = match[0];
    const start = match.index;
    if (WORD.test(written)) {
      for (const word of spelling.get(written) ?? [written]) {
        tokens.push({ word, written, start, end: start + written.length, clause, sentence });
      }
      continue;
    }
    const kind = boundary(source.text, start);
    if (written === '?') questions.add(sentence);
    if (kind !== 'none') clause++;
    if (kind === 'sentence') sentence++;
  }
  return { tokens, questions };
}
