import { CLAIM_TYPES, type ClaimType } from '../claim/types';
import { GUARANTEES, PRODUCTS, type Guarantee, type Product } from '../policy/types';
import { distinct, list, oneOf, shape, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/**
 * Which guarantees of a product answer for the policyholder's own loss, the first one held counting. A pair without a row
 * (a collision under a home policy, an injury, "autre") is never covered by rule: a person looks.
 */
export interface GuaranteeRule extends Sourced {
  readonly type: ClaimType;
  readonly product: Product;
  readonly anyOf: readonly Guarantee[];
}

export const guaranteeRules: Check<readonly GuaranteeRule[]> = distinct(
  list(
    shape({ type: oneOf(CLAIM_TYPES), product: oneOf(PRODUCTS), anyOf: list(oneOf(GUARANTEES), 1), ...SOURCED }, NOTED),
  ),
  ({ product, type }) => `${product} ${type}`,
);
