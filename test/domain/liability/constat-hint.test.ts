import type { AmicableReport, ReportParty } from '../../../domain/claim/types';
import { decide } from '../../../domain/assessment/decision';
import { constatHint } from '../../../domain/liability/constat-hint';
import { conventionsFor } from '../../../domain/liability/conventions';
import { CURRENT_RULES, rulesOfVersion, type RuleSet } from '../../../domain/rules/rule-set';
import { homePolicy, motorPolicy, simpleCollision, simpleDecision } from '../../support/domain-samples';

const report = (own: readonly number[], other: readonly number[], more: Partial<ReportParty> = {}): AmicableReport => ({
  source: 'questions',
  own: { boxes: own, ...more },
  other: { boxes: other, ...more },
});
const hint = (own: readonly number[], other: readonly number[]) =>
  constatHint(report(own, other), CURRENT_RULES.constatHints);

describe('the boxes of the constat', () => {
  it.each<[string, readonly number[], readonly number[], object]>([
    ['the other reversed into a parked car', [1], [14], { kind: 'other_at_fault', case: '51', ownShare: 0 }],
    ['the other ran into the rear', [], [8], { kind: 'other_at_fault', case: '10', ownShare: 0 }],
    ['the customer changed lanes', [9, 10], [9], { kind: 'own_at_fault', case: '15', ownShare: 100 }],
    ['both changed lanes', [10], [10], { kind: 'shared', case: '13', ownShare: 50 }],
    ['both were over the centre line', [15], [15], { kind: 'shared', case: '21', ownShare: 50 }],
    ['one reversed, the other left a car park', [14], [4], { kind: 'conflicting', case: null, ownShare: null }],
    ['both did the same and one did more', [10, 17], [10], { kind: 'conflicting', case: null, ownShare: null }],
    ['the other ran a red light, which no case names', [13], [17], { kind: 'other_at_fault', case: null, ownShare: 0 }],
    ['both turned', [12], [13], { kind: 'undetermined', case: null, ownShare: null }],
  ])('when %s', (_case, own, other, expected) => {
    expect(hint(own, other)).toMatchObject({ ...expected, ownBoxes: own, otherBoxes: other, signed: false });
  });

  it('say nothing where none is ticked, or a number is none of theirs', () => {
    expect(hint([], [])).toBeNull();
    expect(hint([0], [18])).toBeNull();
    expect(constatHint(undefined, CURRENT_RULES.constatHints)).toBeNull();
  });

  it('bind nobody before both have signed', () => {
    expect(constatHint(report([1], [14], { signed: true }), CURRENT_RULES.constatHints)?.signed).toBe(true);
  });

  it('bring a person when they contradict each other, and only under the rules that know them', () => {
    const facts = simpleCollision({ report: report([14], [4], { signed: true }) });
    const before: RuleSet = rulesOfVersion('2026.11.2') ?? CURRENT_RULES;
    expect(decide(simpleDecision({ facts }))).toMatchObject({
      outcome: 'escalade',
      reasons: [{ code: 'responsabilite_douteuse', params: { motif: 'constat_contradictoire' } }],
    });
    expect(decide(simpleDecision({ facts }), before).outcome).toBe('autonome');
  });

  it('never decide on fault: a clear hint changes nothing', () => {
    const clear = simpleCollision({ report: report([14], [1], { signed: true }) });
    expect(decide(simpleDecision({ facts: clear }))).toMatchObject({ outcome: 'autonome' });
  });
});

describe('the conventions between insurers', () => {
  const french = motorPolicy({ country: 'FR', currency: 'EUR' });
  const names = (...args: Parameters<typeof conventionsFor>) => conventionsFor(...args).map(({ id }) => id);

  it.each([
    ['a French collision', french, simpleCollision(), ['irsa']],
    ['a Moroccan one', motorPolicy(), simpleCollision(), ['cid']],
    ['one with somebody hurt', motorPolicy(), simpleCollision({ injuries: 'yes' }), []],
    ['one whose injuries are not known', motorPolicy(), simpleCollision({ injuries: 'unknown' }), []],
    ['one with nobody else', motorPolicy(), simpleCollision({ thirdParty: 'no' }), []],
    ['a French leak', homePolicy({ country: 'FR' }), simpleCollision({ type: 'degats_des_eaux' }), ['irsi']],
    ['a loss without a policy', null, simpleCollision(), []],
  ] as const)('%s', (_case, policy, facts, expected) => {
    expect(names(policy, facts, CURRENT_RULES)).toEqual(expected);
  });
});
