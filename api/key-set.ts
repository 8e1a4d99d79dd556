import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../commands/ports';
import { AppError } from '../domain/errors';

/** Public keys of an identity provider, by their id. */
export interface KeySet {
  /** Null when the provider has no such key. @throws AppError `timeout` when it cannot be asked. */
  find(kid: string): Promise<KeyObject | null>;
}

const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.enum(['RSA', 'EC']) })).max(50) });

/** An unknown id asks again, but no more often than this: whoever invents ids must not make us flood the provider. */
const COOL_DOWN_MS = 30_000;
/** Keys are asked for anew after that, so that those taken back end. */
const MOST_AGE_MS = 10 * 60_000;
const PATIENCE_MS = 5_000;

type Keys = ReadonlyMap<string, KeyObject>;

/** The keys behind a JWKS address (RFC 7517), fetched when first needed and kept for ten minutes. */
export function createKeySet(url: string, clock: Clock, fetchJson: (url: string) => Promise<unknown> = askFor): KeySet {
  let known: Keys = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | null = null;

  const refresh = (now: number): Promise<void> => {
    underWay ??= fetchJson(url)
      .then((answer) => {
        known = read(answer);
      })
      .finally(() => {
        // A failure counts too: a provider that is down is not asked at every request.
        fetchedAt = now;
        underWay = null;
      });
    return underWay;
  };

  return {
    find: async (kid) => {
      const now = clock.now().getTime();
      const age = now - fetchedAt;
      if (age > MOST_AGE_MS) {
        await refresh(now);
      } else if (!known.has(kid) && age > COOL_DOWN_MS) {
        await refresh(now);
      }
      return known.get(kid) ?? null;
    },
  };
}

async function askFor(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return await answer.json();
  } catch (cause) {
    throw new AppError('timeout', 'the keys of the identity provider cannot be had', { cause });
  }
}

function read(answer: unknown): Keys {
  const { keys } = keySet.parse(answer);
  return new Map(keys.map((key) => [key.kid, createPublicKey({ key: key as JsonWebKey, format: 'jwk' })]));
}
