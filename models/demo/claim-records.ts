import { decide } from '../../domain/assessment/decision';
import type { Decision, DecisionInput, RecommendedAction } from '../../domain/assessment/decision-types';
import type { StoredDecision } from '../../domain/assessment/replay';
import type { ActionStatus } from '../../domain/claim/action-status';
import type { Claim, ClaimAction, ClaimStatusChange, Reimbursement } from '../../domain/claim/claim';
import type { ClaimFacts, ClaimStatus } from '../../domain/claim/types';
import { addDays, civilDateOf } from '../../domain/deadlines/civil-date';
import type { Escalation } from '../../domain/escalation/escalation';
import { lineOf } from '../../domain/escalation/routing';
import { priorityOf } from '../../domain/escalation/priority';
import type { Money } from '../../domain/money';
import type { Policy } from '../../domain/policy/types';
import type { DemoClaimSpec, DemoSums } from './claim-specs';
import { demoId } from './demo-id';
import { DEMO_ADVISORS } from './people';

/** A decision with what it was taken from. */
export type Decided = Pick<StoredDecision, 'input' | 'decision'>;

/** A demo claim on its way into the tables. */
export interface DemoClaim {
  readonly claim: Claim;
  readonly decided: Decided | null;
  readonly changes: readonly ClaimStatusChange[];
  readonly actions: readonly ClaimAction[];
  readonly reimbursement: Reimbursement | null;
  readonly escalation: Escalation | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS);
}

function demoFacts({ facts, lossDaysAgo, amount }: DemoClaimSpec, policy: Policy, now: Date): ClaimFacts {
  const date = addDays(civilDateOf(now, policy.timeZone), -lossDaysAgo);
  const sum: Money | undefined = amount === undefined ? undefined : { cents: amount, currency: policy.currency };
  return {
    ...facts,
    lossDate: { date, precision: 'day', approximate: false, assumed: false },
    policyId: policy.id,
    ...(sum === undefined ? {} : { claimedAmount: sum, quoteAmount: sum }),
  };
}

/** What the product's own rules say of it; null while it is still being told. */
export function demoDecision(spec: DemoClaimSpec, policy: Policy, reference: string, now: Date): Decided | null {
  if (spec.sequel.kind === 'draft') return null;
  const declaredAt = hoursBefore(now, spec.declaredHoursAgo);
  const input: DecisionInput = {
    reference,
    facts: demoFacts(spec, policy, now),
    policy,
    otherClaims: [],
    declaredAt,
    now: declaredAt,
    timeZone: policy.timeZone,
  };
  return { input, decision: decide(input) };
}

export function demoClaim(
  spec: DemoClaimSpec,
  policy: Policy,
  reference: string,
  decided: Decided | null,
  now: Date,
): DemoClaim {
  const decision = decided?.decision ?? null;
  const id = demoId(`sinistre ${spec.matricule}`);
  const changes = statusChanges(id, spec, decision, now);
  const claim: Claim = {
    id,
    reference,
    clientId: policy.holderId,
    policyId: policy.id,
    declarant: 'assure',
    type: spec.facts.type ?? null,
    facts: demoFacts(spec, policy, now),
    conversationId: demoId(`conversation ${spec.matricule}`),
    declaredAt: hoursBefore(now, spec.declaredHoursAgo),
    archivedAt: null,
    version: 1,
    ...standing(spec, changes, now),
    ...judgement(spec, decision, now),
  };
  return {
    claim,
    decided,
    changes,
    actions: actions(claim, spec, decision, now),
    reimbursement: reimbursement(claim, spec, decision, policy, now),
    escalation: escalation(claim, spec, decision, policy, now),
  };
}

function standing(
  { sequel }: DemoClaimSpec,
  changes: readonly ClaimStatusChange[],
  now: Date,
): Pick<Claim, 'status' | 'statusSince' | 'closedAt' | 'outcome'> {
  const last = changes.at(-1);
  const at = last?.at ?? now;
  const outcome = sequel.kind === 'settled' ? (sequel.outcome ?? null) : null;
  return { status: last?.to ?? 'nouveau', statusSince: at, closedAt: outcome === null ? null : at, outcome };
}

function judgement(
  { declaredHoursAgo }: DemoClaimSpec,
  decision: Decision | null,
  now: Date,
): Pick<Claim, 'cci' | 'decision' | 'lateDeclaration'> {
  return decision === null
    ? { cci: null, decision: null, lateDeclaration: false }
    : {
        cci: decision.assessment.index,
        decision: told(decision, hoursBefore(now, declaredHoursAgo)),
        lateDeclaration: decision.late,
      };
}

function told(decision: Decision, at: Date): Claim['decision'] {
  const { outcome, ground, reasons, ruleVersion, settlement } = decision;
  return {
    outcome,
    ground,
    reasons: reasons.map(({ code }) => code),
    ruleVersion,
    at: at.toISOString(),
    automatic: outcome === 'autonome',
    ...(outcome === 'autonome' && settlement !== undefined ? { accepted: settlement.accepted } : {}),
  };
}

function statusChanges(
  claimId: string,
  spec: DemoClaimSpec,
  decision: Decision | null,
  now: Date,
): readonly ClaimStatusChange[] {
  const declaredAt = hoursBefore(now, spec.declaredHoursAgo);
  const steps: { to: ClaimStatus; at: Date; reason: string | null }[] = [
    { to: 'nouveau', at: declaredAt, reason: null },
  ];
  if (decision !== null) {
    steps.push({ to: 'en_cours', at: declaredAt, reason: null });
    steps.push({ to: decision.status, at: declaredAt, reason: decision.ground });
  }
  if (spec.sequel.kind === 'expert') {
    steps.push({ to: 'expert', at: hoursBefore(now, spec.sequel.hoursAgo), reason: 'missionner_expert' });
  }
  if (spec.sequel.kind === 'settled') {
    const at = hoursBefore(now, spec.sequel.hoursAgo);
    steps.push({ to: 'en_cours', at, reason: 'decision_conseiller' });
    if (spec.sequel.outcome !== undefined) {
      steps.push({ to: 'ferme', at, reason: spec.sequel.outcome });
    }
  }
  return steps
    .filter((step, index) => step.to !== steps[index - 1]?.to)
    .map(({ to, at, reason }, index, all) => ({ claimId, from: all[index - 1]?.to ?? null, to, reason, at }));
}

function actions(
  claim: Claim,
  { sequel }: DemoClaimSpec,
  decision: Decision | null,
  now: Date,
): readonly ClaimAction[] {
  const done = sequel.kind === 'settled';
  const expert: RecommendedAction = { code: 'missionner_expert', owner: 'conseiller', priority: 'normale' };
  const wanted = sequel.kind === 'expert' ? [expert] : (decision?.actions ?? []);
  return wanted.map((action, index) => ({
    id: demoId(`action ${claim.id} ${index}`),
    claimId: claim.id,
    code: action.code,
    detail: action.document ?? null,
    owner: action.owner === 'client' ? 'client' : 'assureur',
    priority: action.priority,
    status: statusOfAction(done, sequel.kind),
    // Counted from the first start, so that nothing is overdue by then.
    dueAt: new Date(now.getTime() + (action.owner === 'client' ? 7 : 3) * DAY_MS),
    createdAt: claim.declaredAt,
  }));
}

function statusOfAction(done: boolean, kind: DemoClaimSpec['sequel']['kind']): ActionStatus {
  if (done) {
    return 'faite';
  }
  return kind === 'expert' || kind === 'taken' ? 'en_cours' : 'en_attente';
}

function reimbursement(
  claim: Claim,
  { sequel }: DemoClaimSpec,
  decision: Decision | null,
  policy: Policy,
  now: Date,
): Reimbursement | null {
  const base = { id: demoId(`remboursement ${claim.id}`), claimId: claim.id, createdAt: claim.declaredAt };
  if (sequel.kind === 'settled') {
    const at = hoursBefore(now, sequel.hoursAgo);
    return { ...base, ...settledSums(sequel.sums, policy, at), automatic: decision?.outcome === 'autonome' };
  }
  const { settlement, outcome } = decision ?? {};
  if (settlement === undefined) {
    return null;
  }
  const automatic = outcome === 'autonome';
  return {
    ...base,
    status: automatic ? 'accepte' : 'en_attente',
    claimed: settlement.claimed,
    accepted: automatic ? settlement.accepted : null,
    deductible: settlement.deductible,
    lines: settlement.lines,
    automatic,
    papersCheckedAt: null,
    paidAt: null,
  };
}

type Settled = Omit<Reimbursement, 'id' | 'claimId' | 'createdAt' | 'automatic'>;

function settledSums(
  { status, claimed, retained, accepted, deductible }: DemoSums,
  { currency }: Policy,
  at: Date,
): Settled {
  const sum = (cents: number): Money => ({ cents, currency });
  return {
    status,
    claimed: sum(claimed),
    accepted: status === 'rejete' ? null : sum(accepted),
    deductible: sum(deductible),
    lines: [
      { code: 'montant_reclame', amount: sum(claimed) },
      ...(retained === undefined ? [] : [{ code: 'montant_retenu', amount: sum(retained) }]),
      { code: 'franchise', amount: sum(deductible) },
      { code: 'montant_accepte', amount: sum(accepted) },
    ],
    papersCheckedAt: at,
    paidAt: status === 'paye' ? at : null,
  };
}

function escalation(
  claim: Claim,
  { sequel, facts }: DemoClaimSpec,
  decision: Decision | null,
  { product }: Policy,
  now: Date,
): Escalation | null {
  if (decision === null || (claim.status !== 'escalade' && claim.status !== 'validation')) {
    return null;
  }
  const grounds = decision.reasons.map(({ code }) => code);
  const advisor =
    sequel.kind === 'taken' ? DEMO_ADVISORS.find(({ slackUserId }) => slackUserId === sequel.by) : undefined;
  return {
    id: demoId(`escalade ${claim.id}`),
    claimId: claim.id,
    kind: claim.status,
    status: advisor === undefined ? 'en_attente' : 'en_cours',
    ground: decision.ground,
    reasons: grounds,
    line: lineOf(product, facts),
    priority: priorityOf(grounds),
    distress: (facts.distress ?? 0) >= 2,
    advisorId: advisor?.id ?? null,
    takenAt: sequel.kind === 'taken' ? hoursBefore(now, sequel.hoursAgo) : null,
    closedAt: null,
    deskChannel: null,
    deskThread: null,
    createdAt: claim.declaredAt,
    version: 1,
  };
}
