import { IBAN_LENGTHS } from './iban-lengths';

/** What stands in a text for an account number, in every language. */
export const ACCOUNT_MASK = '[IBAN ••••]';

/** Between groups, as people write them. */
const GAP = '[ .\\u00a0\\u202f-]{0,2}';
const DIGIT = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';

/** Of the right length for its country; its key need not hold: a slip of the finger is still somebody's account. */
const IBANS = Object.entries(IBAN_LENGTHS).map(
  ([country, length]) => `${country}${GAP}${DIGIT}${GAP}${DIGIT}(?:${GAP}[A-Z0-9]){${length - 4}}(?![A-Z0-9])`,
);
/** With a digit too few or too many, or of another country. */
const LIKE_IBAN = `[A-Z]{2}${GAP}${DIGIT}{2}(?:${GAP}${DIGIT}){10,32}`;
/** A Moroccan RIB has 24, a French one 23; two phone numbers in a row have twenty. Of a longer run, nothing may stay behind. */
const LIKE_RIB = `${DIGIT}(?:${GAP}${DIGIT}){20,}`;

const ACCOUNT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...IBANS, LIKE_IBAN, LIKE_RIB].join('|')})`, 'giu');

/** A text without what has the form of an account number: bank details are given on their own page, and kept nowhere else. */
export function hideAccountNumbers(text: string): string {
  return text.replace(ACCOUNT, ACCOUNT_MASK);
}
