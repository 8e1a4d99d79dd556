import { advanceAction } from '../../domain/claim/action-status';
import type { Claim } from '../../domain/claim/claim';
import type { ClaimOutcome } from '../../domain/claim/types';
import type { ReimbursementStatus } from '../../domain/policy/reimbursement-status';
import { advanceEscalation } from '../../domain/escalation/status';
import { redrawCard } from '../desk/desk-rows';
import type { CommandContext } from './context';
import { moveClaim } from './move-claim';
import { putOnDesk } from './put-on-desk';
import { cancelReminder } from './reminders';
import { saveClaim } from './save-claim';

/**
 * Closes a dossier at the customer's word: withdrawn, or the same event as another dossier (`doublon`). What was planned
 * ends with it, and an advisor's card says so. A closed dossier stays as it is.
 *
 * A dossier with an accepted sum is put on the desk instead: no machine takes an acceptance back (only humans refuse), nobody
 * is to be paid for a loss that was withdrawn, and what was paid has to be settled with the customer.
 */
export async function withdrawClaim(
  context: CommandContext,
  claim: Claim,
  outcome: Extract<ClaimOutcome, 'retire' | 'doublon'> = 'retire',
): Promise<Claim> {
  if (claim.status === 'ferme') return claim;
  if (await isGranted(context, claim)) return putOnDesk(context, claim, 'escalade', ['retrait_demande']);
  const draft = claim.status === 'nouveau';
  const moved = moveClaim(context, claim, 'ferme', { outcome, by: 'customer', reason: outcome });
  const closed = saveClaim(context, { ...moved, outcome, closedAt: context.now });
  context.tx.audit.append({
    actor: context.actor,
    action: 'claim.withdrawn',
    claimId: claim.id,
    subject: claim.id,
    detail: { outcome, from: claim.status },
    at: context.now,
  });
  // Nothing hangs on a draft yet.
  if (!draft) await endWhatWasPlanned(context, closed);
  return closed;
}

const GRANTED: readonly ReimbursementStatus[] = ['accepte', 'partiellement_accepte', 'paye'];

async function isGranted({ tx, actor }: CommandContext, claim: Claim): Promise<boolean> {
  if (claim.status === 'nouveau') return false;
  const all = await tx.claimFile.reimbursements(actor, claim.id);
  return all.some(({ status }) => GRANTED.includes(status));
}

async function endWhatWasPlanned(context: CommandContext, claim: Claim): Promise<void> {
  const { tx, actor, now, ids } = context;
  for (const action of await tx.claimFile.actions(actor, claim.id)) {
    const ended = advanceAction(action.status, 'expiree');
    if (ended.ok) tx.claimFile.saveAction({ ...action, status: ended.status });
  }
  await cancelReminder(context, claim);
  const open = await tx.escalations.openOfClaim(actor, claim.id);
  if (open === null) return;
  const closing = advanceEscalation(open.status, 'fermee', { closing: 'retrait_client' });
  if (!closing.ok) return;
  const done = await tx.escalations.transition(
    open.id,
    { status: open.status, advisorId: open.advisorId },
    { status: closing.status, advisorId: open.advisorId, closedAt: now },
  );
  if (done) redrawCard(tx, open, ids);
}
