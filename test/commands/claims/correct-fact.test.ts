import { correctFact } from '../../../commands/claims/correct-fact';
import { correctedFacts, type Correction } from '../../../commands/claims/corrected-facts';
import { CORRECTABLE_FACTS, type ClaimFacts } from '../../../domain/claim/types';
import { commandScene } from '../../support/claim-commands';
import { aClaim } from '../../support/declaration-samples';
import { dirhams, homePolicy, motorPolicy } from '../../support/domain-samples';

const day = (date: string) => ({ date, precision: 'day', approximate: false, assumed: false }) as const;

const collision: ClaimFacts = {
  account: ['on m’a reculé dessus'],
  type: 'collision',
  lossDate: day('2026-06-09'),
  place: 'Casablanca',
  injuries: 'no',
  thirdParty: 'yes',
  otherDriverKnown: 'yes',
  circumstances: 'il reculait',
  constat: 'yes',
  police: 'no',
  quoteAmount: dirhams(3_200),
  policyId: 'policy-auto',
  documents: { constat: 'received', photos: 'received', devis_ou_facture: 'announced' },
  settled: ['playback', 'sameEvent'],
};

const around = {
  at: '2026-06-10T10:00:00.000Z',
  declaredOn: '2026-06-10',
  policy: motorPolicy(),
  policies: [motorPolicy(), homePolicy()],
};

const corrected = (facts: ClaimFacts, correction: Correction, change: Partial<typeof around> = {}): ClaimFacts =>
  correctedFacts(facts, correction, { ...around, ...change });

describe('a corrected answer', () => {
  it('replaces the old one, keeps the others, and leaves its trace', () => {
    const facts = corrected(collision, { fact: 'place', answers: { place: 'Rabat' } });
    expect(facts).toEqual({
      ...collision,
      place: 'Rabat',
      corrections: [
        {
          fact: 'place',
          at: around.at,
          decisive: false,
          before: { place: 'Casablanca' },
          after: { place: 'Rabat' },
        },
      ],
    });
  });

  it.each(CORRECTABLE_FACTS)('can be %s, repeatedly, and counts each time', (fact) => {
    const once = corrected(collision, { fact, answers: {} });
    const twice = corrected(once, { fact, answers: {} });
    expect(twice.corrections).toHaveLength(2);
  });

  it('drops what depended on the type, keeps what still holds', () => {
    const facts = corrected(collision, { fact: 'type', answers: { type: 'degats_des_eaux' } });
    expect(facts).toMatchObject({ type: 'degats_des_eaux', place: 'Casablanca', injuries: 'no', thirdParty: 'yes' });
    for (const gone of ['circumstances', 'constat', 'otherDriverKnown', 'policyId'] as const) {
      expect(facts[gone]).toBeUndefined();
    }
    // What was sent stays on the dossier; what was promised stays only where it is still wanted.
    expect(facts.documents).toEqual({ constat: 'received', photos: 'received', devis_ou_facture: 'announced' });
    expect(facts.settled).toEqual(['playback']);
  });

  it('drops a promised paper that the new type does not need', () => {
    const facts = corrected(
      { ...collision, documents: { constat: 'announced', photos: 'received' } },
      { fact: 'type', answers: { type: 'bris_de_glace' } },
    );
    expect(facts.documents).toEqual({ photos: 'received' });
  });

  it('drops the other driver with the third party', () => {
    const facts = corrected(collision, { fact: 'thirdParty', answers: { thirdParty: 'no' } });
    expect(facts.otherDriverKnown).toBeUndefined();
    expect(facts.constat).toBeUndefined();
  });

  it('asks again for a report that exists after all', () => {
    const without: ClaimFacts = {
      ...collision,
      constat: 'no',
      documents: { constat: 'unavailable' },
      settled: ['constatByQuestions', 'doc.constat'],
    };
    const facts = corrected(without, { fact: 'constat', answers: { constat: 'yes' } });
    expect(facts).toMatchObject({ constat: 'yes', documents: {}, settled: [] });
  });

  it('keeps the policy while it still fits, and lets it go when it does not', () => {
    expect(corrected(collision, { fact: 'lossDate', answers: { lossDate: day('2026-06-08') } }).policyId).toBe(
      'policy-auto',
    );
    const lapsed = [motorPolicy({ endsOn: '2026-06-08' }), motorPolicy({ id: 'policy-new', startsOn: '2026-06-09' })];
    const facts = corrected(
      { ...collision, policyId: 'policy-new' },
      { fact: 'lossDate', answers: { lossDate: day('2026-06-05') } },
      { policies: lapsed },
    );
    expect(facts.policyId).toBeUndefined();
  });

  it('accepts "je ne sais pas" and does not ask again', () => {
    const facts = corrected(collision, { fact: 'lossDate', answers: {}, unsure: true });
    expect(facts.lossDate).toBeUndefined();
    expect(facts).toMatchObject({ unsureAnswers: 1, settled: ['playback', 'lossDate'] });
  });

  it('keeps the words', () => {
    const facts = corrected(collision, { fact: 'place', answers: { place: 'Rabat' }, text: 'non, à Rabat' });
    expect(facts.account).toEqual(['on m’a reculé dessus', 'non, à Rabat']);
  });
});

describe('a correction on a decisive point', () => {
  const young = motorPolicy({ startsOn: '2026-06-05' });

  interface Case {
    readonly name: string;
    readonly before?: Partial<ClaimFacts>;
    readonly correction: Correction;
    readonly side?: Partial<typeof around>;
    readonly decisive: boolean;
  }

  const cases: readonly Case[] = [
    {
      name: 'an injury taken back',
      before: { injuries: 'yes' },
      correction: { fact: 'injuries', answers: { injuries: 'no' } },
      decisive: true,
    },
    { name: 'an injury named', correction: { fact: 'injuries', answers: { injuries: 'yes' } }, decisive: false },
    {
      name: 'a day under the same cover',
      correction: { fact: 'lossDate', answers: { lossDate: day('2026-06-08') } },
      decisive: false,
    },
    {
      name: 'a day that brings the cover',
      before: { lossDate: day('2026-06-03') },
      correction: { fact: 'lossDate', answers: { lossDate: day('2026-06-07') } },
      side: { policy: young },
      decisive: true,
    },
    {
      name: 'a day that brings the delay',
      before: { lossDate: day('2026-05-01') },
      correction: { fact: 'lossDate', answers: { lossDate: day('2026-06-09') } },
      decisive: true,
    },
    {
      name: 'a third party that a report had named',
      correction: { fact: 'thirdParty', answers: { thirdParty: 'no' } },
      decisive: true,
    },
    {
      name: 'a sum that more than doubles',
      correction: { fact: 'claimedAmount', answers: { quoteAmount: dirhams(6_500) } },
      decisive: true,
    },
    {
      name: 'a sum that grows',
      correction: { fact: 'claimedAmount', answers: { quoteAmount: dirhams(4_000) } },
      decisive: false,
    },
    { name: 'a place', correction: { fact: 'place', answers: { place: 'Fès' } }, decisive: false },
  ];

  it.each(cases)('$name: $decisive', ({ before = {}, correction, side = {}, decisive }) => {
    expect(corrected({ ...collision, ...before }, correction, side).corrections?.at(-1)?.decisive).toBe(decisive);
  });
});

describe('correctFact', () => {
  it('scores the claim again and writes an audit entry', async () => {
    const scene = commandScene();
    const claim = aClaim({ facts: collision, policyId: 'policy-auto' });
    scene.rows.claims.set(claim.id, claim);
    const changed = await correctFact(
      scene.at('2026-06-10T10:00:00Z'),
      claim,
      { fact: 'injuries', answers: { injuries: 'yes' } },
      scene.rows.policies,
    );
    expect(changed).toMatchObject({ version: 2, facts: { injuries: 'yes' } });
    expect(scene.rows.assessments).toHaveLength(1);
    expect(scene.rows.audit.at(-1)).toMatchObject({
      action: 'claim.corrected',
      detail: { fact: 'injuries', decisive: false },
    });
  });
});
