import type { DecisionInput } from '../../domain/assessment/decision-types';
import type { ClaimFacts } from '../../domain/claim/types';
import { money, type Money } from '../../domain/money';
import type { Guarantee, Policy, PolicyGuarantee } from '../../domain/policy/types';

export const dirhams = (amount: number): Money => money(Math.round(amount * 100), 'MAD');
export const euros = (amount: number): Money => money(Math.round(amount * 100), 'EUR');

export function aGuarantee(guarantee: Guarantee, change: Partial<PolicyGuarantee> = {}): PolicyGuarantee {
  return {
    guarantee,
    deductible: { kind: 'fixed', amount: dirhams(500) },
    ceiling: dirhams(50_000),
    ...change,
  };
}

/** The motor policy of the fixed demo person (PRODUCT.md section 6). */
export function motorPolicy(change: Partial<Policy> = {}): Policy {
  return {
    id: 'policy-auto',
    holderId: 'person',
    number: 'AUTO-1',
    product: 'auto',
    country: 'MA',
    timeZone: 'Africa/Casablanca',
    currency: 'MAD',
    startsOn: '2020-01-01',
    endsOn: null,
    guarantees: [
      aGuarantee('responsabilite_civile'),
      aGuarantee('collision'),
      aGuarantee('vol'),
      aGuarantee('bris_de_glace'),
      aGuarantee('incendie'),
    ],
    ...change,
  };
}

/** The home policy of the fixed demo person. */
export function homePolicy(change: Partial<Policy> = {}): Policy {
  return motorPolicy({
    id: 'policy-home',
    number: 'MRH-1',
    product: 'habitation',
    guarantees: [
      aGuarantee('incendie'),
      aGuarantee('degats_des_eaux'),
      aGuarantee('vol'),
      aGuarantee('evenement_climatique'),
    ],
    ...change,
  });
}

/** A collision of 10 June 2026 about which everything is said, proved and simple: 3 200 DH of repairs. */
export function simpleCollision(change: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    account: ['on m’a reculé dessus ce matin parking Marjane casa'],
    type: 'collision',
    lossDate: { date: '2026-06-10', precision: 'day', approximate: false, assumed: false },
    place: 'parking Marjane, Casablanca',
    injuries: 'no',
    thirdParty: 'yes',
    otherDriverKnown: 'yes',
    parties: 2,
    liability: 'admitted_by_other',
    circumstances: 'l’autre reculait, j’étais à l’arrêt',
    police: 'no',
    constat: 'yes',
    claimedAmount: dirhams(3200),
    quoteAmount: dirhams(3200),
    documents: { constat: 'received', photos: 'received', devis_ou_facture: 'received' },
    hedges: 0,
    factualClauses: 4,
    distress: 0,
    confidence: 0.9,
    ...change,
  };
}

/** The decision on {@link simpleCollision}, declared on the day itself. */
export function simpleDecision(change: Partial<DecisionInput> = {}): DecisionInput {
  return {
    reference: 'SIN-2026-000001-8',
    facts: simpleCollision(),
    policy: motorPolicy(),
    otherClaims: [],
    declaredAt: new Date('2026-06-10T10:00:00Z'),
    now: new Date('2026-06-10T11:00:00Z'),
    timeZone: 'Africa/Casablanca',
    ...change,
  };
}
