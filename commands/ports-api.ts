import type { Claim, Reimbursement } from '../domain/claim/claim';
import type { ClaimStatus, ClaimType } from '../domain/claim/types';
import type { Escalation } from '../domain/escalation/escalation';
import type { Line } from '../domain/escalation/types';
import type { Actor, Customer, NewCustomer } from '../domain/people/people';
import type { Policy } from '../domain/policy/types';
import type { AuditEntry, ClaimDocument, Transaction } from './ports';
import type { InsurerDeliveries } from './ports-insurer';
import type { Recordings } from './ports-voice';

/** A place in a list that is read newest first: the last row that was seen. */
export interface ListPosition {
  readonly at: Date;
  readonly id: string;
}

/** Which dossiers a list shows; absent means any. Archived ones are never listed. */
export interface ClaimFilter {
  readonly clientId?: string;
  readonly statuses?: readonly ClaimStatus[];
  readonly type?: ClaimType;
  /** Both ends included, 0 to 100; dossiers without a score are left out. */
  readonly cci?: { readonly from: number; readonly to: number };
  /** Declared at that instant or later. */
  readonly declaredFrom?: Date;
  /** Declared before that instant. */
  readonly declaredBefore?: Date;
  readonly lines?: readonly Line[];
}

/** A dossier as a list shows it: nothing that the customer told. */
export type ClaimSummary = Omit<Claim, 'facts' | 'decision' | 'conversationId' | 'archivedAt'>;

export interface ClaimLists {
  /** Newest declaration first, after a position; at most `limit`. Each dossier that is shown is written down as read. */
  page(actor: Actor, filter: ClaimFilter, after: ListPosition | null, limit: number): Promise<ClaimSummary[]>;
}

export interface EscalationLists {
  /** The last one of a dossier, open or closed. */
  latestOfClaim(actor: Actor, claimId: string): Promise<Escalation | null>;
  /** Open ones of these lines, the longest waiting first, after a position. */
  queue(actor: Actor, lines: readonly Line[], after: ListPosition | null, limit: number): Promise<Escalation[]>;
}

export interface ClaimFileLookups {
  findDocument(actor: Actor, id: string): Promise<ClaimDocument | null>;
  /** Locks the row until the transaction ends: two decisions on one sum take turns. */
  lockReimbursement(actor: Actor, id: string): Promise<Reimbursement | null>;
  findReimbursement(actor: Actor, id: string): Promise<Reimbursement | null>;
}

export interface CustomerWrites {
  create(customer: NewCustomer, at: Date): void;
  /** Locks the row until the transaction ends. */
  lock(actor: Actor, id: string): Promise<Customer | null>;
  /** Those that are known, locked until the transaction ends; for an import, which shows them to nobody. */
  lockByMatricules(matricules: readonly string[]): Promise<Customer[]>;
  /** Everything but the matricule; what only they know is kept where it is not given anew. */
  save(customer: Customer, pin?: string | null): void;
}

export interface PolicyWrites {
  create(policy: Policy): void;
  /** Locks the row until the transaction ends. */
  lock(actor: Actor, id: string): Promise<Policy | null>;
  /** Those that are known, locked until the transaction ends; for an import, which shows them to nobody. */
  lockByNumbers(numbers: readonly string[]): Promise<Policy[]>;
  /** Everything but number and holder; guarantees that are no longer named end. */
  save(policy: Policy): Promise<void>;
  isNumberTaken(number: string): Promise<boolean>;
}

/** What a person asks of the data held on them; carried out by operations. */
export interface RightsRequest {
  readonly id: string;
  readonly clientId: string;
  readonly kind: 'effacement';
  readonly status: 'ouverte' | 'traitee' | 'restreinte';
  readonly createdAt: Date;
}

export interface RightsRequests {
  /** Opens a request, or gives the open one of the same kind: asking twice is asking once. */
  open(actor: Actor, request: RightsRequest): Promise<RightsRequest>;
}

/** An entry of the journal, as a search shows it. */
export interface StoredAuditEntry extends Omit<AuditEntry, 'actor'> {
  /** Order of writing. */
  readonly id: string;
  readonly actorKind: Actor['kind'];
  readonly actorId: string;
}

export interface AuditFilter {
  readonly claimId?: string;
  readonly actorId?: string;
  readonly from?: Date;
  readonly before?: Date;
}

export interface AuditSearch {
  /** Newest first, after a position. */
  search(filter: AuditFilter, after: ListPosition | null, limit: number): Promise<StoredAuditEntry[]>;
}

/** Whose data an answer shows: it is sealed as theirs. */
export interface AnswerOwner {
  readonly kind: 'client' | 'sinistre';
  readonly id: string;
}

/** What a creation answered. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface IdempotencyKey {
  /** Who calls; kept as a keyed hash. */
  readonly bearer: string;
  readonly operation: string;
  readonly key: string;
  /** Hash of what was asked for. */
  readonly fingerprint: string;
}

export interface IdempotencyKeys {
  /**
   * Takes a key for this transaction: whoever brings the same one at the same time waits for its end. `new`: go on, then
   * `keep` the answer. `kept`: the answer given before. `mismatch`: it was used for something else.
   * @throws AppError `lock_timeout`
   */
  take(
    key: IdempotencyKey,
    now: Date,
    until: Date,
  ): Promise<
    { readonly kind: 'new' } | { readonly kind: 'mismatch' } | { readonly kind: 'kept'; readonly answer: KeptAnswer }
  >;
  keep(key: IdempotencyKey, owner: AnswerOwner, answer: KeptAnswer): Promise<void>;
  /** Forgets those that are over, at most so many. Gives back how many it forgot. */
  forget(now: Date, limit: number): Promise<number>;
}

export interface CallCounters {
  /** Counts a call in a window of time, over all processes, and says how many there are now. */
  hit(bearer: string, window: Date): Promise<number>;
  /** Forgets bearers that have not called since. */
  forget(before: Date, limit: number): Promise<number>;
}

/** A transaction with what only REST needs. */
export interface ApiTransaction extends Transaction {
  readonly customers: Transaction['customers'] & CustomerWrites;
  readonly policies: Transaction['policies'] & PolicyWrites;
  readonly claims: Transaction['claims'] & ClaimLists;
  readonly claimFile: Transaction['claimFile'] & ClaimFileLookups;
  readonly escalations: Transaction['escalations'] & EscalationLists;
  readonly audit: Transaction['audit'] & AuditSearch;
  readonly rightsRequests: RightsRequests;
  readonly idempotency: IdempotencyKeys;
  readonly callCounters: CallCounters;
  readonly insurerDeliveries: InsurerDeliveries;
  readonly recordings: Recordings;
}

export interface ApiUnitOfWork {
  /** As {@link UnitOfWork.run}. */
  run<T>(work: (tx: ApiTransaction) => Promise<T>): Promise<T>;
}
