import { step, type Guard, type Step, type StepTable } from '../status-machine';

/** Wire names of an escalation's status (`escalades.statut`). */
export const ESCALATION_STATUSES = ['en_attente', 'prise', 'en_cours', 'fermee'] as const;
export type EscalationStatus = (typeof ESCALATION_STATUSES)[number];

/** How an escalation ends: handed back to the bot, with the dossier, or because the customer withdrew. */
export type EscalationClosing = 'rendu_au_bot' | 'dossier_clos' | 'retrait_client';

export interface EscalationStepContext {
  /** Obligatory to close. */
  readonly closing?: EscalationClosing;
}

const needsClosing: Guard<EscalationStepContext> = ({ closing }) => (closing === undefined ? 'closing_missing' : null);
const notHandedBack: Guard<EscalationStepContext> = ({ closing }) => (closing === 'rendu_au_bot' ? 'not_taken' : null);

const STEPS: StepTable<EscalationStatus, EscalationStepContext> = {
  // A dossier can end before anybody took it (withdrawn, or closed by a supervisor); its card must not wait for ever.
  en_attente: { prise: [], fermee: [needsClosing, notHandedBack] },
  prise: { en_cours: [], en_attente: [], fermee: [needsClosing] },
  en_cours: { fermee: [needsClosing], en_attente: [] },
  fermee: {},
};

/**
 * Moves an escalation (PRODUCT.md section 2): `en_attente → prise → en_cours → fermee`, and back to `en_attente` on
 * release. Reassigning changes the owner and keeps the status: see {@link canReassign}.
 */
export function advanceEscalation(
  from: EscalationStatus,
  to: EscalationStatus,
  context: EscalationStepContext = {},
): Step<EscalationStatus> {
  return step(STEPS, from, to, context);
}

/** Whether an escalation has an owner to be replaced. */
export function canReassign(status: EscalationStatus): boolean {
  return status === 'prise' || status === 'en_cours';
}
