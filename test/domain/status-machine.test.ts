import fc from 'fast-check';
import { ACTION_STATUSES, advanceAction } from '../../domain/claim/action-status';
import { advanceClaim } from '../../domain/claim/status';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/claim/types';
import { advanceEscalation, canReassign, ESCALATION_STATUSES } from '../../domain/escalation/status';
import { advanceReimbursement, REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';

// Every step that the product knows, written out: what is not listed is illegal.
const WAITING = ['en_attente_client', 'expert', 'validation', 'escalade'] as const;
const CLAIM_STEPS: readonly (readonly [ClaimStatus, ClaimStatus])[] = [
  ['nouveau', 'en_cours'],
  ...CLAIM_STATUSES.filter((status) => status !== 'ferme').map((status) => [status, 'ferme'] as const),
  ...WAITING.map((status) => ['en_cours', status] as const),
  ...WAITING.map((status) => [status, 'en_cours'] as const),
  ...WAITING.flatMap((from) => WAITING.filter((to) => to !== from).map((to) => [from, to] as const)),
  ['ferme', 'en_cours'],
  ['ferme', 'validation'],
];

function stepsOf<S extends string>(statuses: readonly S[], isLegal: (from: S, to: S) => boolean): string[] {
  return statuses.flatMap((from) => statuses.filter((to) => isLegal(from, to)).map((to) => `${from} → ${to}`)).sort();
}

describe('the dossier', () => {
  it('makes exactly the steps of the product', () => {
    const legal = stepsOf(
      CLAIM_STATUSES,
      (from, to) => advanceClaim(from, to, { outcome: 'indemnise', reason: 'nouvel élément', by: 'staff' }).ok,
    );
    expect(legal).toEqual(CLAIM_STEPS.map(([from, to]) => `${from} → ${to}`).sort());
  });

  it.each<[ClaimStatus, ClaimStatus, Parameters<typeof advanceClaim>[2], string]>([
    ['en_cours', 'ferme', undefined, 'outcome_missing'],
    ['nouveau', 'ferme', {}, 'outcome_missing'],
    ['escalade', 'ferme', { outcome: 'refuse' }, 'staff_only'],
    ['escalade', 'ferme', { outcome: 'refuse', by: 'machine' }, 'staff_only'],
    ['escalade', 'ferme', { outcome: 'refuse', by: 'customer' }, 'staff_only'],
    ['ferme', 'en_cours', undefined, 'reason_missing'],
    ['ferme', 'validation', { reason: '  ' }, 'reason_missing'],
    ['nouveau', 'escalade', undefined, 'illegal_step'],
    ['ferme', 'escalade', { reason: 'x' }, 'illegal_step'],
    ['escalade', 'escalade', undefined, 'already_there'],
  ])('%s → %s with %j is not made: %s', (from, to, context, fault) => {
    expect(advanceClaim(from, to, context)).toEqual({ ok: false, fault, from, to });
  });

  it.each([
    ['escalade', 'ferme', { outcome: 'refuse', by: 'staff' }],
    ['nouveau', 'ferme', { outcome: 'retire', by: 'customer' }],
    ['ferme', 'validation', { reason: 'revue demandée' }],
  ] as const)('%s → %s with %j is made', (from, to, context) => {
    expect(advanceClaim(from, to, context)).toEqual({ ok: true, status: to });
  });

  it('can always be closed by the way of legal steps, and never leaves them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CLAIM_STATUSES), { maxLength: 20 }), (wishes) => {
        let status: ClaimStatus = 'nouveau';
        for (const wish of wishes) {
          const made = advanceClaim(status, wish, { outcome: 'sans_suite', reason: 'suite' });
          status = made.ok ? made.status : status;
        }
        expect(status === 'ferme' || advanceClaim(status, 'ferme', { outcome: 'sans_suite' }).ok).toBe(true);
      }),
    );
  });
});

describe('the reimbursement', () => {
  it('makes exactly the steps of the product', () => {
    const legal = stepsOf(
      REIMBURSEMENT_STATUSES,
      (from, to) => advanceReimbursement(from, to, { by: 'staff', papersChecked: true, acceptedCents: 1 }).ok,
    );
    expect(legal).toEqual([
      'accepte → paye',
      'en_attente → accepte',
      'en_attente → partiellement_accepte',
      'en_attente → rejete',
      'partiellement_accepte → paye',
      'rejete → en_attente',
    ]);
  });

  it.each<[Parameters<typeof advanceReimbursement>[1], Parameters<typeof advanceReimbursement>[2], string]>([
    ['rejete', undefined, 'staff_only'],
    ['rejete', { by: 'machine' }, 'staff_only'],
    ['partiellement_accepte', { acceptedCents: 100 }, 'staff_only'],
    ['accepte', undefined, 'amount_missing'],
    ['accepte', { acceptedCents: 0 }, 'amount_missing'],
    ['paye', { by: 'staff', papersChecked: true, acceptedCents: 1 }, 'illegal_step'],
  ])('en_attente → %s with %j is not made: %s', (to, context, fault) => {
    expect(advanceReimbursement('en_attente', to, context)).toMatchObject({ ok: false, fault });
  });

  it('is paid only after a person checked the papers', () => {
    for (const from of ['accepte', 'partiellement_accepte'] as const) {
      expect(advanceReimbursement(from, 'paye', { acceptedCents: 1 })).toMatchObject({ fault: 'papers_unchecked' });
      expect(advanceReimbursement(from, 'paye', { papersChecked: true })).toMatchObject({ fault: 'amount_missing' });
      expect(advanceReimbursement(from, 'paye', { acceptedCents: 1, papersChecked: true }).ok).toBe(true);
    }
  });

  it('is never rejected by a machine, whatever else is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REIMBURSEMENT_STATUSES),
        fc.record({ papersChecked: fc.boolean(), acceptedCents: fc.integer() }),
        (from, context) => {
          expect(advanceReimbursement(from, 'rejete', { ...context, by: 'machine' }).ok).toBe(false);
          expect(advanceReimbursement(from, 'rejete', { ...context, by: 'customer' }).ok).toBe(false);
        },
      ),
    );
  });
});

describe('the escalation', () => {
  it('makes exactly these steps', () => {
    const legal = stepsOf(
      ESCALATION_STATUSES,
      (from, to) => advanceEscalation(from, to, { closing: 'dossier_clos' }).ok,
    );
    expect(legal).toEqual([
      'en_attente → fermee',
      'en_attente → prise',
      'en_cours → en_attente',
      'en_cours → fermee',
      'prise → en_attente',
      'prise → en_cours',
      'prise → fermee',
    ]);
  });

  it('says how it ends', () => {
    expect(advanceEscalation('en_cours', 'fermee')).toMatchObject({ fault: 'closing_missing' });
    expect(advanceEscalation('en_cours', 'fermee', { closing: 'rendu_au_bot' }).ok).toBe(true);
  });

  it('is not handed back to the bot by nobody', () => {
    expect(advanceEscalation('en_attente', 'fermee', { closing: 'rendu_au_bot' })).toMatchObject({
      fault: 'not_taken',
    });
    expect(advanceEscalation('en_attente', 'fermee', { closing: 'retrait_client' }).ok).toBe(true);
  });

  it('can be reassigned only while somebody owns it', () => {
    expect(ESCALATION_STATUSES.filter(canReassign)).toEqual(['prise', 'en_cours']);
  });
});

describe('the action', () => {
  it('makes exactly the steps of the product', () => {
    expect(stepsOf(ACTION_STATUSES, (from, to) => advanceAction(from, to).ok)).toEqual([
      'en_attente → en_cours',
      'en_attente → expiree',
      'en_cours → expiree',
      'en_cours → faite',
    ]);
  });
});
