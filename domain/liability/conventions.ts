import type { ClaimFacts } from '../claim/types';
import type { Policy } from '../policy/types';
import type { RecourseConvention } from '../rules/recourse-conventions';
import type { RuleSet } from '../rules/rule-set';

/** The agreements between insurers that may hold for a loss with somebody else: a hint for advisors. */
export function conventionsFor(
  policy: Pick<Policy, 'country' | 'product'> | null,
  facts: Pick<ClaimFacts, 'type' | 'injuries' | 'thirdParty'>,
  rules: Pick<RuleSet, 'recourseConventions'>,
): readonly RecourseConvention[] {
  const { type, injuries, thirdParty } = facts;
  if (policy === null || type === undefined || thirdParty === 'no') {
    return [];
  }
  return rules.recourseConventions.filter(
    (row) =>
      row.country === policy.country &&
      row.product === policy.product &&
      row.types.includes(type) &&
      (row.excludes === 'none' || injuries === 'no'),
  );
}
