import fc from 'fast-check';
import { assessClaim, laneOf } from '../../../domain/assessment/cci';
import type { ScoringInput } from '../../../domain/assessment/factors';
import { FACTORS } from '../../../domain/assessment/types';
import { requiredDocuments } from '../../../domain/claim/required-documents';
import type { ClaimFacts } from '../../../domain/claim/types';
import { CURRENT_RULES, RULE_SETS, type RuleSet } from '../../../domain/rules/rule-set';
import { motorPolicy, simpleCollision } from '../../support/domain-samples';
import { anyFacts } from '../../support/any-facts';

const declaredOn = '2026-06-10';
const assess = (facts: ClaimFacts, change: Partial<ScoringInput> = {}) => assessClaim({ facts, declaredOn, ...change });
const index = (facts: ClaimFacts, rules: RuleSet = CURRENT_RULES) => assessClaim({ facts, declaredOn }, rules).index;

const anyRules = fc.constantFrom(...RULE_SETS);

/** What reading each example of PRODUCT.md section 2 gives, and nothing else. */
const LITTLE_BUMP: ClaimFacts = {
  account: [
    'Petit accrochage hier sur un parking, l’autre conducteur reconnaît sa faute, constat amiable signé, photos, ' +
      'tout est en règle',
  ],
  type: 'collision',
  lossDate: { date: '2026-06-09', precision: 'day', approximate: false, assumed: false },
  place: 'un parking',
  thirdParty: 'yes',
  parties: 2,
  liability: 'admitted_by_other',
  constat: 'yes',
  documents: { constat: 'announced', photos: 'announced' },
  hedges: 0,
  factualClauses: 5,
  distress: 0,
  confidence: 0.9,
};
const PILE_UP: ClaimFacts = {
  account: [
    'Accident peut-être il y a 3-4 jours, plusieurs voitures, pas sûr de qui a commencé, dégâts importants, papiers ' +
      'incomplets',
  ],
  type: 'collision',
  lossDate: { date: '2026-06-07', precision: 'day', approximate: true, assumed: false },
  thirdParty: 'yes',
  parties: 3,
  liability: 'unclear',
  hedges: 2,
  factualClauses: 3,
  distress: 0,
  confidence: 0.8,
};

function without(facts: ClaimFacts, ...keys: readonly (keyof ClaimFacts)[]): ClaimFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => !keys.includes(key as keyof ClaimFacts)),
  ) as unknown as ClaimFacts;
}

describe('the worked examples of the product', () => {
  it('the little bump is below 40', () => {
    expect(assess(LITTLE_BUMP)).toMatchObject({ index: 21, lane: 'autonome', name: 'simple' });
  });

  it('the pile-up is above 60', () => {
    expect(assess(PILE_UP)).toMatchObject({ index: 67, lane: 'escalade', name: 'complexe' });
  });

  it.each<[string, ClaimFacts]>([
    ['no place', without(LITTLE_BUMP, 'place')],
    ['no word on liability', without(LITTLE_BUMP, 'liability')],
    ['no papers', without(LITTLE_BUMP, 'documents', 'constat')],
    ['neither place nor papers', without(LITTLE_BUMP, 'place', 'documents', 'constat')],
    ['a doubtful reading', { ...LITTLE_BUMP, confidence: 0.55 }],
  ])('the little bump stays below 40 when reading found %s', (_case, facts) => {
    expect(index(facts)).toBeLessThan(40);
  });

  it.each<[string, ClaimFacts]>([
    ['only two parties', without(PILE_UP, 'parties')],
    ['one hedge', { ...PILE_UP, hedges: 1 }],
    ['a sure date', { ...PILE_UP, lossDate: { ...simpleCollision().lossDate, approximate: false } as never }],
    ['no date', without(PILE_UP, 'lossDate')],
    ['no clauses', without(PILE_UP, 'factualClauses')],
  ])('the pile-up stays above 60 when reading found %s', (_case, facts) => {
    expect(index(facts)).toBeGreaterThan(60);
  });
});

describe('the index', () => {
  it.each([
    [0, 'autonome'],
    [39, 'autonome'],
    [40, 'validation'],
    [60, 'validation'],
    [61, 'escalade'],
    [100, 'escalade'],
  ])('%i goes to the lane %s', (value, lane) => {
    expect(laneOf(value)).toBe(lane);
  });

  it('names its reasons with their figures, the heaviest first', () => {
    expect(assess(LITTLE_BUMP).reasons).toEqual([
      { code: 'pieces_manquantes', factor: 'documents_manquants', points: 60, params: { manquantes: 3, requises: 3 } },
      { code: 'nombre_parties', factor: 'tiers', points: 30, params: { parties: 2 } },
      { code: 'type_sinistre', factor: 'garanties', points: 20, params: { type: 'collision' } },
    ]);
  });

  it('counts a paper received as nothing, announced as 0.4, missing or impossible as 1', () => {
    const points = (photos: 'received' | 'announced' | 'missing' | 'unavailable') =>
      assess({ account: [], type: 'bris_de_glace', documents: { photos, devis_ou_facture: 'received' } }).factors
        .documents_manquants.score;
    expect([points('received'), points('announced'), points('missing'), points('unavailable')]).toEqual([
      0, 20, 50, 50,
    ]);
  });

  it('rounds half up', () => {
    // No place: 50 points of a factor that weighs 15 percent are 7.5; glass adds 5 points of 15 percent, 0.75.
    const facts: ClaimFacts = {
      ...simpleCollision({ type: 'bris_de_glace', place: null, thirdParty: 'no', parties: 1, constat: 'no' }),
      liability: 'undisputed',
    };
    expect(assess(facts).factors).toMatchObject({ garanties: { score: 5 }, incoherence: { score: 50 } });
    expect(index(facts)).toBe(8);
    expect(index({ ...facts, otherDamage: ['vol'] })).toBe(11);
    expect(index({ ...facts, unsureAnswers: 1 })).toBe(11);
    expect(index({ ...facts, place: 'chez moi', otherDamage: ['vol', 'vol', 'vol'] })).toBe(10);
  });

  it.each<[string, Partial<ClaimFacts>, Partial<ScoringInput>, string]>([
    ['several kinds of damage', { otherDamage: ['vol'] }, {}, 'dommages_multiples'],
    ['no policy', {}, { policy: null }, 'garantie_incertaine'],
    ['a policy that does not cover it', {}, { policy: motorPolicy({ guarantees: [] }) }, 'garantie_incertaine'],
    ['an uncertain third party', { thirdParty: 'unknown' }, {}, 'tiers_incertain'],
    ['contested liability', { liability: 'contested' }, {}, 'responsabilite_contestee'],
    ['unclear liability', { liability: 'unclear' }, {}, 'responsabilite_douteuse'],
    ['hit and run', { hitAndRun: true }, {}, 'delit_de_fuite'],
    ['a foreign vehicle', { foreignVehicle: true }, {}, 'vehicule_etranger'],
    ['papers that no table names', { type: 'autre' }, {}, 'pieces_inconnues'],
    ['hedging', { hedges: 1 }, {}, 'hesitations'],
    ['"je ne sais pas"', { unsureAnswers: 1 }, {}, 'reponses_incertaines'],
    ['a correction', { corrections: [{ fact: 'place', at: '', decisive: false }] }, {}, 'corrections'],
    ['a changed story', { corrections: [{ fact: 'injuries', at: '', decisive: true }] }, {}, 'recit_modifie'],
    ['low confidence', { confidence: 0.3 }, {}, 'confiance_faible'],
    ['distress', { distress: 1 }, {}, 'detresse'],
    ['a loss after its declaration', {}, { declaredOn: '2026-06-09' }, 'date_impossible'],
    ['a loss before the policy', {}, { policy: motorPolicy({ startsOn: '2026-06-11' }) }, 'date_avant_contrat'],
    ['a place that is not known', { place: null }, {}, 'lieu_inconnu'],
    ['more supposition than fact', { hedges: 3, factualClauses: 2 }, {}, 'suppositions_dominantes'],
    ['a third party that is denied and counted', { thirdParty: 'no', parties: 2 }, {}, 'reponses_contradictoires'],
    ['a constat with nobody', { thirdParty: 'no', parties: 1, constat: 'yes' }, {}, 'reponses_contradictoires'],
  ])('is raised by %s', (_case, facts, input, code) => {
    const before = assess(simpleCollision(), { policy: motorPolicy() });
    const after = assess(simpleCollision(facts), { policy: motorPolicy(), ...input });
    expect(before.reasons.map((reason) => reason.code)).not.toContain(code);
    expect(after.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('is an integer from 0 to 100, the weighted sum of its factors, the same each time', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const assessment = assess(facts);
        const sum = FACTORS.reduce((total, factor) => {
          const { score, weight } = assessment.factors[factor];
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
          return total + score * weight;
        }, 0);
        expect(assessment.index).toBe(Math.round(sum / 100));
        expect(assessment).toEqual(assess(facts));
      }),
    );
  });

  it('is never raised by receiving a required paper, under any version of the rules', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), anyRules, (facts, choice, rules) => {
        const accepted = requiredDocuments(facts, rules).flatMap((requirement) => requirement.accepts);
        const kind = accepted[choice % Math.max(1, accepted.length)];
        fc.pre(kind !== undefined);
        const received = { ...facts, documents: { ...facts.documents, [kind as string]: 'received' } };
        expect(index(received, rules)).toBeLessThanOrEqual(index(facts, rules));
      }),
      { numRuns: 500 },
    );
  });

  it('is never lowered by one more party, counted or discovered, under any version of the rules', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (facts, rules) => {
        const parties = (facts.parties ?? (facts.thirdParty === 'yes' ? 2 : 1)) + 1;
        expect(index({ ...facts, parties }, rules)).toBeGreaterThanOrEqual(index(facts, rules));
        // A "no" that the rest of the account belies is no discovery but a contradiction that ends.
        if (!assess(facts).reasons.some(({ code }) => code === 'reponses_contradictoires')) {
          expect(index({ ...facts, parties, thirdParty: 'yes' }, rules)).toBeGreaterThanOrEqual(index(facts, rules));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
