import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import * as jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { Clock } from '../../commands/ports';
import { AppError } from '../../domain/errors';

/**
 * Seconds. The client refreshes every 15 minutes whatever it was told, so 30 leaves it one failed attempt. A stream address
 * is used at once. The cookie keeps a conversation for half a year after the last visit.
 */
export const LIFETIMES = { directline: 30 * 60, stream: 60, cookie: 180 * 24 * 3600, file: 24 * 3600 } as const;

export type Purpose = keyof typeof LIFETIMES;

/** Some hundred bytes each; beyond, all are computed again. */
const MOST_BEARERS = 10_000;

const uuid = z.string().regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
const user = z.string().min(1).max(100);

/** `user` is the name under which Web Chat looks for the id in the token. */
const CLAIMS = {
  directline: z.object({ conv: uuid, user, origins: z.array(z.string()).optional() }),
  stream: z.object({ conv: uuid, mark: z.number().int().min(0) }),
  cookie: z.object({ conv: uuid, user, iat: z.number() }),
  file: z.object({ conv: uuid, seq: z.number().int().min(1), nth: z.number().int().min(0) }),
} as const;

export type Claims<P extends Purpose> = z.output<(typeof CLAIMS)[P]>;

/** What one conversation's bearer may do. */
export type TokenClaims = Claims<'directline'>;

/** Signed, expiring statements (HS256), each kind under a key of its own, so that none passes for another. */
export class Tokens {
  private readonly keys: Readonly<Record<Purpose, KeyObject>>;
  /** Bearers that were found good: a client sends the same one with every message for half an hour. */
  private readonly bearers = new Map<string, { readonly claims: TokenClaims; readonly exp: number }>();

  constructor(
    secret: string,
    private readonly clock: Clock,
  ) {
    const key = (purpose: Purpose) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `dossier/webchat/${purpose}`, 32)));
    this.keys = { directline: key('directline'), stream: key('stream'), cookie: key('cookie'), file: key('file') };
  }

  sign<P extends Exclude<Purpose, 'file'>>(purpose: P, claims: Omit<Claims<P>, 'iat'>): string {
    const iat = this.seconds();
    return jwt.sign({ ...claims, iat, exp: iat + LIFETIMES[purpose] }, this.keys[purpose], { algorithm: 'HS256' });
  }

  /**
   * Address part of a file. Within half its lifetime the same file has the same address, so that browsers can cache it and
   * a second look at the history does not load it again.
   */
  signFile(claims: Claims<'file'>): string {
    const step = LIFETIMES.file / 2;
    const exp = Math.floor(this.seconds() / step) * step + LIFETIMES.file;
    return jwt.sign({ ...claims, exp }, this.keys.file, { algorithm: 'HS256', noTimestamp: true });
  }

  /** As {@link verify} for a Direct Line token, but its signature is computed once only. */
  verifyBearer(token: string): TokenClaims {
    const known = this.bearers.get(token);
    if (known && known.exp > this.seconds()) return known.claims;
    this.bearers.delete(token);
    const claims = this.verify('directline', token);
    if (this.bearers.size >= MOST_BEARERS) this.bearers.clear();
    this.bearers.set(token, { claims, exp: Number((jwt.decode(token) as jwt.JwtPayload).exp) });
    return claims;
  }

  /** @throws AppError `token_expired`, or `forbidden` when it is not ours, altered, or of another kind. */
  verify<P extends Purpose>(purpose: P, token: string): Claims<P> {
    try {
      const payload = jwt.verify(token, this.keys[purpose], { algorithms: ['HS256'], clockTimestamp: this.seconds() });
      return CLAIMS[purpose].parse(payload) as Claims<P>;
    } catch (cause) {
      if (cause instanceof jwt.TokenExpiredError)
        throw new AppError('token_expired', 'the token has expired', { cause });
      throw new AppError('forbidden', 'the token is not valid', { cause });
    }
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
