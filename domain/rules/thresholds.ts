import { CURRENCIES, type Currency, type Money } from '../money';
import { each, holding, oneOf, shape, text, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** Limits of the decision table (PRODUCT.md section 2). */
export interface Thresholds extends Sourced {
  /** From this number of parties on, the customer's own included, a person decides. */
  readonly manyParties: number;
  /** Two losses of one type on one policy at most this many days apart may be one. */
  readonly duplicateDays: number;
  /** A loss within this many days of the policy's start is a signal. */
  readonly youngPolicyDays: number;
  /** An amount above this many times the usual one is a signal. */
  readonly unusualTimes: number;
  /** Level of distress that sends to a person. */
  readonly strongDistress: number;
  /** A dossier whose next step has been ours for longer is escalated. */
  readonly staleDays: number;
  /** Sum that may be settled alone where the policy names none, before the deductible. */
  readonly automaticLimit: Readonly<Record<Currency, Money>>;
  readonly controlSample: {
    /** Share of automatic settlements, in percent. */
    readonly percent: number;
    /** Another salt draws other numbers. */
    readonly salt: string;
  };
}

const days = whole(1, 366);
const cents = whole(0, 100_000_000_000);

export const thresholds: Check<Thresholds> = shape(
  {
    manyParties: whole(2, 100),
    duplicateDays: whole(0, 366),
    youngPolicyDays: days,
    unusualTimes: whole(1, 100),
    strongDistress: whole(1, 2),
    staleDays: days,
    automaticLimit: holding(
      each(CURRENCIES, shape({ cents, currency: oneOf(CURRENCIES) })),
      (limits) => CURRENCIES.every((currency) => limits[currency].currency === currency),
      'in the currency that each stands under',
    ),
    controlSample: shape({ percent: whole(0, 100), salt: text() }),
    ...SOURCED,
  },
  NOTED,
);
