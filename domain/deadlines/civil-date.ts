import type { CivilDate } from '../claim/types';
import { AppError } from '../errors';

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Whether the text is a day that exists, written `YYYY-MM-DD` (31 February is not). */
export function isCivilDate(text: string): boolean {
  const match = FORM.exec(text);
  if (match === null) {
    return false;
  }
  const at = new Date(`${text}T00:00:00Z`);
  // An engine may roll 31 February over to March instead of refusing it.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The date `days` later, or earlier if negative. @throws AppError `invalid_argument` for a day that does not exist. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days);
}

/** The same day `months` later; the last day of a shorter month. @throws AppError `invalid_argument` */
export function addMonths(date: CivilDate, months: number): CivilDate {
  dayNumber(date);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Days from `a` to `b`: positive if `b` is later. @throws AppError `invalid_argument` */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** 0 for Sunday to 6 for Saturday. @throws AppError `invalid_argument` */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The civil date of an instant in an IANA zone. @throws AppError `invalid_argument` for an unknown zone. */
export function civilDateOf(instant: Date, timeZone: string): CivilDate {
  const part = parts(instant, timeZone);
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The local time of an instant, `HH:MM`. @throws AppError `invalid_argument` for an unknown zone. */
export function timeOfDay(instant: Date, timeZone: string): string {
  const part = parts(instant, timeZone);
  return `${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which a day begins in an IANA zone; the first of the day where a clock change skips midnight.
 * @throws AppError `invalid_argument`
 */
export function startOfDay(date: CivilDate, timeZone: string): Date {
  const utc = dayNumber(date) * DAY_MS;
  // No zone is further than 14 hours from UTC; clocks change by whole quarters of an hour.
  for (let at = utc - 14 * HOUR_MS; at <= utc + 14 * HOUR_MS; at += HOUR_MS / 4) {
    if (civilDateOf(new Date(at), timeZone) === date) return new Date(at);
  }
  throw new AppError('invalid_argument', 'a day that this zone never had');
}

function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) {
    throw new AppError('invalid_argument', 'not a civil date');
  }
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function dateOf(day: number): CivilDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

// Building a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) {
    return known;
  }
  try {
    const made = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, made);
    return made;
  } catch (cause) {
    throw new AppError('invalid_argument', 'unknown time zone', { cause });
  }
}

function parts(instant: Date, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const found = formatterOf(timeZone).formatToParts(instant);
  return (type) => found.find((part) => part.type === type)?.value ?? '';
}
