import type { Claim, ClaimStatusChange, Reimbursement } from '../../domain/claim/claim';
import { AppError } from '../../domain/errors';
import type { Actor } from '../../domain/people/people';
import type { Clock, Ids, Transaction } from '../ports';
import type { ClaimChanges, InsurerEvent, ToldClaim, ToldReimbursement } from '../ports-insurer';

const WEBHOOKS: Actor = { kind: 'systeme', process: 'webhooks' };

/**
 * Puts what a transaction has changed of dossiers into its outbox, for the insurer's systems. It hangs on the transaction
 * and not on the commands, so that no way of changing a dossier can forget it.
 */
export async function announceChanges(
  { ids, clock }: { readonly ids: Ids; readonly clock: Clock },
  tx: Pick<Transaction, 'outbox' | 'claims'>,
  changes: ClaimChanges,
): Promise<void> {
  const now = clock.now();
  for (const [claimId, happenings] of happeningsByClaim(changes, now)) {
    const claim = toldClaim(await claimOf(tx, changes, claimId));
    for (const happening of happenings) {
      const event: InsurerEvent = { ...happening, id: ids.uuid(), claim };
      tx.outbox.append({
        key: `insurer:${event.id}`,
        kind: 'insurer.event',
        group: `insurer:${claimId}`,
        escalationId: null,
        conversationId: null,
        claimId,
        payload: { ...event },
        notBefore: null,
      });
    }
  }
}

type Happening = InsurerEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'id' | 'claim'>
    : never
  : never;

/** In the order in which they are told: opened, its steps, what was decided, what is paid. */
function happeningsByClaim(changes: ClaimChanges, now: Date): ReadonlyMap<string, readonly Happening[]> {
  const byClaim = new Map<string, Happening[]>();
  const add = (claimId: string, happening: Happening): void => {
    byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), happening]);
  };
  for (const change of changes.statusChanges) add(change.claimId, step(change));
  for (const { before, after } of changes.claims) {
    const { decision } = after;
    // Whoever decides writes a new decision; a claim that is only carried along keeps the one that it had.
    if (decision === null || decision === before?.decision) continue;
    const { outcome, automatic, at, accepted } = decision;
    const told = { outcome, automatic, at, ...(accepted === undefined ? {} : { accepted }) };
    add(after.id, { kind: 'claim.decided', at: now.toISOString(), decision: told });
  }
  for (const reimbursement of changes.reimbursements) {
    const told = toldReimbursement(reimbursement);
    add(reimbursement.claimId, { kind: 'reimbursement.changed', at: now.toISOString(), reimbursement: told });
  }
  return byClaim;
}

function step({ from, to, at }: ClaimStatusChange): Happening {
  return from === null
    ? { kind: 'claim.created', at: at.toISOString() }
    : { kind: 'claim.status_changed', at: at.toISOString(), from, to };
}

/** @throws AppError `internal` for something that hangs on no dossier. */
async function claimOf(
  { claims }: Pick<Transaction, 'claims'>,
  changes: ClaimChanges,
  claimId: string,
): Promise<Claim> {
  const saved = changes.claims.find(({ after }) => after.id === claimId)?.after;
  const claim = saved ?? (await claims.find(WEBHOOKS, claimId));
  if (claim === null) throw new AppError('internal', 'something was written about a dossier that does not exist');
  return claim;
}

function toldClaim({
  id,
  reference,
  clientId,
  policyId,
  status,
  type,
  outcome,
  version,
  declaredAt,
}: Claim): ToldClaim {
  return { id, reference, clientId, policyId, status, type, outcome, version, declaredAt: declaredAt.toISOString() };
}

function toldReimbursement(reimbursement: Reimbursement): ToldReimbursement {
  const { id, status, claimed, accepted, deductible, automatic, papersCheckedAt, paidAt } = reimbursement;
  return {
    id,
    status,
    claimed,
    accepted,
    deductible,
    automatic,
    papersCheckedAt: papersCheckedAt?.toISOString() ?? null,
    paidAt: paidAt?.toISOString() ?? null,
  };
}
