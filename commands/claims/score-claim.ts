import { assessClaim } from '../../domain/assessment/cci';
import type { Assessment } from '../../domain/assessment/types';
import type { Claim } from '../../domain/claim/claim';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import type { CommandContext } from './context';
import { policyOf } from './policy-of';

/**
 * Scores a claim as it stands and keeps that version of the score. Writes no claim: the caller saves the one given back.
 */
export async function scoreClaim(context: CommandContext, claim: Claim): Promise<Claim> {
  const policy = await policyOf(context, claim);
  const declaredOn = civilDateOf(claim.declaredAt, policy?.timeZone ?? context.timeZone);
  const known = policy === undefined ? {} : { policy };
  return keepAssessment(context, claim, assessClaim({ facts: claim.facts, declaredOn, ...known }));
}

/** Keeps one version of a claim's score; every version stays. */
export function keepAssessment({ tx, now, ids }: CommandContext, claim: Claim, assessment: Assessment): Claim {
  const factors = Object.entries(assessment.factors).map(([factor, { score }]) => [factor, score] as const);
  tx.claimFile.appendAssessment({
    id: ids.uuid(),
    claimId: claim.id,
    cci: assessment.index,
    factors: Object.fromEntries(factors),
    reasons: assessment.reasons,
    ruleVersion: assessment.ruleVersion,
    at: now,
  });
  return { ...claim, cci: assessment.index };
}
