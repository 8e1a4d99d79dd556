import type { ClaimType, Ternary } from '../../domain/claim/types';
import type { Intent, YesNoAnswer } from '../../domain/understanding/types';

/** Every corpus is read on this Wednesday at 15:40 in Casablanca, unless a text says otherwise. */
export const REFERENCE = { now: new Date('2025-06-18T14:40:00Z'), timeZone: 'Africa/Casablanca' } as const;

/** What a careful person reads in an account. A flag that is left out means: not said. */
export interface AccountLabels {
  readonly type: ClaimType;
  /** Civil date; `null` when no day can be known, `skip` when two readers would differ. */
  readonly date?: string | null;
  readonly injuries?: Ternary | 'skip';
  readonly thirdParty?: Ternary | 'skip';
  readonly police?: Ternary | 'skip';
  readonly constat?: Ternary | 'skip';
  readonly parties?: number;
  readonly danger?: boolean;
  readonly hitAndRun?: boolean;
}

export interface Account {
  readonly text: string;
  /** What makes it hard: `sms`, `long`, `negation`, `panic`, `scenery`, `hedged`, `mixed`, `plain`. */
  readonly difficulty: string;
  readonly labels: AccountLabels;
}

export interface Labelled<T> {
  readonly text: string;
  readonly label: T;
}

export type LabelledAnswer = Labelled<YesNoAnswer | null>;
export type LabelledIntent = Labelled<Intent>;

/** Even rows tune, odd rows validate: nobody chooses which text is the easy one. */
export function halves<T>(rows: readonly T[]): { readonly tuning: readonly T[]; readonly validation: readonly T[] } {
  return { tuning: rows.filter((_, i) => i % 2 === 0), validation: rows.filter((_, i) => i % 2 === 1) };
}
