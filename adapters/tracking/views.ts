import type { ActionCode } from '../../domain/assessment/decision-types';
import type { StageCode } from '../../domain/claim/progress';
import type {
  CivilDate,
  ClaimOutcome,
  ClaimStatus,
  ClaimType,
  DocumentKind,
  DocumentState,
} from '../../domain/claim/types';
import type { UploadRefusal } from '../../domain/claim/stored-file';
import type { AccountFault } from '../../domain/payment/bank-account';
import type { Language } from '../../domain/people/people';
import type { ReimbursementStatus } from '../../domain/policy/reimbursement-status';

/** A dossier as the page shows it: codes, civil dates and sums in words of the page's language. */
export interface DossierCard {
  readonly reference: string;
  readonly type: ClaimType | null;
  readonly lossDate: CivilDate | null;
  /** In the customer's own words. */
  readonly place: string | null;
  readonly status: ClaimStatus;
  readonly outcome: ClaimOutcome | null;
  readonly waitsForAdvisor: boolean;
  readonly expertToCome: boolean;
  readonly advisor: string | null;
  readonly declaredOn: CivilDate;
  readonly stages: readonly {
    readonly code: StageCode;
    readonly state: 'done' | 'current' | 'todo';
    readonly on: CivilDate | null;
  }[];
  readonly nextStep: StepView | null;
  readonly otherSteps: readonly StepView[];
  /** Null: there is none, or none for whoever looks. */
  readonly money: MoneyView | null;
  readonly papers: readonly PaperView[];
  /** Papers can be added. */
  readonly open: boolean;
  /** Decided by a machine: a person may be asked to look at it. */
  readonly reviewable: boolean;
}

export interface StepView {
  readonly code: ActionCode | (string & {});
  readonly byCustomer: boolean;
  readonly dueOn: CivilDate | null;
  readonly overdue: boolean;
}

export interface MoneyView {
  readonly status: ReimbursementStatus;
  readonly paidOn: CivilDate | null;
  /** As it was computed, in its order; a sum that is taken away begins with a minus. */
  readonly lines: readonly { readonly code: string; readonly amount: string }[];
  readonly accepted: string | null;
}

export interface PaperView {
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly required: boolean;
  readonly receivedOn: CivilDate | null;
  readonly checked: boolean;
  /** Handed in on the page of its own, and never shown. */
  readonly protectedUpload: boolean;
  readonly received: number;
  readonly needed: number;
  /** Ids of the files that may be opened; none unless the person has proved themselves. */
  readonly files: readonly { readonly id: string; readonly image: boolean }[];
}

/** A sentence above a page: what was done, or why not. */
export type Notice =
  | 'link_used'
  | 'link_expired'
  | 'link_unknown'
  | 'mismatch'
  | 'locked'
  | 'session_over'
  | 'paper_received'
  | 'paper_missing'
  | 'paper_closed'
  | 'advisor_told'
  | 'review_asked'
  | 'review_not_automatic'
  | 'pin_wrong'
  | 'pin_right'
  | 'busy'
  | 'logged_out'
  | `refused_${UploadRefusal | 'too_many'}`;

/** The page where an account is given. */
export interface BankView {
  readonly lang: Language;
  readonly notice: Notice | null;
  /** `pin`: whoever came by a birth date proves themselves first. */
  readonly state: 'form' | 'pin' | 'done' | 'closed';
  readonly faults: readonly AccountFault[];
  /** As it was typed, when it was not taken. */
  readonly holder: string;
  /** Of the account that is kept. */
  readonly lastFour: string | null;
}

/** What draws the pages; each gives a whole document. */
export interface TrackingPages<Card> {
  /** @param notice shown above all else. */
  login(view: { readonly lang: Language; readonly notice: Notice | null }): string;
  /** One tap, or none with JavaScript: what previews links does not press it. */
  opening(view: { readonly lang: Language; readonly action: string; readonly purpose: 'suivi' | 'lecture' }): string;
  confirm(view: { readonly lang: Language; readonly name: string }): string;
  dossiers(view: {
    readonly lang: Language;
    readonly notice: Notice | null;
    readonly cards: readonly Card[];
    readonly relative: boolean;
    /** Papers may be opened. */
    readonly strong: boolean;
    readonly maxBytes: number;
  }): string;
  /** One dossier, to put in the place of itself. */
  card(
    card: Card,
    view: { readonly lang: Language; readonly strong: boolean },
  ): {
    readonly html: string;
    readonly version: string;
  };
  bank(view: BankView): string;
  deposit(view: {
    readonly lang: Language;
    readonly notice: Notice | null;
    readonly state: 'open' | 'done' | 'closed';
    readonly maxBytes: number;
  }): string;
}
