import { z } from 'zod';
import { civilMoment, dayNumber } from '../../domain/understanding/dates/civil';
import { understand } from '../../domain/understanding/understand';
import { toWire, type WireReading } from './wire';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reference: z.string(),
  timezone: z.string(),
  language: z.enum(['fr', 'en', 'ar', 'ary']).nullish(),
  expecting: z.enum(['yes_no', 'date']).nullish(),
});

/** A line that could not be read: never with the text, which is personal. */
export interface LineError {
  readonly id: string | number | null;
  /** Counted from 1. */
  readonly line: number;
  readonly error: string;
}

const MINUTE_MS = 60_000;

/** The instant at which clocks of a zone show a local ISO time; with an offset or `Z` it is an instant already. */
function instantOf(reference: string, timeZone: string): Date {
  const local = LOCAL.exec(reference);
  if (local === null) {
    const instant = new Date(reference);
    if (Number.isNaN(instant.getTime())) throw new RangeError('reference: not an ISO time');
    return instant;
  }
  // A day alone is read at its end, so that nothing told of it lies ahead.
  const [year, month, day, hours, minutes] = [1, 2, 3, 4, 5].map((i) => Number(local[i] ?? [0, 0, 0, 0, 23, 59][i]));
  const wanted = dayNumber(year ?? 0, month ?? 0, day ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
  const guess = wanted * MINUTE_MS;
  // Twice: the first offset may be that of the other side of a change of clocks.
  const once = guess - offset(new Date(guess), timeZone);
  return new Date(guess - offset(new Date(once), timeZone));
}

function offset(instant: Date, timeZone: string): number {
  const { year, month, day, minutes } = civilMoment(instant, timeZone);
  const shown = (dayNumber(year, month, day) * 1440 + minutes) * MINUTE_MS;
  return shown - Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Reads one line of JSON; a bad one yields what is wrong with it, in its place. */
export function readLine(json: string, line: number): WireReading | LineError {
  const value = parsed(json);
  if (value === undefined) return { id: null, line, error: 'not JSON' };
  const checked = Line.safeParse(value);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
    return { id: idOf(value), line, error: faults.join('; ') };
  }
  const { id, text, reference, timezone, language, expecting } = checked.data;
  try {
    const now = instantOf(reference, timezone);
    const options = { ...(language ? { language } : {}), ...(expecting ? { expecting } : {}) };
    return toWire(id, understand(text, { now, timeZone: timezone, ...options }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { id, line, error: error.message };
  }
}
