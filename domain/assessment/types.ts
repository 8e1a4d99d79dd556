/** Wire names of the six factors of the CCI, in the order of PRODUCT.md. */
export const FACTORS = ['garanties', 'tiers', 'documents_manquants', 'ambiguite', 'emotion', 'incoherence'] as const;
export type Factor = (typeof FACTORS)[number];

/** Where the index sends a claim: below 40, 40 to 60 inclusive, above 60. */
export type Lane = 'autonome' | 'validation' | 'escalade';

/** Name of the index for explanations: below 30, 55, 75, and above. */
export type ComplexityName = 'simple' | 'modere' | 'complexe' | 'critique';

/** Why a factor is above zero. Sentences belong to the texts; parameters hold figures and wire names only, nothing personal. */
export const SCORE_REASONS = [
  'type_sinistre',
  'dommages_multiples',
  'garantie_incertaine',
  'nombre_parties',
  'tiers_incertain',
  'responsabilite_contestee',
  'responsabilite_douteuse',
  'responsabilite_non_dite',
  'delit_de_fuite',
  'vehicule_etranger',
  'pieces_manquantes',
  'pieces_inconnues',
  'hesitations',
  'reponses_incertaines',
  'corrections',
  'date_approximative',
  'confiance_faible',
  'detresse',
  'date_impossible',
  'date_avant_contrat',
  'date_inconnue',
  'lieu_inconnu',
  'suppositions_dominantes',
  'reponses_contradictoires',
  'recit_modifie',
] as const;
export type ScoreReasonCode = (typeof SCORE_REASONS)[number];

export interface ScoreReason {
  readonly code: ScoreReasonCode;
  readonly factor: Factor;
  /** Points of the factor (0 to 100, before its weight) that this reason added. */
  readonly points: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface FactorScore {
  /** 0 to 100, an integer. */
  readonly score: number;
  /** Percent of the index. */
  readonly weight: number;
}

/** One version of a claim's score, stored whole (`evaluations_cci`). */
export interface Assessment {
  /** 0 to 100: the weighted sum, rounded half up. The rounded value is what is compared. */
  readonly index: number;
  readonly name: ComplexityName;
  readonly lane: Lane;
  readonly factors: Readonly<Record<Factor, FactorScore>>;
  /** Heaviest contribution to the index first. */
  readonly reasons: readonly ScoreReason[];
  readonly ruleVersion: string;
}
