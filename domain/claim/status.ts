import { step, type DecidedBy, type Guard, type Step, type StepTable } from '../status-machine';
import type { ClaimOutcome, ClaimStatus } from './types';

export interface ClaimStepContext {
  /** Obligatory to close. */
  readonly outcome?: ClaimOutcome;
  /** Obligatory to reopen: a code or an advisor's words, never blank. */
  readonly reason?: string;
  /** Absent means `machine`, which may do least. */
  readonly by?: DecidedBy;
}

type Guards = readonly Guard<ClaimStepContext>[];

const needsOutcome: Guard<ClaimStepContext> = ({ outcome }) => (outcome === undefined ? 'outcome_missing' : null);

// Law 8 of DESIGN.md: a claim closed as refused was refused by somebody.
const refusalIsHuman: Guard<ClaimStepContext> = ({ outcome, by }) =>
  outcome === 'refuse' && by !== 'staff' ? 'staff_only' : null;

const needsReason: Guard<ClaimStepContext> = ({ reason }) =>
  reason === undefined || reason.trim() === '' ? 'reason_missing' : null;

const FREE: Guards = [];
const CLOSING: Guards = [needsOutcome, refusalIsHuman];
const REOPENING: Guards = [needsReason];

const STEPS: StepTable<ClaimStatus, ClaimStepContext> = {
  nouveau: { en_cours: FREE, ferme: CLOSING },
  en_cours: { en_attente_client: FREE, expert: FREE, validation: FREE, escalade: FREE, ferme: CLOSING },
  en_attente_client: { en_cours: FREE, expert: FREE, validation: FREE, escalade: FREE, ferme: CLOSING },
  expert: { en_cours: FREE, en_attente_client: FREE, validation: FREE, escalade: FREE, ferme: CLOSING },
  validation: { en_cours: FREE, en_attente_client: FREE, expert: FREE, escalade: FREE, ferme: CLOSING },
  escalade: { en_cours: FREE, en_attente_client: FREE, expert: FREE, validation: FREE, ferme: CLOSING },
  // Reopened, or straight to a person when the customer asks for a review of an automatic decision.
  ferme: { en_cours: REOPENING, validation: REOPENING },
};

/**
 * Moves a dossier (PRODUCT.md section 2); an illegal step is a fault to handle, not a write.
 * A new dossier goes through `en_cours` before any other status but `ferme`.
 */
export function advanceClaim(from: ClaimStatus, to: ClaimStatus, context: ClaimStepContext = {}): Step<ClaimStatus> {
  return step(STEPS, from, to, context);
}
