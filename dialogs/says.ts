import { plainText } from '../commands/claims/read-account';

/** Words that say one thing, a row a language: French, English, Arabic, Darija. They are matched on `plainText`. */
export type SaidIn = readonly RegExp[];

/** Whether a message says it, in whatever language. */
export function says(text: string, words: SaidIn): boolean {
  return saysPlainly(plainText(text), words);
}

/** The same, of a message that is plain already. */
export function saysPlainly(plain: string, words: SaidIn): boolean {
  return words.some((row) => row.test(plain));
}
