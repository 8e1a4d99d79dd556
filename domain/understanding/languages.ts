import type * as ArabicPack from './ar/pack';
import type * as DarijaPack from './ary/pack';
import type * as EnglishPack from './en/pack';
import type * as FrenchPack from './fr/pack';
import type * as Safety from './languages/safety';
import type { LanguagePack } from './languages/pack';
import type { UnderstoodLanguage } from './types';

/** What a language needs is loaded with the first text of it, and not with this module (ADR 0066). */
const BUILD: Readonly<Record<UnderstoodLanguage, () => LanguagePack>> = {
  fr: () => (require('./fr/pack') as typeof FrenchPack).frenchPack(safetyBeside('fr')),
  en: () => (require('./en/pack') as typeof EnglishPack).englishPack(safetyBeside('en')),
  ar: () => (require('./ar/pack') as typeof ArabicPack).arabicPack(safetyBeside('ar')),
  ary: () => (require('./ary/pack') as typeof DarijaPack).darijaPack(safetyBeside('ary')),
};

function safetyBeside(language: UnderstoodLanguage): ReturnType<typeof Safety.safetyBeside> {
  return (require('./languages/safety') as typeof Safety).safetyBeside(language);
}

const BUILT = new Map<UnderstoodLanguage, LanguagePack>();

/** Everything that the readers know of a language, built at its first text. */
export function packOf(language: UnderstoodLanguage): LanguagePack {
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const pack = BUILD[language]();
  BUILT.set(language, pack);
  return pack;
}
