import type { ScoreReason } from '../../domain/assessment/types';
import type { Actor } from '../../domain/people/people';
import type { StoredAssessment, Transaction } from '../ports';

/** The score that counts now; null before the first. */
export async function latestAssessment(
  tx: Transaction,
  actor: Actor,
  claimId: string,
): Promise<StoredAssessment | null> {
  const scores = await tx.claimFile.assessments(actor, claimId);
  return scores.reduce<StoredAssessment | null>((a, b) => (a !== null && a.at > b.at ? a : b), null);
}

/** What raised the index, heaviest first, as it was stored. */
export function scoreReasons(assessment: StoredAssessment | null): readonly ScoreReason[] {
  return (assessment?.reasons ?? []).filter(isScoreReason);
}

function isScoreReason(value: unknown): value is ScoreReason {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
