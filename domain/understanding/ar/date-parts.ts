import type { DateMeaning, DateRule } from '../dates/meaning';
import { BEFORE_DAYS, MONTHS, ORDINALS, WEEKDAYS } from './date-words';
import { foldArabic as fold } from './fold';
import { NUMBERS } from './numbers';

const BEFORE = '(?<![\\u0600-\\u06ff0-9])(?:[وفبلك])?';
export const BEHIND = '(?![\\u0600-\\u06ff0-9])';

export const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`${BEFORE}(?:${fold(source)})${BEHIND}`, 'g'),
  read,
});
export const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
export const MONTH = `(?:${longestFirst(MONTHS.flat())})`;
export const WEEKDAY = `(?:${longestFirst(WEEKDAYS.flat())})`;
export const ORDINAL = `(?:${longestFirst(ORDINALS.flat())})`;
export const COUNT = `(?:\\d{1,3}|${longestFirst([...NUMBERS.values.keys(), ...BEFORE_DAYS.keys()])})`;

export const indexIn = (table: readonly (readonly string[])[], said: string | undefined): number =>
  table.findIndex((names) => names.map(fold).includes((said ?? '').trim()));

export function count(said: string | undefined): number {
  const word = (said ?? '').trim();
  return /^\d/.test(word) ? Number(word) : (NUMBERS.values.get(word) ?? BEFORE_DAYS.get(word) ?? Number.NaN);
}

export function calendar(day: number, month?: string, year?: string, weekday?: string): DateMeaning {
  const onDay = weekday === undefined ? -1 : indexIn(WEEKDAYS, weekday);
  return {
    kind: 'calendar',
    day,
    ...(month === undefined ? {} : { month: indexIn(MONTHS, month) + 1 }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(onDay < 0 ? {} : { weekday: onDay }),
  };
}
