import type { LanguagePack, NegationWords } from '../languages/pack';
import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import { foldPhrase } from '../text/normalise';
import { DATES } from './dates';
import { HARM } from './harm';
import { NUMBERS } from './numbers';
import { READER_WORDS } from './reader-words';
import { OTHER_WORDS, SPELLING } from './spelling';
import { ENGLISH } from './tables';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATION: NegationWords = {
  afterVerb: words('not never'),
  wholeClause: words('no nobody noone none without nor neither zero 0'),
  light: words(
    'a an the any been be being one to of at all is s are was were actually anybody anyone fortunately luckily thankfully even physically got get having in or either also',
  ),
  carriers: words(
    'one is s are was were has have had been got get body else of us them person people passenger passengers driver drivers seems seemed appears suffered sustained sustain reported and car vehicle the other either single suffers complained suffer there i',
  ),
  undone: words('only just'),
  singular: words(
    'i he she wife husband son daughter mother father passenger driver friend m him her me baby sister brother mum dad cyclist rider lady guy',
  ),
  self: words('i me myself we us'),
  exceptions: words('except apart besides excluding barring'),
  severity: words(
    'serious seriously badly major severe severely really very big important life severely majorly significant visible lasting',
  ),
  conditions: words('if case whether should'),
  present: words('is s are am hurts'),
  holding: words('has have'),
  over: words('was were been had'),
};

export function englishPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'en',
    spelling: new Map(
      Object.entries(SPELLING).map(([written, read]) => [written, foldPhrase(read).split(' ')] as const),
    ),
    split: () => undefined,
    lexicon: compileLexicon([...ENGLISH, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: words('but except because so then although though however inside home house attention ambulance hospital'),
      otherWords: OTHER_WORDS,
      spelling: {
        sound: (word) => word.replace(/(.)\1+/g, '$1'),
        mostWrongLetters: 2,
        shortestWord: 6,
        shortestSound: 5,
        firstWins: false,
      },
    }),
    negation: NEGATION,
    numbers: NUMBERS,
    dates: DATES,
    words: READER_WORDS,
    harm: HARM,
  };
}
