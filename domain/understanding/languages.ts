import { arabicPack } from './ar/pack';
import { DARIJA } from './ary/tables';
import { darijaPack } from './ary/pack';
import { ARABIC } from './ar/tables';
import { englishPack } from './en/pack';
import { ENGLISH } from './en/tables';
import { FRENCH_GROUPS, frenchPack } from './fr/pack';
import type { LanguagePack } from './languages/pack';
import type { LatinLanguage } from './detect-language';
import { tableWords, type PhraseGroup } from './lexicon/lexicon';
import type { UnderstoodLanguage } from './types';

const safetyOf = (groups: readonly PhraseGroup[]): readonly PhraseGroup[] =>
  groups.filter((group) => group.everywhere === true);

const SAFETY = { fr: safetyOf(FRENCH_GROUPS), en: safetyOf(ENGLISH), ar: safetyOf(ARABIC), ary: safetyOf(DARIJA) };

/** Words of danger are heard in every language: whoever is frightened writes in the first that comes. */
const BUILD: Readonly<Record<UnderstoodLanguage, () => LanguagePack>> = {
  fr: () => frenchPack([...SAFETY.en, ...SAFETY.ar, ...SAFETY.ary]),
  en: () => englishPack([...SAFETY.fr, ...SAFETY.ar, ...SAFETY.ary]),
  ar: () => arabicPack([...SAFETY.fr, ...SAFETY.en, ...SAFETY.ary]),
  ary: () => darijaPack([...SAFETY.en, ...SAFETY.ar]),
};

/** Compiling the tables of a language takes a moment, so a process that never reads it does not. */
const BUILT = new Map<UnderstoodLanguage, LanguagePack>();

export function packOf(language: UnderstoodLanguage): LanguagePack {
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const pack = BUILD[language]();
  BUILT.set(language, pack);
  return pack;
}

let owners: ReadonlyMap<string, LatinLanguage | null> | undefined;

function ownersOfWords(): ReadonlyMap<string, LatinLanguage | null> {
  const found = new Map<string, LatinLanguage | null>();
  const tables = [
    ['fr', FRENCH_GROUPS],
    ['en', ENGLISH],
    ['ary', DARIJA],
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

// French is read from the first message on: compile it while the process starts, not while a customer waits.
packOf('fr');
