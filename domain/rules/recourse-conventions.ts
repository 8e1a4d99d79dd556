import { CLAIM_TYPES, type ClaimType } from '../claim/types';
import { CURRENCIES, type Currency } from '../money';
import { COUNTRIES, PRODUCTS, type Country, type Product } from '../policy/types';
import { distinct, list, oneOf, shape, text, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** Agreements by which insurers settle among themselves; a hint for advisors, not opposable to the insured. */
const CONVENTIONS = ['irsa', 'cid', 'irsi'] as const;
export type ConventionId = (typeof CONVENTIONS)[number];

export interface ConventionCeiling {
  /** French: advisors read it. */
  readonly name: string;
  readonly cents: number;
  readonly currency: Currency;
  readonly standing: Sourced['standing'];
}

export interface RecourseConvention extends Sourced {
  readonly id: ConventionId;
  readonly country: Country;
  readonly product: Product;
  readonly types: readonly ClaimType[];
  /** When it holds, in French. */
  readonly scope: string;
  /** `injury`: not as soon as somebody is hurt. */
  readonly excludes: 'injury' | 'none';
  readonly ceilings: readonly ConventionCeiling[];
}

const ceiling: Check<ConventionCeiling> = shape({
  name: text(),
  cents: whole(1, 100_000_000),
  currency: oneOf(CURRENCIES),
  standing: SOURCED.standing,
});

export const recourseConventions: Check<readonly RecourseConvention[]> = distinct(
  list(
    shape(
      {
        id: oneOf(CONVENTIONS),
        country: oneOf(COUNTRIES),
        product: oneOf(PRODUCTS),
        types: list(oneOf(CLAIM_TYPES), 1),
        scope: text(),
        excludes: oneOf(['injury', 'none']),
        ceilings: list(ceiling),
        ...SOURCED,
      },
      NOTED,
    ),
  ),
  ({ id }) => id,
);
