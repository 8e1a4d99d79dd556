import type { AmicableReport, ReportParty } from '../claim/types';
import type { ConstatBox, ConstatHints } from '../rules/constat-hints';

/** What the ticked boxes of an amicable report suggest, seen from the customer. */
export type LiabilityHintKind = 'other_at_fault' | 'own_at_fault' | 'shared' | 'conflicting' | 'undetermined';

/**
 * How insurers would share the loss among themselves by the boxes of the report. A hint for advisors and a detector of doubt:
 * never said to a customer, never a finding (IRSA is not opposable to the insured).
 */
export interface LiabilityHint {
  readonly kind: LiabilityHintKind;
  /** The case of the scale; null when no single one is suggested. */
  readonly case: string | null;
  /** Percent that would stay with the customer; null when undetermined or conflicting. */
  readonly ownShare: number | null;
  /** Both parties have signed: only then does the report bind them. */
  readonly signed: boolean;
  readonly ownBoxes: readonly number[];
  readonly otherBoxes: readonly number[];
}

/** Null where no box was ticked, or where the rules know none. */
export function constatHint(report: AmicableReport | undefined, { boxes }: ConstatHints): LiabilityHint | null {
  const own = ticked(report?.own, boxes);
  const other = ticked(report?.other, boxes);
  if (own.length === 0 && other.length === 0) {
    return null;
  }
  return {
    ...verdictOf(own, other),
    signed: report?.own?.signed === true && report.other?.signed === true,
    ownBoxes: own.map(({ box }) => box),
    otherBoxes: other.map(({ box }) => box),
  };
}

type Verdict = Pick<LiabilityHint, 'kind' | 'case' | 'ownShare'>;

function verdictOf(own: readonly ConstatBox[], other: readonly ConstatBox[]): Verdict {
  const ownFault = own.filter(isAtFault);
  const otherFault = other.filter(isAtFault);
  const [fault] = [...ownFault, ...otherFault];
  if (fault === undefined) {
    return { kind: 'undetermined', case: null, ownShare: null };
  }
  if (ownFault.length > 0 && otherFault.length > 0) {
    return bothAtFault(ownFault, otherFault);
  }
  const { case: scaleCase = null, share = 100 } = fault;
  return ownFault.length > 0
    ? { kind: 'own_at_fault', case: scaleCase, ownShare: share }
    : { kind: 'other_at_fault', case: scaleCase, ownShare: 100 - share };
}

function isAtFault({ hint }: ConstatBox): boolean {
  return hint === 'at_fault';
}

/** The scale knows two cases in which both did the same; any other pair of faults contradicts itself. */
function bothAtFault(own: readonly ConstatBox[], other: readonly ConstatBox[]): Verdict {
  const same = own.find(({ box, caseWhenBoth }) => caseWhenBoth !== undefined && other.some((row) => row.box === box));
  const only = own.length === 1 && other.length === 1;
  return same?.caseWhenBoth !== undefined && only
    ? { kind: 'shared', case: same.caseWhenBoth, ownShare: 50 }
    : { kind: 'conflicting', case: null, ownShare: null };
}

function ticked(party: ReportParty | undefined, boxes: readonly ConstatBox[]): readonly ConstatBox[] {
  return boxes.filter(({ box }) => party?.boxes?.includes(box) ?? false);
}
