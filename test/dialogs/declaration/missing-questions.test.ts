import fc from 'fast-check';
import { mergeFacts } from '../../../commands/claims/merge-facts';
import { constatQuestions } from '../../../dialogs/declaration/constat-questions';
import { documentQuestions } from '../../../dialogs/declaration/document-questions';
import type { DeclarationKnowledge } from '../../../dialogs/declaration/knowledge';
import { DETAIL_QUESTIONS, missingQuestions } from '../../../dialogs/declaration/missing-questions';
import { nextDeclarationPhase } from '../../../dialogs/declaration/next-phase';
import { CLAIM_TYPES, type ClaimFacts, type Ternary } from '../../../domain/claim/types';
import { aClaim } from '../../support/declaration-samples';
import { dirhams, homePolicy, motorPolicy } from '../../support/domain-samples';

const today = { date: '2026-06-10', precision: 'day', approximate: false, assumed: false } as const;
const bare: ClaimFacts = { account: ['bonjour'] };
const KNOWS_NOTHING: DeclarationKnowledge = { policies: [], nearby: [], mayReveal: false };
const known: DeclarationKnowledge = { policies: [motorPolicy(), homePolicy()], nearby: [], mayReveal: true };

describe('questions that are missing', () => {
  const cases: readonly (readonly [string, ClaimFacts, readonly string[]])[] = [
    ['an account without a fact: injuries first', bare, ['injuries', 'type', 'lossDate', 'place']],
    ['a collision', { ...bare, type: 'collision' }, ['injuries', 'lossDate', 'place', 'thirdParty', 'police']],
    [
      'a collision with somebody',
      { ...bare, type: 'collision', injuries: 'no', lossDate: today, place: 'Casablanca', thirdParty: 'yes' },
      ['constat', 'otherDriverKnown', 'circumstances', 'police'],
    ],
    [
      'a collision with a report: the police are not asked about, the driver is known',
      mergeFacts(
        { ...bare, type: 'collision', injuries: 'no', lossDate: today, place: 'Casablanca', thirdParty: 'yes' },
        { answers: { constat: 'yes' } },
      ),
      ['circumstances'],
    ],
    [
      'a collision whose other driver fled',
      {
        ...bare,
        type: 'collision',
        injuries: 'no',
        lossDate: today,
        place: 'Rabat',
        thirdParty: 'yes',
        hitAndRun: true,
      },
      ['police'],
    ],
    [
      'a theft',
      { ...bare, type: 'vol', injuries: 'no', lossDate: today, place: 'Rabat' },
      ['theftOf', 'claimedAmount', 'policy'],
    ],
    [
      'a stolen car: its policy follows',
      { ...bare, type: 'vol', theftOf: 'vehicle', injuries: 'no', lossDate: today, place: 'Rabat' },
      ['claimedAmount'],
    ],
    [
      'a water leak: the amount comes with the quote',
      { ...bare, type: 'degats_des_eaux', injuries: 'no', lossDate: today, place: 'chez moi' },
      ['thirdParty'],
    ],
    [
      'a fire under two policies',
      { ...bare, type: 'incendie', injuries: 'no', lossDate: today, place: 'Fès' },
      ['claimedAmount', 'policy'],
    ],
    [
      'hail on we know not what: one policy covers it, both may be meant',
      { ...bare, type: 'evenement_climatique', injuries: 'no', lossDate: today, place: 'Fès', claimedAmount: null },
      ['policy'],
    ],
    [
      'hail on a car: its policy follows',
      {
        ...bare,
        type: 'evenement_climatique',
        damagedThing: 'vehicle',
        injuries: 'no',
        lossDate: today,
        place: 'Fès',
        claimedAmount: null,
      },
      [],
    ],
    [
      'an injury: when and where, the rest is for a person',
      { ...bare, type: 'collision', injuries: 'yes' },
      ['lossDate', 'place'],
    ],
    ['strong distress: the same', { ...bare, type: 'collision', injuries: 'no', distress: 2 }, ['lossDate', 'place']],
    [
      'a day before the policy: read back',
      {
        ...bare,
        type: 'bris_de_glace',
        damagedThing: 'vehicle',
        injuries: 'no',
        lossDate: { ...today, date: '2019-01-03' },
        place: null,
      },
      ['dateBeforePolicy'],
    ],
    [
      'an amount to be read back comes first',
      { ...bare, amountToConfirm: { fact: 'claimedAmount', amount: dirhams(20_000) } },
      ['amountToConfirm', 'injuries', 'type', 'lossDate', 'place'],
    ],
  ];

  it.each(cases)('%s', (_name, facts, expected) => {
    expect(missingQuestions(facts, known)).toEqual(expected);
  });

  it('never asks again what was answered by "je ne sais pas"', () => {
    const answered: ClaimFacts = {
      ...bare,
      type: 'collision',
      injuries: 'unknown',
      place: null,
      settled: ['lossDate'],
    };
    expect(missingQuestions(answered, known)).toEqual([]);
  });

  it('asks whether it is the same event only where a dossier may be told of', () => {
    const facts: ClaimFacts = {
      ...bare,
      type: 'bris_de_glace',
      damagedThing: 'vehicle',
      injuries: 'no',
      lossDate: today,
      place: 'Salé',
    };
    const nearby = [aClaim({ type: 'bris_de_glace' })];
    expect(missingQuestions(facts, { ...known, nearby })).toEqual(['sameEvent']);
    expect(missingQuestions(facts, { ...known, nearby, mayReveal: false })).toEqual([]);
  });

  it('shows no policy to a relative', () => {
    const facts: ClaimFacts = {
      ...bare,
      type: 'incendie',
      injuries: 'no',
      lossDate: today,
      place: 'Salé',
      claimedAmount: null,
    };
    expect(missingQuestions(facts, { ...known, mayReveal: false })).toEqual([]);
  });

  const ternary = fc.constantFrom<Ternary>('yes', 'no', 'unknown');
  const answers = fc.record({
    type: fc.constantFrom(...CLAIM_TYPES),
    injuries: ternary,
    lossDate: fc.constant(today),
    place: fc.constantFrom(null, 'Casablanca'),
    theftOf: fc.constantFrom('vehicle' as const, 'home' as const, 'other' as const),
    thirdParty: ternary,
    constat: ternary,
    otherDriverKnown: ternary,
    otherParty: fc.constantFrom({ driver: 'Karim Idrissi' }, { plate: '12345-A-6' }),
    circumstances: fc.constantFrom(null, 'il reculait'),
    police: ternary,
    claimedAmount: fc.constantFrom(null, dirhams(3_000)),
    policyId: fc.constantFrom('policy-auto', 'policy-home'),
  });

  it('leaves nothing to ask when everything was answered, whatever the answers', () => {
    fc.assert(
      fc.property(answers, (all) => {
        expect(
          missingQuestions(
            { ...bare, ...all },
            { ...known, policies: [motorPolicy({ startsOn: '2000-01-01' }), homePolicy({ startsOn: '2000-01-01' })] },
          ),
        ).toEqual([]);
      }),
    );
  });

  it('asks less, never more, when one more thing is said', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('place', 'police', 'circumstances', 'claimedAmount'), (all, name) => {
        const less: ClaimFacts = { ...bare, type: all.type, injuries: 'no', thirdParty: 'yes' };
        const more: ClaimFacts = { ...less, [name]: all[name as keyof typeof all] };
        expect(missingQuestions(less, KNOWS_NOTHING)).toEqual(
          expect.arrayContaining([...missingQuestions(more, KNOWS_NOTHING)]),
        );
      }),
    );
  });

  it('names every question once', () => {
    expect(new Set(DETAIL_QUESTIONS).size).toBe(DETAIL_QUESTIONS.length);
  });
});

describe('the amicable report', () => {
  const signed: ClaimFacts = { ...bare, type: 'collision', thirdParty: 'yes', constat: 'yes', injuries: 'no' };

  it.each<readonly [string, ClaimFacts, readonly string[]]>([
    ['is asked as a photo when it is written', signed, ['constatPhoto', 'constatByQuestions']],
    [
      'is complete with its photo, but for the signatures',
      { ...signed, documents: { constat: 'received' } },
      ['signatures'],
    ],
    [
      'needs no question about signatures that were said',
      {
        ...signed,
        documents: { constat: 'received' },
        report: { source: 'photo', own: { signed: true }, other: { signed: true } },
      },
      [],
    ],
    [
      'is offered question by question when the driver is known',
      { ...signed, constat: 'no', otherDriverKnown: 'yes' },
      ['constatByQuestions'],
    ],
    ['does not concern an unknown driver', { ...signed, constat: 'no', otherDriverKnown: 'no' }, []],
    ['does not concern a driver who fled', { ...signed, hitAndRun: true }, []],
    ['does not concern three vehicles', { ...signed, parties: 3 }, []],
    ['does not concern a bicycle', { ...signed, account: ["j'ai touché un vélo avec ma voiture"] }, []],
    ['waits when somebody is hurt', { ...signed, injuries: 'yes' }, []],
    ['is over once it was skipped', { ...signed, report: { source: 'skipped' } }, []],
    [
      'asks part by part, without what is known',
      {
        ...signed,
        constat: 'no',
        otherDriverKnown: 'yes',
        report: { source: 'questions', other: { driver: 'K. B.', boxes: [14] } },
      },
      ['ownDriver', 'otherPlate', 'otherInsurer', 'ownBoxes', 'observations'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(constatQuestions(facts)).toEqual(expected);
  });
});

describe('papers to ask for', () => {
  const collision: ClaimFacts = { ...bare, type: 'collision', thirdParty: 'yes', injuries: 'no', constat: 'yes' };

  it.each<readonly [string, ClaimFacts, readonly string[]]>([
    ['come in the order of the rules', collision, ['doc.constat', 'doc.photos', 'doc.devis_ou_facture']],
    [
      'are ticked off',
      { ...collision, documents: { constat: 'received', photos: 'received' } },
      ['doc.devis_ou_facture'],
    ],
    [
      'are asked once',
      { ...collision, documents: { constat: 'announced' }, settled: ['doc.constat', 'doc.photos'] },
      ['doc.devis_ou_facture'],
    ],
    [
      'leave the amount of a quote that shows none',
      { ...collision, documents: { constat: 'received', photos: 'received', devis_ou_facture: 'received' } },
      ['quoteAmount'],
    ],
    [
      'are the written declaration without a report, where the driver is known',
      { ...collision, constat: 'no', otherParty: { driver: 'K. B.' }, documents: { constat: 'unavailable' } },
      ['doc.declaration_ecrite', 'doc.photos', 'doc.devis_ou_facture'],
    ],
    ['are never a medical paper', { ...bare, type: 'blessure', injuries: 'no' }, []],
    ['wait when somebody is hurt', { ...collision, injuries: 'unknown' }, []],
  ])('%s', (_name, facts, expected) => {
    expect(documentQuestions(facts, { mayReveal: true })).toEqual(expected);
  });
});

describe('the phase of a declaration', () => {
  const complete: ClaimFacts = {
    ...bare,
    type: 'bris_de_glace',
    damagedThing: 'vehicle',
    injuries: 'no',
    lossDate: today,
    place: 'Salé',
  };

  it.each([
    ['no claim', null, 'description'],
    ['a draft without a word', aClaim({ facts: { account: [] } }), 'description'],
    ['a draft with questions', aClaim({ facts: bare }), 'sinistre_details'],
    ['a draft without papers', aClaim({ facts: complete }), 'documents'],
    [
      'a draft with a report to come',
      aClaim({
        facts: {
          ...complete,
          type: 'collision',
          thirdParty: 'yes',
          constat: 'yes',
          otherDriverKnown: 'yes',
          circumstances: null,
        },
      }),
      'constat',
    ],
    [
      'a draft with everything',
      aClaim({
        facts: {
          ...complete,
          documents: { photos: 'received', devis_ou_facture: 'received' },
          quoteAmount: dirhams(900),
        },
      }),
      'decision',
    ],
    ['an unverified draft', aClaim({ facts: complete, declarant: 'non_verifie' }), 'decision'],
    ['an escalated dossier', aClaim({ facts: complete, status: 'escalade' }), 'transfert'],
    ['a decided dossier', aClaim({ facts: complete, status: 'en_cours' }), null],
    ['a closed dossier', aClaim({ facts: complete, status: 'ferme' }), null],
  ] as const)('of %s', (_name, claim, phase) => {
    expect(nextDeclarationPhase(claim, known)).toBe(phase);
  });
});
