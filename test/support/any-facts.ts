import fc from 'fast-check';
import { CLAIM_TYPES, CORRECTABLE_FACTS, DOCUMENT_KINDS, type ClaimFacts } from '../../domain/claim/types';
import { CURRENCIES } from '../../domain/money';

const ternary = fc.constantFrom('yes', 'no', 'unknown');
const anyMoney = fc.record({
  cents: fc.integer({ min: -100, max: 10_000_000 }),
  currency: fc.constantFrom(...CURRENCIES),
});
const anyDay = fc
  .date({ min: new Date('2026-05-20T00:00:00Z'), max: new Date('2026-06-15T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any facts that a customer may have told, contradictions and impossible days included. */
export const anyFacts: fc.Arbitrary<ClaimFacts> = fc.record(
  {
    account: fc.constant([] as readonly string[]),
    type: fc.constantFrom(...CLAIM_TYPES),
    otherDamage: fc.array(fc.constantFrom(...CLAIM_TYPES), { maxLength: 3 }),
    lossDate: fc.record({
      date: fc.oneof({ weight: 9, arbitrary: anyDay }, fc.constant('2026-02-31')),
      precision: fc.constantFrom('hour', 'day', 'weekend', 'week', 'month'),
      approximate: fc.boolean(),
      assumed: fc.boolean(),
    }),
    place: fc.constantFrom(null, '', 'Casablanca'),
    injuries: ternary,
    thirdParty: ternary,
    otherDriverKnown: ternary,
    parties: fc.integer({ min: 0, max: 7 }),
    hitAndRun: fc.boolean(),
    foreignVehicle: fc.boolean(),
    liability: fc.constantFrom('admitted_by_other', 'admitted_by_self', 'undisputed', 'contested', 'unclear'),
    police: ternary,
    constat: ternary,
    claimedAmount: fc.option(anyMoney),
    quoteAmount: anyMoney,
    damagedThing: fc.constantFrom('vehicle', 'home'),
    theftOf: fc.constantFrom('vehicle', 'home', 'other'),
    documents: fc.dictionary(
      fc.constantFrom(...DOCUMENT_KINDS),
      fc.constantFrom('received', 'announced', 'unavailable', 'missing'),
    ),
    hedges: fc.nat(6),
    factualClauses: fc.nat(6),
    distress: fc.nat(2),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    unsureAnswers: fc.nat(5),
    corrections: fc.array(
      fc.record({ fact: fc.constantFrom(...CORRECTABLE_FACTS), at: fc.constant(''), decisive: fc.boolean() }),
      { maxLength: 4 },
    ),
    humanRequested: fc.boolean(),
  },
  { requiredKeys: ['account'] },
);
