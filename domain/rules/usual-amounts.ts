import { CLAIM_TYPES, type ClaimType } from '../claim/types';
import { CURRENCIES, type Currency } from '../money';
import { distinct, each, list, oneOf, shape, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/**
 * The usual cost of a claim by type, in cents: what "3 times the usual" is measured against. No row: no signal. Orders of
 * magnitude to start from; operations replaces them with medians of the insurer's own closed claims.
 */
export interface UsualAmount extends Sourced {
  readonly type: ClaimType;
  readonly cents: Readonly<Record<Currency, number>>;
}

export const usualAmounts: Check<readonly UsualAmount[]> = distinct(
  list(shape({ type: oneOf(CLAIM_TYPES), cents: each(CURRENCIES, whole(1, 100_000_000_000)), ...SOURCED }, NOTED)),
  ({ type }) => type,
);
