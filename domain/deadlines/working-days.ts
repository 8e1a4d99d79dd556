import type { CivilDate } from '../claim/types';
import type { Country } from '../policy/types';
import type { HolidayTable } from '../rules/holidays';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { addDays, weekday } from './civil-date';

export interface WorkingCalendar {
  readonly country: Country;
  /** Local or newly decreed holidays. */
  readonly extraHolidays?: readonly CivilDate[];
}

/** Monday to Friday and no public holiday ("jour ouvré"). @throws AppError `invalid_argument` for an impossible day */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar, rules: RuleSet = CURRENT_RULES): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !isHoliday(date, calendar, rules);
}

/** The `count`-th working day after `date` (count at least 1). @throws AppError `invalid_argument` */
export function addWorkingDays(
  date: CivilDate,
  count: number,
  calendar: WorkingCalendar,
  rules: RuleSet = CURRENT_RULES,
): CivilDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    left -= isWorkingDay(day, calendar, rules) ? 1 : 0;
  }
  return day;
}

function isHoliday(date: CivilDate, { country, extraHolidays = [] }: WorkingCalendar, rules: RuleSet): boolean {
  const table = rules.holidays[country];
  return (
    table.fixed.some(({ day }) => day === date.slice(5)) ||
    table.dated.some((holiday) => holiday.date === date) ||
    extraHolidays.includes(date) ||
    isAfterEaster(date, table.afterEaster)
  );
}

function isAfterEaster(date: CivilDate, offsets: HolidayTable['afterEaster']): boolean {
  if (offsets.length === 0) {
    return false;
  }
  const easter = easterSunday(Number(date.slice(0, 4)));
  return offsets.some(({ days }) => addDays(easter, days) === date);
}

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm (Nature, 20 April 1876; Meeus, chapter 8). */
function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  const day = String((n % 31) + 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-${day}`;
}
