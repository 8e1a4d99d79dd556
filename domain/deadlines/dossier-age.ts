import type { ClaimStatus } from '../claim/types';
import { CURRENT_RULES } from '../rules/rule-set';

/** The dossier became `status` at `at`. */
export interface StatusChange {
  readonly status: ClaimStatus;
  readonly at: Date;
}

// With `expert` the next step is the expert's, with `en_attente_client` the customer's.
const OURS: Readonly<Record<ClaimStatus, boolean>> = {
  nouveau: true,
  en_cours: true,
  validation: true,
  escalade: true,
  en_attente_client: false,
  expert: false,
  ferme: false,
};

const DAY_MS = 86_400_000;

/**
 * `dossier_age_jours`: days of 24 hours, with their fraction, during which the next step was ours. The history may come
 * in any order; 0 for an empty one, and what lies after `now` does not count.
 */
export function dossierAgeDays(history: readonly StatusChange[], now: Date): number {
  const changes = [...history].sort((a, b) => a.at.getTime() - b.at.getTime());
  const end = now.getTime();
  const ours = changes.reduce((sum, change, index) => {
    const until = Math.min(changes[index + 1]?.at.getTime() ?? end, end);
    return OURS[change.status] ? sum + Math.max(0, until - change.at.getTime()) : sum;
  }, 0);
  return ours / DAY_MS;
}

/** Whether the dossier has waited for us for more than 5 days (PRODUCT.md section 2): a person takes it. */
export function isStale(
  history: readonly StatusChange[],
  now: Date,
  limitDays = CURRENT_RULES.thresholds.staleDays,
): boolean {
  return dossierAgeDays(history, now) > limitDays;
}
