import type { ClaimFacts } from '../claim/types';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { guaranteesFor, inactivityAt, suitsDamagedThing, suitsStolenThing, UNSPECIFIC } from './cover';
import { PRODUCTS, type Policy, type PolicyChoice } from './types';

/**
 * Which of a person's policies a claim is made on: the one that they named, else the only one that fits. A policy that
 * is lapsed or lacks the guarantee is kept only when no better one fits, so that the claim still reaches a person. That a
 * home policy covers weather does not say that it was the home and not the car: as long as that is open, both fit.
 */
export function choosePolicies(
  policies: readonly Policy[],
  facts: ClaimFacts,
  rules: RuleSet = CURRENT_RULES,
): PolicyChoice {
  const named = policies.find((policy) => policy.id === facts.policyId);
  if (named !== undefined) {
    return { kind: 'chosen', policy: named };
  }
  const fitting = bestFitting(policies, facts, rules);
  const [first] = fitting;
  if (first === undefined) {
    return { kind: 'none' };
  }
  return fitting.length === 1 ? { kind: 'chosen', policy: first } : { kind: 'ask', policies: fitting };
}

function bestFitting(policies: readonly Policy[], facts: ClaimFacts, rules: RuleSet): readonly Policy[] {
  const { type, lossDate } = facts;
  const specific = type !== undefined && !UNSPECIFIC.includes(type);
  const needed = (policy: Policy) => (specific ? guaranteesFor(policy.product, type, rules) : []);

  const ofProduct = policies.filter(
    (policy) =>
      suitsDamagedThing(policy.product, facts, rules) &&
      (!specific || (needed(policy).length > 0 && suitsStolenThing(policy.product, facts))),
  );
  const active = narrow(ofProduct, (policy) => lossDate === undefined || inactivityAt(policy, lossDate.date) === null);
  if (!specific) {
    return active;
  }
  const best = PRODUCTS.flatMap((product) =>
    narrow(
      active.filter((policy) => policy.product === product),
      (policy) => policy.guarantees.some((held) => needed(policy).includes(held.guarantee)),
    ),
  );
  return active.filter((policy) => best.includes(policy));
}

function narrow(policies: readonly Policy[], fits: (policy: Policy) => boolean): readonly Policy[] {
  const kept = policies.filter(fits);
  return kept.length > 0 ? kept : policies;
}
