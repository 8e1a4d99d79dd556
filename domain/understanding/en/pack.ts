import type { LanguagePack, NegationWords } from '../languages/pack';
import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import type { NumberWords } from '../numbers';
import { foldPhrase } from '../text/normalise';
import { DATES } from './dates';
import { ENGLISH } from './tables';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Contractions as the folded text cuts them ("isn't" is "isn t"), and chat spellings. */
const SPELLING: Readonly<Record<string, string>> = {
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  cant: 'can not',
  cannot: 'can not',
  im: 'i am',
  ive: 'i have',
  its: 'it is',
  nobodys: 'nobody is',
  isn: 'is',
  wasn: 'was',
  aren: 'are',
  weren: 'were',
  didn: 'did',
  doesn: 'does',
  don: 'do',
  hasn: 'has',
  haven: 'have',
  t: 'not',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  u: 'you',
  ur: 'your',
  yday: 'yesterday',
  idk: 'i do not know',
  dunno: 'do not know',
  nope: 'no',
  nah: 'no',
  yep: 'yes',
  yeah: 'yes',
  yup: 'yes',
  ya: 'yes',
};

const NUMBERS: NumberWords = {
  values: new Map(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['thirty', 30],
        ['forty', 40],
        ['fifty', 50],
        ['sixty', 60],
        ['seventy', 70],
        ['eighty', 80],
        ['ninety', 90],
      ]),
  ),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  joins: words('and'),
};

const NEGATION: NegationWords = {
  afterVerb: words('not never'),
  wholeClause: words('no nobody none without nor neither zero 0'),
  light: words('a an the any been be being one to of really seriously badly'),
  carriers: words(
    'one is was are were has have been got body else of us them person people passenger passengers driver drivers',
  ),
  undone: words('only just'),
  singular: words('i he she wife husband son daughter mother father passenger driver friend'),
  self: words('i me'),
  exceptions: words('except but apart besides'),
  severity: words('serious seriously badly major severe severely really too very'),
  conditions: words('if case whether'),
  present: words('is are am hurts'),
  holding: words('has have'),
  over: words('was were been had'),
};

export function englishPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'en',
    spelling: new Map(
      Object.entries(SPELLING).map(([written, read]) => [written, foldPhrase(read).split(' ')] as const),
    ),
    lexicon: compileLexicon([...ENGLISH, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: words('but except because so then'),
      otherWords: words('flooring firefox policy'),
    }),
    negation: NEGATION,
    numbers: NUMBERS,
    dates: DATES,
  };
}
