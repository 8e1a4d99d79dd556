import { advanceAction } from '../../domain/claim/action-status';
import { advanceClaim } from '../../domain/claim/status';
import type { ClaimOutcome } from '../../domain/claim/types';
import {
  advisorActor,
  closeEscalation,
  finishAct,
  mayActOnOwned,
  moveClaim,
  type DeskAct,
  type DeskVerdict,
} from './desk-act';

/**
 * The outcomes that "Clore le dossier" offers. A refusal is not among them: it needs its reason, its clause and the ways
 * of appeal (PRODUCT.md section 3).
 */
export const DESK_OUTCOMES = [
  'indemnise',
  'sans_suite',
  'retire',
  'doublon',
] as const satisfies readonly ClaimOutcome[];

/** Closes the dossier with an outcome, and the escalation with it. */
export async function closeDossier(act: DeskAct, outcome: string): Promise<DeskVerdict> {
  const offered = DESK_OUTCOMES.find((known) => known === outcome);
  if (offered === undefined) return { code: 'outcome_not_offered' };
  const refused = await mayActOnOwned(act);
  if (refused !== null) return refused;
  const { claim, escalation } = act;
  if (!advanceClaim(claim.status, 'ferme', { outcome: offered, by: 'staff' }).ok) return { code: 'card_outdated' };
  const lost = await closeEscalation(act, 'dossier_clos');
  if (lost !== null) return lost;

  moveClaim(act, { to: 'ferme', reason: offered, outcome: offered });
  await expireActions(act);
  finishAct(act, {
    action: 'claim.closed',
    detail: { outcome: offered, escalation: escalation.id },
    event: { name: 'dossier.closed', claimId: claim.id, outcome: offered },
  });
  return null;
}

/** Nobody waits any more for what a closed dossier still asked for. */
async function expireActions({ tx, claim, advisor }: DeskAct): Promise<void> {
  for (const action of await tx.claimFile.actions(advisorActor(advisor), claim.id)) {
    const expired = advanceAction(action.status, 'expiree');
    if (expired.ok) tx.claimFile.saveAction({ ...action, status: expired.status });
  }
}
