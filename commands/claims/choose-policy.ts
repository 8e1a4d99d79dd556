import type { Claim } from '../../domain/claim/claim';
import { choosePolicies } from '../../domain/policy/choose-policies';
import type { Policy, PolicyChoice } from '../../domain/policy/types';
import type { CommandContext } from './context';
import { recordFacts } from './record-facts';

interface ChosenPolicy {
  readonly claim: Claim;
  /** `ask`: several fit, the customer says which. `none`: a person looks for it. */
  readonly choice: PolicyChoice;
}

/** Takes the only policy that fits; leaves the claim as it is when several do, or none. */
export async function choosePolicy(
  context: CommandContext,
  claim: Claim,
  policies: readonly Policy[],
): Promise<ChosenPolicy> {
  const choice = choosePolicies(policies, claim.facts);
  if (choice.kind !== 'chosen' || choice.policy.id === claim.policyId) return { claim, choice };
  return { claim: await recordFacts(context, claim, { answers: { policyId: choice.policy.id } }), choice };
}
