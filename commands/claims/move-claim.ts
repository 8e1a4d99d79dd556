import type { Claim } from '../../domain/claim/claim';
import { advanceClaim, type ClaimStepContext } from '../../domain/claim/status';
import type { ClaimStatus } from '../../domain/claim/types';
import { AppError } from '../../domain/errors';
import type { CommandContext } from './context';

/**
 * The claim in its new status, each step of the way kept in its history. Writes no claim: the caller saves the one given
 * back. The status that it has already changes nothing. @throws AppError `illegal_step`
 */
export function moveClaim(
  { tx, now }: CommandContext,
  claim: Claim,
  to: ClaimStatus,
  step: ClaimStepContext & { readonly reason: string },
): Claim {
  const path: readonly ClaimStatus[] = claim.status === 'nouveau' && to !== 'ferme' ? ['en_cours', to] : [to];
  let from = claim.status;
  for (const next of path) {
    if (next === from) continue;
    const made = advanceClaim(from, next, step);
    if (!made.ok) throw new AppError('illegal_step', `a claim cannot go from ${from} to ${next}: ${made.fault}`);
    tx.claimFile.appendStatusChange({ claimId: claim.id, from, to: next, reason: step.reason, at: now });
    from = next;
  }
  return from === claim.status ? claim : { ...claim, status: from, statusSince: now };
}
