import { createHash } from 'node:crypto';
import type { Claim } from '../../domain/claim/claim';
import type { StoredFile } from '../../domain/claim/stored-file';

/** A draft of the fixed demo person. */
export function aClaim(change: Partial<Claim> = {}): Claim {
  return {
    id: 'claim-1',
    reference: 'SIN-2026-000001-1',
    clientId: 'person',
    policyId: null,
    declarant: 'assure',
    status: 'nouveau',
    statusSince: new Date('2026-06-10T09:00:00Z'),
    type: change.facts?.type ?? null,
    facts: { account: ['bonjour'] },
    cci: null,
    decision: null,
    lateDeclaration: false,
    conversationId: 'conversation',
    declaredAt: new Date('2026-06-10T09:00:00Z'),
    closedAt: null,
    outcome: null,
    archivedAt: null,
    version: 1,
    ...change,
  };
}

/** Different photos, as a channel stored them. */
export function photos(count: number, from = 0): readonly StoredFile[] {
  return Array.from({ length: count }, (_, index) => ({
    hash: createHash('sha256')
      .update(`photo ${from + index}`)
      .digest('hex'),
    mime: 'image/jpeg' as const,
    size: 1_000,
    name: `photo-${from + index}.jpg`,
    kind: 'image' as const,
    width: 800,
    height: 600,
  }));
}
