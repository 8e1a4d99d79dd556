import fc from 'fast-check';
import { briefOf, type BriefInput } from '../../../domain/brief/brief';
import { quotesOf } from '../../../domain/brief/quotes';
import { RECOMMENDATIONS, type Brief } from '../../../domain/brief/types';
import { ACTION_PRIORITIES } from '../../../domain/claim/action-status';
import type { Claim } from '../../../domain/claim/claim';
import type { ClaimFacts } from '../../../domain/claim/types';
import type { DecisionInput } from '../../../domain/assessment/decision-types';
import { anyFacts } from '../../support/any-facts';
import { aClaim } from '../../support/declaration-samples';
import { dirhams, motorPolicy, simpleCollision, simpleDecision } from '../../support/domain-samples';

const AT = new Date('2026-06-10T10:00:00Z');

function brief(
  facts: Partial<ClaimFacts> = {},
  change: Partial<DecisionInput> = {},
  more: Partial<BriefInput> & { readonly declarant?: Claim['declarant'] } = {},
): Brief {
  const { declarant = 'assure', ...rest } = more;
  const input = simpleDecision({ facts: simpleCollision(facts), ...change });
  const claim = aClaim({
    facts: input.facts,
    type: input.facts.type ?? null,
    declaredAt: input.declaredAt,
    declarant,
  });
  return briefOf({ claim, input, changes: [], papers: [], ...rest });
}

const todo = (each: Brief) =>
  each.recommendations.map(({ code, detail }) => (detail === null ? code : `${code} ${detail}`));
const codes = (each: Brief) => each.contradictions.map(({ code }) => code);

describe('facts against suppositions', () => {
  const supposed = (each: Brief) => each.suppositions.map(({ code }) => code);

  it('a simple account holds facts alone, and nothing to be done', () => {
    const each = brief();
    expect(each.facts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['type', 'lossDate', 'injuries', 'liability']),
    );
    expect(each).toMatchObject({ suppositions: [], contradictions: [], signals: [], recommendations: [], missing: [] });
  });

  it.each<[string, Partial<ClaimFacts>, string]>([
    [
      'an approximate day',
      { lossDate: { date: '2026-06-09', precision: 'day', approximate: true, assumed: false } },
      'lossDate',
    ],
    [
      'a year that we completed',
      { lossDate: { date: '2026-06-09', precision: 'day', approximate: false, assumed: true } },
      'lossDate',
    ],
    ['"je ne sais pas"', { police: 'unknown' }, 'police'],
    ['liability that is contested', { liability: 'contested' }, 'liability'],
    ['what was only told with a doubt', { account: ['Je crois que personne n’est blessé.'] }, 'injuries'],
  ])('%s is supposed', (_case, facts, code) => {
    expect(supposed(brief(facts))).toContain(code);
    expect(brief(facts).facts.map((item) => item.code)).not.toContain(code);
  });

  it('what is said again without a doubt is a fact', () => {
    expect(supposed(brief({ account: ['Je crois que personne n’est blessé.', 'Aucun blessé, je confirme.'] }))).toEqual(
      [],
    );
  });
});

describe('contradictions', () => {
  it('tell both answers of a correction', () => {
    const trace = {
      fact: 'injuries',
      at: '2026-06-10T10:05:00Z',
      decisive: true,
      before: { injuries: 'yes' },
      after: { injuries: 'no' },
    } as const;
    expect(brief({ corrections: [trace] }).contradictions).toEqual([{ code: 'reponse_corrigee', ...trace }]);
    // Older dossiers kept that something was corrected, and not what.
    expect(brief({ corrections: [{ fact: 'place', at: '', decisive: false }] }).contradictions).toEqual([]);
  });

  it.each<[string, Partial<ClaimFacts>, Partial<DecisionInput>, string]>([
    ['a third party that is denied and counted', { thirdParty: 'no' }, {}, 'tiers_nie_et_compte'],
    ['a loss after its declaration', {}, { declaredAt: new Date('2026-06-08T10:00:00Z') }, 'date_apres_declaration'],
    [
      'a day that does not exist',
      { lossDate: { date: '2026-02-31', precision: 'day', approximate: false, assumed: false } },
      {},
      'date_apres_declaration',
    ],
    ['a loss before the policy', {}, { policy: motorPolicy({ startsOn: '2026-06-11' }) }, 'date_avant_contrat'],
    [
      'boxes that contradict each other',
      { report: { source: 'questions', own: { boxes: [14] }, other: { boxes: [4] } } },
      {},
      'constat_contradictoire',
    ],
    [
      'boxes that contradict the account',
      { report: { source: 'questions', own: { boxes: [14] }, other: { boxes: [1] } } },
      {},
      'constat_contre_recit',
    ],
    ['more claimed than proved', { claimedAmount: dirhams(9000) }, {}, 'reclame_plus_que_prouve'],
    ['more supposition than fact', { hedges: 5, factualClauses: 1 }, {}, 'suppositions_dominantes'],
  ])('name %s, and are to be cleared up', (_case, facts, change, code) => {
    const each = brief(facts, change);
    expect(codes(each)).toContain(code);
    expect(todo(each)).toContain('lever_contradictions');
  });
});

describe('signals', () => {
  const twin = {
    reference: 'SIN-2026-000002-6',
    policyId: 'policy-auto',
    type: 'collision',
    lossDate: '2026-06-08',
  } as const;

  it('come with their reason and with what to do about it', () => {
    const each = brief(
      { quoteAmount: dirhams(48_000), corrections: [{ fact: 'liability', at: '', decisive: true }] },
      { otherClaims: [twin], policy: motorPolicy({ startsOn: '2026-05-29' }) },
    );
    expect(each.signals).toEqual([
      { code: 'doublon_possible', params: { numero_sinistre: 'SIN-2026-000002-6', jours: 2 } },
      { code: 'contrat_recent', params: { jours: 12 } },
      { code: 'montant_inhabituel', params: { centimes: 4_800_000, devise: 'MAD', habituel: 800_000 } },
      { code: 'recit_modifie', params: { faits: 'liability' } },
    ]);
    const followed = each.recommendations.filter(({ fromSignal }) => fromSignal);
    expect(followed.map(({ code, detail }) => [code, detail])).toEqual([
      ['comparer_dossiers', 'SIN-2026-000002-6'],
      ['controler_montant', null],
      ['reprendre_recit', 'liability'],
      ['verifier_contrat', null],
    ]);
  });
});

describe('what is to be done', () => {
  it.each<[string, Partial<ClaimFacts>, Partial<DecisionInput>, string, string]>([
    ['somebody is hurt', { injuries: 'yes' }, {}, 'appeler_client blessure', 'urgente'],
    ['the customer is in strong distress', { distress: 2 }, {}, 'appeler_client detresse', 'urgente'],
    ['the customer asks for an advisor', { humanRequested: true }, {}, 'appeler_client conseiller_demande', 'haute'],
    ['nobody knows whether somebody is hurt', { injuries: 'unknown' }, {}, 'preciser_blessures', 'haute'],
    ['accounts differ', { liability: 'contested' }, {}, 'entendre_les_parties', 'haute'],
    ['no policy was found', {}, { policy: null }, 'verifier_contrat', 'haute'],
    ['it was declared late', {}, { declaredAt: new Date('2026-06-17T10:00:00Z') }, 'examiner_delai', 'normale'],
    [
      'a paper is missing',
      { documents: { constat: 'received', photos: 'received' } },
      {},
      'demander_piece devis_ou_facture',
      'normale',
    ],
    ['the place is not known', { place: null }, {}, 'poser_question place', 'normale'],
    [
      'the other driver’s boxes say that it was him, and both signed',
      { report: { source: 'questions', own: { boxes: [1], signed: true }, other: { boxes: [14], signed: true } } },
      {},
      'exercer_recours cid',
      'basse',
    ],
  ])('when %s', (_case, facts, change, action, priority) => {
    const each = brief(facts, change);
    expect(todo(each)).toContain(action);
    expect(each.recommendations[todo(each).indexOf(action)]?.priority).toBe(priority);
  });

  it.each([
    ['2026-08-27', 'haute'],
    ['2026-09-08', 'urgente'],
    ['2026-10-01', 'urgente'],
  ])('a legal deadline of 10 September counts on %s: %s', (day, priority) => {
    const french = motorPolicy({ country: 'FR', currency: 'EUR', timeZone: 'Europe/Paris' });
    const each = brief({}, { policy: french, now: new Date(`${day}T10:00:00Z`) });
    expect(each.recommendations).toContainEqual({
      code: 'tenir_echeance',
      priority,
      detail: 'offre_auto',
      dueOn: '2026-09-10',
      fromSignal: false,
    });
  });

  it('an unverified declarant is verified first', () => {
    expect(todo(brief({}, {}, { declarant: 'non_verifie' }))).toEqual(['verifier_identite']);
  });

  it('is at most twelve lines, the most pressing first, each once, whatever was said', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const each = brief(facts);
        const order = each.recommendations.map(({ priority }) => ACTION_PRIORITIES.indexOf(priority));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(order.length).toBeLessThanOrEqual(12);
        expect(new Set(todo(each)).size).toBe(order.length);
        expect(each.recommendations.every(({ code }) => RECOMMENDATIONS.includes(code))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the time line', () => {
  it('puts the policy, the loss, the first message, papers, corrections and statuses in their order', () => {
    const each = brief(
      { corrections: [{ fact: 'place', at: '2026-06-10T10:20:00Z', decisive: false }] },
      {},
      {
        changes: [
          { claimId: 'c', from: null, to: 'nouveau', reason: null, at: AT },
          { claimId: 'c', from: 'nouveau', to: 'en_cours', reason: null, at: new Date('2026-06-10T10:30:00Z') },
        ],
        papers: [
          { kind: 'photos', receivedAt: new Date('2026-06-10T10:10:00Z') },
          { kind: 'photos', receivedAt: new Date('2026-06-10T10:11:00Z') },
        ],
      },
    );
    expect(each.timeline.map(({ code, detail }) => (detail === null ? code : `${code} ${detail}`))).toEqual([
      'debut_contrat',
      'sinistre',
      'declaration',
      'piece photos',
      'correction place',
      'statut en_cours',
    ]);
  });
});

describe('the customer’s own words', () => {
  const options = { now: AT, timeZone: 'Africa/Casablanca' };

  it('are quoted as they were written, with what they are about and whether they doubt', () => {
    const quotes = quotesOf(
      ['Bonjour. Hier à Casablanca on m’a percuté. Je crois que personne n’est blessé ! La police est venue.'],
      options,
    );
    expect(quotes.map(({ words, supposed }) => [words, supposed])).toEqual([
      ['Hier à Casablanca on m’a percuté.', false],
      ['Je crois que personne n’est blessé !', true],
      ['La police est venue.', false],
    ]);
    expect(quotes[0]?.topics).toEqual(expect.arrayContaining(['lossDate', 'place']));
    expect(quotes[1]?.topics).toContain('injuries');
    expect(quotes[2]?.topics).toContain('police');
  });

  it('are nothing but words of the account, each once, at most twelve', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 6 }), (account) => {
        const lines = [...account, 'Hier, je crois.', 'Hier, je crois.'];
        const quotes = quotesOf(lines, options);
        expect(quotes.length).toBeLessThanOrEqual(12);
        expect(quotes.every(({ words }) => lines.some((line) => line.includes(words)))).toBe(true);
        expect(new Set(quotes.map(({ words }) => words)).size).toBe(quotes.length);
      }),
      { numRuns: 200 },
    );
  });
});
