import { createHash } from 'node:crypto';
import type { IdempotencyKey } from '../commands/ports-api';
import type { OperationId } from './access-table';
import { nameOf, type Token } from './bearer';
import { refuse } from './refusal';

/** How long a creation answers a repeated call in the same way. */
export const KEPT_DAYS = 8;

const PRINTABLE = /^[\x21-\x7e]{1,200}$/u;

/**
 * The key of a call, or null when it brought none. Keys of two bearers, or of two operations, never meet.
 * @throws Refusal `invalid_input`
 */
export function keyOf(
  header: string | readonly string[] | undefined,
  call: { readonly token: Token; readonly operation: OperationId; readonly asked: unknown },
): IdempotencyKey | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !PRINTABLE.test(header)) throw refuse('invalid_input', 'cle_idempotence');
  const fingerprint = createHash('sha256').update(JSON.stringify(call.asked)).digest('hex');
  return { bearer: nameOf(call.token), operation: call.operation, key: header, fingerprint };
}

export function keptUntil(now: Date): Date {
  return new Date(now.getTime() + KEPT_DAYS * 86_400_000);
}
