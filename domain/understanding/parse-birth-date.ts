import type { CivilDate } from '../claim/types';
import { dayNumber, isoDay, isRealDay } from './dates/civil';
import { readNumberWords } from './numbers';
import { NUMBERS } from './fr/numbers';
import { normalise } from './text/normalise';

/** Policyholders are adults: two figures above this are of the last century. A fixed year keeps this file free of a clock. */
const LATEST_SHORT_YEAR = 15;
const EARLIEST = 1900;
const LATEST = 2099;

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january', 'يناير'],
  ['fevrier', 'fevr', 'fev', 'feb', 'february', 'فبراير'],
  ['mars', 'mar', 'march', 'مارس'],
  ['avril', 'avr', 'apr', 'april', 'ابريل'],
  ['mai', 'may', 'ماي', 'مايو'],
  ['juin', 'jun', 'june', 'يونيو'],
  ['juillet', 'juil', 'jul', 'july', 'يوليوز', 'يوليو'],
  ['aout', 'aug', 'august', 'غشت', 'اغسطس'],
  ['septembre', 'sept', 'sep', 'september', 'شتنبر', 'سبتمبر'],
  ['octobre', 'oct', 'october', 'اكتوبر'],
  ['novembre', 'nov', 'november', 'نونبر', 'نوفمبر'],
  ['decembre', 'dec', 'december', 'دجنبر', 'ديسمبر'],
];

const SEPARATED = /(?<!\d)(\d{1,2}) ?[/. -] ?(\d{1,2}) ?[/. -] ?(\d{4}|\d{2})(?!\d)/;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/;

function civil(day: number, month: number, year: number, short: boolean): CivilDate | null {
  const full = short ? (year <= LATEST_SHORT_YEAR ? 2000 + year : 1900 + year) : year;
  const real = full >= EARLIEST && full <= LATEST && isRealDay(full, month, day);
  return real ? isoDay(dayNumber(full, month, day)) : null;
}

function inFigures(text: string): CivilDate | null | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return civil(Number(iso[3]), Number(iso[2]), Number(iso[1]), false);
  const date = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (date === null) return undefined;
  return civil(Number(date[1]), Number(date[2]), Number(date[3]), (date[3] ?? '').length === 2);
}

function monthAt(words: readonly string[]): { at: number; month: number } | undefined {
  for (let at = 0; at < words.length; at++) {
    const month = MONTH_NAMES.findIndex((names) => names.includes(words[at] ?? ''));
    if (month >= 0) return { at, month: month + 1 };
  }
  return undefined;
}

/** The number that ends right before, or starts right behind the month: in figures or in words. */
function numberBefore(words: readonly string[], at: number): number | undefined {
  const word = words[at - 1] ?? '';
  if (/^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word)) return Number.parseInt(word, 10);
  if (word === 'premier') return 1;
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const said = readNumberWords(words.slice(from, at), NUMBERS);
    if (said?.length === at - from) return said.value;
  }
  return undefined;
}

function numberAfter(words: readonly string[], from: number): number | undefined {
  const word = words[from] ?? '';
  if (/^\d+/.test(word)) return Number.parseInt(word, 10);
  return readNumberWords(words.slice(from, from + 8), NUMBERS)?.value;
}

function inWords(text: string): CivilDate | null {
  const words = text.match(/[a-z0-9\u0600-\u06ff]+/g) ?? [];
  const found = monthAt(words);
  if (found === undefined) return null;
  const { at, month } = found;
  const before = numberBefore(words, at);
  const next = numberAfter(words, at + 1);
  // English may say the day behind the month: "April 12, 1985".
  const [day, year] = before === undefined ? [next, numberAfter(words, at + 2)] : [before, next];
  if (day === undefined || year === undefined) return null;
  return civil(day, month, year, year < 100);
}

/**
 * Reads a date of birth, day before month: "12/04/1985", "12 avril 1985", "12-04-85", "né le …", "12041985".
 * Null when there is none or no calendar holds it. Two figures up to 15 are of this century.
 */
export function parseBirthDate(text: string): CivilDate | null {
  const source = normalise(text.slice(0, 500)).text;
  const figures = inFigures(source);
  return figures === undefined ? inWords(source) : figures;
}
