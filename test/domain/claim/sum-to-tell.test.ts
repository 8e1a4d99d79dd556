import type { Claim, Reimbursement } from '../../../domain/claim/claim';
import { latestReimbursement, sumToTell } from '../../../domain/claim/sum-to-tell';
import { CLAIM_OUTCOMES } from '../../../domain/claim/types';
import { REIMBURSEMENT_STATUSES } from '../../../domain/policy/reimbursement-status';

function sum(status: Reimbursement['status'], createdAt = '2026-06-10T10:00:00Z'): Reimbursement {
  const nothing = { claimed: null, accepted: null, deductible: null, papersCheckedAt: null, paidAt: null };
  return { id: status, claimId: 'c', status, lines: [], automatic: true, createdAt: new Date(createdAt), ...nothing };
}

function told(claim: Pick<Claim, 'status' | 'outcome'>, status: Reimbursement['status']): boolean {
  return sumToTell(claim, sum(status)) !== null;
}

test('the sum that was decided last counts', () => {
  expect(latestReimbursement([])).toBeNull();
  const [early, late] = [sum('rejete', '2026-06-09T10:00:00Z'), sum('accepte')];
  expect(latestReimbursement([late, early])).toBe(late);
  expect(latestReimbursement([early, late])).toBe(late);
});

test.each(REIMBURSEMENT_STATUSES)('of an open dossier every sum is told (%s)', (status) => {
  expect(told({ status: 'escalade', outcome: null }, status)).toBe(true);
});

test.each(CLAIM_OUTCOMES)('of a dossier closed as %s, what was paid or refused is told', (outcome) => {
  expect(told({ status: 'ferme', outcome }, 'paye')).toBe(true);
  expect(told({ status: 'ferme', outcome }, 'rejete')).toBe(true);
});

test.each(['accepte', 'partiellement_accepte'] as const)(
  'an indemnity that is only %s is told when it closed the dossier',
  (status) => {
    expect(told({ status: 'ferme', outcome: 'indemnise' }, status)).toBe(true);
    for (const outcome of CLAIM_OUTCOMES.filter((each) => each !== 'indemnise')) {
      expect(told({ status: 'ferme', outcome }, status)).toBe(false);
    }
  },
);

test('of no sum nothing is told', () => {
  expect(sumToTell({ status: 'ferme', outcome: 'retire' }, null)).toBeNull();
});
