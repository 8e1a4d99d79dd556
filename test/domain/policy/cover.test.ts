import { CLAIM_TYPES, type ClaimFacts } from '../../../domain/claim/types';
import { choosePolicies } from '../../../domain/policy/choose-policies';
import { coverAt, coverOf, guaranteesFor } from '../../../domain/policy/cover';
import type { Policy } from '../../../domain/policy/types';
import { aGuarantee, homePolicy, motorPolicy, simpleCollision } from '../../support/domain-samples';

describe('coverAt', () => {
  const policy = motorPolicy({
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    suspensions: [{ from: '2026-03-01', to: '2026-03-31' }],
  });

  it.each([
    ['2025-12-31', 'avant_effet'],
    ['2026-01-01', null],
    ['2026-02-28', null],
    ['2026-03-01', 'suspendu'],
    ['2026-03-31', 'suspendu'],
    ['2026-04-01', null],
    ['2026-12-31', null],
    ['2027-01-01', 'apres_echeance'],
  ])('on %s finds %s in the way', (date, gap) => {
    const cover = coverAt(policy, 'collision', date);
    expect(cover.covered ? null : cover.gap).toBe(gap);
  });

  it('knows no end of a policy that renews by itself, nor of a suspension that lasts', () => {
    expect(coverAt(motorPolicy(), 'vol', '2099-01-01').covered).toBe(true);
    const unpaid = motorPolicy({ suspensions: [{ from: '2026-05-01', to: null }] });
    expect(coverAt(unpaid, 'vol', '2030-01-01')).toEqual({ covered: false, gap: 'suspendu' });
  });

  it('answers with the guarantee, its deductible and its ceiling', () => {
    expect(coverAt(motorPolicy(), 'bris_de_glace', '2026-06-10')).toEqual({
      covered: true,
      guarantee: aGuarantee('bris_de_glace'),
    });
  });

  it('liability cover alone does not answer for one’s own car', () => {
    const liabilityOnly = motorPolicy({ guarantees: [aGuarantee('responsabilite_civile')] });
    expect(coverAt(liabilityOnly, 'collision', '2026-06-10')).toEqual({ covered: false, gap: 'garantie_absente' });
  });

  it('never covers by rule an injury, "autre", or a thing that the product does not insure', () => {
    for (const product of ['auto', 'habitation'] as const) {
      expect(guaranteesFor(product, 'blessure')).toEqual([]);
      expect(guaranteesFor(product, 'autre')).toEqual([]);
    }
    expect(guaranteesFor('habitation', 'collision')).toEqual([]);
    expect(guaranteesFor('auto', 'degats_des_eaux')).toEqual([]);
  });

  it('a burglary is not covered by a motor policy', () => {
    const facts = simpleCollision({ type: 'vol', theftOf: 'home' });
    expect(coverOf(motorPolicy(), facts)).toEqual({ covered: false, gap: 'garantie_absente' });
    expect(coverOf(homePolicy(), facts)).toMatchObject({ covered: true });
  });

  it('hail on a car is not covered by a home policy', () => {
    const facts = simpleCollision({ type: 'evenement_climatique', damagedThing: 'vehicle' });
    expect(coverOf(homePolicy(), facts)).toEqual({ covered: false, gap: 'garantie_absente' });
    expect(coverOf(homePolicy(), { ...facts, damagedThing: 'home' })).toMatchObject({ covered: true });
  });

  it('is not known without a date that exists', () => {
    const lossDate = { date: '2026-02-31', precision: 'day', approximate: false, assumed: false } as const;
    expect(coverOf(motorPolicy(), simpleCollision({ lossDate }))).toBeNull();
    expect(coverOf(motorPolicy(), { account: [], type: 'vol' })).toBeNull();
  });
});

describe('choosePolicies', () => {
  const both = [motorPolicy(), homePolicy()];
  const facts = (change: Partial<ClaimFacts>): ClaimFacts => ({ account: [], ...change });
  const lossDate = { date: '2026-06-10', precision: 'day', approximate: false, assumed: false } as const;

  it.each<[string, readonly Policy[], ClaimFacts, string]>([
    ['a collision', both, facts({ type: 'collision' }), 'policy-auto'],
    ['water in a home', both, facts({ type: 'degats_des_eaux' }), 'policy-home'],
    ['a broken windscreen', both, facts({ type: 'bris_de_glace', damagedThing: 'vehicle' }), 'policy-auto'],
    [
      'hail on a car, though only the home policy covers weather',
      both,
      facts({ type: 'evenement_climatique', damagedThing: 'vehicle' }),
      'policy-auto',
    ],
    ['hail on a roof', both, facts({ type: 'evenement_climatique', damagedThing: 'home' }), 'policy-home'],
    ['a fire in a home', both, facts({ type: 'incendie', damagedThing: 'home' }), 'policy-home'],
    ['damage to a car', both, facts({ type: 'dommage_materiel', damagedThing: 'vehicle' }), 'policy-auto'],
    [
      'a collision with one’s own gate, which is a motor claim all the same',
      both,
      facts({ type: 'collision', damagedThing: 'home' }),
      'policy-auto',
    ],
    [
      'a burglary, which is about what was stolen',
      both,
      facts({ type: 'vol', theftOf: 'home', damagedThing: 'vehicle' }),
      'policy-home',
    ],
    ['weather, with a home policy alone', [homePolicy()], facts({ type: 'evenement_climatique' }), 'policy-home'],
    [
      'the one of two cars that covers weather',
      [motorPolicy(), motorPolicy({ id: 'plus', guarantees: [aGuarantee('evenement_climatique')] }), homePolicy()],
      facts({ type: 'evenement_climatique', damagedThing: 'vehicle' }),
      'plus',
    ],
    ['a stolen car', both, facts({ type: 'vol', theftOf: 'vehicle' }), 'policy-auto'],
    ['a burglary', both, facts({ type: 'vol', theftOf: 'home' }), 'policy-home'],
    ['the one that the customer named', both, facts({ type: 'vol', policyId: 'policy-home' }), 'policy-home'],
    ['the only one there is', [homePolicy()], facts({ type: 'autre' }), 'policy-home'],
    [
      'the active one of two',
      [motorPolicy({ id: 'old', endsOn: '2025-12-31' }), motorPolicy()],
      facts({ type: 'collision', lossDate }),
      'policy-auto',
    ],
    [
      'a lapsed one when there is no other',
      [motorPolicy({ endsOn: '2025-12-31' })],
      facts({ type: 'collision', lossDate }),
      'policy-auto',
    ],
    [
      'one without the guarantee when there is no other',
      [motorPolicy({ guarantees: [] })],
      facts({ type: 'collision', lossDate }),
      'policy-auto',
    ],
  ])('chooses for %s', (_case, policies, said, id) => {
    const choice = choosePolicies(policies, said);
    expect(choice.kind === 'chosen' ? choice.policy.id : choice.kind).toBe(id);
  });

  it.each<[string, readonly Policy[], ClaimFacts]>([
    ['a theft of we know not what', both, facts({ type: 'vol' })],
    ['weather on we know not what, though only one policy covers it', both, facts({ type: 'evenement_climatique' })],
    ['a fire', both, facts({ type: 'incendie' })],
    ['damage to we know not what', both, facts({ type: 'dommage_materiel' })],
    ['an account without a type', both, facts({})],
    ['a collision with two cars insured', [motorPolicy(), motorPolicy({ id: 'second' })], facts({ type: 'collision' })],
  ])('asks for %s', (_case, policies, said) => {
    expect(choosePolicies(policies, said)).toEqual({ kind: 'ask', policies });
  });

  it.each<[string, readonly Policy[], ClaimFacts]>([
    ['nobody’s policy', [], facts({ type: 'collision' })],
    [
      'hail on a car under a home policy only',
      [homePolicy()],
      facts({ type: 'evenement_climatique', damagedThing: 'vehicle' }),
    ],
    ['water under a motor policy only', [motorPolicy()], facts({ type: 'degats_des_eaux' })],
  ])('finds none for %s', (_case, policies, said) => {
    expect(choosePolicies(policies, said)).toEqual({ kind: 'none' });
  });

  it('ignores the name of a policy that is not theirs', () => {
    expect(choosePolicies([motorPolicy()], facts({ policyId: 'somebody-else' }))).toMatchObject({ kind: 'chosen' });
    expect(choosePolicies([], facts({ policyId: 'somebody-else' }))).toEqual({ kind: 'none' });
  });

  it('has an answer for every type', () => {
    for (const type of CLAIM_TYPES) {
      expect(choosePolicies(both, facts({ type })).kind).not.toBe('none');
    }
  });
});
