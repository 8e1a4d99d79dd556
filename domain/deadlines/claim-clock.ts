import type { Claim } from '../claim/claim';
import type { Policy } from '../policy/types';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { civilDateOf, isCivilDate } from './civil-date';
import { nextLegalClock, type LegalClock } from './insurer-clocks';

/** The insurer's deadline that presses most on a dossier; null when none runs. */
export function claimClock(
  claim: Pick<Claim, 'declaredAt' | 'type' | 'facts'>,
  policy: Policy,
  rules: RuleSet = CURRENT_RULES,
): LegalClock | null {
  const { injuries, lossDate } = claim.facts;
  const lossOn = lossDate !== undefined && isCivilDate(lossDate.date) ? { lossOn: lossDate.date } : {};
  return nextLegalClock(
    {
      country: policy.country,
      product: policy.product,
      declaredOn: civilDateOf(claim.declaredAt, policy.timeZone),
      ...(claim.type === null ? {} : { type: claim.type }),
      ...(injuries === undefined ? {} : { injuries }),
      ...lossOn,
    },
    rules,
  );
}
