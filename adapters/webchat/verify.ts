import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '../channel';
import { AppError } from '../../domain/errors';
import type { TokenClaims, Tokens } from './tokens';

const BEARER = /^Bearer +(.*\S)/iu;

/**
 * Who speaks. The client takes 403 as "expired": the page then fetches a new token, which also heals tokens signed under a
 * secret that has been changed.
 *
 * @param conversationId of the address; null where it is the token's own.
 * @throws AppError `unauthenticated` without a token, `token_expired`, `forbidden` for anything else.
 */
export function authorise(request: HttpRequest, tokens: Tokens, conversationId: string | null): TokenClaims {
  const claims = tokens.verifyBearer(bearerOf(request));
  if (conversationId !== null && claims.conv !== conversationId) {
    throw new AppError('forbidden', 'the token belongs to another conversation');
  }
  const { origin } = request.headers;
  if (origin && claims.origins && !claims.origins.includes(origin)) {
    throw new AppError('forbidden', 'the token is not for this origin');
  }
  return claims;
}

/** @throws AppError `unauthenticated`, `forbidden`. */
export function requireSecret(request: HttpRequest, secret: string): void {
  if (!sameSecret(bearerOf(request), secret)) throw new AppError('forbidden', 'the secret is not valid');
}

function bearerOf(request: HttpRequest): string {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw new AppError('unauthenticated', 'a bearer token is needed');
  return token;
}

/** Over hashes, as the comparison in constant time wants equal lengths. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
