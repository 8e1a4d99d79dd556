import type { DateRule, TimeRule } from '../dates/meaning';
import { readNumberWords } from '../numbers';
import { NUMBERS } from './numbers';

/* How English names days, months and amounts, in patterns over the folded text, and how rules are made of them. */

export const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
export const WEEKDAYS = [
  'sun(?:day)?',
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wed(?:s|nesday|ensday)?',
  'thu(?:r|rs|rsday)?',
  'fri(?:day)?',
  'sat(?:urday|erday)?',
];
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const MONTH = `(?:${MONTHS.join('|')})(?![a-z])\\.?`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})(?![a-z])`;
export const NUMBER = `(?:${[...NUMBERS.values.keys()].sort((a, b) => b.length - a.length).join('|')})`;
export const COUNT = `(?:\\d{1,3}|an?|${NUMBER}(?:[ -]${NUMBER})?|a couple of|couple of|a few)`;
export const DAY = `(?:\\d{1,2}(?: ?(?:st|nd|rd|th))?|(?:twenty[ -]|thirty[ -])?(?:${ORDINALS.join('|')})|thirtieth)`;
export const PART = '(?:morning|afternoon|evening|night|lunchtime|noon|midday)';

export const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});
export const time = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`(?<![a-z0-9/.,€$])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});

export const indexIn = (table: readonly string[], word: string | undefined): number =>
  table.findIndex((source) => new RegExp(`^(?:${source})\\.?$`).test(word ?? ''));

export function count(said: string | undefined): number {
  const word = said ?? '';
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (word.includes('couple')) return 2;
  if (word.includes('few')) return Number.NaN;
  return readNumberWords(word.split(/[ -]/), NUMBERS)?.value ?? 1;
}

export function dayOf(said: string | undefined): number {
  const word = said ?? '';
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (word === 'thirtieth') return 30;
  const tens = word.startsWith('twenty') ? 20 : word.startsWith('thirty') ? 30 : 0;
  return tens + ORDINALS.indexOf(word.replace(/^(?:twenty|thirty)[ -]/, '')) + 1;
}
