import { AppError } from './errors';

/** ISO 4217 codes that Dossier settles in. */
export const CURRENCIES = ['MAD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Languages of the texts. */
export const LOCALES = ['fr', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** An amount in integer minor units (cents, centimes). Never a float: a rounding error would be somebody's money. */
export interface Money {
  readonly cents: number;
  readonly currency: Currency;
}

/** An amount of `cents` minor units. @throws AppError `amount_out_of_range` if it is not a safe integer. */
export function money(cents: number, currency: Currency): Money {
  if (!Number.isSafeInteger(cents)) {
    throw new AppError('amount_out_of_range', 'an amount is a safe integer of cents');
  }
  return { cents: cents === 0 ? 0 : cents, currency };
}

/** @throws AppError `currency_mismatch`: we never convert. */
export function addMoney(a: Money, b: Money): Money {
  return money(a.cents + sameCurrency(a, b).cents, a.currency);
}

/** a − b; may be negative. @throws AppError `currency_mismatch` */
export function subtractMoney(a: Money, b: Money): Money {
  return money(a.cents - sameCurrency(a, b).cents, a.currency);
}

/** Negative, zero or positive, as for a sort. @throws AppError `currency_mismatch` */
export function compareMoney(a: Money, b: Money): number {
  return a.cents - sameCurrency(a, b).cents;
}

/** The smallest of one or more amounts; the first among equals. @throws AppError `currency_mismatch` */
export function minMoney(first: Money, ...others: readonly Money[]): Money {
  return others.reduce((least, next) => (compareMoney(next, least) < 0 ? next : least), first);
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw new AppError('currency_mismatch', `${a.currency} against ${b.currency}`);
  }
  return b;
}

/** U+202F between groups of three digits and U+00A0 before the unit, as CLDR has it for French: neither breaks a line. */
const GROUP_SPACE = '\u202f';
const UNIT_SPACE = '\u00a0';

interface AmountStyle {
  readonly group: string;
  readonly decimal: string;
  readonly units: Readonly<Record<Currency, string>>;
  /** The euro sign stands before the figure in English. */
  readonly euroFirst: boolean;
}

const STYLES: Readonly<Record<Locale, AmountStyle>> = {
  fr: { group: GROUP_SPACE, decimal: ',', units: { MAD: 'DH', EUR: '€' }, euroFirst: false },
  en: { group: ',', decimal: '.', units: { MAD: 'DH', EUR: '€' }, euroFirst: true },
  // Latin figures, as Morocco writes them; both spaces are common separators to the bidirectional algorithm,
  // so the figure stays in one piece inside right-to-left text.
  ar: { group: GROUP_SPACE, decimal: ',', units: { MAD: 'درهم', EUR: 'يورو' }, euroFirst: false },
};

/**
 * An amount for people: "3 200 DH", "2 700,50 DH", "1 000 €" in French, "3,200 DH" and "€1,000" in English. Cents are
 * shown only where there are some. Spaces are U+202F inside the figure and U+00A0 before the unit, so it never wraps.
 */
export function formatMoney(amount: Money, locale: Locale): string {
  const style = STYLES[locale];
  const total = Math.abs(amount.cents);
  const units = String(Math.floor(total / 100)).replace(/\B(?=(\d{3})+$)/g, style.group);
  const cents = total % 100 === 0 ? '' : style.decimal + String(total % 100).padStart(2, '0');
  const sign = amount.cents < 0 ? '−' : '';
  const unit = style.units[amount.currency];
  return style.euroFirst && amount.currency === 'EUR'
    ? `${sign}${unit}${units}${cents}`
    : `${sign}${units}${cents}${UNIT_SPACE}${unit}`;
}
