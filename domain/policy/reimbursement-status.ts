import { step, type DecidedBy, type Guard, type Step, type StepTable } from '../status-machine';

/** Wire names of a reimbursement's status (`remboursements.statut`). */
export const REIMBURSEMENT_STATUSES = ['en_attente', 'accepte', 'partiellement_accepte', 'rejete', 'paye'] as const;
export type ReimbursementStatus = (typeof REIMBURSEMENT_STATUSES)[number];

export interface ReimbursementStepContext {
  /** Absent means `machine`, which may never reject. */
  readonly by?: DecidedBy;
  /** A person has compared the papers with the claim: received is not verified. */
  readonly papersChecked?: boolean;
  /** The accepted sum in cents; a payment and a partial acceptance need one above zero. */
  readonly acceptedCents?: number;
}

type Context = ReimbursementStepContext;

const onlyStaff: Guard<Context> = ({ by }) => (by === 'staff' ? null : 'staff_only');
const hasAmount: Guard<Context> = ({ acceptedCents }) =>
  acceptedCents !== undefined && acceptedCents > 0 ? null : 'amount_missing';
const papersChecked: Guard<Context> = ({ papersChecked: checked }) => (checked === true ? null : 'papers_unchecked');

const STEPS: StepTable<ReimbursementStatus, Context> = {
  // A machine may accept the whole computed sum; a part of it is a partial refusal, which is a person's.
  en_attente: { accepte: [hasAmount], partiellement_accepte: [onlyStaff, hasAmount], rejete: [onlyStaff] },
  accepte: { paye: [hasAmount, papersChecked] },
  partiellement_accepte: { paye: [hasAmount, papersChecked] },
  rejete: { en_attente: [] },
  paye: {},
};

/** Moves a reimbursement (PRODUCT.md section 2); an illegal step is a fault to handle, not a write. */
export function advanceReimbursement(
  from: ReimbursementStatus,
  to: ReimbursementStatus,
  context: ReimbursementStepContext = {},
): Step<ReimbursementStatus> {
  return step(STEPS, from, to, context);
}
