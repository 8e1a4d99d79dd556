import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import type { LanguagePack } from '../languages/pack';
import type { Respeller } from '../lexicon/respell';
import { foldPhrase } from '../text/normalise';
import { DATES } from './dates';
import { NEGATION, OTHER_WORDS, WALLS } from './negation';
import { HARM } from './harm';
import { NUMBERS } from './numbers';
import { READER_WORDS } from './reader-words';
import { SPELLING } from './spelling';
import { FRENCH } from './tables';

export const FRENCH_SPELLING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SPELLING).map(([written, read]) => [foldPhrase(written), foldPhrase(read).split(' ')] as const),
);

/** "lavant", "dhuile", "sarreter": the apostrophe was left out. */
const ELIDED = /^(qu|[cdjlmnst])([aeiouyh][a-z]{3,})$/;

function elided(word: string, lexicon: Respeller): readonly string[] | undefined {
  const [, short, rest] = ELIDED.exec(word) ?? [];
  return short !== undefined && rest !== undefined && lexicon.knows(rest) ? [short, rest] : undefined;
}

/** Builds the French pack; `safety` are the phrases of danger of the other languages. */
export function frenchPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'fr',
    spelling: FRENCH_SPELLING,
    split: elided,
    lexicon: compileLexicon([...FRENCH, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: WALLS,
      otherWords: OTHER_WORDS,
    }),
    negation: NEGATION,
    numbers: NUMBERS,
    dates: DATES,
    words: READER_WORDS,
    harm: HARM,
  };
}
