import type { ActionPriority } from '../claim/action-status';
import type { ClaimFacts, ClaimOutcome, ClaimStatus, ClaimType, CivilDate, DocumentKind } from '../claim/types';
import type { StatusChange } from '../deadlines/dossier-age';
import type { IndemnityComputation } from '../policy/indemnity';
import type { Policy } from '../policy/types';
import type { Assessment } from './types';

export type DecisionOutcome = 'escalade' | 'en_attente_client' | 'validation' | 'autonome';

/** Grounds that send a claim to a person whatever its index, in the order of PRODUCT.md. */
export const HUMAN_GROUNDS = [
  'blessure',
  'blessure_incertaine',
  'responsabilite_contestee',
  'responsabilite_douteuse',
  'plusieurs_tiers',
  'contrat_inconnu',
  'date_inconnue',
  'date_impossible',
  'contrat_inactif',
  'garantie_absente',
  'garantie_a_verifier',
  'declaration_tardive',
  'doublon_possible',
  'contrat_recent',
  'montant_inhabituel',
  'recit_modifie',
  'detresse_forte',
  'conseiller_demande',
  'delai_depasse',
] as const;
export type HumanGround = (typeof HUMAN_GROUNDS)[number];

/** Grounds of every other outcome. */
export const OTHER_GROUNDS = [
  'indice_eleve',
  'pieces_manquantes',
  'pieces_indisponibles',
  'indice_moyen',
  'type_sans_regle',
  'montant_non_lu',
  'devise_differente',
  'franchise_a_verifier',
  'au_dessus_de_la_limite',
  'resultat_nul',
  'plafond_atteint',
  'controle_par_echantillon',
  'reglement_automatique',
  'suite_sans_reglement',
] as const;
export type Ground = HumanGround | (typeof OTHER_GROUNDS)[number];

/** Something to look at, never a reason to refuse. Shown to advisors only. */
export const SIGNALS = ['doublon_possible', 'contrat_recent', 'montant_inhabituel', 'recit_modifie'] as const;
export type Signal = (typeof SIGNALS)[number];

export interface DecisionReason {
  readonly code: Ground;
  /** Figures, dates and wire names that complete the sentence; nothing personal. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const ACTION_CODES = [
  'fournir_piece',
  'prendre_en_charge',
  'verifier_pieces',
  'valider_calcul',
  'reexaminer_pieces',
  'missionner_expert',
  'orienter_garage',
  'chiffrer_dommages',
] as const;
export type ActionCode = (typeof ACTION_CODES)[number];

/** A named next step (`actions_recommandees`). */
export interface RecommendedAction {
  readonly code: ActionCode;
  readonly owner: 'client' | 'conseiller';
  readonly priority: ActionPriority;
  /** The paper asked for, with `fournir_piece`. */
  readonly document?: DocumentKind;
}

/** Another claim of the same person, for the duplicate signal. */
export interface OtherClaim {
  readonly reference: string;
  readonly policyId: string | null;
  readonly type: ClaimType | null;
  readonly lossDate: CivilDate | null;
  /** Withdrawn claims and recognised duplicates are not compared. */
  readonly outcome?: ClaimOutcome | null;
}

export interface DecisionInput {
  readonly reference: string;
  readonly facts: ClaimFacts;
  /** The policy of the claim, or `null` when none was found. */
  readonly policy: Policy | null;
  readonly otherClaims: readonly OtherClaim[];
  /** When the customer first told us: the instant of their first message about this loss. */
  readonly declaredAt: Date;
  readonly now: Date;
  /** The dossier's statuses so far; absent for one that has none. */
  readonly history?: readonly StatusChange[];
  /** The company's zone; used while no policy is known. */
  readonly timeZone: string;
  /** Publication of the decree that makes the event a natural disaster. */
  readonly decreePublishedOn?: CivilDate;
}

export interface Decision {
  readonly outcome: DecisionOutcome;
  /** Where the dossier goes: `autonome` stays `en_cours`. */
  readonly status: ClaimStatus;
  /** The first rule that held: the one to tell. */
  readonly ground: Ground;
  /** Every rule of the deciding step that held, `ground` first. */
  readonly reasons: readonly DecisionReason[];
  /** `autonome`: the sum accepted. `validation`: the sum proposed, when it can be computed. Otherwise absent. */
  readonly settlement?: IndemnityComputation;
  readonly actions: readonly RecommendedAction[];
  /** An automatic settlement drawn for a person's check: its outcome is `validation`. */
  readonly controlSample: boolean;
  readonly signals: readonly Signal[];
  /** `declaration_tardive`: flagged, never a refusal. */
  readonly late: boolean;
  readonly assessment: Assessment;
  readonly ruleVersion: string;
}
