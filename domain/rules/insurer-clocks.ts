import type { Country, Product } from '../policy/types';
import type { Sourced } from './source';

/** Wire names of the insurer's own legal and contractual deadlines. */
export const CLOCK_IDS = [
  'offre_auto',
  'offre_blessure',
  'offre_blessure_definitive',
  'position_catastrophe_naturelle',
  'offre_catastrophe_naturelle',
  'paiement_catastrophe_naturelle',
  'paiement_habitation',
  'accuse_reclamation',
  'reponse_reclamation',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

export type ClockStart =
  'declaration' | 'loss' | 'declaration_or_decree' | 'estimate' | 'agreement' | 'consolidation' | 'complaint';

export interface InsurerClock extends Sourced {
  readonly id: ClockId;
  readonly country: Country;
  /** Absent: any product. */
  readonly product?: Product;
  /** Absent: with or without an injury. */
  readonly injury?: boolean;
  /** Absent: whether or not a decree declared a natural disaster. */
  readonly naturalDisaster?: boolean;
  readonly starts: ClockStart;
  readonly length: number;
  readonly unit: 'days' | 'working_days' | 'months';
}

const L211_9 = 'Code des assurances (France), art. L211-9';

/** Deadlines that bind the insurer; the next one due stands on the advisor's card. */
export const INSURER_CLOCKS: readonly InsurerClock[] = [
  {
    id: 'offre_auto',
    country: 'FR',
    product: 'auto',
    injury: false,
    starts: 'declaration',
    length: 3,
    unit: 'months',
    source: `${L211_9}: reasoned offer, or reasoned reply where liability or sum is not settled`,
    standing: 'read',
  },
  {
    id: 'offre_blessure',
    country: 'FR',
    injury: true,
    starts: 'loss',
    length: 8,
    unit: 'months',
    source: L211_9,
    standing: 'read',
  },
  {
    id: 'offre_blessure_definitive',
    country: 'FR',
    injury: true,
    starts: 'consolidation',
    length: 5,
    unit: 'months',
    source: L211_9,
    standing: 'read',
  },
  {
    id: 'offre_blessure',
    country: 'MA',
    injury: true,
    starts: 'declaration',
    length: 60,
    unit: 'days',
    source: 'dahir 1-84-177 as amended by loi 70-24; delay not read',
    standing: 'to_confirm',
  },
  {
    id: 'position_catastrophe_naturelle',
    country: 'FR',
    naturalDisaster: true,
    starts: 'declaration_or_decree',
    length: 1,
    unit: 'months',
    source: 'loi 2021-1837 (cg-avocats.fr)',
    standing: 'read',
  },
  {
    id: 'offre_catastrophe_naturelle',
    country: 'FR',
    naturalDisaster: true,
    starts: 'estimate',
    length: 1,
    unit: 'months',
    source: 'loi 2021-1837 (cg-avocats.fr)',
    standing: 'read',
  },
  {
    id: 'paiement_catastrophe_naturelle',
    country: 'FR',
    naturalDisaster: true,
    starts: 'agreement',
    length: 21,
    unit: 'days',
    source: 'loi 2021-1837 (cg-avocats.fr)',
    standing: 'read',
  },
  {
    id: 'paiement_habitation',
    country: 'FR',
    product: 'habitation',
    naturalDisaster: false,
    starts: 'agreement',
    length: 30,
    unit: 'days',
    source: 'Code des assurances (France), art. R112-1: the delay that the policy writes, usually 30 days',
    standing: 'to_confirm',
  },
  {
    id: 'accuse_reclamation',
    country: 'FR',
    starts: 'complaint',
    length: 10,
    unit: 'working_days',
    source: 'ACPR 2022-R-01, 2024-R-02',
    standing: 'read',
  },
  {
    id: 'reponse_reclamation',
    country: 'FR',
    starts: 'complaint',
    length: 2,
    unit: 'months',
    source: 'ACPR 2022-R-01, 2024-R-02',
    standing: 'read',
  },
];
