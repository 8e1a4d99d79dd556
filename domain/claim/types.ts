import type { Money } from '../money';

/** Wire names of the types of loss (`type_sinistre`, PRODUCT.md section 2). */
export const CLAIM_TYPES = [
  'collision',
  'vol',
  'vandalisme',
  'incendie',
  'degats_des_eaux',
  'bris_de_glace',
  'evenement_climatique',
  'dommage_materiel',
  'blessure',
  'autre',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Wire names of a dossier's status (`status_dossier`). */
export const CLAIM_STATUSES = [
  'nouveau',
  'en_cours',
  'en_attente_client',
  'expert',
  'validation',
  'escalade',
  'ferme',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How a dossier ended, said when it is closed (`issue`). `refuse` is only ever given by a person. */
export const CLAIM_OUTCOMES = ['indemnise', 'refuse', 'retire', 'sans_suite', 'doublon'] as const;
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];

/** Three states of a fact: `unknown` was asked and answered "je ne sais pas"; a fact never asked is absent. */
export type Ternary = 'yes' | 'no' | 'unknown';

/** A civil date `YYYY-MM-DD` in the policy's time zone. */
export type CivilDate = string;

/** When the loss happened, as precisely as it was said. */
export interface LossDate {
  readonly date: CivilDate;
  /** `HH:MM`, local, when it was said. */
  readonly time?: string;
  readonly precision: 'hour' | 'day' | 'weekend' | 'week' | 'month';
  /** "vers", "environ", "3-4 jours". */
  readonly approximate: boolean;
  /** The week or the year was chosen by us (accidents lie in the past), not said. */
  readonly assumed: boolean;
}

/** Who was at fault according to what was said: a statement, never a finding. */
export type LiabilityStatement = 'admitted_by_other' | 'admitted_by_self' | 'undisputed' | 'contested' | 'unclear';

/** Papers that a type of loss can require; wire names in French. */
export const DOCUMENT_KINDS = [
  'constat',
  'declaration_ecrite',
  'photos',
  'devis_ou_facture',
  'rapport_police',
  'recepisse_plainte',
  'carte_grise',
  'cles',
  'liste_valorisee',
  'attestation_pompiers',
  'constat_degat_des_eaux',
  'certificat_medical',
  'autre',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** `announced`: the customer said that it exists or will come; `unavailable`: "je ne peux pas". */
export type DocumentState = 'received' | 'announced' | 'unavailable' | 'missing';

/** One driver's side of an amicable report; personal, sealed with the facts. */
export interface ReportParty {
  readonly driver?: string;
  readonly insurer?: string;
  readonly plate?: string;
  /** Ticked circumstance boxes, 1 to 17. */
  readonly boxes?: readonly number[];
  readonly signed?: boolean;
}

/** The amicable report ("constat amiable"), from a photo of its front side or question by question. */
export interface AmicableReport {
  readonly source: 'photo' | 'questions' | 'skipped';
  readonly own?: ReportParty;
  readonly other?: ReportParty;
  readonly observations?: string;
}

/** The fields of {@link ClaimFacts} that a customer may correct at any time (PRODUCT.md section 1). */
export const CORRECTABLE_FACTS = [
  'type',
  'lossDate',
  'place',
  'injuries',
  'thirdParty',
  'circumstances',
  'police',
  'constat',
  'claimedAmount',
  'policy',
  'liability',
] as const;
export type CorrectableFact = (typeof CORRECTABLE_FACTS)[number];

/** An answer that was replaced. */
export interface CorrectionTrace {
  readonly fact: CorrectableFact;
  /** ISO instant. */
  readonly at: string;
  /** It changes the story on a point that decides: a signal, never a reproach. */
  readonly decisive: boolean;
  /** What was said before and what is said now, of the fields that changed; absent in older dossiers. */
  readonly before?: CorrectedFacts;
  readonly after?: CorrectedFacts;
}

/** The answers that a correction can replace. */
export type CorrectedFacts = Readonly<
  Partial<
    Pick<
      ClaimFacts,
      | 'type'
      | 'lossDate'
      | 'place'
      | 'injuries'
      | 'thirdParty'
      | 'circumstances'
      | 'police'
      | 'constat'
      | 'claimedAmount'
      | 'quoteAmount'
      | 'liability'
    >
  >
>;

/** All that the customer has told us of a loss. Absent means: not said and not asked. */
export interface ClaimFacts {
  /** The customer's own words, oldest first: the account and what they added to it. */
  readonly account: readonly string[];
  readonly type?: ClaimType;
  /** Several kinds of damage in one event ("l'eau a abîmé le parquet et le voisin a cassé la vitre"). */
  readonly otherDamage?: readonly ClaimType[];
  readonly lossDate?: LossDate;
  /** Where, in the customer's words. `null`: asked, and not known. */
  readonly place?: string | null;
  readonly injuries?: Ternary;
  readonly thirdParty?: Ternary;
  /** The other driver can be identified (name, plate or constat): with two motor vehicles this opens the CONSTAT phase. */
  readonly otherDriverKnown?: Ternary;
  /** Who the other driver is, as far as it was said: name, plate, insurer. */
  readonly otherParty?: Pick<ReportParty, 'driver' | 'plate' | 'insurer'>;
  /** People or vehicles involved, the customer's own included. */
  readonly parties?: number;
  readonly hitAndRun?: boolean;
  readonly foreignVehicle?: boolean;
  readonly liability?: LiabilityStatement;
  /** What each vehicle was doing, in the customer's words. `null`: asked, and not known. */
  readonly circumstances?: string | null;
  readonly police?: Ternary;
  readonly constat?: Ternary;
  /** What the customer asks for, or `null`: asked, and not known yet. */
  readonly claimedAmount?: Money | null;
  /** Amount read from the customer's words about their quote or invoice. */
  readonly quoteAmount?: Money;
  readonly policyId?: string;
  /** What was damaged, when it was said: a car and a home are insured by different policies. */
  readonly damagedThing?: 'vehicle' | 'home';
  readonly theftOf?: 'vehicle' | 'home' | 'other';
  readonly documents?: Readonly<Partial<Record<DocumentKind, DocumentState>>>;
  readonly report?: AmicableReport;
  /** Figures of the account that the score reads; filled by understanding. */
  readonly hedges?: number;
  readonly factualClauses?: number;
  readonly distress?: number;
  /** Lowest confidence among the extracted facts, 0 to 1. */
  readonly confidence?: number;
  /** How many times the customer answered "je ne sais pas", and corrected an answer. */
  readonly unsureAnswers?: number;
  /** Questions that were answered without giving a fact ("je ne sais pas", "non, un autre événement"): never asked again. */
  readonly settled?: readonly string[];
  /** An amount that must be read back in dirhams before it counts ("2 millions", "4000 ryal", no currency). */
  readonly amountToConfirm?: { readonly fact: 'claimedAmount' | 'quoteAmount'; readonly amount: Money };
  readonly corrections?: readonly CorrectionTrace[];
  /** The customer asked for a human about this claim. */
  readonly humanRequested?: boolean;
}
