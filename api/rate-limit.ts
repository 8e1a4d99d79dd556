import type { Clock } from '../commands/ports';
import type { ApiUnitOfWork } from '../commands/ports-api';

/** Counts a call of somebody, by name, against so many a minute. */
export type CallLimiter = (name: string, limit: number) => Promise<RateVerdict>;

export interface RateLimits {
  /** Calls a minute, of people and of systems. */
  readonly people: number;
  readonly services: number;
}

export interface RateVerdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const WINDOW_MS = 60_000;
/** Bearers that are over their limit; more at once is no ordinary day, and forgetting one costs a question. */
const MOST_REMEMBERED = 1_000;

/**
 * Counts the calls of each bearer by the minute, over all processes. Whoever is over is remembered here until the minute
 * ends, so that a flood costs the database nothing.
 */
export function createCallLimiter(unitOfWork: ApiUnitOfWork, clock: Clock): CallLimiter {
  const over = new Map<string, number>();
  return async (name, limit) => {
    const now = clock.now().getTime();
    const window = now - (now % WINDOW_MS);
    const calls = over.get(name) === window ? limit + 1 : await count(name, window);
    if (calls > limit) {
      if (over.size >= MOST_REMEMBERED) over.clear();
      over.set(name, window);
    }
    const resetSeconds = Math.ceil((window + WINDOW_MS - now) / 1000);
    return {
      allowed: calls <= limit,
      headers: {
        'RateLimit-Limit': String(limit),
        'RateLimit-Remaining': String(Math.max(0, limit - calls)),
        'RateLimit-Reset': String(resetSeconds),
        ...(calls <= limit ? {} : { 'Retry-After': String(resetSeconds) }),
      },
    };
  };

  function count(name: string, window: number): Promise<number> {
    return unitOfWork.run((tx) => tx.callCounters.hit(name, new Date(window)));
  }
}
