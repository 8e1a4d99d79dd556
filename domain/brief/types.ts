import type { DecisionReason } from '../assessment/decision-types';
import type { ActionPriority } from '../claim/action-status';
import type {
  ClaimType,
  CivilDate,
  CorrectableFact,
  CorrectedFacts,
  DocumentKind,
  LiabilityStatement,
  LossDate,
  Ternary,
} from '../claim/types';
import type { LiabilityHint } from '../liability/constat-hint';
import type { Money } from '../money';
import type { ConventionId } from '../rules/recourse-conventions';

/** One thing known or supposed about the loss, in figures and wire names only. */
export type BriefItem =
  | { readonly code: 'type'; readonly value: ClaimType }
  | { readonly code: 'lossDate'; readonly value: LossDate }
  | {
      readonly code: 'injuries' | 'thirdParty' | 'otherDriverKnown' | 'police' | 'constat';
      readonly value: Ternary;
    }
  | { readonly code: 'hitAndRun' | 'foreignVehicle'; readonly value: true }
  | { readonly code: 'parties'; readonly value: number }
  | { readonly code: 'liability'; readonly value: LiabilityStatement }
  | { readonly code: 'claimedAmount' | 'quoteAmount'; readonly value: Money };

/** Two things that were said and do not go together. */
export type Contradiction =
  /** An answer was replaced by another. */
  | {
      readonly code: 'reponse_corrigee';
      readonly fact: CorrectableFact;
      readonly before: CorrectedFacts;
      readonly after: CorrectedFacts;
      readonly decisive: boolean;
      /** ISO instant. */
      readonly at: string;
    }
  | { readonly code: PlainContradiction };

export const PLAIN_CONTRADICTIONS = [
  'tiers_nie_et_compte',
  'date_apres_declaration',
  'date_avant_contrat',
  'constat_contradictoire',
  'constat_contre_recit',
  'reclame_plus_que_prouve',
  'suppositions_dominantes',
] as const;
export type PlainContradiction = (typeof PLAIN_CONTRADICTIONS)[number];

/** A point on the time line; a civil date where no hour is known. */
export interface TimelineEntry {
  readonly at: Date | CivilDate;
  readonly code: 'debut_contrat' | 'sinistre' | 'declaration' | 'statut' | 'piece' | 'correction';
  /** What the code is about: a status, a kind of paper, a fact. */
  readonly detail: string | null;
  readonly approximate: boolean;
}

export const RECOMMENDATIONS = [
  'appeler_client',
  'tenir_echeance',
  'preciser_blessures',
  'verifier_identite',
  'comparer_dossiers',
  'verifier_contrat',
  'verifier_garantie',
  'entendre_les_parties',
  'reprendre_recit',
  'controler_montant',
  'lever_contradictions',
  'examiner_delai',
  'valider_calcul',
  'demander_piece',
  'poser_question',
  'exercer_recours',
] as const;
export type RecommendationCode = (typeof RECOMMENDATIONS)[number];

/** What an advisor is advised to do; what it is about is never personal. */
export interface Recommendation {
  readonly code: RecommendationCode;
  readonly priority: ActionPriority;
  /** A kind of paper, a fact, a dossier's number, a clock with its date. */
  readonly detail: string | null;
  /** Last day in time, where one is set. */
  readonly dueOn?: CivilDate;
  /** It comes from a signal: for the dossier alone, never for the channel. */
  readonly fromSignal: boolean;
}

export const QUOTE_TOPICS = [
  'injuries',
  'thirdParty',
  'liability',
  'lossDate',
  'place',
  'police',
  'constat',
  'amount',
  'other',
] as const;
export type QuoteTopic = (typeof QUOTE_TOPICS)[number];

/** A sentence of the customer's own, and what it is about. Personal. */
export interface Quote {
  readonly topics: readonly QuoteTopic[];
  readonly words: string;
  /** It holds a doubt ("je crois"). */
  readonly supposed: boolean;
}

/** What an advisor should know before the first word with a customer. Values are not personal, quotes are. */
export interface Brief {
  readonly facts: readonly BriefItem[];
  /** Said without being sure. */
  readonly suppositions: readonly BriefItem[];
  readonly contradictions: readonly Contradiction[];
  /** Questions without an answer yet, by the name of the fact. */
  readonly unanswered: readonly string[];
  readonly missing: readonly DocumentKind[];
  readonly hedges: number;
  readonly corrections: number;
  /** Each with its reason; to look at, never to refuse for. */
  readonly signals: readonly DecisionReason[];
  readonly timeline: readonly TimelineEntry[];
  /** The most pressing first. */
  readonly recommendations: readonly Recommendation[];
  readonly quotes: readonly Quote[];
  /** What the boxes of the constat suggest, for advisors only. */
  readonly hint: LiabilityHint | null;
  readonly conventions: readonly ConventionId[];
}
