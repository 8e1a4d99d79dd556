import type { InsurerEvent, StoredInsurerDelivery, ToldClaim, ToldReimbursement } from '../../commands/ports-insurer';
import { EVENT_TYPES, type EvenementWire, type LivraisonWire } from '../schemas/webhooks';
import { presentOptionalMoney } from './money';

/** An event as the insurer's core system reads it. */
export function presentEvent(event: InsurerEvent): EvenementWire {
  const about = { id: event.id, date: event.at };
  const sinistre = presentClaim(event.claim);
  switch (event.kind) {
    case 'claim.created':
      return { ...about, type: EVENT_TYPES[event.kind], donnees: { sinistre } };
    case 'claim.decided': {
      const { outcome, automatic, at, accepted } = event.decision;
      const decision = {
        resultat: outcome,
        automatique: automatic,
        le: at,
        montant_accepte: presentOptionalMoney(accepted),
      };
      return { ...about, type: EVENT_TYPES[event.kind], donnees: { sinistre, decision } };
    }
    case 'claim.status_changed':
      return { ...about, type: EVENT_TYPES[event.kind], donnees: { sinistre, de: event.from, vers: event.to } };
    case 'reimbursement.changed': {
      const remboursement = presentReimbursement(event.reimbursement);
      return { ...about, type: EVENT_TYPES[event.kind], donnees: { sinistre, remboursement } };
    }
  }
}

function presentClaim(claim: ToldClaim): EvenementWire['donnees']['sinistre'] {
  return {
    sinistre_id: claim.id,
    numero_sinistre: claim.reference,
    client_id: claim.clientId,
    contrat_id: claim.policyId,
    status_dossier: claim.status,
    type_sinistre: claim.type,
    issue: claim.outcome,
    date_declaration: claim.declaredAt,
    version: claim.version,
  };
}

type RemboursementAnnonce = Extract<EvenementWire, { type: 'remboursement.change' }>['donnees']['remboursement'];

function presentReimbursement(reimbursement: ToldReimbursement): RemboursementAnnonce {
  return {
    remboursement_id: reimbursement.id,
    statut: reimbursement.status,
    montant_reclame: presentOptionalMoney(reimbursement.claimed),
    montant_accepte: presentOptionalMoney(reimbursement.accepted),
    franchise: presentOptionalMoney(reimbursement.deductible),
    automatique: reimbursement.automatic,
    pieces_verifiees_le: reimbursement.papersCheckedAt,
    paye_le: reimbursement.paidAt,
  };
}

/** An attempt, as operations read it. */
export function presentDelivery(delivery: StoredInsurerDelivery): LivraisonWire {
  return {
    id: delivery.id,
    evenement_id: delivery.eventId,
    type: EVENT_TYPES[delivery.kind],
    sinistre_id: delivery.claimId,
    essai: delivery.attempt,
    le: delivery.at.toISOString(),
    duree_ms: delivery.tookMs,
    resultat: delivery.taken ? 'remis' : 'echec',
    statut_http: delivery.status,
    code: delivery.code,
  };
}
