import type { SenderAddress } from './ports-channels';

/** What leaves the process: one row per effect, under a key that a retry repeats. */
export type OutboxKind =
  | 'slack.card'
  | 'slack.thread'
  | 'slack.private'
  | 'slack.reaction'
  | 'conversation.event'
  | 'whatsapp.message'
  | 'whatsapp.media'
  | 'insurer.event';

export interface OutboxMessage {
  /** Unique for ever: the effect happens once per key. */
  readonly key: string;
  readonly kind: OutboxKind;
  /** Rows of one group leave one after the other, in order. */
  readonly group: string;
  readonly escalationId: string | null;
  readonly conversationId: string | null;
  readonly claimId: string | null;
  /** Sealed at rest; queues carry the row's id only. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before. */
  readonly notBefore: Date | null;
}

export interface StoredOutboxMessage extends OutboxMessage {
  readonly id: string;
  readonly status: 'en_attente' | 'envoi' | 'envoye' | 'echoue' | 'annule';
  readonly attempts: number;
  readonly sendingAt: Date | null;
}

/** How much a channel has told of a message, in order of weight; a failure is the last word. */
export type DeliveryState = 'accepte' | 'remis' | 'lu' | 'ecoute' | 'echec';

/** One thing that a channel tells of a message of ours. */
export interface DeliveryUpdate {
  /** The row and which attempt it was, as it came back; null when it did not. */
  readonly key: { readonly id: string; readonly attempt: number } | null;
  /** The channel's own id of the message. */
  readonly ref: string;
  readonly state: DeliveryState;
  readonly at: Date;
  /** Of a failure. */
  readonly code: string | null;
}

/** What is known of a row when an attempt begins. */
export interface SendAttempt {
  /** An earlier attempt began and its result is not known for sure: reconcile before sending again. */
  readonly maybeSent: boolean;
  /** Attempts that ended without a word, and when the last of them began. Null: there is none. */
  readonly uncertain: { readonly times: number; readonly since: Date } | null;
  /** To whom it goes, where the commit that began the attempt has read it. */
  readonly to?: () => Promise<SenderAddress>;
}

/** A row that is in this process's hands since its commit: its first attempt has begun. */
export interface BegunMessage {
  readonly message: StoredOutboxMessage;
  /** To whom it goes, as the commit saw it. */
  readonly to: () => Promise<SenderAddress>;
}

/** A row that a commit left to be sent. */
export interface Departure {
  readonly id: string;
  readonly kind: OutboxKind;
  readonly notBefore: Date | null;
  readonly begun?: BegunMessage;
}

/** A row that has left. */
export interface SentMark {
  readonly id: string;
  readonly at: Date;
  /** The other side's own id of it. */
  readonly ref: string | null;
}

/** Why a row has not left: an outcome that is expected, not a fault. */
export type NotSent =
  /** `uncertain`: it may have left after all. `everyone`: other rows for the same side wait as well. */
  | {
      readonly notSent: 'later';
      readonly at: Date;
      readonly code: string;
      readonly uncertain?: boolean;
      readonly everyone?: boolean;
    }
  /** Until the customer writes again. */
  | { readonly notSent: 'held' }
  /** For good, and whoever must know has been told. */
  | { readonly notSent: 'refused'; readonly code: string };

export interface Outbox {
  /** The row's id is given back after the commit */
  append(message: OutboxMessage): void;
  /** Marks a row as being sent, if it is due, first of its group and not in another's hands; null otherwise. */
  begin(
    id: string,
    now: Date,
    lease: { readonly seconds: number },
  ): Promise<({ readonly message: StoredOutboxMessage } & SendAttempt) | null>;
  /** Keeps a row in hand while its n-th attempt goes on. */
  extend(id: string, attempt: number, until: Date): Promise<void>;
  /** Marks rows as sent. Gives back, for each, the row of its group whose turn it is now, if there is one and it is due. */
  markSent(sent: readonly SentMark[]): Promise<(Departure | null)[]>;
  /** The first waiting row of a group, if it is due: whose turn it is after another was given up. */
  next(group: string, now: Date): Promise<Departure | null>;
  /** Back to waiting, with a reason, until a date; `final` gives up and keeps it for operations. */
  markFailed(id: string, code: string, retryAt: Date | null, uncertain?: boolean): Promise<void>;
  /** Back to waiting until the customer writes. */
  hold(id: string, code: string, at: Date): Promise<void>;
  /** What was sent and failed afterwards is due again. */
  sendAgain(id: string, code: string, at: Date): Promise<void>;
  /** Gives back the rows of which something new was learnt, with what is known of them now. */
  recordDeliveries(
    updates: readonly DeliveryUpdate[],
  ): Promise<{ readonly message: StoredOutboxMessage; readonly state: DeliveryState }[]>;
  /** A row that was given up is due again, still to be reconciled first; false when it was not given up. */
  revive(id: string, now: Date): Promise<boolean>;
  /** The customer has written: what waited for that is due now. */
  releaseHeld(conversationId: string): void;
  /** Only while nothing left. `was_cancelled`: by an earlier call. */
  cancel(key: string): Promise<'cancelled' | 'was_cancelled' | 'too_late'>;
  /** Due rows not sent, oldest first. For the sweeper. */
  due(now: Date, limit: number): Promise<Departure[]>;
}
