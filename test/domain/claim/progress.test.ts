import fc from 'fast-check';
import { progressOf, STAGES } from '../../../domain/claim/progress';
import { CLAIM_OUTCOMES, CLAIM_STATUSES } from '../../../domain/claim/types';
import { REIMBURSEMENT_STATUSES, type ReimbursementStatus } from '../../../domain/policy/reimbursement-status';

const DECLARED = new Date('2026-03-02T10:00:00Z');
const LATER = new Date('2026-03-09T10:00:00Z');

type Claim = Parameters<typeof progressOf>[0];

function dossier(status: Claim['status'], outcome: Claim['outcome'] = null): Claim {
  const closedAt = status === 'ferme' ? LATER : null;
  return { status, outcome, declaredAt: DECLARED, closedAt, decision: null };
}

function line(claim: Claim, paid: ReimbursementStatus | null = null, papersMissing = false): string {
  const reimbursement = paid === null ? null : { status: paid, paidAt: paid === 'paye' ? LATER : null };
  const sign = { done: '●', current: '◉', todo: '○' } as const;
  return progressOf(claim, { papersMissing, lastPaperAt: null, reimbursement })
    .map(({ code, state }) => `${sign[state]}${code}`)
    .join(' ');
}

test.each([
  ['still being told', line(dossier('nouveau')), '◉declaration ○pieces ○etude ○decision ○paiement'],
  [
    'waiting for papers',
    line(dossier('en_attente_client'), null, true),
    '●declaration ◉pieces ○etude ○decision ○paiement',
  ],
  ['under way', line(dossier('en_cours')), '●declaration ●pieces ◉etude ○decision ○paiement'],
  ['with an expert', line(dossier('expert')), '●declaration ●pieces ◉etude ○decision ○paiement'],
  [
    'with an advisor while papers are still to come',
    line(dossier('escalade'), null, true),
    '●declaration ○pieces ◉etude ○decision ○paiement',
  ],
  ['waiting for a click', line(dossier('validation')), '●declaration ●pieces ●etude ◉decision ○paiement'],
  ['accepted', line(dossier('en_cours'), 'accepte'), '●declaration ●pieces ●etude ●decision ◉paiement'],
  ['paid', line(dossier('en_cours'), 'paye'), '●declaration ●pieces ●etude ●decision ●paiement'],
  ['refused', line(dossier('en_cours'), 'rejete'), '●declaration ●pieces ●etude ●decision'],
  ['closed and paid', line(dossier('ferme', 'indemnise'), 'paye'), '●declaration ●pieces ●etude ●decision ●paiement'],
  ['withdrawn', line(dossier('ferme', 'retire')), '●declaration ●cloture'],
])('a dossier that is %s', (_what, shown, expected) => {
  expect(shown).toBe(expected);
});

test('whatever the dossier, one station at most is the current one, and no later one is done', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CLAIM_STATUSES),
      fc.constantFrom(null, ...CLAIM_OUTCOMES),
      fc.constantFrom(null, ...REIMBURSEMENT_STATUSES),
      fc.boolean(),
      (status, outcome, paid, papersMissing) => {
        const reimbursement = paid === null ? null : { status: paid, paidAt: null };
        const stages = progressOf(dossier(status, outcome), { papersMissing, lastPaperAt: null, reimbursement });
        const current = stages.findIndex(({ state }) => state === 'current');
        const lastDone = stages.findLastIndex(({ state }) => state === 'done');
        const order = stages.map(({ code }) => STAGES.indexOf(code));
        return (
          stages.filter(({ state }) => state === 'current').length <= 1 &&
          (current === -1 || lastDone < current) &&
          order.every((place, index) => index === 0 || place > (order[index - 1] ?? -1))
        );
      },
    ),
  );
});
