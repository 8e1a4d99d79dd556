import type { Claim } from '../../domain/claim/claim';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import type { Policy } from '../../domain/policy/types';
import type { CommandContext } from './context';
import { correctedFacts, type Correction } from './corrected-facts';
import { policyOf } from './policy-of';
import { saveFacts } from './save-claim';

/**
 * Replaces an answer and scores the claim again. Later answers that still hold are kept, those that depend on the changed
 * fact are dropped and so asked again.
 * @param policies of the customer: the policy is kept only while it still fits.
 */
export async function correctFact(
  context: CommandContext,
  claim: Claim,
  correction: Correction,
  policies: readonly Policy[],
): Promise<Claim> {
  const policy = (await policyOf(context, claim)) ?? null;
  const corrected = correctedFacts(claim.facts, correction, {
    at: context.now.toISOString(),
    declaredOn: civilDateOf(claim.declaredAt, policy?.timeZone ?? context.timeZone),
    policy,
    policies,
  });
  context.tx.audit.append({
    actor: context.actor,
    action: 'claim.corrected',
    claimId: claim.id,
    subject: claim.id,
    detail: { fact: correction.fact, decisive: corrected.corrections?.at(-1)?.decisive ?? false },
    at: context.now,
  });
  return saveFacts(context, claim, corrected);
}
