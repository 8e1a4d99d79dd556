import type { Claim, ClaimDecision, ClaimStatusChange, Reimbursement } from '../domain/claim/claim';
import type { ClaimStatus } from '../domain/claim/types';
import type { ListPosition } from './ports-api';

/** What the insurer's systems are told of, by the names of the code; the wire has its own. */
export type InsurerEventKind = InsurerEvent['kind'];

/** A dossier as the insurer's systems are told of it: ids and where it stands, nothing that anybody said. */
export type ToldClaim = Pick<
  Claim,
  'id' | 'reference' | 'clientId' | 'policyId' | 'status' | 'type' | 'outcome' | 'version'
> & { readonly declaredAt: string };

export type ToldReimbursement = Pick<
  Reimbursement,
  'id' | 'status' | 'claimed' | 'accepted' | 'deductible' | 'automatic'
> & { readonly papersCheckedAt: string | null; readonly paidAt: string | null };

type Happening =
  | { readonly kind: 'claim.created' }
  | {
      readonly kind: 'claim.decided';
      readonly decision: Pick<ClaimDecision, 'outcome' | 'automatic' | 'at' | 'accepted'>;
    }
  | { readonly kind: 'claim.status_changed'; readonly from: ClaimStatus; readonly to: ClaimStatus }
  | { readonly kind: 'reimbursement.changed'; readonly reimbursement: ToldReimbursement };

/** One happening, complete, as it was when it was committed. Dates are ISO 8601: it is kept as JSON. */
export type InsurerEvent = Happening & {
  /** Unique for ever, the same at each attempt. */
  readonly id: string;
  readonly at: string;
  readonly claim: ToldClaim;
};

/** What the other side said. */
export type InsurerAnswer =
  | { readonly kind: 'taken'; readonly status: number }
  /**
   * `event`: this event was not wanted; another one may be. `address`: nothing can be told there now, whatever it is.
   */
  | {
      readonly kind: 'refused';
      readonly blames: 'event' | 'address';
      /** An HTTP status or a network code. */
      readonly code: string;
      readonly status: number | null;
      /** Seconds for which they asked to be left alone. */
      readonly retryAfterSeconds: number | null;
    };

/** The insurer's core system. Never throws for what the other side does. */
export interface InsurerSystem {
  tell(event: InsurerEvent): Promise<InsurerAnswer>;
}

/** One attempt to tell. */
export interface InsurerDelivery {
  readonly eventId: string;
  readonly kind: InsurerEventKind;
  readonly claimId: string;
  /** 1, 2, 3 … of this event. */
  readonly attempt: number;
  readonly at: Date;
  /** Milliseconds until the answer. */
  readonly tookMs: number;
  readonly taken: boolean;
  /** Null: no answer came. */
  readonly status: number | null;
  /** Of a failure: an HTTP status or a network code. */
  readonly code: string | null;
}

export interface StoredInsurerDelivery extends InsurerDelivery {
  /** Order of writing. */
  readonly id: string;
}

/** Absent means any. */
export interface InsurerDeliveryFilter {
  readonly eventId?: string;
  readonly claimId?: string;
  readonly taken?: boolean;
}

/** The delivery log. */
export interface InsurerDeliveries {
  append(delivery: InsurerDelivery): void;
  /** Newest first, after a position; at most `limit`. */
  search(filter: InsurerDeliveryFilter, after: ListPosition | null, limit: number): Promise<StoredInsurerDelivery[]>;
  /** Forgets what was tried before a date, at most so many. Gives back how many it forgot. */
  forget(before: Date, limit: number): Promise<number>;
}

/** What one transaction has written about dossiers. */
export interface ClaimChanges {
  /** `before`: as it was read in this transaction; null when it was made in it, or never read. */
  readonly claims: readonly { readonly before: Claim | null; readonly after: Claim }[];
  /** In their order. */
  readonly statusChanges: readonly ClaimStatusChange[];
  /** The last writing of each. */
  readonly reimbursements: readonly Reimbursement[];
}
