import { ABBREVIATIONS, MARKERS } from './language-words';
import type { Normalised } from './text/normalise';
import type { UnderstoodLanguage } from './types';

export type LatinLanguage = Exclude<UnderstoodLanguage, 'ar'>;

const LATIN: readonly LatinLanguage[] = ['fr', 'en', 'ary'];
type Scores = Record<LatinLanguage, number>;

const ARABIC_SCRIPT = /[\u0600-\u06ff]/g;
const LATIN_LETTER = /[a-z]/g;
/** Figures used as letters inside a word ("3ndi", "wa7ed"), but not "17h30", "2eme", "a7", "4x4". */
const FIGURE_LETTER = /^(?=.*[a-z].*[a-z])(?=.*[3579])[a-z3579]{3,}$/;
const UNIT =
  /^\d+(?:h|e|er|ere|eme|km|dh|dhs|mad|ans?|j|min|mn|m|cm|kg|cv|x|euros?|eur|am|pm|th|rd|nd|st|d|k|days?|jours?)\d*$|^[a-z]{1,2}\d+$|^\d+[a-z]{1,2}\d*$/;
/** "makaynch", "madrnach": around a verb, "ma…ch" denies it. */
const DARIJA_DENIAL = /^ma[a-z379]{3,}(?:ch|sh)$/;
/** "ma derthach": the same, its first half written apart. */
const DARIJA_DENIAL_APART = /\bma [a-z379]{3,}(?:ch|sh)\b/g;
const DARIJA_PRESENT = /^(?:(?:kay|kat|kan|ghan|ghay|ghat)[a-z379]{3,}|kayn[a-z]*|kan[ou]|khass[a-z]+)$/;
const NO_VOWEL = /^[bcdfghjklmnpqrstvwxz379]{3,}$/;
/** Beginnings that neither French nor English has. */
const DARIJA_START =
  /^(?:mch|mj|mk|mn|ms|mt|md|kh[^a-z]|khr|khl|khd|kht|khb|dkh|dr[bj]|tkh|tl[3a9]|tj|td|tf[aekr]|tg|tq|t9|t7|nd|ng|nm|nj|nt|nk|b[bdght7]|3|9|7|ls|lk|lm|lb|ld|lt|lf|lj|lw|lh|lg|lq|lch|lkh|ss|dd|zz|bgh|gh[^ort]|sb|sd|rj|rw|w[dgklmnqstz]|jm|jd|hd|hr|zl|qd|qs|wq)[a-z379]+/;
const FRENCH_END = /(?:eux|ais|ait|aient|ment|tion|oir|eur|euse|ique|age|aire|iere|ette|elle|emment|ons|ez)$/;
const ENGLISH_END = /(?:ing|ght|ould|ness|ful|ly|th|wn|ck|ss|sh|oo[a-z]|ee[a-z]|[^aeiou]ed)$/;
/** "it's", "don't", "we'll": their endings alone are French words with an apostrophe cut off. */
const ENGLISH_CONTRACTION = /[a-z]{2}'(?:s|re|ve|ll|d|m)(?![a-z])|n't(?![a-z])/g;
const ACCENT = /[àâçéèêëîïôûùœ]/gi;

/** How much a sign of a language counts. */
const MARKER: Scores = { fr: 1, en: 1, ary: 2 };
const IN_TABLES: Scores = { fr: 1, en: 1, ary: 1.5 };
const SHAPE = 0.5;
const SHORTEST_SHAPE = 4;

/** The languages whose tables hold a word, and only theirs. */
export type TableWords = (word: string) => LatinLanguage | undefined;

const MARKED = new Map<string, LatinLanguage>(
  LATIN.flatMap((language) => MARKERS[language].map((word): [string, LatinLanguage] => [word, language])),
);

/** How much the shape of a word looks like Darija. */
function darijaShape(word: string): number {
  const figures = FIGURE_LETTER.test(word) && !UNIT.test(word) ? 2 : 0;
  if (DARIJA_DENIAL.test(word)) return figures + 3;
  if (DARIJA_PRESENT.test(word) || DARIJA_START.test(word)) return figures + 1;
  return figures + (NO_VOWEL.test(word) && !/\d/.test(word) && !ABBREVIATIONS.has(word) ? 1 : 0);
}

function countShape(word: string, score: Scores): void {
  score.ary += darijaShape(word);
  if (word.length < SHORTEST_SHAPE) return;
  if (FRENCH_END.test(word)) score.fr += SHAPE;
  if (ENGLISH_END.test(word)) score.en += SHAPE;
}

function denialsApart({ text }: Normalised): number {
  return 3 * (text.match(DARIJA_DENIAL_APART)?.length ?? 0);
}

function scores(source: Normalised, inTables: TableWords): Scores {
  const score: Scores = { fr: 0, en: [...source.text.matchAll(ENGLISH_CONTRACTION)].length, ary: 0 };
  for (const word of source.text.match(/[a-z0-9]+/g) ?? []) {
    if (!/[a-z]/.test(word)) continue;
    const marked = MARKED.get(word);
    if (marked !== undefined) {
      score[marked] += MARKER[marked];
      continue;
    }
    const table = inTables(word);
    if (table === undefined) countShape(word, score);
    else score[table] += IN_TABLES[table];
  }
  score.ary += denialsApart(source);
  // Darija borrows accented words; beside words of its own they prove nothing.
  if (score.ary === 0) score.fr += Math.min(2, source.original.match(ACCENT)?.length ?? 0);
  return score;
}

/** Said alone, these answer in Darija and mean nothing in the others. */
const DARIJA_ANSWER = /^(?:(?:ah|la|lla|iyeh|wah|wakha|ihh?) ?)+$/;

/** By how much another language must lead before a conversation changes to it. */
const CLEARLY = 2;

function isArabic(text: string): boolean {
  const arabic = text.match(ARABIC_SCRIPT)?.length ?? 0;
  const latin = text.match(LATIN_LETTER)?.length ?? 0;
  return arabic > 0 && arabic >= latin / 2;
}

/**
 * Guesses the language of a text by its script, then by its short words, by words that only one language's tables
 * hold, and by the shape of the rest. `known` is the conversation's language: it stays unless the text clearly
 * speaks another.
 */
export function detectLanguage(
  source: Normalised,
  inTables: TableWords,
  known?: UnderstoodLanguage,
): UnderstoodLanguage {
  if (isArabic(source.text)) return 'ar';
  if (known === undefined && DARIJA_ANSWER.test(source.text)) return 'ary';
  const score = scores(source, inTables);
  const best = LATIN.reduce((a, b) => (score[b] > score[a] ? b : a));
  if (score[best] === 0) return known ?? 'fr';
  if (known === undefined || known === 'ar') return best;
  return score[best] >= score[known] + CLEARLY ? best : known;
}
