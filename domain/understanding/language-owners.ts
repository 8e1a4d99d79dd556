import type * as Darija from './ary/tables';
import type * as English from './en/tables';
import type * as French from './fr/tables';
import type { LatinLanguage } from './detect-language';
import { tableWords } from './lexicon/lexicon';

let owners: ReadonlyMap<string, LatinLanguage | null> | undefined;

function ownersOfWords(): ReadonlyMap<string, LatinLanguage | null> {
  const found = new Map<string, LatinLanguage | null>();
  const tables = [
    ['fr', (require('./fr/tables') as typeof French).FRENCH],
    ['en', (require('./en/tables') as typeof English).ENGLISH],
    ['ary', (require('./ary/tables') as typeof Darija).DARIJA],
  ] as const;
  for (const [language, groups] of tables) {
    for (const word of tableWords(groups)) found.set(word, found.has(word) ? null : language);
  }
  return found;
}

/** The one language in Latin letters whose tables hold the word. */
export function languageOfWord(word: string): LatinLanguage | undefined {
  owners ??= ownersOfWords();
  return owners.get(word) ?? undefined;
}
