import { AppError } from '../domain/errors';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/** With the pauses of {@link delayAfter}, about a day: a revoked token or a closed channel is put right by people. */
const RETRYABLE_ATTEMPTS = 300;
/** A fault that nobody foresaw may be a bug or a bad moment: some seven minutes decide. */
const UNKNOWN_ATTEMPTS = 8;

/** How often a row is tried, the first time included, when it meets this fault. */
export function attemptsFor(cause: unknown): number {
  if (!(cause instanceof AppError)) return UNKNOWN_ATTEMPTS;
  return cause.retryable ? RETRYABLE_ATTEMPTS : 1;
}

/** Milliseconds until the next attempt: doubles from one second to five minutes. */
export function delayAfter(attempts: number): number {
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (Math.min(attempts, 20) - 1));
}

/** Milliseconds for which the other side asked to be left alone (`retryAfterSeconds` of the fault or of its cause), or null. */
export function pauseAskedFor(cause: unknown): number | null {
  for (let fault = cause, depth = 0; fault instanceof Error && depth < 5; fault = fault.cause, depth += 1) {
    if ('retryAfterSeconds' in fault && typeof fault.retryAfterSeconds === 'number') {
      return Math.max(1, fault.retryAfterSeconds) * 1000;
    }
  }
  return null;
}
