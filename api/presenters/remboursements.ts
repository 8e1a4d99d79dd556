import type { Reimbursement } from '../../domain/claim/claim';
import type { RemboursementWire } from '../schemas/remboursements';
import { presentMoney, presentOptionalMoney } from './money';
import type { Viewer } from './viewer';

/** A sum that nobody has accepted is not shown to its customer: it would read as a promise. */
export function presentReimbursement(reimbursement: Reimbursement, viewer: Viewer): RemboursementWire {
  const { status } = reimbursement;
  const promised = viewer === 'staff' || (status !== 'en_attente' && status !== 'rejete');
  return {
    id: reimbursement.id,
    sinistre_id: reimbursement.claimId,
    statut: status,
    montant_reclame: presentOptionalMoney(reimbursement.claimed),
    montant_accepte: promised ? presentOptionalMoney(reimbursement.accepted) : null,
    franchise: presentOptionalMoney(reimbursement.deductible),
    lignes: promised ? reimbursement.lines.map(({ code, amount }) => ({ code, montant: presentMoney(amount) })) : [],
    automatique: reimbursement.automatic,
    pieces_verifiees_le: reimbursement.papersCheckedAt?.toISOString() ?? null,
    paye_le: reimbursement.paidAt?.toISOString() ?? null,
    cree_le: reimbursement.createdAt.toISOString(),
  };
}
