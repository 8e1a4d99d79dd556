import { distinct, holding, list, oneOf, shape, text, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** What a ticked box says of the party who ticks it: a hint for advisors, never a finding (claims-domain 3.2 and 3.3). */
const HINTS = ['at_fault', 'not_at_fault', 'ask'] as const;
export type BoxHint = (typeof HINTS)[number];

/** A case of the IRSA scale: the shares of X and Y in percent, which bind insurers among themselves and nobody else. */
export interface ConventionCase extends Sourced {
  readonly case: string;
  readonly circumstance: string;
  readonly shareX: number;
  readonly shareY: number;
}

/** A circumstance box of the amicable report. */
export interface ConstatBox extends Sourced {
  /** 1 to 17. */
  readonly box: number;
  readonly text: string;
  readonly hint: BoxHint;
  /** The case of the scale that it suggests. */
  readonly case?: string;
  /** The case when both parties tick it. */
  readonly caseWhenBoth?: string;
  /** Percent that the scale leaves with the party who ticks it. */
  readonly share?: number;
}

export interface ConstatHints {
  readonly cases: readonly ConventionCase[];
  readonly boxes: readonly ConstatBox[];
}

const share = whole(0, 100);
const code = text(/^\d{2}$/u, 'two digits');

const cases: Check<readonly ConventionCase[]> = distinct(
  list(
    holding(
      shape({ case: code, circumstance: text(), shareX: share, shareY: share, ...SOURCED }, NOTED),
      ({ shareX, shareY }) => shareX + shareY === 100,
      'shares that add up to 100',
    ),
  ),
  (row) => row.case,
);

const boxes: Check<readonly ConstatBox[]> = distinct(
  list(
    shape(
      { box: whole(1, 17), text: text(), hint: oneOf(HINTS), ...SOURCED },
      { case: code, caseWhenBoth: code, share, ...NOTED },
    ),
  ),
  ({ box }) => String(box),
);

export const constatHints: Check<ConstatHints> = holding(
  shape({ cases, boxes }),
  (table) => {
    const known = new Set(table.cases.map((row) => row.case));
    return table.boxes.every((box) => [box.case, box.caseWhenBoth].every((row) => row === undefined || known.has(row)));
  },
  'free of boxes that name a case without a row',
);
