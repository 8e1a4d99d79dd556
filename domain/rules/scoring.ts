import { FACTORS, type Factor } from '../assessment/types';
import { CLAIM_TYPES, type ClaimType, type DocumentState } from '../claim/types';
import { each, fraction, holding, rising, shape, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** The CCI: weights and bounds from PRODUCT.md section 2; the points inside a factor are the house's, to be calibrated. */
export interface ScoringRules extends Sourced {
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

const points = whole(0, 100);
const bound = whole(1, 100);
const states: readonly DocumentState[] = ['received', 'announced', 'missing', 'unavailable'];
const confidence = shape({ below: fraction, points });

export const scoringRules: Check<ScoringRules> = shape(
  {
    weights: holding(each(FACTORS, points), (all) => sum(Object.values(all)) === 100, 'percents that add up to 100'),
    names: holding(
      shape({ simple: bound, modere: bound, complexe: bound }),
      ({ simple, modere, complexe }) => simple < modere && modere < complexe,
      'bounds that rise',
    ),
    validationLane: holding(
      shape({ from: points, to: points }),
      ({ from, to }) => from <= to,
      'from the lower to the higher',
    ),
    guarantees: shape({
      byType: each(CLAIM_TYPES, points),
      unknownType: points,
      eachOtherDamage: points,
      doubtfulCover: points,
    }),
    thirdParties: shape({
      byParties: rising(points),
      unknownThirdParty: points,
      liabilityUnsaid: points,
      liabilityContested: points,
      liabilityUnclear: points,
      hitAndRun: points,
      foreignVehicle: points,
    }),
    documents: shape({
      tenthsMissing: holding(
        each(states, whole(0, 10)),
        ({ received, announced, missing, unavailable }) =>
          received <= Math.min(announced, missing, unavailable) && announced <= missing,
        'least for what was received',
      ),
      noTable: points,
    }),
    ambiguity: holding(
      shape({
        byHedges: rising(points),
        approximateDate: points,
        eachUnsureAnswer: points,
        unsureAnswersAtMost: points,
        eachCorrection: points,
        correctionsAtMost: points,
        lowConfidence: confidence,
        fairConfidence: confidence,
      }),
      ({ lowConfidence, fairConfidence }) => lowConfidence.below < fairConfidence.below,
      'low where confidence is below fair',
    ),
    emotion: shape({ byDistress: rising(points) }),
    inconsistency: shape({
      impossibleDate: points,
      beforePolicy: points,
      noDate: points,
      noPlace: points,
      moreSuppositionThanFact: points,
      contradictoryThirdParty: points,
      eachDecisiveCorrection: points,
      decisiveCorrectionsAtMost: points,
    }),
    ...SOURCED,
  },
  NOTED,
);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
