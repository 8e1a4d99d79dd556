import fc from 'fast-check';
import { mergeFacts, type Said } from '../../../commands/claims/merge-facts';
import type { ClaimFacts, ClaimType, Ternary } from '../../../domain/claim/types';
import type { Evidence, Understanding } from '../../../domain/understanding/types';
import { dirhams } from '../../support/domain-samples';

const seen = <T>(value: T, confidence = 0.9): Evidence<T> => ({ value, confidence, span: { start: 0, end: 1 } });

function reading(change: Partial<Understanding> = {}): Understanding {
  return {
    language: 'fr',
    otherTypes: [],
    hitAndRun: false,
    foreignVehicle: false,
    documentsMentioned: [],
    amounts: [],
    plates: [],
    answer: null,
    intent: 'other',
    hedges: 0,
    factualClauses: 0,
    distress: 0,
    danger: false,
    badlyHurt: false,
    ...change,
  };
}

const bare: ClaimFacts = { account: [] };
const day = (date: string) => ({ date, precision: 'day', approximate: false, assumed: false }) as const;

describe('what a message brings to the facts', () => {
  it('fills what was not said', () => {
    const facts = mergeFacts(bare, {
      text: 'on m’a percuté hier à Casablanca',
      reading: reading({ type: seen('collision'), lossDate: seen(day('2026-06-09')), place: seen('Casablanca') }),
    });
    expect(facts).toMatchObject({
      account: ['on m’a percuté hier à Casablanca'],
      type: 'collision',
      lossDate: { date: '2026-06-09' },
      place: 'Casablanca',
      confidence: 0.9,
    });
  });

  it('never overwrites what was said, by silence or by a later reading', () => {
    const facts: ClaimFacts = { account: ['…'], type: 'vol', lossDate: day('2026-06-09'), place: 'Fès', police: 'no' };
    expect(mergeFacts(facts, { reading: reading() })).toMatchObject(facts);
    const later = reading({
      type: seen('collision'),
      lossDate: seen(day('2026-06-01')),
      place: seen('Rabat'),
      police: seen('yes'),
    });
    expect(mergeFacts(facts, { reading: later })).toMatchObject(facts);
  });

  it.each<readonly [Ternary | undefined, Ternary | undefined, Ternary | undefined]>([
    [undefined, 'no', 'no'],
    [undefined, 'yes', 'yes'],
    [undefined, 'unknown', undefined],
    ['no', 'yes', 'yes'],
    ['unknown', 'yes', 'yes'],
    ['yes', 'no', 'yes'],
    ['unknown', 'no', 'unknown'],
    ['no', undefined, 'no'],
  ])('an injury that was said counts: %s then %s is %s', (before, said, after) => {
    const facts = before === undefined ? bare : { ...bare, injuries: before };
    const heard = said === undefined ? reading() : reading({ injuries: seen(said) });
    expect(mergeFacts(facts, { reading: heard }).injuries).toBe(after);
  });

  it('asks about the others where only the writer is said to be well', () => {
    const alone = { injuries: seen<Ternary>('no', 0.6) };
    expect(mergeFacts(bare, { reading: reading(alone) }).injuries).toBe('no');
    const met = { ...alone, thirdParty: seen<Ternary>('yes') };
    expect(mergeFacts(bare, { reading: reading(met) }).injuries).toBeUndefined();
    expect(mergeFacts({ ...bare, thirdParty: 'yes' }, { reading: reading(alone) }).injuries).toBeUndefined();
    const nobody = { ...met, injuries: seen<Ternary>('no') };
    expect(mergeFacts(bare, { reading: reading(nobody) }).injuries).toBe('no');
  });

  it('takes an account of an injury alone for an injured person', () => {
    const facts = mergeFacts(bare, { reading: reading({ type: seen('blessure') }) });
    expect(facts).toMatchObject({ type: 'blessure', injuries: 'yes' });
    const more = mergeFacts(facts, { reading: reading({ type: seen('collision') }) });
    expect(more).toMatchObject({ type: 'collision', injuries: 'yes' });
  });

  it('adds up what the score reads', () => {
    const first = mergeFacts(bare, { reading: reading({ hedges: 2, factualClauses: 1, distress: 1 }) });
    const second = mergeFacts(first, { reading: reading({ hedges: 1, factualClauses: 3 }), unsure: true });
    expect(second).toMatchObject({ hedges: 3, factualClauses: 4, distress: 1, unsureAnswers: 1 });
  });

  it('counts the confidence of what it takes over, not of what it leaves', () => {
    const facts = mergeFacts(bare, { reading: reading({ type: seen('collision', 0.8) }) });
    const later = mergeFacts(facts, {
      reading: reading({ type: seen('vol', 0.2), lossDate: seen(day('2026-06-09'), 0.7) }),
    });
    expect(later.confidence).toBe(0.7);
  });

  it.each<readonly [string, Partial<ClaimFacts>, Partial<Understanding>, Partial<ClaimFacts>]>([
    [
      'a report names the other driver',
      { type: 'collision' },
      { constat: seen<Ternary>('yes') },
      { thirdParty: 'yes', otherDriverKnown: 'yes' },
    ],
    ['two parties are a third party', { type: 'collision' }, { parties: seen(2) }, { thirdParty: 'yes' }],
    [
      'a driver who fled is not known',
      { type: 'collision' },
      { hitAndRun: true },
      { thirdParty: 'yes', otherDriverKnown: 'no' },
    ],
    [
      'a report that was never written cannot be sent',
      { type: 'collision' },
      { constat: seen<Ternary>('no') },
      { documents: { constat: 'unavailable' } },
    ],
    [
      'a doubt on liability stays',
      { liability: 'admitted_by_other' },
      { liability: seen('contested' as const) },
      { liability: 'contested' },
    ],
    [
      'and is not taken back by a later word',
      { liability: 'contested' },
      { liability: seen('undisputed' as const) },
      { liability: 'contested' },
    ],
    [
      'other damage is kept apart',
      { type: 'collision' },
      { otherTypes: ['bris_de_glace', 'collision', 'blessure'] },
      { otherDamage: ['bris_de_glace'] },
    ],
    ['the greatest number of parties counts', { parties: 4 }, { parties: seen(2) }, { parties: 4 }],
  ])('%s', (_name, before, heard, after) => {
    expect(mergeFacts({ ...bare, ...before }, { reading: reading(heard) })).toMatchObject(after);
  });

  it.each<readonly [string, ClaimType, Partial<ClaimFacts>]>([
    [
      'On m’a reculé dessus. Constat signé.',
      'collision',
      {
        circumstances: 'On m’a reculé dessus.',
        report: { source: 'photo', own: { signed: true }, other: { signed: true } },
      },
    ],
    [
      'Il a refusé de signer le constat',
      'collision',
      { report: { source: 'photo', own: { signed: false }, other: { signed: false } } },
    ],
    ['On a volé ma voiture', 'vol', { theftOf: 'vehicle' }],
    ['Cambriolage, ils ont pris la télé', 'vol', { theftOf: 'home' }],
    ['On m’a volé mon téléphone dans la rue', 'vol', { theftOf: 'other' }],
  ])('reads in the words of %s', (text, type, after) => {
    expect(mergeFacts(bare, { text, reading: reading({ type: seen(type) }) })).toMatchObject(after);
  });

  it('takes a report told question by question, with the other driver, for the written declaration', () => {
    const said: Said = { answers: { report: { source: 'questions', other: { driver: 'K. B.' }, observations: '' } } };
    expect(mergeFacts({ ...bare, type: 'collision' }, said).documents).toEqual({ declaration_ecrite: 'received' });
    const unknown: Said = { answers: { report: { source: 'questions', observations: '' } } };
    expect(mergeFacts({ ...bare, type: 'collision' }, unknown).documents).toBeUndefined();
  });

  it('joins the parts of a report', () => {
    const first = mergeFacts(bare, { answers: { report: { source: 'questions', other: { driver: 'K. B.' } } } });
    const second = mergeFacts(first, { answers: { report: { source: 'questions', other: { boxes: [14] } } } });
    expect(second.report).toEqual({ source: 'questions', own: {}, other: { driver: 'K. B.', boxes: [14] } });
  });

  it('forgets an amount once it was confirmed', () => {
    const waiting: ClaimFacts = { ...bare, amountToConfirm: { fact: 'claimedAmount', amount: dirhams(20_000) } };
    const facts = mergeFacts(waiting, { answers: { claimedAmount: dirhams(20_000) }, forget: ['amountToConfirm'] });
    expect(facts).toEqual({ ...bare, claimedAmount: dirhams(20_000) });
  });

  it('keeps a very long account short enough to store, and not without end', () => {
    const long = mergeFacts(bare, { text: 'a'.repeat(10_000) });
    expect(long.account[0]).toHaveLength(4_000);
    let facts = bare;
    for (let line = 0; line < 100; line++) facts = mergeFacts(facts, { text: `ligne ${line}` });
    expect(facts.account).toHaveLength(60);
  });

  it('changes nothing that it was given, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<ClaimType>('collision', 'vol'), (text, type) => {
        const before: ClaimFacts = Object.freeze({ account: Object.freeze(['a']), type });
        const after = mergeFacts(before, { text, reading: reading() });
        expect(after.type).toBe(type);
        expect(before).toEqual({ account: ['a'], type });
      }),
    );
  });
});
