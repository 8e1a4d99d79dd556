import type { Claim, Reimbursement } from './claim';

/** The sum that was decided last; null when none was. */
export function latestReimbursement(all: readonly Reimbursement[]): Reimbursement | null {
  return all.reduce<Reimbursement | null>((a, b) => (a !== null && a.createdAt > b.createdAt ? a : b), null);
}

/**
 * What a customer is told of the latest sum of their dossier. Nothing when the dossier was closed otherwise than by an
 * indemnity before the sum was paid: nobody pays it any more, and no bank account is asked for it.
 */
export function sumToTell(
  { status, outcome }: Pick<Claim, 'status' | 'outcome'>,
  latest: Reimbursement | null,
): Reimbursement | null {
  if (latest === null || status !== 'ferme' || outcome === 'indemnise') return latest;
  return latest.status === 'accepte' || latest.status === 'partiellement_accepte' ? null : latest;
}
