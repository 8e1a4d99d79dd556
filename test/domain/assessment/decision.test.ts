import fc from 'fast-check';
import { isInControlSample } from '../../../domain/assessment/control-sample';
import { decide } from '../../../domain/assessment/decision';
import {
  HUMAN_GROUNDS,
  type Decision,
  type DecisionInput,
  type Ground,
  type OtherClaim,
} from '../../../domain/assessment/decision-types';
import { makeReference } from '../../../domain/claim/reference';
import type { ClaimFacts } from '../../../domain/claim/types';
import { replay, reviveInput } from '../../../domain/assessment/replay';
import { CURRENT_RULES, RULE_SETS, type RuleSet } from '../../../domain/rules/rule-set';
import { anyFacts } from '../../support/any-facts';
import {
  aGuarantee,
  dirhams,
  euros,
  homePolicy,
  motorPolicy,
  simpleCollision,
  simpleDecision,
} from '../../support/domain-samples';

const about = (facts: Partial<ClaimFacts>, change: Partial<DecisionInput> = {}): Decision =>
  decide(simpleDecision({ facts: simpleCollision(facts), ...change }));
const codes = (decision: Decision): readonly Ground[] => decision.reasons.map(({ code }) => code);
const drawn = makeReference(
  2026,
  Array.from({ length: 1000 }, (_, i) => i + 1).find((n) => isInControlSample(makeReference(2026, n))) ?? 0,
);

/** The simple collision without some of its facts. */
function lacking(...keys: readonly (keyof ClaimFacts)[]): ClaimFacts {
  return Object.fromEntries(
    Object.entries(simpleCollision()).filter(([key]) => !keys.includes(key as keyof ClaimFacts)),
  ) as unknown as ClaimFacts;
}

describe('a simple claim', () => {
  it('is settled: 3 200 − 500 = 2 700 DH, paid once a person has checked the papers', () => {
    const decision = about({});
    expect(decision).toMatchObject({
      outcome: 'autonome',
      status: 'en_cours',
      ground: 'reglement_automatique',
      settlement: { retained: dirhams(3200), deductible: dirhams(500), accepted: dirhams(2700) },
      actions: [{ code: 'verifier_pieces', owner: 'conseiller' }],
      controlSample: false,
      signals: [],
      late: false,
      ruleVersion: CURRENT_RULES.version,
    });
    expect(decision.assessment.lane).toBe('autonome');
  });

  it('shows the deductible as recoverable when the other admits the fault', () => {
    expect(about({}).settlement?.deductibleRecoverable).toBe(true);
    expect(about({ liability: 'admitted_by_self' }).settlement?.deductibleRecoverable).toBe(false);
  });

  it('takes the quote alone when the customer names no sum', () => {
    expect(about({ claimedAmount: null }).settlement?.accepted).toEqual(dirhams(2700));
  });
});

describe('a person must decide', () => {
  const twin = (change: Partial<OtherClaim>): OtherClaim => ({
    reference: 'SIN-2026-000002-6',
    policyId: 'policy-auto',
    type: 'collision',
    lossDate: '2026-06-08',
    ...change,
  });

  it.each<[string, Ground, Partial<ClaimFacts>, Partial<DecisionInput>]>([
    ['an injury', 'blessure', { injuries: 'yes' }, {}],
    ['an account of nothing but an injury', 'blessure', { type: 'blessure' }, {}],
    ['an injury among other damage', 'blessure', { otherDamage: ['blessure'] }, {}],
    ['injuries that are not known', 'blessure_incertaine', { injuries: 'unknown' }, {}],
    ['contested liability', 'responsabilite_contestee', { liability: 'contested' }, {}],
    ['unclear liability', 'responsabilite_douteuse', { liability: 'unclear' }, {}],
    ['three parties', 'plusieurs_tiers', { parties: 3 }, {}],
    ['no policy', 'contrat_inconnu', {}, { policy: null }],
    ['a loss before the policy', 'contrat_inactif', {}, { policy: motorPolicy({ startsOn: '2026-06-11' }) }],
    ['a loss after the policy', 'contrat_inactif', {}, { policy: motorPolicy({ endsOn: '2026-06-09' }) }],
    [
      'a suspended policy',
      'contrat_inactif',
      {},
      { policy: motorPolicy({ suspensions: [{ from: '2026-06-01', to: null }] }) },
    ],
    [
      'liability cover only',
      'garantie_absente',
      {},
      { policy: motorPolicy({ guarantees: [aGuarantee('responsabilite_civile')] }) },
    ],
    ['a type that no guarantee answers for', 'garantie_a_verifier', { type: 'autre' }, {}],
    ['a type that the product does not know', 'garantie_a_verifier', {}, { policy: homePolicy() }],
    ['a late declaration', 'declaration_tardive', {}, { declaredAt: new Date('2026-06-16T10:00:00Z') }],
    ['a loss after its declaration', 'date_impossible', {}, { declaredAt: new Date('2026-06-09T10:00:00Z') }],
    ['a possible duplicate', 'doublon_possible', {}, { otherClaims: [twin({})] }],
    ['a young policy', 'contrat_recent', {}, { policy: motorPolicy({ startsOn: '2026-05-12' }) }],
    ['an unusual amount', 'montant_inhabituel', { claimedAmount: dirhams(24_000.01) }, {}],
    ['an unusual quote', 'montant_inhabituel', { quoteAmount: dirhams(24_000.01) }, {}],
    ['a changed story', 'recit_modifie', { corrections: [{ fact: 'circumstances', at: '', decisive: true }] }, {}],
    ['strong distress', 'detresse_forte', { distress: 2 }, {}],
    ['the customer asking for one', 'conseiller_demande', { humanRequested: true }, {}],
    [
      'five days of our own delay',
      'delai_depasse',
      {},
      { history: [{ status: 'en_cours', at: new Date('2026-06-01T00:00:00Z') }] },
    ],
  ])('for %s: %s', (_case, ground, facts, change) => {
    const decision = about(facts, change);
    expect(decision).toMatchObject({ outcome: 'escalade', status: 'escalade', controlSample: false });
    expect(codes(decision)).toContain(ground);
    expect(decision.settlement).toBeUndefined();
    expect(decision.actions.map(({ code }) => code)).toEqual(['prendre_en_charge']);
  });

  it('for injuries that were never asked about, a date or a type never said', () => {
    expect(decide(simpleDecision({ facts: lacking('injuries') })).ground).toBe('blessure_incertaine');
    expect(decide(simpleDecision({ facts: lacking('lossDate') })).ground).toBe('date_inconnue');
    expect(decide(simpleDecision({ facts: lacking('type') })).ground).toBe('garantie_a_verifier');
  });

  it.each<[string, Partial<ClaimFacts>, Partial<DecisionInput>]>([
    ['two parties', { parties: 2 }, {}],
    ['a declaration on the last day', {}, { declaredAt: new Date('2026-06-15T22:30:00Z') }],
    ['a policy of thirty days', {}, { policy: motorPolicy({ startsOn: '2026-05-11' }) }],
    ['three times the usual sum claimed', { claimedAmount: dirhams(24_000) }, {}],
    ['a loss four days from another', {}, { otherClaims: [twin({ lossDate: '2026-06-06' })] }],
    ['another type of loss on the same day', {}, { otherClaims: [twin({ type: 'vol' })] }],
    ['a loss on another policy', {}, { otherClaims: [twin({ policyId: 'policy-home' })] }],
    ['another claim without a date', {}, { otherClaims: [twin({ lossDate: null })] }],
    ['a claim that was withdrawn', {}, { otherClaims: [twin({ outcome: 'retire' })] }],
    ['the claim itself', {}, { otherClaims: [twin({ reference: simpleDecision().reference })] }],
    ['being upset', { distress: 1 }, {}],
    ['a correction that decides nothing', { corrections: [{ fact: 'place', at: '', decisive: false }] }, {}],
  ])('not for %s', (_case, facts, change) => {
    expect(about(facts, change)).toMatchObject({ outcome: 'autonome', ground: 'reglement_automatique' });
  });

  it('counts three days on either side as a possible duplicate', () => {
    for (const date of ['2026-06-07', '2026-06-13']) {
      expect(about({}, { otherClaims: [twin({ lossDate: date })] }).signals).toEqual(['doublon_possible']);
    }
  });

  it('tells every ground in the order of the product, the first one as the ground', () => {
    const decision = about(
      { injuries: 'yes', liability: 'contested', parties: 4, distress: 2, humanRequested: true },
      { otherClaims: [twin({})], policy: motorPolicy({ startsOn: '2026-06-01' }) },
    );
    expect(codes(decision).slice(0, 7)).toEqual([
      'blessure',
      'responsabilite_contestee',
      'plusieurs_tiers',
      'doublon_possible',
      'contrat_recent',
      'detresse_forte',
      'conseiller_demande',
    ]);
    expect(decision.ground).toBe('blessure');
    expect(decision.signals).toEqual(['doublon_possible', 'contrat_recent']);
    expect(decision.actions).toEqual([{ code: 'prendre_en_charge', owner: 'conseiller', priority: 'urgente' }]);
  });

  it('flags a late declaration and says when it was counted from the decree', () => {
    const storm = {
      facts: simpleCollision({ type: 'evenement_climatique', parties: 1, thirdParty: 'no', constat: 'no' }),
      policy: homePolicy({ country: 'FR', timeZone: 'Europe/Paris' }),
      declaredAt: new Date('2026-07-01T10:00:00Z'),
    };
    expect(decide(simpleDecision(storm)).late).toBe(true);
    expect(decide(simpleDecision({ ...storm, decreePublishedOn: '2026-06-25' })).late).toBe(false);
  });
});

describe('the papers', () => {
  it('that are missing are asked for by name, and it is no escalation', () => {
    const decision = about({ documents: { constat: 'received', photos: 'announced' } });
    expect(decision).toMatchObject({
      outcome: 'en_attente_client',
      status: 'en_attente_client',
      ground: 'pieces_manquantes',
    });
    expect(decision.actions).toEqual([
      { code: 'fournir_piece', owner: 'client', priority: 'haute', document: 'photos' },
      { code: 'fournir_piece', owner: 'client', priority: 'haute', document: 'devis_ou_facture' },
    ]);
    expect(decision.settlement).toBeUndefined();
  });

  it('that can never come are a person’s question, not an endless wait', () => {
    const decision = about({
      otherDriverKnown: 'no',
      documents: { constat: 'unavailable', photos: 'received', devis_ou_facture: 'received' },
    });
    expect(decision).toMatchObject({ outcome: 'validation', ground: 'pieces_indisponibles' });
    expect(decision.settlement?.accepted).toEqual(dirhams(2700));
  });

  it('without a quote to be had, the damage is appraised', () => {
    const decision = about({ documents: { constat: 'received', photos: 'received', devis_ou_facture: 'unavailable' } });
    expect(decision).toMatchObject({ outcome: 'autonome', status: 'en_cours', ground: 'suite_sans_reglement' });
    expect(decision.settlement).toBeUndefined();
    expect(decision.actions.map(({ code }) => code)).toEqual(['missionner_expert', 'orienter_garage']);
  });

  it('of a stolen car hold no quote: an expert, not a garage', () => {
    const decision = about({
      type: 'vol',
      theftOf: 'vehicle',
      thirdParty: 'no',
      parties: 1,
      constat: 'no',
      liability: 'undisputed',
      documents: { recepisse_plainte: 'received', carte_grise: 'received', cles: 'received' },
    });
    expect(decision).toMatchObject({ outcome: 'autonome', ground: 'suite_sans_reglement' });
    expect(decision.actions.map(({ code }) => code)).toEqual(['missionner_expert', 'chiffrer_dommages']);
  });
});

describe('a sum that only a person may give', () => {
  it.each<[string, Ground, Partial<ClaimFacts>, Partial<DecisionInput>]>([
    ['at most the deductible', 'resultat_nul', { quoteAmount: dirhams(500) }, {}],
    [
      'above the ceiling',
      'plafond_atteint',
      {},
      { policy: motorPolicy({ guarantees: [aGuarantee('collision', { ceiling: dirhams(3000) })] }) },
    ],
    [
      'above the automatic limit',
      'au_dessus_de_la_limite',
      { quoteAmount: dirhams(10_000.01), claimedAmount: null },
      {},
    ],
    [
      'above the policy’s own limit',
      'au_dessus_de_la_limite',
      {},
      { policy: motorPolicy({ automaticLimit: dirhams(3199) }) },
    ],
    ['in another currency', 'devise_differente', { quoteAmount: euros(300) }, {}],
    ['claimed in another currency', 'devise_differente', { claimedAmount: euros(300) }, {}],
    [
      'not read back in dirhams yet',
      'montant_non_lu',
      { amountToConfirm: { fact: 'claimedAmount', amount: dirhams(3200) } },
      {},
    ],
    ['of nothing', 'montant_non_lu', { quoteAmount: dirhams(0) }, {}],
  ])('%s goes to validation: %s', (_case, ground, facts, change) => {
    expect(about(facts, change)).toMatchObject({
      outcome: 'validation',
      status: 'validation',
      ground,
      controlSample: false,
    });
  });

  it('or one that was not read from the quote', () => {
    const decision = decide(simpleDecision({ facts: lacking('quoteAmount') }));
    expect(decision).toMatchObject({ outcome: 'validation', ground: 'montant_non_lu' });
    expect(decision.actions.map(({ code }) => code)).toEqual(['reexaminer_pieces']);
  });

  it('is within the limit at the limit', () => {
    expect(about({ quoteAmount: dirhams(10_000), claimedAmount: null }).ground).toBe('reglement_automatique');
    const french = motorPolicy({
      country: 'FR',
      currency: 'EUR',
      guarantees: [
        aGuarantee('collision', { ceiling: euros(5000), deductible: { kind: 'fixed', amount: euros(100) } }),
      ],
    });
    expect(about({ quoteAmount: euros(1000), claimedAmount: null }, { policy: french })).toMatchObject({
      ground: 'reglement_automatique',
      settlement: { accepted: euros(900) },
    });
    expect(about({ quoteAmount: euros(1000.01), claimedAmount: null }, { policy: french }).outcome).toBe('validation');
  });

  it('a type that the documents table does not know is never settled alone', () => {
    const damage = { type: 'dommage_materiel', thirdParty: 'no', parties: 1, constat: 'no' } as const;
    expect(about({ ...damage, liability: 'undisputed' })).toMatchObject({
      outcome: 'validation',
      ground: 'type_sans_regle',
      settlement: { accepted: dirhams(2700) },
    });
  });
});

describe('the control sample', () => {
  it('sends a settlement to a person, with its computation', () => {
    expect(about({}, { reference: drawn })).toMatchObject({
      outcome: 'validation',
      ground: 'controle_par_echantillon',
      controlSample: true,
      settlement: { accepted: dirhams(2700) },
    });
  });

  it('draws nothing that a person sees anyway, nor what is not settled', () => {
    for (const facts of [
      { injuries: 'yes' },
      { documents: {} },
      { quoteAmount: dirhams(11_000), claimedAmount: null },
    ] as const) {
      expect(about(facts, { reference: drawn }).controlSample).toBe(false);
    }
  });

  it('is five percent of the numbers, none of a demonstration’s, and the same each time', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => makeReference(2026, i + 1));
    const sample = numbers.filter((reference) => isInControlSample(reference));
    expect(sample.length / numbers.length).toBeGreaterThan(0.045);
    expect(sample.length / numbers.length).toBeLessThan(0.055);
    expect(sample).toEqual(numbers.filter((reference) => isInControlSample(reference)));
    expect(numbers.slice(0, 50).some((reference) => sample.includes(reference))).toBe(false);
  });
});

describe('at the edges of the lanes', () => {
  // Every paper received and no ground for a person: only the index decides.
  const doubtful = { place: null, foreignVehicle: true, hitAndRun: true } as const;
  const approximate = { date: '2026-06-10', precision: 'day', approximate: true, assumed: false } as const;
  const supposed = { ...doubtful, hedges: 3, factualClauses: 0, lossDate: approximate, distress: 1 } as const;

  it.each<[number, Partial<ClaimFacts>, Ground, Decision['outcome']]>([
    [39, { ...doubtful, unsureAnswers: 2, confidence: 0.6 }, 'reglement_automatique', 'autonome'],
    [40, { ...doubtful, unsureAnswers: 2, lossDate: approximate }, 'indice_moyen', 'validation'],
    [60, supposed, 'indice_moyen', 'validation'],
  ])('%i', (index, facts, ground, outcome) => {
    expect(about(facts)).toMatchObject({ assessment: { index }, ground, outcome });
  });

  it('61', () => {
    const decision = decide(simpleDecision({ facts: { ...lacking('liability'), ...supposed } }));
    expect(decision).toMatchObject({ assessment: { index: 61 }, ground: 'indice_eleve', outcome: 'escalade' });
    expect(decision.reasons).toEqual([{ code: 'indice_eleve', params: { indice: 61 } }]);
  });

  it('40 to 60 proposes the computation to the advisor', () => {
    expect(about(supposed)).toMatchObject({
      settlement: { accepted: dirhams(2700) },
      actions: [{ code: 'valider_calcul' }, { code: 'reexaminer_pieces' }],
    });
  });

  it('or to have the damage appraised, when no quote can be had', () => {
    const documents = { constat: 'received', photos: 'received', devis_ou_facture: 'unavailable' } as const;
    const decision = about({ ...doubtful, unsureAnswers: 2, documents });
    expect(decision).toMatchObject({ outcome: 'validation', ground: 'indice_moyen' });
    expect(decision.actions.map(({ code }) => code)).toEqual([
      'reexaminer_pieces',
      'missionner_expert',
      'orienter_garage',
    ]);
  });

  it('missing papers come before the middle lane, and after the high one', () => {
    const documents = { constat: 'received', photos: 'received' } as const;
    expect(about({ ...doubtful, unsureAnswers: 2, lossDate: approximate, documents }).outcome).toBe(
      'en_attente_client',
    );
    expect(about({ ...supposed, documents }).outcome).toBe('escalade');
  });
});

describe('whatever was said', () => {
  const anyInput = fc.record({
    facts: anyFacts,
    policy: fc.constantFrom(null, motorPolicy(), homePolicy(), motorPolicy({ endsOn: '2026-06-01' })),
    reference: fc.integer({ min: 1, max: 999_999 }).map((n) => makeReference(2026, n)),
  });
  const check = (holds: (decision: Decision, input: DecisionInput, rules: RuleSet) => void) => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...RULE_SETS), (change, rules) => {
        const input = simpleDecision(change);
        holds(decide(input, rules), input, rules);
      }),
      { numRuns: 1000 },
    );
  };

  it('an injury, or one that is not ruled out, reaches a person', () => {
    check((decision, { facts }) => {
      const among = (facts.otherDamage ?? []).includes('blessure');
      if (facts.injuries !== 'no' || facts.type === 'blessure' || among) {
        expect(decision.outcome).toBe('escalade');
        expect(decision.settlement).toBeUndefined();
      }
    });
  });

  it('the outcome follows the lane, and the ground leads the reasons', () => {
    check((decision) => {
      const { lane } = decision.assessment;
      expect(decision.reasons[0]?.code).toBe(decision.ground);
      if (lane === 'escalade') {
        expect(decision.outcome).toBe('escalade');
      }
      if (decision.outcome === 'autonome') {
        expect(lane).toBe('autonome');
      }
      const human = (HUMAN_GROUNDS as readonly string[]).includes(decision.ground);
      expect(decision.outcome === 'escalade').toBe(human || decision.ground === 'indice_eleve');
    });
  });

  it('a settlement by rule is above zero and within every bound', () => {
    check((decision, { facts, policy }) => {
      if (decision.outcome === 'autonome' && decision.settlement !== undefined) {
        const { accepted, flags } = decision.settlement;
        expect(accepted.cents).toBeGreaterThan(0);
        expect(accepted.cents).toBeLessThanOrEqual(facts.quoteAmount?.cents ?? 0);
        expect(accepted.cents).toBeLessThanOrEqual(1_000_000);
        expect(flags).toEqual([]);
        expect(decision.signals).toEqual([]);
        expect(facts.injuries).toBe('no');
        expect(policy).not.toBeNull();
      }
    });
  });

  it('the same input gives the same decision', () => {
    check((decision, input, rules) => {
      expect(decide(input, rules)).toEqual(decision);
    });
  });

  it('an injury that is discovered never makes a decision more automatic', () => {
    check((_, input, rules) => {
      const hurt = decide({ ...input, facts: { ...input.facts, injuries: 'yes' } }, rules);
      expect(hurt).toMatchObject({ outcome: 'escalade', ground: 'blessure' });
    });
  });

  it('no signal refuses: it brings a person, who reads its reason', () => {
    check((decision) => {
      if (decision.signals.length === 0) return;
      expect(decision.outcome).toBe('escalade');
      for (const signal of decision.signals) {
        const reason = decision.reasons.find(({ code }) => code === signal);
        expect(Object.keys(reason?.params ?? {}).length).toBeGreaterThan(0);
      }
    });
  });

  it('is replayed identically from what is stored, under the version that decided', () => {
    check((decision, input, { version }) => {
      const stored = JSON.parse(JSON.stringify({ input, decision })) as { input: unknown; decision: Decision };
      const kept = { input: reviveInput(stored.input), decision: stored.decision, ruleVersion: version };
      expect(replay(kept)).toEqual({ kind: 'identical', ruleVersion: version });
    });
  });

  it('differs visibly when what was stored was altered, or its rules are not known', () => {
    const input = simpleDecision({ history: [{ status: 'en_cours', at: new Date('2026-06-10T10:30:00Z') }] });
    const decision = JSON.parse(JSON.stringify(decide(input))) as Decision;
    const ruleVersion = CURRENT_RULES.version;
    const altered = { ...decision, assessment: { ...decision.assessment, index: 12 } };
    expect(replay({ input, decision: altered, ruleVersion })).toMatchObject({
      kind: 'different',
      differences: [{ path: 'assessment.index', stored: 12, replayed: decision.assessment.index }],
    });
    expect(replay({ input, decision: { ...decision, reasons: [] }, ruleVersion })).toMatchObject({
      differences: [{ path: 'reasons.0', stored: undefined, replayed: { code: 'reglement_automatique' } }],
    });
    expect(replay({ input, decision, ruleVersion: '2020.01.1' })).toEqual({
      kind: 'unknown_version',
      ruleVersion: '2020.01.1',
    });
    expect(reviveInput(JSON.parse(JSON.stringify(input)))).toEqual(input);
  });
});
