import { civilDateOf, timeOfDay } from '../deadlines/civil-date';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../deadlines/working-days';
import { OPENING_HOURS, type OpeningHours } from '../rules/opening-hours';
import type { WaitingEstimate } from './types';

const LAST_TAKES = 20;

export interface WaitingInput extends WorkingCalendar {
  readonly now: Date;
  /** The company's zone. */
  readonly timeZone: string;
  /** Minutes, in opening hours, that recent escalations of this line waited to be taken; oldest first. */
  readonly takeMinutes: readonly number[];
  readonly hours?: OpeningHours;
}

/**
 * How long a customer will wait for an advisor: the median of the last 20 escalations of the line, in whole minutes
 * rounded up, or the next opening when closed (PRODUCT.md section 1). `unknown` while no escalation was ever taken:
 * nothing is promised that is not computed. @throws AppError `invalid_argument` for an unknown time zone.
 */
export function waitingEstimate(input: WaitingInput): WaitingEstimate {
  const hours = input.hours ?? OPENING_HOURS;
  const today = civilDateOf(input.now, input.timeZone);
  const time = timeOfDay(input.now, input.timeZone);
  const worksToday = isWorkingDay(today, input);
  if (worksToday && time >= hours.from && time < hours.to) {
    const minutes = medianOf(input.takeMinutes.slice(-LAST_TAKES));
    return minutes === null ? { kind: 'unknown' } : { kind: 'minutes', minutes: Math.max(1, Math.ceil(minutes)) };
  }
  const opensToday = worksToday && time < hours.from;
  return { kind: 'opening', date: opensToday ? today : addWorkingDays(today, 1, input), time: hours.from };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
