import type { RightsRequest } from '../../commands/ports-api';
import type { Advisor, Customer } from '../../domain/people/people';
import type { ClientWire, DemandeDroitsWire } from '../schemas/clients';
import type { ConseillerWire } from '../schemas/conseillers';

export function presentCustomer(customer: Customer): ClientWire {
  return {
    id: customer.id,
    matricule: customer.matricule,
    civilite: customer.civility,
    prenom: customer.firstName,
    nom: customer.lastName,
    date_naissance: customer.birthDate,
    telephone: customer.phone,
    langue: customer.language,
  };
}

export function presentRightsRequest(request: RightsRequest): DemandeDroitsWire {
  return {
    id: request.id,
    client_id: request.clientId,
    nature: request.kind,
    statut: request.status,
    cree_le: request.createdAt.toISOString(),
  };
}

export function presentAdvisor(advisor: Advisor): ConseillerWire {
  return {
    id: advisor.id,
    prenom: advisor.firstName,
    role: advisor.role,
    lignes: [...advisor.lines],
    actif: advisor.active,
    utilisateur_slack: advisor.slackUserId,
  };
}
