import type { ClaimDecision, Reimbursement } from '../../domain/claim/claim';
import { latestReimbursement } from '../../domain/claim/sum-to-tell';
import { CURRENT_RULES } from '../../domain/rules/rule-set';
import { compareMoney, money, type Money } from '../../domain/money';
import { coverOf } from '../../domain/policy/cover';
import { legalDeductible } from '../../domain/policy/deductible';
import { computeIndemnity, type IndemnityComputation } from '../../domain/policy/indemnity';
import { advanceReimbursement, type ReimbursementStatus } from '../../domain/policy/reimbursement-status';
import type { Policy, PolicyGuarantee } from '../../domain/policy/types';
import {
  advisorActor,
  closeEscalation,
  finishAct,
  mayActOnOwned,
  moveClaim,
  overNotice,
  type DeskAct,
  type DeskVerdict,
} from './desk-act';
import type { DeskSettings } from './desk-settings';
import { finishActions } from './finish-actions';
import { takeOwnership } from './take-dossier';

/** What a settlement by an advisor stands on. */
export interface Basis {
  readonly policy: Policy;
  readonly guarantee: PolicyGuarantee;
  /** The latest one of the dossier, if any. */
  readonly reimbursement: Reimbursement | null;
}

/** The guarantee that answers for the loss; null when none does, and no sum can be computed. */
export async function readBasis(act: Pick<DeskAct, 'tx' | 'claim' | 'advisor'>): Promise<Basis | null> {
  const { tx, claim } = act;
  const actor = advisorActor(act.advisor);
  const policy = claim.policyId === null ? null : await tx.policies.find(actor, claim.policyId);
  const cover = policy === null ? null : coverOf(policy, claim.facts);
  if (policy === null || cover?.covered !== true) return null;
  const known = await tx.claimFile.reimbursements(actor, claim.id);
  const latest = latestReimbursement(known);
  return { policy, guarantee: cover.guarantee, reimbursement: latest };
}

/**
 * The sum that the guarantee gives.
 * @param retained what an advisor found the damage to be worth, in place of the customer's and the quote's amounts.
 */
export function computeFor(
  { claim }: Pick<DeskAct, 'claim'>,
  basis: Basis,
  retained?: Money,
): IndemnityComputation | null {
  const proof = claim.facts.quoteAmount ?? retained;
  if (proof === undefined) return null;
  const legal = legalDeductible(basis.policy, basis.guarantee, false, CURRENT_RULES);
  const result = computeIndemnity({
    guarantee: basis.guarantee,
    claimed: claim.facts.claimedAmount ?? null,
    proof,
    ...(retained === undefined ? {} : { assessed: retained }),
    notAtFault: claim.facts.liability === 'admitted_by_other' && claim.facts.thirdParty !== 'no',
    ...(legal === undefined ? {} : { legalDeductible: legal }),
  });
  return result.ok ? result.computation : null;
}

/** Whether this card still waits for this advisor's decision; nothing is written yet. */
export async function mayDecide(act: DeskAct): Promise<DeskVerdict> {
  const { escalation, claim } = act;
  if (escalation.status === 'fermee') return overNotice(act);
  if (escalation.kind !== 'validation' || claim.status !== 'validation') return { code: 'card_outdated' };
  return escalation.status === 'en_attente' ? null : mayActOnOwned(act);
}

/** Why this sum may not be settled by this advisor, before anything is written. */
export function settlementFault(act: DeskAct, accepted: Money, settings: DeskSettings): DeskVerdict {
  if (accepted.cents <= 0) return { code: 'would_be_refusal' };
  const limit = money(settings.authorityCents[accepted.currency], accepted.currency);
  const within = act.advisor.role === 'superviseur' || compareMoney(accepted, limit) <= 0;
  return within ? null : { code: 'above_authority', limit };
}

export interface Settlement {
  readonly computation: IndemnityComputation;
  /** Less than what the papers of the customer would have given. */
  readonly partial: boolean;
  readonly action: 'decision.validated' | 'decision.corrected';
  readonly reason: string;
  readonly event: Readonly<Record<string, unknown>> & { readonly name: string };
}

/** Writes the sum, the decision and the status, and ends the escalation. The advisor has looked at the papers. */
export async function settleClaim(act: DeskAct, basis: Basis, settlement: Settlement): Promise<DeskVerdict> {
  const { tx, claim, now } = act;
  const { computation } = settlement;
  const reimbursement = settledReimbursement(act, basis.reimbursement, settlement);
  if (reimbursement === null) return { code: 'card_outdated' };
  const lost = await takeAndClose(act);
  if (lost !== null) return lost;

  tx.claimFile.saveReimbursement(reimbursement);
  await finishActions(act, ['valider_calcul', 'reexaminer_pieces', 'verifier_pieces']);
  const decision: ClaimDecision = {
    outcome: 'validation',
    ground: claim.decision?.ground ?? act.escalation.ground,
    reasons: claim.decision?.reasons ?? act.escalation.reasons,
    ruleVersion: CURRENT_RULES.version,
    at: now.toISOString(),
    automatic: false,
    accepted: computation.accepted,
  };
  moveClaim(act, { to: 'en_cours', reason: settlement.reason, decision });
  finishAct(act, {
    action: settlement.action,
    detail: { ...computation.accepted, reason: settlement.reason, reimbursement: reimbursement.id },
    event: settlement.event,
  });
  return null;
}

/** An unclaimed card becomes the advisor's with the same click: of two who decide at once, one does. */
async function takeAndClose(act: DeskAct): Promise<DeskVerdict> {
  const { escalation, advisor } = act;
  if (escalation.status !== 'en_attente') return closeEscalation(act, 'rendu_au_bot');
  const lost = await takeOwnership(act);
  if (lost !== null) return lost;
  return closeEscalation(
    { ...act, escalation: { ...escalation, status: 'prise', advisorId: advisor.id } },
    'rendu_au_bot',
  );
}

/** Null when the money has left already: that cannot be settled anew. */
function settledReimbursement(act: DeskAct, known: Reimbursement | null, settlement: Settlement): Reimbursement | null {
  const { computation, partial } = settlement;
  const before = known ?? newReimbursement(act);
  const status = settledStatus(before.status, partial, computation.accepted.cents);
  if (status === null) return null;
  return {
    ...before,
    status,
    claimed: computation.claimed ?? before.claimed,
    accepted: computation.accepted,
    deductible: computation.deductible,
    lines: computation.lines,
    automatic: false,
    papersCheckedAt: act.now,
  };
}

function newReimbursement({ claim, ids, now }: DeskAct): Reimbursement {
  return {
    id: ids.uuid(),
    claimId: claim.id,
    status: 'en_attente',
    claimed: claim.facts.claimedAmount ?? null,
    accepted: null,
    deductible: null,
    lines: [],
    automatic: false,
    papersCheckedAt: null,
    paidAt: null,
    createdAt: now,
  };
}

function settledStatus(from: ReimbursementStatus, partial: boolean, acceptedCents: number): ReimbursementStatus | null {
  // Accepted before, by the rules or by a person: it stays accepted, with the sum that a person has now confirmed.
  if (from === 'accepte' || from === 'partiellement_accepte') return from;
  const start =
    from === 'rejete' ? advanceReimbursement('rejete', 'en_attente') : ({ ok: true, status: from } as const);
  if (!start.ok) return null;
  const to = partial ? 'partiellement_accepte' : 'accepte';
  const made = advanceReimbursement(start.status, to, { by: 'staff', acceptedCents });
  return made.ok ? made.status : null;
}
