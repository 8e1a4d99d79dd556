import type { Claim } from '../../domain/claim/claim';
import { missingDocuments } from '../../domain/claim/required-documents';
import { laneOf } from '../../domain/assessment/cci';
import { dossierAgeDays } from '../../domain/deadlines/dossier-age';
import { claimClock } from '../../domain/deadlines/claim-clock';
import type { Escalation } from '../../domain/escalation/escalation';
import { reasonsForCard } from '../../domain/escalation/reasons';
import type { EscalationGround } from '../../domain/escalation/types';
import type { Actor } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';
import type { Transaction } from '../ports';
import { languageOf } from '../claims/language-of';
import { latestAssessment, scoreReasons } from './latest-assessment';
import type { CardClock, CardOwner, EscalationCardView } from './views';

export interface CardSources {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly escalation: Escalation;
  readonly claim: Claim;
  readonly now: Date;
}

/** The card as the database says it now. */
export async function cardOf(sources: CardSources): Promise<EscalationCardView> {
  const { tx, actor, escalation, claim, now } = sources;
  const policy = claim.policyId === null ? null : await tx.policies.find(actor, claim.policyId);
  const changes = await tx.claimFile.statusChanges(actor, claim.id);
  const ageDays = dossierAgeDays(
    changes.map(({ to, at }) => ({ status: to, at })),
    now,
  );
  return {
    escalationId: escalation.id,
    reference: claim.reference,
    kind: escalation.kind,
    claimType: claim.type,
    language: await languageOf(tx, actor, claim),
    cci: claim.cci,
    lane: claim.cci === null ? null : laneOf(claim.cci),
    reasons: await mainReasons(sources),
    priority: escalation.priority,
    escalatedAt: escalation.createdAt,
    ageDays: Math.floor(ageDays),
    clock: policy === null ? null : clockOf(claim, policy),
    missing: missingDocuments(claim.facts).map(({ kind }) => kind),
    distress: escalation.distress,
    status: escalation.status,
    owner: await ownerOf(tx, escalation),
    claimStatus: claim.status,
    outcome: claim.outcome,
  };
}

/** Grounds first, then what raised the index most, in words that everybody in the channel may read. */
export async function mainReasons({
  tx,
  actor,
  escalation,
}: Pick<CardSources, 'tx' | 'actor' | 'escalation'>): Promise<readonly string[]> {
  const { claimId, ground, reasons } = escalation;
  const grounds = [...new Set([ground, ...reasons])].map((code) => ({ code: code as EscalationGround }));
  const assessment = { reasons: scoreReasons(await latestAssessment(tx, actor, claimId)) };
  return reasonsForCard({ reasons: grounds, assessment }).map(({ code }) => code);
}

function clockOf(claim: Claim, policy: Policy): CardClock | null {
  const clock = claimClock(claim, policy);
  return clock === null ? null : { code: clock.id, dueOn: clock.dueOn };
}

export async function ownerOf(tx: Transaction, escalation: Pick<Escalation, 'advisorId'>): Promise<CardOwner | null> {
  const advisor = escalation.advisorId === null ? null : await tx.advisors.find(escalation.advisorId);
  return advisor === null ? null : { firstName: advisor.firstName, slackUserId: advisor.slackUserId };
}
