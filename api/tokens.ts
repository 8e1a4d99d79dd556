import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { Clock } from '../commands/ports';
import { ROLES, type Role } from './access-table';
import type { Token } from './bearer';
import type { KeySet } from './key-set';
import { refuse, type Refusal } from './refusal';

/** The insurer's identity provider. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: KeySet;
  /** Which claims of its tokens say the role and the subject. */
  readonly roleClaim: string;
  readonly subjectClaim: string;
}

export interface TokenOptions {
  readonly secret: string;
  readonly clock: Clock;
  /** Null: only our own tokens are taken. */
  readonly provider: IdentityProvider | null;
}

export interface TokenVerifier {
  /** @throws Refusal `unauthenticated`; AppError `timeout` when the provider's keys cannot be had. */
  verify(token: string): Promise<Token>;
}

const ISSUER = 'dossier';
const AUDIENCE = 'dossier/api';

/** What proved a customer, in our own tokens and the provider's alike. */
const FACTORS = ['pin', 'date_naissance', 'numero_verifie'] as const;

export type CustomerFactor = (typeof FACTORS)[number];

export function isCustomerFactor(text: string): text is CustomerFactor {
  return FACTORS.some((factor) => factor === text);
}

const role = z.enum(ROLES);
const subject = z.string().min(1).max(200);
const own = z.object({ role, sub: subject, facteur: z.enum(FACTORS).optional(), conv: z.string().max(60).optional() });

/** Asymmetric only: a public key must never pass for a shared secret. */
const PROVIDER_ALGORITHMS: jwt.Algorithm[] = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384'];

export interface NewToken {
  readonly role: Role;
  readonly subject: string;
  readonly factor?: CustomerFactor;
  /** Of a customer who proved themselves in it. */
  readonly conversationId?: string;
  readonly lifetimeSeconds: number;
}

/** Signs a token of ours (HS256), under a key that signs nothing else. */
export function signToken(secret: string, now: Date, token: NewToken): string {
  const iat = Math.floor(now.getTime() / 1000);
  const factor = token.factor === undefined ? {} : { facteur: token.factor };
  return jwt.sign(
    {
      role: token.role,
      sub: token.subject,
      ...factor,
      ...(token.conversationId === undefined ? {} : { conv: token.conversationId }),
      iat,
      exp: iat + token.lifetimeSeconds,
      iss: ISSUER,
      aud: AUDIENCE,
    },
    keyFrom(secret),
    { algorithm: 'HS256' },
  );
}

/** Takes our own tokens, and those of the insurer's identity provider where one is configured. */
export function createTokenVerifier({ secret, clock, provider }: TokenOptions): TokenVerifier {
  const key = keyFrom(secret);
  const clockTimestamp = (): number => Math.floor(clock.now().getTime() / 1000);
  return {
    verify: async (token) => {
      const head = headOf(token);
      if (provider === null || head.alg === 'HS256') {
        const options = { algorithms: ['HS256' as const], issuer: ISSUER, audience: AUDIENCE };
        const payload = checked(() => jwt.verify(token, key, { ...options, clockTimestamp: clockTimestamp() }));
        const claims = own.safeParse(payload);
        if (!claims.success) throw refuse('unauthenticated', 'jeton_invalide');
        const { role: told, sub, facteur, conv = null } = claims.data;
        return { role: told, subject: sub, strong: isStrong(facteur), conversationId: conv };
      }
      const { issuer, audience, keys } = provider;
      const publicKey = await keys.find(head.kid);
      if (publicKey === null) throw refuse('unauthenticated', 'jeton_invalide');
      const options = { algorithms: PROVIDER_ALGORITHMS, issuer, audience, clockTimestamp: clockTimestamp() };
      return fromProvider(
        provider,
        checked(() => jwt.verify(token, publicKey, options)),
      );
    },
  };
}

function fromProvider({ roleClaim, subjectClaim }: IdentityProvider, payload: unknown): Token {
  const claims: Readonly<Record<string, unknown>> =
    typeof payload === 'object' && payload !== null ? { ...payload } : {};
  const told = role.safeParse(claims[roleClaim]);
  const who = subject.safeParse(claims[subjectClaim]);
  if (!told.success || !who.success) throw refuse('unauthenticated', 'jeton_invalide');
  return { role: told.data, subject: who.data, strong: isStrong(claims.facteur), conversationId: null };
}

function isStrong(factor: unknown): boolean {
  return factor === 'pin' || factor === 'numero_verifie';
}

function headOf(token: string): { readonly alg: string; readonly kid: string } {
  const decoded = decoded64(token);
  const head = z.object({ alg: z.string(), kid: z.string().max(200).default('') }).safeParse(decoded);
  if (!head.success) throw refuse('unauthenticated', 'jeton_invalide');
  return head.data;
}

function decoded64(token: string): unknown {
  try {
    return jwt.decode(token, { complete: true })?.header ?? null;
  } catch {
    return null;
  }
}

function checked<T>(verify: () => T): T {
  try {
    return verify();
  } catch (cause) {
    throw tokenRefusal(cause);
  }
}

function tokenRefusal(cause: unknown): Refusal {
  return refuse('unauthenticated', cause instanceof jwt.TokenExpiredError ? 'jeton_expire' : 'jeton_invalide');
}

function keyFrom(secret: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'dossier/api/jeton', 32)));
}
