import type { Money } from '../../domain/money';

export interface MontantWire {
  readonly centimes: number;
  readonly devise: Money['currency'];
}

export function presentMoney(amount: Money): MontantWire {
  return { centimes: amount.cents, devise: amount.currency };
}

export function presentOptionalMoney(amount: Money | null | undefined): MontantWire | null {
  return amount === null || amount === undefined ? null : presentMoney(amount);
}

export function readMoney({ centimes, devise }: MontantWire): Money {
  return { cents: centimes, currency: devise };
}
