import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { AppError } from '../domain/errors';
import { safeJson } from './sql/safe-text';
import type { Personal } from './tables/table';

/** Why personal data is kept: each purpose has its own key, because the law ends them at different times. */
export type Purpose = 'sinistre' | 'paiement' | 'conversation';

/** Whose data it is. Before the person is known, it is the conversation's or the dossier's. */
export interface Subject {
  readonly kind: 'client' | 'conversation' | 'sinistre';
  readonly id: string;
}

/** A value on its way into a personal column; the unit of work seals a transaction's values in one batch. */
export class Sealed {
  private constructor(
    readonly subject: Subject,
    readonly purpose: Purpose,
    /** JSON text. */
    readonly json: string,
  ) {}

  /** Any value that JSON can carry. */
  static value(subject: Subject, purpose: Purpose, value: unknown): Sealed {
    return new Sealed(subject, purpose, JSON.stringify(value));
  }

  /** A text that is JSON already. */
  static json(subject: Subject, purpose: Purpose, json: string): Sealed {
    return new Sealed(subject, purpose, safeJson(json));
  }
}

/** A value on its way out of a personal column. */
export interface Stored {
  readonly subject: Subject;
  readonly purpose: Purpose;
  readonly stored: Personal;
}

/** Kinds of value that can be looked up without being readable. */
export type IndexKind = 'matricule' | 'telephone' | 'expediteur' | 'utilisateur_canal' | 'porteur' | 'parole';

/** What a customer knows and we compare without keeping it readable. */
export type SecretKind = 'pin' | 'date_naissance';

/** The one way in and out of personal columns. */
export interface PersonalCodec {
  seal(values: readonly Sealed[]): Promise<Personal[]>;
  /** JSON texts, in the order asked for. @throws AppError `internal` for a mark that this version does not know. */
  open(values: readonly Stored[]): Promise<string[]>;
  /** Keyed hash for look-ups: equal values meet, nothing can be read back without the master key. */
  blindIndex(kind: IndexKind, value: string): string;
  /** Keyed hash of a secret, bound to its owner so that equal secrets of two people differ. */
  verifier(customerId: string, kind: SecretKind, value: string): string;
}

/** Marks the form of a stored value, so that sealed and plain ones can live side by side while a table is converted. */
const PLAIN = '0:';

/**
 * Today's values are stored readable under the mark `0:`; callers already hand over subject and purpose, so that encryption
 * by person can come as another mark.
 * @param masterKey at least 16 bytes; look-ups and secrets hang on it: with another one nobody can log in.
 */
export function createPersonalCodec(masterKey: string | Buffer): PersonalCodec {
  const root = Buffer.from(masterKey);
  if (root.length < 16) {
    throw new AppError('invalid_argument', 'master key shorter than 16 bytes');
  }
  const indexKey = derive(root, 'dossier:index');
  const secretKey = derive(root, 'dossier:secret');
  return {
    seal: (values) => Promise.resolve(values.map(({ json }) => `${PLAIN}${json}` as Personal)),
    open: (values) =>
      new Promise((resolve) => {
        resolve(values.map(({ stored }) => plain(stored)));
      }),
    blindIndex: (kind, value) => keyedHash(indexKey, [kind, value]),
    verifier: (customerId, kind, value) => keyedHash(secretKey, [customerId, kind, value]),
  };
}

/** Whether two keyed hashes are equal, in a time that does not tell where they differ. */
export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function plain(stored: string): string {
  if (!stored.startsWith(PLAIN)) {
    throw new AppError('internal', 'personal column with an unknown mark');
  }
  return stored.slice(PLAIN.length);
}

function derive(root: Buffer, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), label, 32));
}

function keyedHash(key: Buffer, parts: readonly string[]): string {
  // JSON keeps the parts apart: ["a","bc"] and ["ab","c"] differ.
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
