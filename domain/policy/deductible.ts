import { money, type Money } from '../money';
import type { RuleSet } from '../rules/rule-set';
import type { LegalEvent } from '../rules/legal-deductibles';
import type { Deductible, Policy, PolicyGuarantee } from './types';

/**
 * What stays with the policyholder of a retained sum, in its currency: the fixed amount; a percentage of the sum, rounded half
 * up to the cent, at least its minimum and at most its maximum; what the law sets. `legal` prevails wherever it is given: no
 * policy may change it. Null when the law sets one and no row tells how much.
 */
export function deductibleOn(retained: Money, deductible: Deductible, legal?: Money): Money | null {
  if (legal !== undefined) {
    return legal;
  }
  switch (deductible.kind) {
    case 'fixed':
      return deductible.amount;
    case 'percentage': {
      const share = Math.floor((retained.cents * deductible.basisPoints + 5_000) / 10_000);
      const most = deductible.maximum?.cents ?? Infinity;
      return money(Math.min(Math.max(share, deductible.minimum.cents), most), retained.currency);
    }
    case 'legal':
      return null;
  }
}

/**
 * The deductible that the law sets for this guarantee: one that the policy leaves to the law, or any once a decree has made
 * the event a natural disaster. Undefined when the law sets none, or when no row tells it for this country.
 */
export function legalDeductible(
  policy: Pick<Policy, 'country' | 'product' | 'currency'>,
  { deductible }: PolicyGuarantee,
  decreed: boolean,
  rules: Pick<RuleSet, 'legalDeductibles'>,
): Money | undefined {
  const event = eventOf(deductible, decreed);
  const row = rules.legalDeductibles.find(
    ({ country, product, currency, ...each }) =>
      each.event === event && country === policy.country && product === policy.product && currency === policy.currency,
  );
  return row === undefined ? undefined : money(row.cents, row.currency);
}

function eventOf(deductible: Deductible, decreed: boolean): LegalEvent | null {
  if (deductible.kind === 'legal') {
    return deductible.event;
  }
  return decreed ? 'catastrophe_naturelle' : null;
}
