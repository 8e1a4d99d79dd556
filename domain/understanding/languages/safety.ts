import { SAFETY as ARABIC } from '../ar/safety';
import { SAFETY as DARIJA } from '../ary/safety';
import { SAFETY as ENGLISH } from '../en/safety';
import { DANGERS } from '../fr/dangers';
import { INJURIES } from '../fr/injuries';
import type { PhraseGroup } from '../lexicon/lexicon';
import type { UnderstoodLanguage } from '../types';

const everywhere = (groups: readonly PhraseGroup[]): readonly PhraseGroup[] =>
  groups.filter((group) => group.everywhere === true);

/** The phrases of danger of each language; they stand in these tables and in no others. */
export const SAFETY: Readonly<Record<UnderstoodLanguage, readonly PhraseGroup[]>> = {
  fr: everywhere([...INJURIES, ...DANGERS]),
  en: everywhere(ENGLISH),
  ar: everywhere(ARABIC),
  ary: everywhere(DARIJA),
};

/** Darija reads the French tables whole. */
const BESIDE: Readonly<Record<UnderstoodLanguage, readonly UnderstoodLanguage[]>> = {
  fr: ['en', 'ar', 'ary'],
  en: ['fr', 'ar', 'ary'],
  ar: ['fr', 'en', 'ary'],
  ary: ['en', 'ar'],
};

/** Words of danger are heard in every language: whoever is frightened writes in the first that comes. */
export function safetyBeside(language: UnderstoodLanguage): readonly PhraseGroup[] {
  return BESIDE[language].flatMap((other) => SAFETY[other]);
}
