import type { ActionPriority } from '../claim/action-status';
import type { EscalationGround } from './types';

const URGENT: readonly EscalationGround[] = ['danger', 'blessure'];
const PRESSING: readonly EscalationGround[] = [
  'blessure_incertaine',
  'detresse_forte',
  'delai_depasse',
  'conseiller_demande',
  'reclamation',
];

/** How pressing a dossier is for the person who receives it, from the grounds that sent it there. */
export function priorityOf(grounds: readonly EscalationGround[]): ActionPriority {
  if (grounds.some((ground) => URGENT.includes(ground))) {
    return 'urgente';
  }
  return grounds.some((ground) => PRESSING.includes(ground)) ? 'haute' : 'normale';
}
