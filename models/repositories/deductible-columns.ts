import { AppError } from '../../domain/errors';
import type { Currency, Money } from '../../domain/money';
import type { Deductible } from '../../domain/policy/types';
import type { LegalEvent } from '../../domain/rules/legal-deductibles';
import type { PolicyGuaranteeRow } from '../tables/policy-guarantees';

type Columns = Pick<
  PolicyGuaranteeRow,
  'franchise_type' | 'franchise' | 'franchise_taux' | 'franchise_maximum' | 'franchise_evenement'
>;

/** As the database's JSON tells them: sums are numbers there. */
export interface StoredDeductible {
  readonly franchise_type: string;
  readonly franchise: number;
  readonly franchise_taux: number | null;
  readonly franchise_maximum: number | null;
  readonly franchise_evenement: string | null;
}

const NONE = { franchise_taux: null, franchise_maximum: null, franchise_evenement: null };

export function toDeductibleColumns(deductible: Deductible): Columns {
  switch (deductible.kind) {
    case 'fixed':
      return { ...NONE, franchise_type: 'fixed', franchise: String(deductible.amount.cents) };
    case 'percentage':
      return {
        ...NONE,
        franchise_type: 'percentage',
        franchise: String(deductible.minimum.cents),
        franchise_taux: deductible.basisPoints,
        franchise_maximum: deductible.maximum === null ? null : String(deductible.maximum.cents),
      };
    case 'legal':
      return { ...NONE, franchise_type: 'legal', franchise: '0', franchise_evenement: deductible.event };
  }
}

/** @throws AppError `internal` for a kind that this version does not know: it must not be taken for none. */
export function fromDeductibleColumns(stored: StoredDeductible, currency: Currency): Deductible {
  const sum = (cents: number): Money => ({ cents, currency });
  switch (stored.franchise_type) {
    case 'fixed':
      return { kind: 'fixed', amount: sum(stored.franchise) };
    case 'percentage':
      return {
        kind: 'percentage',
        basisPoints: stored.franchise_taux ?? 0,
        minimum: sum(stored.franchise),
        maximum: stored.franchise_maximum === null ? null : sum(stored.franchise_maximum),
      };
    case 'legal':
      return { kind: 'legal', event: stored.franchise_evenement as LegalEvent };
    default:
      throw new AppError('internal', 'a deductible of an unknown kind');
  }
}
