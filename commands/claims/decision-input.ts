import type { DecisionInput, OtherClaim } from '../../domain/assessment/decision-types';
import type { Claim } from '../../domain/claim/claim';
import type { Policy } from '../../domain/policy/types';
import type { CommandContext } from './context';

/** How many of a person's dossiers are compared for the duplicate signal. */
const COMPARED = 50;

/** All that the rules decide a claim from, read as it stands now. */
export async function readDecisionInput(
  context: Pick<CommandContext, 'tx' | 'actor' | 'now' | 'timeZone'>,
  claim: Claim,
  policy: Policy | null,
): Promise<DecisionInput> {
  return {
    reference: claim.reference,
    facts: claim.facts,
    policy,
    otherClaims: await otherClaims(context, claim),
    declaredAt: claim.declaredAt,
    now: context.now,
    timeZone: context.timeZone,
  };
}

async function otherClaims({ tx, actor }: Pick<CommandContext, 'tx' | 'actor'>, claim: Claim): Promise<OtherClaim[]> {
  if (claim.clientId === null) return [];
  const all = await tx.claims.ofCustomer(actor, claim.clientId, COMPARED);
  return all
    .filter((other) => other.id !== claim.id)
    .map(({ reference, policyId, type, facts, outcome }) => ({
      reference,
      policyId,
      type,
      lossDate: facts.lossDate?.date ?? null,
      outcome,
    }));
}
