import { missingDocuments, type DocumentRequirement } from '../claim/required-documents';
import type { CivilDate } from '../claim/types';
import { civilDateOf } from '../deadlines/civil-date';
import { isLate } from '../deadlines/declaration';
import { coverOf, guaranteesFor } from '../policy/cover';
import type { Cover, Policy } from '../policy/types';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { assessClaim } from './cci';
import type { DecisionInput } from './decision-types';
import { isDateImpossible } from './factors';
import type { Assessment } from './types';

/** What every rule of the decision table reads: the input and what is computed from it once. */
export interface DecisionContext extends DecisionInput {
  readonly rules: RuleSet;
  readonly assessment: Assessment;
  /** The day of the loss, when it was said and can be. */
  readonly lossOn: CivilDate | null;
  /** `null` while the policy, the type or the date is not known. */
  readonly cover: Cover | null;
  /** No rule says which guarantee answers for this type under this product ("autre", an untyped loss). */
  readonly unruledCover: boolean;
  readonly late: boolean;
  readonly missing: readonly DocumentRequirement[];
}

/** Computes once what the rules share. @throws AppError `invalid_argument` for an unknown time zone. */
export function decisionContext(input: DecisionInput, rules: RuleSet = CURRENT_RULES): DecisionContext {
  const { facts, policy } = input;
  const declaredOn = civilDateOf(input.declaredAt, policy?.timeZone ?? input.timeZone);
  const said = facts.lossDate?.date ?? null;
  const lossOn = said !== null && !isDateImpossible(said, declaredOn) ? said : null;
  return {
    ...input,
    rules,
    assessment: assessClaim({ facts, policy, declaredOn }, rules),
    lossOn,
    missing: missingDocuments(facts, rules),
    ...coverOfClaim(input, policy, { lossOn, declaredOn }, rules),
  };
}

function coverOfClaim(
  { facts, decreePublishedOn }: DecisionInput,
  policy: Policy | null,
  { lossOn, declaredOn }: { readonly lossOn: CivilDate | null; readonly declaredOn: CivilDate },
  rules: RuleSet,
): Pick<DecisionContext, 'cover' | 'unruledCover' | 'late'> {
  if (policy === null) {
    return { cover: null, unruledCover: false, late: false };
  }
  const { country, product } = policy;
  const type = facts.type ?? 'autre';
  const unruledCover = guaranteesFor(product, type, rules).length === 0;
  if (lossOn === null) {
    return { cover: null, unruledCover, late: false };
  }
  const decree = decreePublishedOn === undefined ? {} : { decreePublishedOn };
  return {
    cover: coverOf(policy, facts, rules),
    unruledCover,
    late: isLate({ country, type, lossOn, declaredOn, ...decree }, rules),
  };
}
