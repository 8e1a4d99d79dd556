import type { LossDate } from '../../claim/types';
import { clockTime, dayNumber, isoDay, isRealDay, weekdayOf, type CivilMoment } from './civil';
import { easterDay } from './easter';
import type { DateMeaning, DayPart } from './meaning';

/** A meaning placed on the calendar, with how sure the placing is. */
export type Resolved =
  /** `ancient`: so many years back that it is hardly the day of a loss, unless that day was asked for. */
  | { readonly kind: 'day'; readonly date: LossDate; readonly confidence: number; readonly ancient: boolean }
  | { readonly kind: 'impossible'; readonly reason: 'future' | 'invalid'; readonly explicit: boolean }
  | { readonly kind: 'nothing' };

export interface SaidAround {
  readonly minutes?: number;
  readonly part?: DayPart;
  readonly approximate: boolean;
}

interface Placed {
  readonly day: number;
  readonly precision: LossDate['precision'];
  readonly approximate?: boolean;
  readonly assumed?: boolean;
  readonly confidence?: number;
  readonly minutes?: number;
  readonly part?: DayPart;
  readonly ancient?: boolean;
}

type Place = Placed | 'invalid' | 'future' | 'nothing';

/** In an account, older dates are typing errors or birth dates. */
const OLDEST_YEARS = 10;
/** Before this no loss is told of by the one who had it. */
const LIFETIME_YEARS = 100;
/** How sure the day is of "3-4 jours". */
const ONE_OF_SEVERAL = 0.4;
/** A day without a year that is at most so far ahead was not meant of last year. */
const SOON_DAYS = 45;
/** Minutes by which a said hour may lie ahead of our clock: people round. */
const CLOCK_GRACE = 20;
/** A part of today that has not begun cannot be when it happened. */
const PART_BEGINS: Readonly<Record<DayPart, number>> = {
  morning: 0,
  noon: 11 * 60,
  afternoon: 12 * 60,
  evening: 16 * 60,
  night: 0,
};

const today = (now: CivilMoment): number => dayNumber(now.year, now.month, now.day);

function lastWeekday(weekday: number, now: CivilMoment): number {
  const back = (weekdayOf(today(now)) - weekday + 7) % 7;
  // Whoever means today says so.
  return today(now) - (back === 0 ? 7 : back);
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

function monthBefore(now: CivilMoment, months: number): { year: number; month: number } {
  const index = now.year * 12 + now.month - 1 - months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

type Calendar = Extract<DateMeaning, { kind: 'calendar' }>;

function agrees(day: number, said: number | undefined): Pick<Placed, 'approximate' | 'confidence'> {
  // "vendredi 12" when the 12th was a Thursday: one of the two is wrong, and we cannot know which.
  return said === undefined || weekdayOf(day) === said ? {} : { approximate: true, confidence: 0.4 };
}

function isAncient(year: number, now: CivilMoment): boolean {
  return year < now.year - OLDEST_YEARS;
}

function fullDate(said: Calendar, month: number, year: number, now: CivilMoment): Place {
  const century = year > now.year + 20 ? year - 100 : year;
  if (!isRealDay(century, month, said.day)) return 'invalid';
  const day = dayNumber(century, month, said.day);
  if (day > today(now)) return 'future';
  if (century < now.year - LIFETIME_YEARS) return 'nothing';
  return { day, precision: 'day', ancient: isAncient(century, now), ...agrees(day, said.weekday) };
}

/** The last time that this day of this month has passed; leap days are looked for a few years back. */
function withoutYear(said: Calendar, month: number, now: CivilMoment): Place {
  // "le 25 juin" on the 18th: a slip of this year, rather than a loss of last year.
  const ahead = isRealDay(now.year, month, said.day) ? dayNumber(now.year, month, said.day) - today(now) : 0;
  if (ahead > 0 && ahead <= SOON_DAYS) return 'future';
  for (let year = now.year; year >= now.year - 8; year--) {
    if (!isRealDay(year, month, said.day)) continue;
    const day = dayNumber(year, month, said.day);
    if (day <= today(now)) return { day, precision: 'day', assumed: true, ...agrees(day, said.weekday) };
  }
  return 'invalid';
}

function withoutMonth(said: Calendar, now: CivilMoment): Place {
  if (!(said.day >= 1 && said.day <= 31)) return 'invalid';
  for (let back = said.monthsAgo ?? 0; back <= 12; back++) {
    const { year, month } = monthBefore(now, back);
    if (!isRealDay(year, month, said.day)) continue;
    const day = dayNumber(year, month, said.day);
    if (day <= today(now)) {
      return { day, precision: 'day', assumed: said.monthsAgo === undefined, ...agrees(day, said.weekday) };
    }
  }
  return 'invalid';
}

function onCalendar(said: Calendar, now: CivilMoment): Place {
  if (said.month === undefined) return withoutMonth(said, now);
  if (said.month < 1 || said.month > 12) return 'invalid';
  const year = said.yearsAgo === undefined ? said.year : now.year - said.yearsAgo;
  return year === undefined ? withoutYear(said, said.month, now) : fullDate(said, said.month, year, now);
}

function onWeekday(said: Extract<DateMeaning, { kind: 'weekday' }>, now: CivilMoment): Place {
  if (said.weeksAgo === undefined) {
    return { day: lastWeekday(said.weekday, now), precision: 'day', assumed: said.said === undefined };
  }
  return { day: mondayOf(today(now)) - 7 + ((said.weekday + 6) % 7), precision: 'day' };
}

function weekend(said: 'last' | 'this', now: CivilMoment): Placed {
  const saturday = mondayOf(today(now)) + 5;
  const begun = saturday <= today(now) && said === 'this';
  return { day: begun ? saturday : saturday - 7, precision: 'weekend', assumed: said === 'this' && !begun };
}

function minutesAgo(minutes: number, now: CivilMoment): Placed {
  const at = today(now) * 1440 + now.minutes - minutes;
  return { day: Math.floor(at / 1440), precision: 'day' };
}

function monthsAgo(months: number, now: CivilMoment): Placed {
  const { year, month } = monthBefore(now, months);
  let day = now.day;
  while (!isRealDay(year, month, day)) day--;
  return { day: dayNumber(year, month, day), precision: 'month', approximate: true };
}

function onMonth(said: Extract<DateMeaning, { kind: 'month' }>, now: CivilMoment): Place {
  const year = said.year ?? (said.month > now.month ? now.year - 1 : now.year);
  const day = dayNumber(year, said.month, 1);
  if (year < now.year - LIFETIME_YEARS) return 'nothing';
  if (day > today(now)) return 'future';
  const assumed = said.year === undefined;
  return { day, precision: 'month', approximate: true, assumed, ancient: isAncient(year, now) };
}

/** So many days from the last Easter for which that day has come. */
function lastEaster(days: number, now: CivilMoment): number {
  const thisYear = easterDay(now.year) + days;
  return thisYear <= today(now) ? thisYear : easterDay(now.year - 1) + days;
}

function night(first: DateMeaning, now: CivilMoment, around: SaidAround): Place {
  const evening = place(first, now, around);
  if (typeof evening === 'string') return evening;
  const afterMidnight = around.minutes !== undefined && around.minutes < 12 * 60;
  const open = around.minutes === undefined;
  return {
    ...evening,
    day: evening.day + (afterMidnight ? 1 : 0),
    ...(open ? { approximate: true, confidence: 0.6 } : {}),
  };
}

/** From here on a night is the evening before. */
const NIGHTFALL = 18 * 60;

function daysAgo(meaning: Extract<DateMeaning, { kind: 'days-ago' }>, now: CivilMoment, around: SaidAround): Placed {
  const { days, approximate = false, part, several = false } = meaning;
  // "la nuit dernière vers 23h30" was yesterday.
  const eve = days === 0 && part === 'night' && around.minutes !== undefined && around.minutes >= NIGHTFALL;
  return {
    day: today(now) - (eve ? 1 : days),
    precision: 'day',
    approximate,
    ...(several ? { confidence: ONE_OF_SEVERAL } : {}),
    ...(part === undefined ? {} : { part }),
  };
}

function place(meaning: DateMeaning, now: CivilMoment, around: SaidAround): Place {
  switch (meaning.kind) {
    case 'days-ago':
      return daysAgo(meaning, now, around);
    case 'minutes-ago':
      return minutesAgo(meaning.minutes, now);
    case 'months-ago':
      return monthsAgo(meaning.months, now);
    case 'weekday':
      return onWeekday(meaning, now);
    case 'calendar':
      return onCalendar(meaning, now);
    case 'week':
      return { day: mondayOf(today(now)) - 7 * meaning.weeksAgo, precision: 'week', approximate: true };
    default:
      return placeSpan(meaning, now, around);
  }
}

type SpanMeaning = Extract<
  DateMeaning,
  { kind: 'weekend' | 'month' | 'last-month' | 'night-after' | 'shifted' | 'easter' | 'future' | 'open' }
>;

function placeSpan(meaning: SpanMeaning, now: CivilMoment, around: SaidAround): Place {
  switch (meaning.kind) {
    case 'weekend':
      return weekend(meaning.said, now);
    case 'month':
      return onMonth(meaning, now);
    case 'last-month': {
      const { year, month } = monthBefore(now, 1);
      return { day: dayNumber(year, month, 1), precision: 'month', approximate: true };
    }
    case 'night-after':
      return night(meaning.first, now, around);
    case 'shifted': {
      const named = place(meaning.of, now, around);
      return typeof named === 'string' ? named : { ...named, day: named.day + meaning.days };
    }
    case 'easter':
      return { day: lastEaster(meaning.days, now), precision: 'day', assumed: true };
    case 'future':
      return 'future';
    case 'open':
      return 'nothing';
  }
}

/** "hier soir à 8h" is at 20:00; a bare small hour stays what it is. */
function minutesIn(minutes: number, part: DayPart | undefined): number {
  const early = minutes < 12 * 60;
  if (part === 'afternoon' && early) return minutes + 12 * 60;
  if (part === 'evening' && early && minutes >= 4 * 60) return minutes + 12 * 60;
  return minutes;
}

function hasNotCome(placed: Placed, minutes: number | undefined, part: DayPart | undefined, now: CivilMoment): boolean {
  if (placed.day !== today(now)) return placed.day > today(now);
  if (minutes !== undefined) return minutes > now.minutes + CLOCK_GRACE;
  return part !== undefined && PART_BEGINS[part] > now.minutes;
}

function lossDate(placed: Placed, minutes: number | undefined, around: SaidAround): LossDate {
  const { precision, approximate = false, assumed = false } = placed;
  const timed = minutes !== undefined && precision === 'day';
  return {
    date: isoDay(placed.day),
    ...(timed ? { time: clockTime(minutes) } : {}),
    precision: timed ? 'hour' : precision,
    approximate: approximate || around.approximate,
    assumed,
  };
}

/** Sets a meaning on the calendar of the reader. Accidents lie in the past: what is open is read backwards. */
export function resolveDate(meaning: DateMeaning, now: CivilMoment, around: SaidAround): Resolved {
  const placed = place(meaning, now, around);
  if (placed === 'nothing') return { kind: 'nothing' };
  if (typeof placed === 'string') return { kind: 'impossible', reason: placed, explicit: meaning.kind !== 'future' };
  const part = placed.part ?? around.part;
  const minutes = around.minutes === undefined ? undefined : minutesIn(around.minutes, part);
  if (hasNotCome(placed, minutes, part, now)) return { kind: 'impossible', reason: 'future', explicit: true };
  const confidence = placed.confidence ?? (placed.assumed === true ? 0.8 : 0.9);
  return { kind: 'day', confidence, date: lossDate(placed, minutes, around), ancient: placed.ancient === true };
}
