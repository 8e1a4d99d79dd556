import type { StoredDecision } from '../domain/assessment/replay';
import type { ClaimAction, Claim, ClaimStatusChange, Reimbursement } from '../domain/claim/claim';
import type { StoredFile, UploadRefusal } from '../domain/claim/stored-file';
import type { DocumentKind } from '../domain/claim/types';
import type { Channel, Conversation, ConversationPatch, Factor } from '../domain/conversation/conversation';
import type { Escalation } from '../domain/escalation/escalation';
import type { Actor, Advisor, Customer } from '../domain/people/people';
import type { Policy } from '../domain/policy/types';
import type { AccessLinks } from './ports-access-links';
import type { BankDetails } from './ports-bank-details';
import type { Suggestion } from '../domain/suggestions/types';
import type { ChannelIdentities } from './ports-channels';
import type { Deliveries } from './ports-deliveries';
import type { LoginFailures } from './ports-login-failures';
import type { Departure, Outbox } from './ports-outbox';

/** The only source of time and randomness that commands know. */
export interface Clock {
  now(): Date;
}

/** Runs work in one database transaction: all of it is committed, or none. */
export interface UnitOfWork {
  /**
   * @throws AppError `lock_timeout` when a row stays locked too long, `state_conflict` when a version or an eTag is stale,
   *   `database_unavailable` when the server cannot be reached. All are retryable.
   */
  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** A unit of work for what is short and comes often. */
export interface SharedUnitOfWork extends UnitOfWork {
  /**
   * Like {@link UnitOfWork.run}, but the commit may be one with that of others who came at the same time. Each has its own
   * transaction to read and write through. Where one of them fails, or two write the same row, each is run again alone: so
   * work may run twice, and only the result of the run that was committed counts.
   */
  share<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/**
 * What one transaction can read and write. Writes named `save` and `append` are gathered and sent in one statement at the
 * end (or before a read of the same table), so they return at once; those that must know their result are awaited.
 */
export interface Transaction {
  readonly conversations: Conversations;
  readonly identities: ChannelIdentities;
  readonly transcript: Transcript;
  readonly inbox: Inbox;
  readonly states: StateStore;
  readonly customers: Customers;
  readonly policies: Policies;
  readonly claims: Claims;
  readonly claimFile: ClaimFile;
  readonly escalations: Escalations;
  readonly advisors: Advisors;
  readonly loginFailures: LoginFailures;
  readonly outbox: Outbox;
  readonly deliveries: Deliveries;
  readonly accessLinks: AccessLinks;
  readonly bankDetails: BankDetails;
  readonly audit: AuditJournal;
}

export interface Conversations {
  /**
   * Locks the row until the transaction ends; null when there is none. `turn`: what {@link Inbox.openTurn} will be asked
   * for, so that it is read in the same round trip. @throws AppError `lock_timeout`.
   */
  lock(id: string, turn?: TurnKey): Promise<Conversation | null>;
  find(id: string): Promise<Conversation | null>;
  /** Open conversation of a channel identity, newest first. */
  findByChannelUser(channel: Channel, channelUserId: string): Promise<Conversation | null>;
  create(conversation: Conversation): void;
  save(id: string, patch: ConversationPatch): void;
}

/** Who said a line of the transcript. */
export type Speaker = 'client' | 'bot' | 'conseiller';

/** A line of a conversation, as the channel shows it. The activity is Bot Framework JSON, the text is personal. */
export interface TranscriptEntry {
  readonly conversationId: string;
  /** 1, 2, 3 … without gaps; the Direct Line watermark counts them. */
  readonly sequence: number;
  readonly speaker: Speaker;
  readonly activityId: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** The dossier that it belongs to, when one is open. */
  readonly claimId: string | null;
  readonly at: Date;
}

export interface Transcript {
  /** The conversation must be locked: the sequence is the caller's to count (`Conversation.lastSequence + 1` …). */
  append(entry: TranscriptEntry): void;
  /** Entries after a sequence, in order. */
  after(conversationId: string, sequence: number, limit: number): Promise<TranscriptEntry[]>;
  /** For a client that has all up to a sequence: what comes after, and whether {@link Deliveries} wait for it to say so. */
  poll(conversationId: string, has: number, limit: number): Promise<{ entries: TranscriptEntry[]; awaited: boolean }>;
  /** All that was said about a dossier, in order, over all its conversations. */
  ofClaim(actor: Actor, claimId: string, limit: number): Promise<TranscriptEntry[]>;
}

/** Where an inbound row came from: a customer channel, the advisors' desk, or ourselves. */
export type InboundSource = Channel | 'slack' | 'interne';

/** A message, click or event as it was acknowledged. */
export interface InboundMessage {
  readonly source: InboundSource;
  /** The sender's unique key (clientActivityID, wamid, event_id …); unique per source and conversation for ever. */
  readonly externalKey: string;
  /** Null for what does not belong to one conversation (Slack). */
  readonly conversationId: string | null;
  /** The id under which every channel shows it. */
  readonly activityId: string;
  readonly kind: 'message' | 'join' | 'event' | 'desk';
  /** Events and desk inputs: which one. */
  readonly name?: string;
  readonly text: string;
  /** What a tapped button stands for, apart from its title. */
  readonly choice?: string;
  /** The line that the tapped button stood under, on channels where buttons stay for ever. */
  readonly choiceOf?: number;
  /** The number that the channel vouches for, E.164. Personal. */
  readonly provenPhone?: string;
  readonly attachments: readonly StoredFile[];
  /** What was understood of a recording among the attachments; absent when nobody could listen to it. */
  readonly spoken?: string;
  /** What a provider suggests for the gaps of our own reading of `text`; unproven. Absent where none was asked. */
  readonly suggestion?: Suggestion;
  /** Uploads that were refused, by code, so that the bot says what to do. */
  readonly refusedUploads?: readonly { readonly name: string; readonly code: string }[];
  readonly locale?: string;
  /** Channel data that must come back with the echo (clientActivityID …), or the payload of an event. */
  readonly data?: Readonly<{ channelData?: unknown; [name: string]: unknown }>;
  /** Keyed hash of the network address that it came from, where one tells people apart. */
  readonly addressKey?: string;
  readonly receivedAt: Date;
}

export interface StoredInbound extends InboundMessage {
  /** Order of storing, over all conversations. */
  readonly id: string;
  readonly attempts: number;
}

/** What a turn is about, when it begins. */
export interface TurnKey {
  readonly source: InboundSource;
  readonly externalKey: string | null;
}

/** All that a turn must know before it runs, in one round trip. */
export interface TurnOpening {
  /** The same external key was stored before. */
  readonly duplicate: { readonly activityId: string; readonly status: 'recu' | 'traite' | 'echoue' } | null;
  /** Stored and not processed yet, in order of storing. */
  readonly pending: readonly StoredInbound[];
}

export interface Inbox {
  /** Reads the duplicate, the pending rows and the conversation's bot state at once; for a turn, under its lock. */
  openTurn(conversationId: string, source: InboundSource, externalKey: string | null): Promise<TurnOpening>;
  /** Stores a row to be processed later. False when its key is known: then nothing changes. */
  accept(message: InboundMessage): Promise<boolean>;
  /**
   * Stores rows to be processed right after the commit, in their order; what is known already is left as it is. Which
   * conversations have something new, {@link AfterCommit} is told.
   */
  acceptAll(messages: readonly (InboundMessage & { readonly conversationId: string })[]): void;
  /** The message was answered in this transaction: stored and marked at once, its payload forgotten. */
  saveProcessed(message: InboundMessage | StoredInbound): void;
  /** A turn on it failed for good. The payload is kept, sealed, for repair. */
  saveFailed(message: InboundMessage | StoredInbound, code: string): void;
  /** Locks the row of a desk input if it is not processed yet; null otherwise. */
  lockPending(source: InboundSource, externalKey: string): Promise<StoredInbound | null>;
  /** Conversations and desk keys with rows older than an age, not processed. For the sweeper. */
  leftOver(
    olderThan: Date,
    limit: number,
  ): Promise<{ conversationId: string | null; source: InboundSource; externalKey: string }[]>;
}

/** Bot Framework state, one small JSON text a key, with an eTag from a sequence. */
export interface StateStore {
  /** Only the keys that exist. Keys read by `openTurn` cost nothing. */
  read(keys: readonly string[]): Promise<Map<string, { readonly json: string; readonly eTag: string }>>;
  /** All or none. eTag null or `*` overwrites. @throws AppError `state_conflict` when another eTag is stored. */
  write(changes: ReadonlyMap<string, { readonly json: string; readonly eTag: string | null }>): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
}

export interface Customers {
  findByMatricule(matricule: string): Promise<Customer | null>;
  find(actor: Actor, id: string): Promise<Customer | null>;
  /** Compares in constant time, and takes as long when there is no such customer. */
  verifyFactor(customerId: string | null, factor: { readonly kind: Factor; readonly value: string }): Promise<boolean>;
}

export interface Policies {
  ofCustomer(actor: Actor, clientId: string): Promise<Policy[]>;
  find(actor: Actor, id: string): Promise<Policy | null>;
}

export interface Claims {
  find(actor: Actor, id: string): Promise<Claim | null>;
  findByReference(actor: Actor, reference: string): Promise<Claim | null>;
  /** Not archived, newest first. */
  ofCustomer(actor: Actor, clientId: string, limit: number): Promise<Claim[]>;
  ofPolicy(actor: Actor, policyId: string, limit: number): Promise<Claim[]>;
  /** Next number of the year, in the company's time zone. Gaps are allowed, repeats are not. */
  nextReference(now: Date): Promise<string>;
  /** Writes a new claim (version 1) or the next version of one. @throws AppError `state_conflict` at commit when stale. */
  save(actor: Actor, claim: Claim): void;
}

/** What hangs on a dossier. */
export interface ClaimFile {
  statusChanges(actor: Actor, claimId: string): Promise<ClaimStatusChange[]>;
  appendStatusChange(change: ClaimStatusChange): void;
  actions(actor: Actor, claimId: string): Promise<ClaimAction[]>;
  saveAction(action: ClaimAction): void;
  reimbursements(actor: Actor, claimId: string): Promise<Reimbursement[]>;
  saveReimbursement(reimbursement: Reimbursement): void;
  documents(actor: Actor, claimId: string): Promise<ClaimDocument[]>;
  saveDocument(actor: Actor, document: ClaimDocument): void;
  /** Every score is kept. */
  appendAssessment(assessment: StoredAssessment): void;
  assessments(actor: Actor, claimId: string): Promise<StoredAssessment[]>;
  /** Every decision of the rules is kept, with what it was taken from. */
  appendDecision(decision: StoredDecision): void;
  /** Oldest first. */
  decisions(actor: Actor, claimId: string): Promise<StoredDecision[]>;
}

/** A paper or photo on a dossier; the bytes are in the file store under their hash. */
export interface ClaimDocument {
  readonly id: string;
  readonly claimId: string | null;
  readonly conversationId: string | null;
  readonly kind: DocumentKind;
  readonly file: StoredFile;
  /** Visible to advisors with that right only, never in Slack or WhatsApp. */
  readonly medical: boolean;
  readonly receivedAt: Date;
  readonly checkedAt: Date | null;
}

export interface StoredAssessment {
  readonly id: string;
  readonly claimId: string;
  readonly cci: number;
  /** Factor name to value 0–100. */
  readonly factors: Readonly<Record<string, number>>;
  readonly reasons: readonly unknown[];
  readonly ruleVersion: string;
  readonly at: Date;
}

export interface Escalations {
  find(actor: Actor, id: string): Promise<Escalation | null>;
  /** The open one of a dossier, if any. */
  openOfClaim(actor: Actor, claimId: string): Promise<Escalation | null>;
  /** All of a dossier, oldest first. */
  ofClaim(actor: Actor, claimId: string): Promise<Escalation[]>;
  /** The newest of the dossier whose thread it is. */
  findByThread(deskChannel: string, deskThread: string): Promise<Escalation | null>;
  save(escalation: Escalation): void;
  /** Compare-and-set: true for exactly one caller (DESIGN.md, law 6). */
  take(id: string, advisorId: string, at: Date): Promise<boolean>;
  /** Compare-and-set on owner and status. */
  transition(
    id: string,
    expected: { readonly status: Escalation['status']; readonly advisorId: string | null },
    next: Pick<Escalation, 'status' | 'advisorId' | 'closedAt'>,
  ): Promise<boolean>;
  /** Where the desk shows the dossier of an escalation: recorded on all of its escalations, once. */
  recordThread(id: string, deskChannel: string, deskThread: string): Promise<void>;
  /** Minutes from creation to taking, of the last ones of a line. */
  lastWaits(line: string, limit: number): Promise<number[]>;
}

export interface Advisors {
  findBySlackUser(slackUserId: string): Promise<Advisor | null>;
  find(id: string): Promise<Advisor | null>;
  list(): Promise<Advisor[]>;
  save(advisor: Advisor): void;
}

export interface AuditEntry {
  readonly actor: Actor;
  /** What was done: `claim.saved`, `claim.read`, `login.locked` … */
  readonly action: string;
  readonly claimId: string | null;
  /** Opaque id of what it is about. */
  readonly subject: string | null;
  /** Codes and figures, never personal data. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface AuditJournal {
  append(entry: AuditEntry): void;
}

/** Told after each commit, with what the transaction left to be done; a crash before it is made good by the sweepers. */
export type AfterCommit = (committed: {
  readonly conversations: readonly string[];
  readonly outbox: readonly Departure[];
  /** Dossiers that were changed, and people who have a new one: for whoever follows them. */
  readonly followed: readonly string[];
  /** Conversations with messages that {@link Inbox.acceptAll} has stored and nobody has answered yet. */
  readonly accepted: readonly string[];
}) => void;

/**
 * Wakes whoever shows a conversation, a dossier or a person's dossiers, on any process; ids are all it carries. May lose
 * messages: readers catch up from what is stored.
 */
export interface Bus {
  publish(ids: readonly string[]): void;
  /** Returns the function that ends the subscription. `null` means: something may have been missed, look again. */
  subscribe(listener: (id: string | null) => void): () => void;
  close(): Promise<void>;
}

/** Carries wake-ups between processes, on whichever store is configured. */
export interface WakeLine {
  /** Best effort. */
  send(message: string): Promise<void>;
  /** `null`: the line was cut and is back, so something may have been missed. */
  listen(onMessage: (message: string | null) => void): void;
  close(): Promise<void>;
}

/** Stores bytes by content hash. Written before the transaction that refers to them; a sweeper removes orphans. */
export interface FileStore {
  put(bytes: Buffer): Promise<string>;
  read(hash: string): Promise<Buffer | null>;
  exists(hash: string): Promise<boolean>;
  list(): AsyncIterable<{ readonly hash: string; readonly storedAt: Date }>;
  /** @param storedBefore for orphans: leaves the file when someone has stored it again at that time or later. */
  delete(hash: string, storedBefore?: Date): Promise<void>;
}

/** What the sweeper of stored files asks before it deletes one. */
export interface FileReferences {
  /** Those that a document, a line of a transcript or a waiting message still refers to. */
  among(hashes: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A file as a channel received it: nothing in it is believed. */
export interface Upload {
  /** The bytes, or what yields them (a Node stream without a size limit of its own). */
  readonly source: Uint8Array | AsyncIterable<Uint8Array>;
  readonly name?: string | undefined;
  readonly mime?: string | undefined;
}

/** A refusal carries the upload's name, made harmless, so that the bot can say which file it speaks of. */
export type IntakeOutcome =
  | { readonly ok: true; readonly file: StoredFile }
  | { readonly ok: false; readonly code: UploadRefusal; readonly name: string };

/** Reads, recognises, cleans and stores an upload, before the turn that it belongs to. @throws when the source breaks off. */
export type IntakeUpload = (upload: Upload) => Promise<IntakeOutcome>;

export interface TurnReceipt {
  readonly activityId: string;
  readonly duplicate: boolean;
  /** `stored`: kept for the sweeper because the conversation was busy too long. `failed`: answered with an apology. */
  readonly status: 'done' | 'stored' | 'failed';
}

/** Runs a conversation: one message at a time, in order, one commit each (DESIGN.md, laws 1, 2 and 4). */
export interface TurnRunner {
  /** Null when there is no such conversation. */
  run(message: InboundMessage & { readonly conversationId: string }): Promise<TurnReceipt | null>;
  /** Processes what a crash or a busy lock left behind. */
  resume(conversationId: string): Promise<void>;
}

/** Ids are made outside the domain. */
export interface Ids {
  uuid(): string;
}
