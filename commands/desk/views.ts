import type { Brief } from '../../domain/brief/types';
import type { Declarant } from '../../domain/claim/claim';
import type { StoredFile, UploadRefusal } from '../../domain/claim/stored-file';
import type { ClaimOutcome, ClaimStatus, ClaimType, DocumentKind } from '../../domain/claim/types';
import type { Channel } from '../../domain/conversation/conversation';
import type { Escalation, EscalationKind } from '../../domain/escalation/escalation';
import type { Money } from '../../domain/money';
import type { Language } from '../../domain/people/people';
import type { Deductible } from '../../domain/policy/types';
import type { Refusal } from '../channels/customer-channel';

/** Where the index sends a claim (PRODUCT.md section 2). */
type CardLane = 'autonome' | 'validation' | 'escalade';

/** The next date that the law or our own rules set on a dossier. */
export interface CardClock {
  /** Wire name of the clock, see domain/rules. */
  readonly code: string;
  /** Last day in time, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/** Who holds a dossier, as the desk may name them. */
export interface CardOwner {
  readonly firstName: string;
  readonly slackUserId: string;
}

/** A card in the advisors' channel: no personal data and no word of fraud, for everybody in the channel reads it. */
export interface EscalationCardView {
  readonly escalationId: string;
  readonly reference: string;
  readonly kind: EscalationKind;
  readonly claimType: ClaimType | null;
  readonly language: Language;
  /** 0 to 100, and its lane; null before the first score. */
  readonly cci: number | null;
  readonly lane: CardLane | null;
  /** Codes, the heaviest first, at most three. */
  readonly reasons: readonly string[];
  readonly priority: Escalation['priority'];
  readonly escalatedAt: Date;
  /** Whole days during which the next step was ours. */
  readonly ageDays: number;
  readonly clock: CardClock | null;
  readonly missing: readonly DocumentKind[];
  readonly distress: boolean;
  readonly status: Escalation['status'];
  readonly owner: CardOwner | null;
  readonly claimStatus: ClaimStatus;
  readonly outcome: ClaimOutcome | null;
}

/** The brief of a dossier. Its thread shows it without quotes, signals and what follows from them; the modal shows all. */
export interface EscalationBriefView extends Brief {
  readonly reference: string;
}

/** What the customer wrote or sent, as the thread may show it. */
export interface CustomerLineView {
  readonly channel: Channel;
  /** The first line from another conversation than before: answers now go there. */
  readonly moved: boolean;
  /** Null when the words concern somebody's health: they are read in the dossier, not in Slack. */
  readonly text: string | null;
  readonly files: readonly FileLink[];
  /** Until when an answer goes out as it is written; absent where that never ends. */
  readonly replyBy?: Date;
}

/** A file is never copied into Slack: it is named by what it is, and opened in the application. */
export interface FileLink {
  readonly kind: StoredFile['kind'];
  readonly url: string | null;
}

/** A dossier has become more urgent while it was on the desk, or its customer is left without an answer. */
export interface AlertView {
  readonly reference: string;
  readonly priority: Escalation['priority'];
  readonly distress: boolean;
  readonly owner: CardOwner | null;
  /** Minutes for which the customer has waited for the owner's answer; absent when it is about the priority. */
  readonly silentMinutes?: number;
}

/** A dossier that was on the desk before is there again, in its thread; shown in the channel too. */
export interface ReturnView {
  readonly reference: string;
  /** Codes as on the card, the heaviest first. */
  readonly reasons: readonly string[];
  /** It was closed meanwhile; otherwise the bot had it. */
  readonly reopened: boolean;
}

/** What was said to the customer has not reached them: it waits until they write, or it never will. */
export type UndeliveredView = { readonly code: 'held' } | { readonly code: 'not_delivered'; readonly reason: Refusal };

/** What can be posted on the desk; only adapters/slack knows how it looks. */
export type DeskMessage =
  | { readonly kind: 'card'; readonly card: EscalationCardView }
  | { readonly kind: 'brief'; readonly brief: EscalationBriefView }
  | { readonly kind: 'customer'; readonly line: CustomerLineView }
  | { readonly kind: 'alert'; readonly alert: AlertView }
  | { readonly kind: 'return'; readonly back: ReturnView }
  | { readonly kind: 'delivery'; readonly news: UndeliveredView }
  /** Where the customer is to be paid is known, or has changed; nothing of the account. */
  | { readonly kind: 'bank_details'; readonly changed: boolean };

/** One paper of a dossier in the modal. */
export interface DossierPaper {
  readonly kind: DocumentKind;
  readonly receivedAt: Date;
  readonly checked: boolean;
  /** Medical papers are named; a link is only for advisors with the right to them, and good for one reading. */
  readonly medical: boolean;
  readonly url: string | null;
}

/** "Voir le dossier": read live for one registered advisor, personal data included. */
export interface DossierView {
  readonly reference: string;
  readonly status: ClaimStatus;
  readonly declarant: Declarant;
  readonly customer: { readonly name: string; readonly phone: string | null; readonly language: Language } | null;
  readonly policyNumber: string | null;
  readonly declaredAt: Date;
  readonly brief: EscalationBriefView;
  readonly place: string | null;
  readonly circumstances: string | null;
  /** The customer's own words, oldest first. */
  readonly account: readonly string[];
  readonly cci: number | null;
  /** Factor wire name to score, 0 to 100. */
  readonly factors: Readonly<Record<string, number>>;
  readonly computation: readonly { readonly code: string; readonly amount: Money }[] | null;
  readonly papers: readonly DossierPaper[];
  /** Where the customer is to be paid is known. No more of it is shown on the desk. */
  readonly bankDetails: boolean;
  /** The end of the conversation, oldest first. */
  readonly lastWords: readonly { readonly speaker: 'client' | 'bot' | 'conseiller'; readonly text: string }[];
}

/** A form on the desk remembers only where it was opened from. */
export interface FormOrigin {
  readonly escalationId: string;
  readonly channel: string;
  readonly thread: string | null;
}

export type DeskModal =
  | { readonly kind: 'dossier'; readonly dossier: DossierView }
  | {
      readonly kind: 'close';
      readonly origin: FormOrigin;
      readonly reference: string;
      readonly outcomes: readonly ClaimOutcome[];
    }
  | {
      readonly kind: 'correct';
      readonly origin: FormOrigin;
      readonly reference: string;
      /** The damage amount that the computation started from; null when none was read. */
      readonly retained: Money | null;
      readonly currency: Money['currency'];
      readonly deductible: Deductible;
      readonly ceiling: Money;
    };

/** Why something that was asked for was not done, or what was done with a message; sentences stand in adapters/slack. */
export type DeskNotice =
  | { readonly code: 'already_taken'; readonly firstName: string }
  | { readonly code: 'kept_not_owner'; readonly firstName: string }
  | { readonly code: 'not_the_owner'; readonly firstName: string }
  | { readonly code: 'dossier_closed'; readonly reference: string }
  | { readonly code: 'above_authority'; readonly limit: Money }
  | { readonly code: 'sending'; readonly seconds: number; readonly messageKey: string }
  | { readonly code: 'photo_refused'; readonly reason: UploadRefusal }
  | { readonly code: PlainNoticeCode };

export const PLAIN_NOTICES = [
  'not_an_advisor',
  'already_yours',
  'card_outdated',
  'unknown_button',
  'not_taken',
  'kept_note',
  'kept_mention',
  'kept_unowned',
  'kept_closed',
  'kept_empty',
  'kept_no_conversation',
  'cancelled',
  'too_late_to_cancel',
  'deleted_in_time',
  'too_late_to_delete',
  'too_late_to_edit',
  'photo_not_fetched',
  'outcome_not_offered',
  'nothing_to_compute',
  'would_be_refusal',
  'changed_meanwhile',
  'modal_failed',
  'internal_error',
] as const;
export type PlainNoticeCode = (typeof PLAIN_NOTICES)[number];
