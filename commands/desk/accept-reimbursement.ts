import type { Reimbursement } from '../../domain/claim/claim';
import { advanceReimbursement, type ReimbursementStatus } from '../../domain/policy/reimbursement-status';
import { correctDecision } from './correct-decision';
import { finishAct, mayActOnOwned, type DeskAct, type DeskVerdict } from './desk-act';
import type { DeskSettings } from './desk-settings';
import { finishActions } from './finish-actions';
import { settlementFault } from './settle-claim';
import { validateDecision } from './validate-decision';

interface Acceptance {
  /** Its row is locked by the caller. */
  readonly reimbursement: Reimbursement;
  readonly to: Extract<ReimbursementStatus, 'accepte' | 'partiellement_accepte'>;
}

/**
 * Accepts the sum that was computed, within the advisor's authority. Whoever accepts has looked at the papers. A dossier
 * that waits for nothing but this goes on with it, as from the card in Slack; one that was handed over stays with its owner.
 */
export async function acceptReimbursement(
  act: DeskAct,
  { reimbursement, to }: Acceptance,
  settings: DeskSettings,
): Promise<DeskVerdict> {
  const { claim, escalation } = act;
  if (escalation.kind === 'validation' && claim.status === 'validation') return confirm(act, reimbursement, settings);
  return keep(act, { reimbursement, to }, settings);
}

function confirm(act: DeskAct, { lines }: Reimbursement, settings: DeskSettings): Promise<DeskVerdict> {
  const proof = lines.find(({ code }) => code === 'devis_ou_facture')?.amount;
  const asRead = proof === undefined || proof.cents === act.claim.facts.quoteAmount?.cents;
  return asRead
    ? validateDecision(act, settings)
    : correctDecision(act, { retainedCents: proof.cents, reason: 'autre_motif' }, settings);
}

async function keep(act: DeskAct, { reimbursement, to }: Acceptance, settings: DeskSettings): Promise<DeskVerdict> {
  const refused = await mayActOnOwned(act);
  if (refused !== null) return refused;
  const { accepted } = reimbursement;
  if (accepted === null) return { code: 'nothing_to_compute' };
  const fault = settlementFault(act, accepted, settings);
  if (fault !== null) return fault;
  const step = advanceReimbursement(reimbursement.status, to, { by: 'staff', acceptedCents: accepted.cents });
  if (!step.ok) return { code: 'card_outdated' };
  act.tx.claimFile.saveReimbursement({
    ...reimbursement,
    status: step.status,
    automatic: false,
    papersCheckedAt: reimbursement.papersCheckedAt ?? act.now,
  });
  await finishActions(act, ['valider_calcul', 'reexaminer_pieces', 'verifier_pieces']);
  finishAct(act, {
    action: 'reimbursement.accepted',
    detail: { reimbursement: reimbursement.id, status: step.status, ...accepted },
  });
  return null;
}
