import type { Money } from '../money';
import type { ReimbursementStatus } from '../policy/reimbursement-status';
import type { ActionPriority, ActionStatus } from './action-status';
import type { ClaimFacts, ClaimOutcome, ClaimStatus, ClaimType } from './types';

/** On whose word the dossier stands. An unverified one reveals nothing and is for a human (PRODUCT.md section 1). */
export type Declarant = 'assure' | 'proche' | 'non_verifie';

/** A dossier. Facts and names are personal; the rest is not. */
export interface Claim {
  readonly id: string;
  /** `SIN-YYYY-NNNNNN-C`. */
  readonly reference: string;
  readonly clientId: string | null;
  readonly policyId: string | null;
  readonly declarant: Declarant;
  readonly status: ClaimStatus;
  readonly statusSince: Date;
  readonly type: ClaimType | null;
  readonly facts: ClaimFacts;
  /** Complexity index 0 to 100, or null before the first score. */
  readonly cci: number | null;
  /** Code of the ground of the last decision, and the version of the rules that took it. */
  readonly decision: ClaimDecision | null;
  readonly lateDeclaration: boolean;
  /** Where the customer last wrote about it: the advisor's reply goes there. */
  readonly conversationId: string | null;
  /** First word of the loss: dates the declaration. */
  readonly declaredAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: ClaimOutcome | null;
  readonly archivedAt: Date | null;
  /** Optimistic version, raised by one at each write. */
  readonly version: number;
}

/** What was decided, by whom, and what the customer was told about money. */
export interface ClaimDecision {
  readonly outcome: 'escalade' | 'en_attente_client' | 'validation' | 'autonome';
  readonly ground: string;
  readonly reasons: readonly string[];
  readonly ruleVersion: string;
  readonly at: string;
  readonly automatic: boolean;
  readonly accepted?: Money;
}

/** A step of a dossier's status, kept for its history and its age. */
export interface ClaimStatusChange {
  readonly claimId: string;
  readonly from: ClaimStatus | null;
  readonly to: ClaimStatus;
  readonly reason: string | null;
  readonly at: Date;
}

/** A step to be done on a dossier, by the customer or by the insurer (`actions_recommandees`). */
export interface ClaimAction {
  readonly id: string;
  readonly claimId: string;
  /** Stable code; the sentence belongs to the texts. */
  readonly code: string;
  /** What the code is about (a document kind, a date), never personal data. */
  readonly detail: string | null;
  readonly owner: 'client' | 'assureur';
  readonly priority: ActionPriority;
  readonly status: ActionStatus;
  readonly dueAt: Date | null;
  readonly createdAt: Date;
}

/** Money owed on a dossier, with the lines of its computation. */
export interface Reimbursement {
  readonly id: string;
  readonly claimId: string;
  readonly status: ReimbursementStatus;
  readonly claimed: Money | null;
  readonly accepted: Money | null;
  readonly deductible: Money | null;
  /** The computation as it was shown: codes with amounts. */
  readonly lines: readonly { readonly code: string; readonly amount: Money }[];
  readonly automatic: boolean;
  /** A person has checked the papers: payment waits for it. */
  readonly papersCheckedAt: Date | null;
  readonly paidAt: Date | null;
  readonly createdAt: Date;
}
