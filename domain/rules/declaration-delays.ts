import type { Country } from '../policy/types';
import type { Sourced } from './source';

/** `general` holds for every loss without a row of its own. */
export type Peril = 'general' | 'vol' | 'catastrophe_naturelle' | 'mortalite_betail';

/** What starts a delay. "Knowledge": the day after the customer knew, from midnight on. */
export type DelayStart = 'day_after_knowledge' | 'occurrence' | 'decree_publication';

export interface DeclarationDelay extends Sourced {
  readonly country: Country;
  readonly peril: Peril;
  readonly length: number;
  readonly unit: 'working_days' | 'days';
  readonly starts: DelayStart;
}

const L113_2 = 'Code des assurances (France), art. L113-2 4°';

/** Shortest delay that a policy may set for declaring a loss. Late is flagged, never a refusal (L113-2). */
export const DECLARATION_DELAYS: readonly DeclarationDelay[] = [
  {
    country: 'FR',
    peril: 'general',
    length: 5,
    unit: 'working_days',
    starts: 'day_after_knowledge',
    source: L113_2,
    standing: 'read',
  },
  {
    country: 'FR',
    peril: 'vol',
    length: 2,
    unit: 'working_days',
    starts: 'day_after_knowledge',
    source: `${L113_2}; service-public F2685`,
    standing: 'read',
  },
  {
    country: 'FR',
    peril: 'mortalite_betail',
    length: 1,
    unit: 'days',
    starts: 'day_after_knowledge',
    source: L113_2,
    standing: 'read',
  },
  {
    country: 'FR',
    peril: 'catastrophe_naturelle',
    length: 30,
    unit: 'days',
    starts: 'decree_publication',
    source: 'Code des assurances (France), art. L125-2 since 2023 (10 days before; many pages still say so)',
    standing: 'read',
  },
  {
    country: 'MA',
    peril: 'general',
    length: 5,
    unit: 'days',
    starts: 'occurrence',
    source: 'mamda-mcma.ma, one insurer’s rule; loi 17-99 art. 20 to be read',
    standing: 'to_confirm',
  },
  {
    country: 'MA',
    peril: 'vol',
    // 48 hours with the complaint's receipt; losses are dated by the day.
    length: 2,
    unit: 'days',
    starts: 'occurrence',
    source: 'mamda-mcma.ma, one insurer’s rule',
    standing: 'to_confirm',
  },
  {
    country: 'MA',
    peril: 'catastrophe_naturelle',
    length: 20,
    unit: 'days',
    starts: 'occurrence',
    source: 'loi 110-14, art. 64-5; 60 days voted in July 2024, entry into force to be verified',
    standing: 'to_confirm',
  },
];
