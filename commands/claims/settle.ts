import type { Decision } from '../../domain/assessment/decision-types';
import type { Claim, Reimbursement } from '../../domain/claim/claim';
import type { Money } from '../../domain/money';
import { advanceReimbursement } from '../../domain/policy/reimbursement-status';
import type { CommandContext } from './context';

/**
 * Writes the reimbursement that a decision computed: `accepte` when the desk may settle it alone, `en_attente` as a
 * proposal for the person who validates it. Its payment waits until a person has checked the papers.
 * @param proposed what an earlier decision proposed: it is replaced.
 */
export function keepSettlement(
  context: CommandContext,
  claim: Claim,
  decision: Decision,
  proposed: Reimbursement | null,
): void {
  const { settlement, outcome } = decision;
  if (settlement === undefined) return;
  const automatic = outcome === 'autonome';
  const accepted = automatic && mayAccept(settlement.accepted);
  const reimbursement: Reimbursement = {
    ...identity(context, claim, proposed),
    status: accepted ? 'accepte' : 'en_attente',
    claimed: settlement.claimed ?? settlement.proof,
    accepted: accepted ? settlement.accepted : null,
    deductible: settlement.deductible,
    lines: settlement.lines,
    automatic,
    papersCheckedAt: null,
    paidAt: null,
  };
  context.tx.claimFile.saveReimbursement(reimbursement);
}

type Identity = Pick<Reimbursement, 'id' | 'claimId' | 'createdAt'>;

function identity({ ids, now }: CommandContext, claim: Claim, proposed: Reimbursement | null): Identity {
  return proposed ?? { id: ids.uuid(), claimId: claim.id, createdAt: now };
}

function mayAccept({ cents }: Money): boolean {
  return advanceReimbursement('en_attente', 'accepte', { by: 'machine', acceptedCents: cents }).ok;
}
