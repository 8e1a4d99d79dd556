import type { NewCustomer } from '../domain/people/people';
import type { Money } from '../domain/money';
import type { Policy, Suspension } from '../domain/policy/types';

/** A policyholder with one of their policies, as the insurer's own system holds them. What is absent was not told. */
export interface DirectoryEntry {
  readonly customer: Pick<NewCustomer, 'matricule' | 'firstName' | 'lastName' | 'birthDate'> &
    Partial<Pick<NewCustomer, 'civility' | 'phone' | 'language' | 'pin'>>;
  readonly policy: Omit<Policy, 'id' | 'holderId' | 'suspensions' | 'automaticLimit' | 'endsOn'> & {
    readonly endsOn?: Policy['endsOn'];
    readonly suspensions?: readonly Suspension[];
    /** Null: the default of the rules. */
    readonly automaticLimit?: Money | null;
  };
}

/** What is wrong with a record: where, in which of its fields, and a code. Never what stands there: it is personal. */
export interface DirectoryFault {
  /** Of the source; in a file its line, from 1. */
  readonly at: number;
  /** Null: the record as a whole. */
  readonly field: string | null;
  readonly code: string;
  /** Another place that it is about. */
  readonly other?: number;
}

export type DirectoryRecord =
  | { readonly kind: 'entry'; readonly at: number; readonly entry: DirectoryEntry }
  | { readonly kind: 'faulty'; readonly at: number; readonly faults: readonly DirectoryFault[] }
  /** Nothing behind it can be read. */
  | { readonly kind: 'broken'; readonly at: number; readonly faults: readonly DirectoryFault[] };

/**
 * Where customers and policies come from: a file, or a system of the insurer's. It is slow and may be away, so nobody asks it
 * in a turn: what it holds is taken over into our tables, which turns read.
 */
export interface PolicyDirectory {
  /** All that it holds, from the beginning each time it is asked. @throws when the source cannot be read any more. */
  records(): AsyncIterable<DirectoryRecord>;
}
