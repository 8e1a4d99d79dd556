import { decide } from '../../domain/assessment/decision';
import type { Decision, DecisionInput } from '../../domain/assessment/decision-types';
import type { Claim, ClaimAction, ClaimDecision, Reimbursement } from '../../domain/claim/claim';
import type { ClaimStatus } from '../../domain/claim/types';
import type { EscalationGround } from '../../domain/escalation/types';
import type { CommandContext } from './context';
import { readDecisionInput } from './decision-input';
import { moveClaim } from './move-claim';
import { planActions, type PlannedAction } from './plan-actions';
import { policyOf } from './policy-of';
import { putOnDesk } from './put-on-desk';
import { cancelReminder, remindOfDocuments } from './reminders';
import { saidHere, saveClaim } from './save-claim';
import { keepAssessment } from './score-claim';
import { keepSettlement } from './settle';

/** Later statuses are a person's: nothing is decided over their head. */
const DECIDABLE: readonly ClaimStatus[] = ['nouveau', 'en_cours', 'en_attente_client'];

export interface DecidedClaim {
  readonly claim: Claim;
  readonly decision: Decision;
  /** What happens next, with its date. */
  readonly actions: readonly PlannedAction[];
}

/**
 * Decides a claim by the table of PRODUCT.md section 2 and does what it says, all in the caller's transaction: the score,
 * the status, a reimbursement with its lines, named actions with a date, a card on the desk, a reminder, the audit entry.
 * Called again when papers have come. Null when a person has the dossier already or it was settled.
 */
export async function decideClaim(context: CommandContext, claim: Claim): Promise<DecidedClaim | null> {
  if (!DECIDABLE.includes(claim.status) || claim.decision?.outcome === 'autonome') return null;
  const policy = (await policyOf(context, claim)) ?? null;
  // All is read before anything is written: a read after a write costs a round trip more.
  const input = await readDecisionInput(context, claim, policy);
  const earlier = await readEarlier(context, claim);
  const decision = decide(input);
  keepDecision(context, claim, input, decision);
  const scored = keepAssessment(context, saidHere(context, claim), decision.assessment);
  const decided: Claim = { ...scored, decision: toRecord(decision, context.now), lateDeclaration: decision.late };
  const actions = planActions(context, claim, { wanted: decision.actions, open: earlier.actions, policy });
  keepSettlement(context, claim, decision, earlier.proposal);
  await remind(context, claim, decision);
  audit(context, claim, decision);
  return { claim: await placeClaim(context, decided, decision), decision, actions };
}

/** Kept for good with all that it was taken from, so that it can be replayed under the same version of the rules. */
function keepDecision({ tx, ids, now }: CommandContext, { id }: Claim, input: DecisionInput, decision: Decision): void {
  tx.claimFile.appendDecision({
    id: ids.uuid(),
    claimId: id,
    ruleVersion: decision.ruleVersion,
    input,
    decision,
    at: now,
  });
}

interface Earlier {
  readonly actions: readonly ClaimAction[];
  /** The sum that an earlier decision proposed and nobody answered. */
  readonly proposal: Reimbursement | null;
}

/** What an earlier decision left; nothing hangs on a draft yet. */
async function readEarlier({ tx, actor }: CommandContext, claim: Claim): Promise<Earlier> {
  if (claim.status === 'nouveau') return { actions: [], proposal: null };
  const actions = await tx.claimFile.actions(actor, claim.id);
  const reimbursements = await tx.claimFile.reimbursements(actor, claim.id);
  return { actions, proposal: reimbursements.find(({ status }) => status === 'en_attente') ?? null };
}

/** Moves the dossier where the decision sends it. */
async function placeClaim(context: CommandContext, claim: Claim, decision: Decision): Promise<Claim> {
  const { outcome, ground, reasons, status } = decision;
  if (outcome === 'escalade' || outcome === 'validation') {
    const others = reasons.map((reason) => reason.code).filter((code) => code !== ground);
    // Written together with its new status.
    return putOnDesk(context, claim, outcome, [...unverified(claim), ground, ...others]);
  }
  return saveClaim(context, moveClaim(context, claim, status, { reason: ground }));
}

/** Nobody has proved to be the policyholder: a person looks at that first. */
function unverified({ declarant }: Claim): readonly EscalationGround[] {
  return declarant === 'non_verifie' ? ['identite_non_verifiee'] : [];
}

function toRecord(decision: Decision, now: Date): ClaimDecision {
  const automatic = decision.outcome === 'autonome';
  return {
    outcome: decision.outcome,
    ground: decision.ground,
    reasons: decision.reasons.map((reason) => reason.code),
    ruleVersion: decision.ruleVersion,
    at: now.toISOString(),
    automatic,
    ...(automatic && decision.settlement !== undefined ? { accepted: decision.settlement.accepted } : {}),
  };
}

async function remind(context: CommandContext, claim: Claim, decision: Decision): Promise<void> {
  if (decision.outcome === 'en_attente_client') {
    if (claim.status === 'nouveau') remindOfDocuments(context, claim);
  } else if (claim.status === 'en_attente_client') {
    await cancelReminder(context, claim);
  }
}

function audit({ tx, actor, now }: CommandContext, claim: Claim, decision: Decision): void {
  tx.audit.append({
    actor,
    action: 'claim.decided',
    claimId: claim.id,
    subject: claim.id,
    detail: {
      outcome: decision.outcome,
      ground: decision.ground,
      reasons: decision.reasons.map((reason) => reason.code),
      signals: decision.signals,
      cci: decision.assessment.index,
      late: decision.late,
      controlSample: decision.controlSample,
      ruleVersion: decision.ruleVersion,
      ...(decision.settlement === undefined ? {} : { sumCents: decision.settlement.accepted.cents }),
    },
    at: now,
  });
}
