import type { Factor } from '../assessment/types';
import type { ClaimType, DocumentState } from '../claim/types';

/** The CCI: weights and bounds from PRODUCT.md section 2; the points inside a factor are the house's, to be calibrated. */
export interface ScoringRules {
  /** Percent of the index; they add up to 100. */
  readonly weights: Readonly<Record<Factor, number>>;
  /** Each name holds below its bound; `critique` from the last one on. */
  readonly names: { readonly simple: number; readonly modere: number; readonly complexe: number };
  /** The validation lane, both ends included. */
  readonly validationLane: { readonly from: number; readonly to: number };
  readonly guarantees: {
    readonly byType: Readonly<Record<ClaimType, number>>;
    readonly unknownType: number;
    readonly eachOtherDamage: number;
    readonly doubtfulCover: number;
  };
  readonly thirdParties: {
    /** Points by number of parties, the customer's own included; the last entry holds for more. */
    readonly byParties: readonly number[];
    readonly unknownThirdParty: number;
    readonly liabilityUnsaid: number;
    readonly liabilityContested: number;
    readonly liabilityUnclear: number;
    readonly hitAndRun: number;
    readonly foreignVehicle: number;
  };
  readonly documents: {
    /** Part of a required document that is missing, in tenths. */
    readonly tenthsMissing: Readonly<Record<DocumentState, number>>;
    /** Types whose papers no table names. */
    readonly noTable: number;
  };
  readonly ambiguity: {
    /** Points by number of hedges; the last entry holds for more. */
    readonly byHedges: readonly number[];
    readonly approximateDate: number;
    readonly eachUnsureAnswer: number;
    readonly unsureAnswersAtMost: number;
    readonly eachCorrection: number;
    readonly correctionsAtMost: number;
    readonly lowConfidence: { readonly below: number; readonly points: number };
    readonly fairConfidence: { readonly below: number; readonly points: number };
  };
  /** Points by level of distress (0 calm, 1 upset, 2 strong); the last entry holds for more. */
  readonly emotion: { readonly byDistress: readonly number[] };
  readonly inconsistency: {
    readonly impossibleDate: number;
    readonly beforePolicy: number;
    readonly noDate: number;
    readonly noPlace: number;
    readonly moreSuppositionThanFact: number;
    readonly contradictoryThirdParty: number;
    readonly eachDecisiveCorrection: number;
    readonly decisiveCorrectionsAtMost: number;
  };
}

export const SCORING: ScoringRules = {
  weights: { garanties: 15, tiers: 20, documents_manquants: 20, ambiguite: 20, emotion: 10, incoherence: 15 },
  names: { simple: 30, modere: 55, complexe: 75 },
  validationLane: { from: 40, to: 60 },
  guarantees: {
    byType: {
      bris_de_glace: 5,
      collision: 20,
      degats_des_eaux: 25,
      vandalisme: 30,
      dommage_materiel: 35,
      vol: 45,
      evenement_climatique: 45,
      incendie: 50,
      autre: 60,
      blessure: 80,
    },
    unknownType: 60,
    eachOtherDamage: 20,
    doubtfulCover: 40,
  },
  thirdParties: {
    byParties: [0, 0, 30, 60, 80, 100],
    unknownThirdParty: 20,
    liabilityUnsaid: 10,
    liabilityContested: 50,
    liabilityUnclear: 50,
    hitAndRun: 40,
    foreignVehicle: 25,
  },
  documents: { tenthsMissing: { received: 0, announced: 4, missing: 10, unavailable: 10 }, noTable: 50 },
  ambiguity: {
    byHedges: [0, 35, 60, 80],
    approximateDate: 20,
    eachUnsureAnswer: 15,
    unsureAnswersAtMost: 45,
    eachCorrection: 5,
    correctionsAtMost: 20,
    lowConfidence: { below: 0.5, points: 30 },
    fairConfidence: { below: 0.7, points: 15 },
  },
  emotion: { byDistress: [0, 40, 100] },
  inconsistency: {
    impossibleDate: 100,
    beforePolicy: 60,
    noDate: 40,
    noPlace: 50,
    moreSuppositionThanFact: 40,
    contradictoryThirdParty: 25,
    eachDecisiveCorrection: 30,
    decisiveCorrectionsAtMost: 60,
  },
};
