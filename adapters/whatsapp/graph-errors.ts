import type { NotTaken, Refusal } from '../../commands/channels/customer-channel';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Verdict =
  /** `wait` in milliseconds, of the n-th attempt; `everyone`: the number itself is slowed down or out of order. */
  | { readonly then: 'again'; readonly wait: (attempts: number) => number; readonly everyone?: true }
  | { readonly then: 'closed' }
  | { readonly then: 'refused'; readonly reason: Refusal };

const again = (ms: number): Verdict => ({ then: 'again', wait: () => ms });
const nobodyFor = (ms: number): Verdict => ({ then: 'again', wait: () => ms, everyone: true });
const refused = (reason: Refusal): Verdict => ({ then: 'refused', reason });

/** 4^X seconds, X from 0 (Meta, error 131056), at most a quarter of an hour. */
const pairBackoff = (attempts: number): number => Math.min(15 * MINUTE, 4 ** Math.min(attempts - 1, 8) * SECOND);
const growing = (attempts: number): number => Math.min(5 * MINUTE, 2 ** Math.min(attempts - 1, 12) * SECOND);

/**
 * What each error of the Cloud API means for a message, by `error.code`: the HTTP status of the same code differs between
 * Meta's own pages. What needs a person of ours (a token, a payment, a registration) waits for that person.
 */
const VERDICTS: ReadonlyMap<number, Verdict> = new Map([
  // The whole number or account.
  [4, nobodyFor(MINUTE)],
  [80007, nobodyFor(MINUTE)],
  [130429, nobodyFor(SECOND)],
  [131057, nobodyFor(MINUTE)],
  [131048, nobodyFor(15 * MINUTE)],
  [190, nobodyFor(MINUTE)],
  [0, nobodyFor(MINUTE)],
  [3, nobodyFor(5 * MINUTE)],
  [10, nobodyFor(5 * MINUTE)],
  [200, nobodyFor(5 * MINUTE)],
  [368, nobodyFor(HOUR)],
  [131005, nobodyFor(5 * MINUTE)],
  [131031, nobodyFor(HOUR)],
  [131042, nobodyFor(15 * MINUTE)],
  [131045, nobodyFor(15 * MINUTE)],
  [133010, nobodyFor(15 * MINUTE)],
  [133004, nobodyFor(MINUTE)],
  // This customer, for now.
  [131056, { then: 'again', wait: pairBackoff }],
  [1, { then: 'again', wait: growing }],
  [2, { then: 'again', wait: growing }],
  [131000, { then: 'again', wait: growing }],
  [131016, { then: 'again', wait: growing }],
  // A media id that has expired: it is uploaded anew.
  [33, again(SECOND)],
  [131047, { then: 'closed' }],
  // This message, for good.
  [131026, refused('unreachable')],
  [131021, refused('unreachable')],
  [131030, refused('unreachable')],
  [131049, refused('unreachable')],
  [130472, refused('unreachable')],
  [131050, refused('unreachable')],
  [131062, refused('unreachable')],
  [131051, refused('other')],
  [131008, refused('other')],
  [131009, refused('other')],
  [131052, refused('media')],
  [131053, refused('media')],
  [132000, refused('template')],
  [132001, refused('template')],
  [132005, refused('template')],
  [132007, refused('template')],
  [132012, refused('template')],
  [132015, refused('template')],
  [132016, refused('template')],
]);

/** Codes that these tests and the documentation walk. */
export const KNOWN_CODES: readonly number[] = [...VERDICTS.keys()];

/** Tries of a code that nobody knows, before the message is given up: with their waits, some ten minutes. */
const UNKNOWN_TRIES = 8;

/** @param attempts how often the message was tried, this time included. */
export function verdictOf(code: number | null, attempts: number): NotTaken {
  const name = String(code ?? 'none');
  const verdict = code === null ? undefined : VERDICTS.get(code);
  if (verdict === undefined) {
    if (attempts >= UNKNOWN_TRIES) return { outcome: 'refused', reason: 'other', code: name };
    return { outcome: 'later', waitMs: growing(attempts), everyone: false, code: name };
  }
  switch (verdict.then) {
    case 'again':
      return { outcome: 'later', waitMs: verdict.wait(attempts), everyone: verdict.everyone ?? false, code: name };
    case 'closed':
      return { outcome: 'closed', code: name };
    case 'refused':
      return { outcome: 'refused', reason: verdict.reason, code: name };
  }
}
