import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import type { LanguagePack } from '../languages/pack';
import type { Respeller } from '../lexicon/respell';
import { foldPhrase } from '../text/normalise';
import { ANSWERS } from './answers';
import { BEINGS } from './beings';
import { DANGERS } from './dangers';
import { DATES } from './dates';
import { DOCUMENTS } from './documents';
import { IDIOMS } from './idioms';
import { INJURIES } from './injuries';
import { INTENT_PHRASES } from './intents';
import { LIABILITY } from './liability';
import { LOSSES } from './losses/losses';
import { NEGATION, OTHER_WORDS, WALLS } from './negation';
import { FURTHER } from './further';
import { HARM } from './harm';
import { NUMBERS } from './numbers';
import { OTHERS } from './others';
import { PARTIES } from './parties';
import { PEOPLE } from './people';
import { READER_WORDS } from './reader-words';
import { SCENES } from './scenes';
import { SPELLING } from './spelling';
import { STATUS } from './status';
import { DISTRESS, HEDGES } from './tone';

/** All tables of French; Darija reads them too, since both are mixed in one sentence. */
export const FRENCH_GROUPS: readonly PhraseGroup[] = [
  ...IDIOMS,
  ...LOSSES,
  ...INJURIES,
  ...DANGERS,
  ...PARTIES,
  ...BEINGS,
  ...STATUS,
  ...LIABILITY,
  ...DOCUMENTS,
  ...HEDGES,
  ...DISTRESS,
  ...ANSWERS,
  ...INTENT_PHRASES,
  ...FURTHER,
  ...OTHERS,
  ...PEOPLE,
  ...SCENES,
];

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
    lexicon: compileLexicon([...FRENCH_GROUPS, ...safety], {
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
