import type { Language } from '../../domain/people/people';

/** How sums are said: an engine spells what it does not know. */
const UNITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { DH: 'dirhams', MAD: 'dirhams', '€': 'euros', EUR: 'euros' },
  en: { DH: 'dirhams', MAD: 'dirhams', '€': 'euros', EUR: 'euros' },
  ar: { DH: 'درهم', MAD: 'درهم', '€': 'أورو', EUR: 'أورو' },
};

const ADDRESS = /https?:\/\/\S+/gu;
/** Marks of how a line looks, and pictures: nobody says them. */
const LOOKS = /[*_`#>|~]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu;
/** Marks of direction are for eyes. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const SPACED_FIGURES = /(?<=\d)[\u00A0\u202F ](?=\d{3}(?!\d))/gu;

/** A line as it is said: without addresses and marks, sums in words. Empty: there is nothing to say. */
export function speakable(text: string, language: Language): string {
  const bare = text
    .replace(/\[([^\]]*)\]\(https?:[^)]*\)/gu, '$1')
    .replace(ADDRESS, '')
    .replace(DIRECTION, '')
    .replace(LOOKS, ' ')
    .replace(SPACED_FIGURES, '')
    .replace(
      /(?<=\d[\d.,]*)[\s\u00A0\u202F]?(DH|MAD|EUR|€)(?![\p{L}])/gu,
      (_, unit: string) => ` ${UNITS[language][unit] ?? unit}`,
    )
    .replace(/\n+/gu, '. ')
    .replace(/(?<=[.!?؟…:])\s*\.\s/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}
