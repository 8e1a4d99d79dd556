import type { LanguagePack } from '../languages/pack';
import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import { FRENCH_GROUPS, FRENCH_SPELLING } from '../fr/pack';
import { NEGATION, OTHER_WORDS, WALLS } from '../fr/negation';
import { NUMBERS } from '../fr/numbers';
import { DATES } from './dates';
import { DARIJA } from './tables';

/** Darija typed in Latin letters, with the French that is mixed into it. */
export function darijaPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'ary',
    spelling: FRENCH_SPELLING,
    lexicon: compileLexicon([...DARIJA, ...FRENCH_GROUPS, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: new Set([...WALLS, 'walakin', 'welakin', 'lakin', 'ghir']),
      otherWords: OTHER_WORDS,
    }),
    negation: {
      ...NEGATION,
      wholeClause: new Set([
        ...NEGATION.wholeClause,
        'makayn',
        'makaynch',
        'makaynach',
        'makanch',
        '7ta',
        'hta',
        'bla',
        'machi',
        'makayench',
      ]),
      afterVerb: new Set([...NEGATION.afterVerb, 'mache']),
      carriers: new Set([...NEGATION.carriers, 'chi', 'wa7d', 'wahd', 'ma', 'kayn', 'had']),
    },
    numbers: NUMBERS,
    dates: DATES,
  };
}
