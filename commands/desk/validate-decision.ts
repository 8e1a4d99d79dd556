import type { DeskAct, DeskVerdict } from './desk-act';
import type { DeskSettings } from './desk-settings';
import { computeFor, mayDecide, readBasis, settleClaim, settlementFault } from './settle-claim';

/** "Valider": the computed sum is what the customer gets. An unclaimed card becomes the advisor's with the same click. */
export async function validateDecision(act: DeskAct, settings: DeskSettings): Promise<DeskVerdict> {
  const refused = await mayDecide(act);
  if (refused !== null) return refused;
  const basis = await readBasis(act);
  const computation = basis === null ? null : computeFor(act, basis);
  if (basis === null || computation === null) return { code: 'nothing_to_compute' };
  const fault = settlementFault(act, computation.accepted, settings);
  if (fault !== null) return fault;
  return settleClaim(act, basis, {
    computation,
    partial: computation.flags.includes('plafond_atteint'),
    action: 'decision.validated',
    reason: 'calcul_valide',
    event: { name: 'decision.validated', claimId: act.claim.id },
  });
}
