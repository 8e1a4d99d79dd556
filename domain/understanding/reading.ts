import { detectLanguage } from './detect-language';
import { languageOfWord } from './language-owners';
import { packOf } from './languages';
import type { LanguagePack } from './languages/pack';
import type { Hit, Topic } from './lexicon/lexicon';
import { normalise, originalSpan, type Normalised } from './text/normalise';
import { tokenise, type Token } from './text/tokenise';
import type { Span, UnderstoodLanguage } from './types';

/** A text read once: what every reader of the module starts from. */
export interface Reading {
  readonly source: Normalised;
  readonly language: UnderstoodLanguage;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  /** Sentences that end with a question mark. */
  readonly questions: ReadonlySet<number>;
  readonly hits: readonly Hit[];
}

/** Nobody tells a loss in more: what follows is read by people. Bounds the time of a reading. */
const LONGEST = 12_000;

/** "ouiii" and "noooon" are said once. */
function unstretched(word: string): string {
  return /([a-z])\1\1/.test(word) ? word.replace(/([a-z])\1{2,}/g, '$1') : word;
}

/** The usual words for a written one: doubled letters, lost apostrophes and slips set right when the tables know them. */
function usualWords(pack: LanguagePack, written: string): readonly string[] {
  const plain = unstretched(written);
  const { lexicon } = pack;
  if (lexicon.knows(plain)) return [plain];
  const single = plain.replace(/([a-z])\1+/g, '$1');
  if (single !== plain && lexicon.knows(single)) return [single];
  return pack.split(plain, lexicon) ?? [lexicon.respell(plain)];
}

function spellings(pack: LanguagePack, token: Token): readonly Token[] {
  return usualWords(pack, token.word).map((word) => (word === token.word ? token : { ...token, word }));
}

/** Folds, splits, respells and matches a text against the tables of its language (given or guessed). */
export function readText(text: string, known?: UnderstoodLanguage, fixed = false): Reading {
  const source = normalise(text.slice(0, LONGEST));
  const language = fixed && known !== undefined ? known : detectLanguage(source, languageOfWord, known);
  const pack = packOf(language);
  const { tokens, questions } = tokenise(source, pack.spelling);
  const words = tokens.flatMap((token) => spellings(pack, token));
  return { source, language, pack, tokens: words, questions, hits: pack.lexicon.scan(words) };
}

/** The language alone, as {@link readText} would find it: a fraction of a reading. */
export function languageOfText(text: string, known?: UnderstoodLanguage): UnderstoodLanguage {
  return detectLanguage(normalise(text.slice(0, LONGEST)), languageOfWord, known);
}

export function hitsOf(reading: Reading, topic: Topic, ...labels: readonly string[]): readonly Hit[] {
  return reading.hits.filter((hit) => hit.topic === topic && (labels.length === 0 || labels.includes(hit.label)));
}

export function spanOfTokens(reading: Reading, first: number, last: number): Span {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? start;
  return originalSpan(reading.source, start, end);
}

export function spanOfHit(reading: Reading, hit: Hit): Span {
  return spanOfTokens(reading, hit.first, hit.last);
}

export function clauseOf(reading: Reading, hit: Hit): number {
  return reading.tokens[hit.first]?.clause ?? -1;
}

export function sentenceOf(reading: Reading, hit: Hit): number {
  return reading.tokens[hit.first]?.sentence ?? -1;
}

export function wordAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.word ?? '';
}

/** Indexes of the tokens before a place, nearest first, that stand in the same clause. */
export function before(reading: Reading, index: number, most: number): readonly number[] {
  const clause = reading.tokens[index]?.clause;
  const found: number[] = [];
  for (let i = index - 1; i >= 0 && found.length < most && reading.tokens[i]?.clause === clause; i--) found.push(i);
  return found;
}

/** Indexes of the tokens after a place, nearest first, that stand in the same clause. */
export function after(reading: Reading, index: number, most: number): readonly number[] {
  const clause = reading.tokens[index]?.clause;
  const found: number[] = [];
  for (let i = index + 1; found.length < most && reading.tokens[i]?.clause === clause && i < reading.tokens.length; i++)
    found.push(i);
  return found;
}
