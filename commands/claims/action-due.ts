import type { ActionCode } from '../../domain/assessment/decision-types';
import { addDays, civilDateOf } from '../../domain/deadlines/civil-date';
import { addWorkingDays } from '../../domain/deadlines/working-days';
import type { Policy } from '../../domain/policy/types';

/** The house's own targets, as data; legal clocks are apart (domain/deadlines/insurer-clocks). */
const TARGETS: Readonly<Record<ActionCode, { readonly count: number; readonly unit: 'days' | 'working_days' }>> = {
  fournir_piece: { count: 7, unit: 'days' },
  prendre_en_charge: { count: 1, unit: 'working_days' },
  verifier_pieces: { count: 2, unit: 'working_days' },
  valider_calcul: { count: 2, unit: 'working_days' },
  reexaminer_pieces: { count: 2, unit: 'working_days' },
  missionner_expert: { count: 3, unit: 'working_days' },
  orienter_garage: { count: 3, unit: 'working_days' },
  chiffrer_dommages: { count: 3, unit: 'working_days' },
};

/** When a named action is due: noon UTC of the day, which is that day in every zone that we serve. */
export function actionDue(code: ActionCode, now: Date, timeZone: string, policy: Policy | null): Date {
  const { count, unit } = TARGETS[code];
  const today = civilDateOf(now, timeZone);
  const due =
    unit === 'days' ? addDays(today, count) : addWorkingDays(today, count, { country: policy?.country ?? 'FR' });
  return new Date(`${due}T12:00:00Z`);
}
