import { advanceAction } from '../../domain/claim/action-status';
import type { Claim } from '../../domain/claim/claim';
import type { ClaimOutcome } from '../../domain/claim/types';
import { advanceEscalation } from '../../domain/escalation/status';
import { redrawCard } from '../desk/desk-rows';
import type { CommandContext } from './context';
import { moveClaim } from './move-claim';
import { cancelReminder } from './reminders';
import { saveClaim } from './save-claim';

/**
 * Closes a dossier at the customer's word: withdrawn, or the same event as another dossier (`doublon`). What was planned
 * ends with it, and an advisor's card says so. A closed dossier stays as it is.
 */
export async function withdrawClaim(
  context: CommandContext,
  claim: Claim,
  outcome: Extract<ClaimOutcome, 'retire' | 'doublon'> = 'retire',
): Promise<Claim> {
  if (claim.status === 'ferme') return claim;
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
