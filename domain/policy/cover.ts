import type { CivilDate, ClaimFacts, ClaimType } from '../claim/types';
import { isCivilDate } from '../deadlines/civil-date';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { PRODUCTS, type Cover, type CoverGap, type Guarantee, type Policy, type Product } from './types';

/** These say nothing of the thing that was damaged, so they cannot tell a motor policy from a home policy. */
export const UNSPECIFIC: readonly ClaimType[] = ['dommage_materiel', 'blessure', 'autre'];

/** The guarantees of a product that answer for a type of loss; none when no rule says that one does. */
export function guaranteesFor(product: Product, type: ClaimType, rules: RuleSet = CURRENT_RULES): readonly Guarantee[] {
  return rules.guarantees.find((row) => row.product === product && row.type === type)?.anyOf ?? [];
}

/** Why a policy is not in force on a day, or `null` if it is. Both of its end days are covered. */
export function inactivityAt(policy: Policy, date: CivilDate): Exclude<CoverGap, 'garantie_absente'> | null {
  // Civil dates of four-digit years compare as text.
  if (date < policy.startsOn) {
    return 'avant_effet';
  }
  if (policy.endsOn !== null && date > policy.endsOn) {
    return 'apres_echeance';
  }
  const suspended = (policy.suspensions ?? []).some(({ from, to }) => date >= from && (to === null || date <= to));
  return suspended ? 'suspendu' : null;
}

/** Whether a policy answers for a loss of this type on this day, and under which guarantee. */
export function coverAt(policy: Policy, type: ClaimType, date: CivilDate, rules: RuleSet = CURRENT_RULES): Cover {
  const gap = inactivityAt(policy, date);
  if (gap !== null) {
    return { covered: false, gap };
  }
  const needed = guaranteesFor(policy.product, type, rules);
  const guarantee = policy.guarantees.find((held) => needed.includes(held.guarantee));
  return guarantee === undefined ? { covered: false, gap: 'garantie_absente' } : { covered: true, guarantee };
}

/** Whether what was stolen can be insured under this product; anything else says nothing. */
export function suitsStolenThing(product: Product, facts: ClaimFacts): boolean {
  if (facts.type !== 'vol' || facts.theftOf === undefined || facts.theftOf === 'other') {
    return true;
  }
  return product === (facts.theftOf === 'vehicle' ? 'auto' : 'habitation');
}

/**
 * Whether what was damaged can be insured under this product. It says nothing where the type has told it already (a
 * collision is a matter of the motor policy), or where it is what was stolen that counts.
 */
export function suitsDamagedThing(product: Product, facts: ClaimFacts, rules: RuleSet = CURRENT_RULES): boolean {
  const { type, damagedThing } = facts;
  if (damagedThing === undefined || type === 'vol' || !leavesProductOpen(type, rules)) {
    return true;
  }
  return product === (damagedThing === 'vehicle' ? 'auto' : 'habitation');
}

function leavesProductOpen(type: ClaimType | undefined, rules: RuleSet): boolean {
  const specific = type !== undefined && !UNSPECIFIC.includes(type);
  return !specific || PRODUCTS.every((product) => guaranteesFor(product, type, rules).length > 0);
}

/** The cover of a claim as far as it is known; `null` while its type or its date is not. */
export function coverOf(policy: Policy, facts: ClaimFacts, rules: RuleSet = CURRENT_RULES): Cover | null {
  if (facts.type === undefined || facts.lossDate === undefined || !isCivilDate(facts.lossDate.date)) {
    return null;
  }
  const cover = coverAt(policy, facts.type, facts.lossDate.date, rules);
  const suits = suitsStolenThing(policy.product, facts) && suitsDamagedThing(policy.product, facts, rules);
  return cover.covered && !suits ? { covered: false, gap: 'garantie_absente' } : cover;
}
