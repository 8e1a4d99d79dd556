import type { PageLanguage } from './chat-texts';

/** Latin figures in Arabic, as Morocco writes them. */
const LOCALES: Readonly<Record<PageLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA-u-nu-latn' };

const WITH_WEEKDAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const WITH_YEAR = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "mardi 1 décembre"; a day of another year with its year. @param date `YYYY-MM-DD` @param today of the same form. */
export function spokenDay(lang: PageLanguage, date: string, today: string): string {
  const style = date.slice(0, 4) === today.slice(0, 4) ? WITH_WEEKDAY : WITH_YEAR;
  const said = new Intl.DateTimeFormat(LOCALES[lang], style).format(new Date(`${date}T12:00:00Z`));
  return lang === 'fr' ? said.replace(/\b1 (?=\p{L})/u, '1er ') : said;
}
