import { money } from '../../domain/money';
import type { DeskAct, DeskVerdict } from './desk-act';
import type { DeskSettings } from './desk-settings';
import { computeFor, mayDecide, readBasis, settleClaim, settlementFault } from './settle-claim';

/** Why an advisor retains another amount than the papers were read to say. */
export const CORRECTION_REASONS = [
  'montant_mal_lu',
  'devis_revise',
  'poste_non_garanti',
  'vetuste',
  'autre_motif',
] as const;

export interface Correction {
  /** What the damage is worth, in cents of the policy's currency, before the deductible. */
  readonly retainedCents: number;
  readonly reason: string;
}

/**
 * "Corriger": the sum is computed anew from the damage that the advisor retains, so that the deductible and the ceiling
 * hold for them too.
 */
export async function correctDecision(
  act: DeskAct,
  correction: Correction,
  settings: DeskSettings,
): Promise<DeskVerdict> {
  const refused = await mayDecide(act);
  if (refused !== null) return refused;
  const basis = await readBasis(act);
  if (basis === null) return { code: 'nothing_to_compute' };
  const retained = money(correction.retainedCents, basis.guarantee.ceiling.currency);
  const computation = computeFor(act, basis, retained);
  if (computation === null) return { code: 'nothing_to_compute' };
  const fault = settlementFault(act, computation.accepted, settings);
  if (fault !== null) return fault;

  const asRead = computeFor(act, basis);
  const { accepted } = computation;
  return settleClaim(act, basis, {
    computation,
    partial:
      computation.flags.includes('plafond_atteint') || (asRead !== null && accepted.cents < asRead.accepted.cents),
    action: 'decision.corrected',
    reason: CORRECTION_REASONS.find((known) => known === correction.reason) ?? 'autre_motif',
    event: {
      name: 'decision.corrected',
      claimId: act.claim.id,
      acceptedCents: accepted.cents,
      currency: accepted.currency,
    },
  });
}
