import type { DateGrammar } from '../dates/meaning';
import type { Lexicon } from '../lexicon/lexicon';
import type { Respeller } from '../lexicon/respell';
import type { NumberWords } from '../numbers';
import type { UnderstoodLanguage } from '../types';
import type { HarmWords } from './harm-words';
import type { ReaderWords } from './reader-words';

/** How a language denies. */
export interface NegationWords {
  /** Stand after the verb and deny what follows it ("n'est pas blessé"). */
  readonly afterVerb: ReadonlySet<string>;
  /** Subjects and determiners that deny the whole clause ("personne n'est blessé", "aucun blessé", "sans blessé"). */
  readonly wholeClause: ReadonlySet<string>;
  /** What `afterVerb` reaches over. */
  readonly light: ReadonlySet<string>;
  /** What `wholeClause` reaches over besides the light words: auxiliaries and persons. */
  readonly carriers: ReadonlySet<string>;
  /** Right after a denial, these undo it ("pas que", "pas seulement"). */
  readonly undone: ReadonlySet<string>;
  /** One person's denial says nothing of the others ("je ne suis pas blessé"). */
  readonly singular: ReadonlySet<string>;
  /** The writer as a subject. */
  readonly self: ReadonlySet<string>;
  /** Introduce an exception ("sauf mon fils"). */
  readonly exceptions: ReadonlySet<string>;
  /** Adjectives and adverbs that leave room for less ("pas de blessé grave"). */
  readonly severity: ReadonlySet<string>;
  /** Open a condition ("s'il y a un blessé"). */
  readonly conditions: ReadonlySet<string>;
  /** Finite forms of the present that show a state ("est blessé"), and those that show it is over ("a été"). */
  readonly present: ReadonlySet<string>;
  /** Forms of "to have" that show it too, as the first word of a phrase ("a mal"). */
  readonly holding: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
}

/** Everything that the readers know of one language: tables in its folder, compiled once. */
export interface LanguagePack {
  readonly language: UnderstoodLanguage;
  readonly spelling: ReadonlyMap<string, readonly string[]>;
  /** The usual words for one that no table knows: what is written on to it comes off ("l'avant", "ftomobil", "والسيارة"). */
  readonly split: (word: string, lexicon: Respeller) => readonly string[] | undefined;
  readonly lexicon: Lexicon;
  readonly negation: NegationWords;
  readonly numbers: NumberWords;
  readonly dates: DateGrammar;
  readonly words: ReaderWords;
  readonly harm: HarmWords;
}
