import { CURRENCIES, type Currency } from '../money';
import { COUNTRIES, PRODUCTS, type Country, type Product } from '../policy/types';
import { distinct, list, oneOf, shape, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** What the law makes an event that a decree recognises; drought (subsidence) has a deductible of its own. */
export const LEGAL_EVENTS = ['catastrophe_naturelle', 'secheresse'] as const;
export type LegalEvent = (typeof LEGAL_EVENTS)[number];

/** A deductible that the law sets and no policy may change. */
export interface LegalDeductible extends Sourced {
  readonly country: Country;
  readonly event: LegalEvent;
  readonly product: Product;
  readonly currency: Currency;
  readonly cents: number;
}

export const legalDeductibles: Check<readonly LegalDeductible[]> = distinct(
  list(
    shape(
      {
        country: oneOf(COUNTRIES),
        event: oneOf(LEGAL_EVENTS),
        product: oneOf(PRODUCTS),
        currency: oneOf(CURRENCIES),
        cents: whole(0, 100_000_000),
        ...SOURCED,
      },
      NOTED,
    ),
  ),
  ({ country, event, product, currency }) => `${country} ${event} ${product} ${currency}`,
);
