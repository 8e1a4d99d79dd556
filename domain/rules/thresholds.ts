import type { Currency, Money } from '../money';

/** Limits of the decision table (PRODUCT.md section 2). */
export interface Thresholds {
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
    readonly salt: string;
  };
}

export const THRESHOLDS: Thresholds = {
  manyParties: 3,
  duplicateDays: 3,
  youngPolicyDays: 30,
  unusualTimes: 3,
  strongDistress: 2,
  staleDays: 5,
  automaticLimit: {
    MAD: { cents: 1_000_000, currency: 'MAD' },
    EUR: { cents: 100_000, currency: 'EUR' },
  },
  // The salt leaves out the first fifty numbers of 2025 to 2028: a demonstration then shows a settlement. Another
  // salt, under another version of the rules, draws other numbers.
  controlSample: { percent: 5, salt: 'controle-29795' },
};
