import { CLAIM_TYPES, type ClaimType } from '../claim/types';
import { COUNTRIES, PRODUCTS, type Country, type Product } from '../policy/types';
import { distinct, flag, list, oneOf, shape, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** Wire names of the insurer's own legal and contractual deadlines. */
const CLOCK_IDS = [
  'offre_auto',
  'offre_blessure',
  'offre_blessure_definitive',
  'paiement_transaction',
  'position_catastrophe_naturelle',
  'offre_catastrophe_naturelle',
  'paiement_catastrophe_naturelle',
  'paiement_habitation',
  'offre_vol_vehicule',
  'accuse_reclamation',
  'reponse_reclamation',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

const STARTS = [
  'declaration',
  'loss',
  'declaration_or_decree',
  'estimate',
  'agreement',
  'withdrawal_end',
  'consolidation',
  'complaint',
] as const;
export type ClockStart = (typeof STARTS)[number];

/** A deadline that binds the insurer; the next one due stands on the advisor's card. */
export interface InsurerClock extends Sourced {
  readonly id: ClockId;
  readonly country: Country;
  /** Absent: any product. */
  readonly product?: Product;
  /** Absent: any type of loss. */
  readonly types?: readonly ClaimType[];
  /** Absent: with or without an injury. */
  readonly injury?: boolean;
  /** Absent: whether or not a decree declared a natural disaster. */
  readonly naturalDisaster?: boolean;
  readonly starts: ClockStart;
  readonly length: number;
  readonly unit: 'days' | 'working_days' | 'months';
}

export const insurerClocks: Check<readonly InsurerClock[]> = distinct(
  list(
    shape(
      {
        id: oneOf(CLOCK_IDS),
        country: oneOf(COUNTRIES),
        starts: oneOf(STARTS),
        length: whole(1, 366),
        unit: oneOf(['days', 'working_days', 'months']),
        ...SOURCED,
      },
      {
        product: oneOf(PRODUCTS),
        types: list(oneOf(CLAIM_TYPES), 1),
        injury: flag,
        naturalDisaster: flag,
        ...NOTED,
      },
    ),
  ),
  ({ country, id }) => `${country} ${id}`,
);
