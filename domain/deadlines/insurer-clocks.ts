import type { CivilDate, ClaimType, Ternary } from '../claim/types';
import type { Country, Product } from '../policy/types';
import type { ClockId, ClockStart, InsurerClock } from '../rules/insurer-clocks';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { addDays, addMonths } from './civil-date';
import { addWorkingDays } from './working-days';

export interface ClockInput {
  readonly country: Country;
  readonly product: Product | null;
  readonly type?: ClaimType;
  readonly injuries?: Ternary;
  readonly declaredOn: CivilDate;
  readonly lossOn?: CivilDate;
  readonly decreePublishedOn?: CivilDate;
  readonly estimatedOn?: CivilDate;
  readonly agreedOn?: CivilDate;
  /** When the victim can no longer withdraw from a settlement that they signed. */
  readonly withdrawalEndedOn?: CivilDate;
  readonly consolidatedOn?: CivilDate;
  readonly complainedOn?: CivilDate;
  /** Clocks that were met. */
  readonly met?: readonly ClockId[];
}

export interface LegalClock {
  readonly id: ClockId;
  /** The last day in time. */
  readonly dueOn: CivilDate;
  readonly rule: InsurerClock;
}

/**
 * The insurer's deadline that falls first among those that run and were not met, passed ones included: an overdue one
 * presses most. `null` when none runs (no damage clock was found for Morocco).
 */
export function nextLegalClock(input: ClockInput, rules: RuleSet = CURRENT_RULES): LegalClock | null {
  return rules.insurerClocks
    .filter((rule) => applies(rule, input))
    .flatMap((rule) => {
      const start = startOf(rule.starts, input);
      return start === undefined ? [] : [{ id: rule.id, dueOn: dueOn(rule, start, rules), rule }];
    })
    .reduce<LegalClock | null>((first, next) => (first === null || next.dueOn < first.dueOn ? next : first), null);
}

function applies(rule: InsurerClock, input: ClockInput): boolean {
  return (
    rule.country === input.country &&
    isOfKind(rule, input) &&
    (rule.injury === undefined || rule.injury === (input.injuries === 'yes')) &&
    (rule.naturalDisaster === undefined || rule.naturalDisaster === (input.decreePublishedOn !== undefined)) &&
    !(input.met ?? []).includes(rule.id)
  );
}

function isOfKind({ product, types }: InsurerClock, input: ClockInput): boolean {
  const { type } = input;
  const ofType = types === undefined || (type !== undefined && types.includes(type));
  return ofType && (product === undefined || product === input.product);
}

function startOf(start: ClockStart, input: ClockInput): CivilDate | undefined {
  const { declaredOn, decreePublishedOn } = input;
  const starts: Readonly<Record<ClockStart, CivilDate | undefined>> = {
    declaration: declaredOn,
    loss: input.lossOn,
    declaration_or_decree:
      decreePublishedOn !== undefined && decreePublishedOn > declaredOn ? decreePublishedOn : declaredOn,
    estimate: input.estimatedOn,
    agreement: input.agreedOn,
    withdrawal_end: input.withdrawalEndedOn,
    consolidation: input.consolidatedOn,
    complaint: input.complainedOn,
  };
  return starts[start];
}

function dueOn(rule: InsurerClock, start: CivilDate, rules: RuleSet): CivilDate {
  switch (rule.unit) {
    case 'days':
      return addDays(start, rule.length);
    case 'months':
      return addMonths(start, rule.length);
    case 'working_days':
      return addWorkingDays(start, rule.length, { country: rule.country }, rules);
  }
}
