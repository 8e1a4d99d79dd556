import { COUNTRIES, type Country } from '../policy/types';
import { distinct, list, oneOf, shape, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** `general` holds for every loss without a row of its own. */
const PERILS = ['general', 'vol', 'catastrophe_naturelle', 'mortalite_betail'] as const;
export type Peril = (typeof PERILS)[number];

/** What starts a delay. "Knowledge": the day after the customer knew, from midnight on. */
const STARTS = ['day_after_knowledge', 'occurrence', 'decree_publication'] as const;
export type DelayStart = (typeof STARTS)[number];

/** Shortest delay that a policy may set for declaring a loss. Late is flagged, never a refusal (L113-2). */
export interface DeclarationDelay extends Sourced {
  readonly country: Country;
  readonly peril: Peril;
  readonly length: number;
  readonly unit: 'working_days' | 'days';
  readonly starts: DelayStart;
}

export const declarationDelays: Check<readonly DeclarationDelay[]> = distinct(
  list(
    shape(
      {
        country: oneOf(COUNTRIES),
        peril: oneOf(PERILS),
        length: whole(1, 366),
        unit: oneOf(['working_days', 'days']),
        starts: oneOf(STARTS),
        ...SOURCED,
      },
      NOTED,
    ),
  ),
  ({ country, peril }) => `${country} ${peril}`,
);
