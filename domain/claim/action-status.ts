import { step, type Step, type StepTable } from '../status-machine';

export const ACTION_STATUSES = ['en_attente', 'en_cours', 'faite', 'expiree'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Most pressing first. */
export const ACTION_PRIORITIES = ['urgente', 'haute', 'normale', 'basse'] as const;
export type ActionPriority = (typeof ACTION_PRIORITIES)[number];

const STEPS: StepTable<ActionStatus> = {
  en_attente: { en_cours: [], expiree: [] },
  en_cours: { faite: [], expiree: [] },
  faite: {},
  expiree: {},
};

/** Moves a recommended action (PRODUCT.md section 2); an illegal step is a fault to handle, not a write. */
export function advanceAction(from: ActionStatus, to: ActionStatus): Step<ActionStatus> {
  return step(STEPS, from, to, undefined);
}
