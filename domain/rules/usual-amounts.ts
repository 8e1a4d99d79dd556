import type { ClaimType } from '../claim/types';
import type { Currency } from '../money';
import type { Sourced } from './source';

/** The usual cost of a claim by type, in cents: what "3 times the usual" is measured against. No row: no signal. */
export interface UsualAmount extends Sourced {
  readonly type: ClaimType;
  readonly cents: Readonly<Record<Currency, number>>;
}

// Orders of magnitude to start from; operations replaces them with medians of the insurer's own closed claims.
const ESTIMATE: Sourced = { source: 'order of magnitude, no published figure read', standing: 'to_confirm' };

export const USUAL_AMOUNTS: readonly UsualAmount[] = [
  { type: 'collision', cents: { MAD: 800_000, EUR: 180_000 }, ...ESTIMATE },
  { type: 'vol', cents: { MAD: 4_000_000, EUR: 600_000 }, ...ESTIMATE },
  { type: 'vandalisme', cents: { MAD: 500_000, EUR: 100_000 }, ...ESTIMATE },
  { type: 'incendie', cents: { MAD: 3_000_000, EUR: 800_000 }, ...ESTIMATE },
  {
    type: 'degats_des_eaux',
    cents: { MAD: 600_000, EUR: 130_000 },
    source: 'france-detection.fr quoting Sada 2017: two thirds of such claims below 1 600 EUR; MAD: estimate',
    standing: 'to_confirm',
  },
  { type: 'bris_de_glace', cents: { MAD: 250_000, EUR: 60_000 }, ...ESTIMATE },
  { type: 'evenement_climatique', cents: { MAD: 1_500_000, EUR: 300_000 }, ...ESTIMATE },
  { type: 'dommage_materiel', cents: { MAD: 600_000, EUR: 120_000 }, ...ESTIMATE },
];
