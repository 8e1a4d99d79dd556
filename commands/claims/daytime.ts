import { timeOfDay } from '../../domain/deadlines/civil-date';

/** Reminders reach people between these hours, local time (PRODUCT.md section 1: "in daytime"). */
const FROM = '09:00';
const TO = '19:00';
const STEP_MS = 30 * 60_000;

/** The first half hour of daytime at or after an instant. */
export function nextDaytime(instant: Date, timeZone: string): Date {
  let at = instant;
  while (timeOfDay(at, timeZone) < FROM || timeOfDay(at, timeZone) >= TO) {
    at = new Date(at.getTime() + STEP_MS);
  }
  return at;
}
