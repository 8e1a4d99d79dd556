import fc from 'fast-check';
import { money, type Money } from '../../../domain/money';
import { computeIndemnity, type IndemnityComputation, type IndemnityInput } from '../../../domain/policy/indemnity';
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
