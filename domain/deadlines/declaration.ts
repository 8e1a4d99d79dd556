import type { CivilDate, ClaimType } from '../claim/types';
import type { Country } from '../policy/types';
import type { DeclarationDelay, Peril } from '../rules/declaration-delays';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { addDays } from './civil-date';
import { addWorkingDays } from './working-days';

export interface DeclarationInput {
  readonly country: Country;
  readonly type: ClaimType;
  readonly lossOn: CivilDate;
  /** When the customer learnt of the loss; the day of the loss if absent. */
  readonly knownOn?: CivilDate;
  /** Publication of the decree that makes the event a natural disaster. */
  readonly decreePublishedOn?: CivilDate;
  readonly extraHolidays?: readonly CivilDate[];
}

export interface DeclarationDeadline {
  /** The last day on which a declaration is in time. */
  readonly lastDay: CivilDate;
  readonly rule: DeclarationDelay;
}

/**
 * Until when this loss may be declared in time: the most favourable of the delays that apply (rules/declaration-delays).
 * `null` when no row holds for the country. @throws AppError `invalid_argument` for an impossible day.
 */
export function declarationDeadline(
  input: DeclarationInput,
  rules: RuleSet = CURRENT_RULES,
): DeclarationDeadline | null {
  const perils: readonly Peril[] = [
    input.type === 'vol' ? 'vol' : 'general',
    ...(input.decreePublishedOn === undefined ? [] : (['catastrophe_naturelle'] as const)),
  ];
  return rules.declarationDelays
    .filter((rule) => rule.country === input.country && perils.includes(rule.peril))
    .map((rule) => ({ lastDay: lastDayOf(rule, input, rules), rule }))
    .reduce<DeclarationDeadline | null>(
      (latest, next) => (latest === null || next.lastDay > latest.lastDay ? next : latest),
      null,
    );
}

/** `declaration_tardive`: declared after the deadline. Flagged for a person, never a refusal (L113-2). */
export function isLate(
  input: DeclarationInput & { readonly declaredOn: CivilDate },
  rules: RuleSet = CURRENT_RULES,
): boolean {
  const deadline = declarationDeadline(input, rules);
  return deadline !== null && input.declaredOn > deadline.lastDay;
}

function lastDayOf(rule: DeclarationDelay, input: DeclarationInput, rules: RuleSet): CivilDate {
  const start = startOf(rule, input);
  // Both ways of counting begin on the day after the one that starts the delay.
  return rule.unit === 'days' ? addDays(start, rule.length) : addWorkingDays(start, rule.length, input, rules);
}

function startOf(rule: DeclarationDelay, { lossOn, knownOn, decreePublishedOn }: DeclarationInput): CivilDate {
  switch (rule.starts) {
    case 'occurrence':
      return lossOn;
    case 'day_after_knowledge':
      return knownOn ?? lossOn;
    case 'decree_publication':
      return decreePublishedOn ?? lossOn;
  }
}
