import fc from 'fast-check';
import { money, type Money } from '../../../domain/money';
import { computeIndemnity, type IndemnityComputation, type IndemnityInput } from '../../../domain/policy/indemnity';
import { legalDeductible } from '../../../domain/policy/deductible';
import type { PolicyGuarantee } from '../../../domain/policy/types';
import { CURRENT_RULES } from '../../../domain/rules/rule-set';
import { aGuarantee, dirhams, euros } from '../../support/domain-samples';

function compute(change: Partial<IndemnityInput> = {}): IndemnityComputation {
  const result = computeIndemnity({
    guarantee: aGuarantee('collision'),
    claimed: null,
    proof: dirhams(3200),
    notAtFault: false,
    ...change,
  });
  if (!result.ok) {
    throw new Error(result.fault);
  }
  return result.computation;
}

describe('computeIndemnity', () => {
  it.each<[string, Money | null, Money, number, readonly string[]]>([
    ['the quote, nothing claimed', null, dirhams(3200), 2700, []],
    ['the quote, the same claimed', dirhams(3200), dirhams(3200), 2700, []],
    ['less claimed than quoted', dirhams(2000), dirhams(3200), 1500, []],
    ['more claimed than quoted', dirhams(9000), dirhams(3200.5), 2700.5, []],
    ['exactly the ceiling', null, dirhams(50_000), 49_500, []],
    ['a cent above the ceiling', null, dirhams(50_000.01), 49_500, ['plafond_atteint']],
    ['a ceiling that the claim stays below', dirhams(50_000), dirhams(60_000), 49_500, []],
    ['exactly the deductible', null, dirhams(500), 0, ['resultat_nul']],
    ['less than the deductible', null, dirhams(300), 0, ['resultat_nul']],
    ['a cent more than the deductible', null, dirhams(500.01), 0.01, []],
  ])('%s', (_case, claimed, proof, accepted, flags) => {
    expect(compute({ claimed, proof })).toMatchObject({ accepted: dirhams(accepted), flags });
  });

  it('shows its lines in the order of the computation', () => {
    expect(compute({ claimed: dirhams(4000) }).lines).toEqual([
      { code: 'montant_reclame', amount: dirhams(4000) },
      { code: 'devis_ou_facture', amount: dirhams(3200) },
      { code: 'plafond', amount: dirhams(50_000) },
      { code: 'montant_retenu', amount: dirhams(3200) },
      { code: 'franchise', amount: dirhams(500) },
      { code: 'montant_accepte', amount: dirhams(2700) },
    ]);
    expect(compute().lines.map((line) => line.code)).not.toContain('montant_reclame');
  });

  it.each([
    ['less than was proved', 700, 200],
    ['more than was proved', 4000, 3500],
  ])(
    'lets a person’s assessment of %s decide, and still shows what was asked for and proved',
    (_case, assessed, accepted) => {
      const { lines, retained } = compute({ claimed: dirhams(3000), assessed: dirhams(assessed) });
      expect(retained).toEqual(dirhams(assessed));
      expect(lines).toEqual([
        { code: 'montant_reclame', amount: dirhams(3000) },
        { code: 'devis_ou_facture', amount: dirhams(3200) },
        { code: 'plafond', amount: dirhams(50_000) },
        { code: 'montant_retenu', amount: dirhams(assessed) },
        { code: 'franchise', amount: dirhams(500) },
        { code: 'montant_accepte', amount: dirhams(accepted) },
      ]);
    },
  );

  it('shows the deductible as recoverable when the customer is not at fault', () => {
    expect(compute({ notAtFault: true }).deductibleRecoverable).toBe(true);
    expect(compute({ notAtFault: false }).deductibleRecoverable).toBe(false);
    const free = aGuarantee('collision', { deductible: { kind: 'fixed', amount: dirhams(0) } });
    expect(compute({ notAtFault: true, guarantee: free }).deductibleRecoverable).toBe(false);
  });

  const share = (basisPoints: number, minimum: number, maximum: number | null) =>
    aGuarantee('vol', {
      deductible: {
        kind: 'percentage',
        basisPoints,
        minimum: dirhams(minimum),
        maximum: maximum === null ? null : dirhams(maximum),
      },
    });

  it.each<[string, PolicyGuarantee, Money | undefined, Money, number, string]>([
    ['10 % of what is retained', share(1_000, 200, 4_000), undefined, dirhams(3200), 320, 'percentage'],
    ['at least the minimum', share(1_000, 500, 4_000), undefined, dirhams(3200), 500, 'percentage'],
    ['at most the maximum', share(1_000, 200, 300), undefined, dirhams(3200), 300, 'percentage'],
    ['no maximum', share(5_000, 0, null), undefined, dirhams(3200), 1600, 'percentage'],
    ['half a cent rounded up', share(1_250, 0, null), undefined, dirhams(0.12), 0.02, 'percentage'],
    [
      'of what the ceiling leaves, not of the damage',
      share(1_000, 0, null),
      undefined,
      dirhams(60_000),
      5000,
      'percentage',
    ],
    ['what the law sets, whatever the policy says', aGuarantee('vol'), dirhams(380), dirhams(3200), 380, 'legal'],
    [
      'what the law sets, where the policy leaves it to the law',
      aGuarantee('vol', { deductible: { kind: 'legal', event: 'secheresse' } }),
      dirhams(1520),
      dirhams(3200),
      1520,
      'legal',
    ],
  ])('takes off %s', (_case, guarantee, legal, proof, deductible, kind) => {
    const computation = compute({ guarantee, proof, ...(legal === undefined ? {} : { legalDeductible: legal }) });
    expect(computation).toMatchObject({ deductible: dirhams(deductible), deductibleKind: kind });
    expect(computation.accepted.cents).toBe(Math.max(0, computation.retained.cents - dirhams(deductible).cents));
    expect(computation.lines.at(-2)).toEqual({ code: 'franchise', amount: dirhams(deductible) });
  });

  it('gives no sum where the law decides and no row tells how much', () => {
    const guarantee = aGuarantee('vol', { deductible: { kind: 'legal', event: 'secheresse' } });
    const input = { guarantee, claimed: null, proof: dirhams(3200), notAtFault: false };
    expect(computeIndemnity(input)).toEqual({ ok: false, fault: 'franchise_inconnue' });
  });

  it('knows what the law sets: in France once a decree was published, or where the policy says so', () => {
    const home = { country: 'FR', product: 'habitation', currency: 'EUR' } as const;
    const weather = aGuarantee('evenement_climatique');
    const drought = aGuarantee('evenement_climatique', { deductible: { kind: 'legal', event: 'secheresse' } });
    expect(legalDeductible(home, weather, true, CURRENT_RULES)).toEqual(euros(380));
    expect(legalDeductible(home, weather, false, CURRENT_RULES)).toBeUndefined();
    expect(legalDeductible(home, drought, false, CURRENT_RULES)).toEqual(euros(1520));
    expect(legalDeductible({ ...home, country: 'MA' }, drought, true, CURRENT_RULES)).toBeUndefined();
  });

  it('never falls when the damage grows', () => {
    const cents = fc.integer({ min: 1, max: 1e10 });
    const points = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(cents, cents, points, fc.integer({ min: 0, max: 1e7 }), (a, b, basisPoints, minimum) => {
        const guarantee = aGuarantee('vol', {
          ceiling: money(1e9, 'EUR'),
          deductible: { kind: 'percentage', basisPoints, minimum: money(minimum, 'EUR'), maximum: null },
        });
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((proof) =>
          compute({ guarantee, proof: money(proof, 'EUR') }),
        );
        expect(less?.accepted.cents).toBeLessThanOrEqual((more?.accepted.cents ?? 0) + 1);
      }),
    );
  });

  it.each<[string, Partial<IndemnityInput>, string]>([
    ['a quote in another currency', { proof: euros(100) }, 'devise_differente'],
    ['a claim in another currency', { claimed: euros(100) }, 'devise_differente'],
    ['a quote of nothing', { proof: dirhams(0) }, 'montant_invalide'],
    ['a negative claim', { claimed: dirhams(-1) }, 'montant_invalide'],
  ])('does not compute %s', (_case, change, fault) => {
    const input = { guarantee: aGuarantee('collision'), claimed: null, proof: dirhams(1), notAtFault: false };
    expect(computeIndemnity({ ...input, ...change })).toEqual({ ok: false, fault });
  });

  it('never exceeds any of its bounds, is never negative, and tells whenever a person must give it', () => {
    const cents = fc.integer({ min: 1, max: 1e11 });
    fc.assert(
      fc.property(
        fc.option(cents),
        cents,
        cents,
        fc.integer({ min: 0, max: 1e9 }),
        fc.boolean(),
        (claimed, proof, ceiling, deductible, notAtFault) => {
          const computation = compute({
            guarantee: aGuarantee('vol', {
              ceiling: money(ceiling, 'EUR'),
              deductible: { kind: 'fixed', amount: money(deductible, 'EUR') },
            }),
            claimed: claimed === null ? null : money(claimed, 'EUR'),
            proof: money(proof, 'EUR'),
            notAtFault,
          });
          const accepted = computation.accepted.cents;
          expect(accepted).toBeLessThanOrEqual(Math.min(claimed ?? proof, proof, ceiling));
          expect(accepted).toBe(Math.max(0, Math.min(claimed ?? proof, proof, ceiling) - deductible));
          expect(computation.flags.includes('resultat_nul')).toBe(accepted === 0);
          expect(computation.flags.includes('plafond_atteint')).toBe(ceiling < Math.min(claimed ?? proof, proof));
        },
      ),
    );
  });
});
