import type { Claim } from '../../domain/claim/claim';
import type { Policy } from '../../domain/policy/types';
import type { CommandContext } from './context';
import { correctFact } from './correct-fact';
import type { Correction } from './corrected-facts';
import { decideClaim } from './decide-claim';

/** Replaces several answers one after the other, then lets the rules decide again while a person has not. */
export async function correctClaim(
  context: CommandContext,
  claim: Claim,
  corrections: readonly Correction[],
  policies: readonly Policy[],
): Promise<Claim> {
  let corrected = claim;
  for (const correction of corrections) corrected = await correctFact(context, corrected, correction, policies);
  // A draft is decided when its customer has read it back, not before.
  if (corrected.version === claim.version || claim.status === 'nouveau') return corrected;
  return (await decideClaim(context, corrected))?.claim ?? corrected;
}
