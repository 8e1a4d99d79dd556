import type { Claim } from '../../domain/claim/claim';
import type { ClaimFacts } from '../../domain/claim/types';
import type { CommandContext } from './context';
import { scoreClaim } from './score-claim';

/** Writes the next version of a claim and gives it back. */
export function saveClaim(context: CommandContext, claim: Claim): Claim {
  const next: Claim = { ...saidHere(context, claim), version: claim.version + 1 };
  context.tx.claims.save(context.actor, next);
  return next;
}

/** The claim knows the conversation in which its customer last spoke of it: an advisor's answer goes there. */
export function saidHere({ actor }: CommandContext, claim: Claim): Claim {
  if (actor.kind !== 'client' && actor.kind !== 'anonyme') return claim;
  return actor.conversationId === null ? claim : { ...claim, conversationId: actor.conversationId };
}

/** Writes changed facts together with the score that they give. The same facts change nothing. */
export async function saveFacts(context: CommandContext, claim: Claim, facts: ClaimFacts): Promise<Claim> {
  if (facts === claim.facts) return claim;
  const changed: Claim = {
    ...claim,
    facts,
    type: facts.type ?? null,
    policyId: facts.policyId ?? null,
  };
  const scored = isSameStory(claim.facts, facts) ? changed : await scoreClaim(context, changed);
  return saveClaim(context, scored);
}

/** Notes of the conversation that no score reads. */
const UNSCORED: readonly (keyof ClaimFacts)[] = ['account', 'settled', 'amountToConfirm'];

function isSameStory(before: ClaimFacts, after: ClaimFacts): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof ClaimFacts)[]);
  UNSCORED.forEach((name) => names.delete(name));
  return [...names].every((name) => before[name] === after[name]);
}
