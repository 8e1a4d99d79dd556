import type { Claim, ClaimDecision, Declarant } from '../../domain/claim/claim';
import type { ClaimFacts, ClaimOutcome, ClaimStatus, ClaimType } from '../../domain/claim/types';
import { lineOf } from '../../domain/escalation/routing';
import { Sealed, type Subject } from '../personal-codec';
import type { WriteRow } from '../sql/write';
import type { ClaimRow } from '../tables/claims';

/** Whose data a dossier's is: the person's once known; before, the dossier's own. */
function subjectOfClaim(clientId: string | null, claimId: string): Subject {
  return clientId === null ? { kind: 'sinistre', id: claimId } : { kind: 'client', id: clientId };
}

export function subjectOfRow(row: Pick<ClaimRow, 'client_id' | 'id'>): Subject {
  return subjectOfClaim(row.client_id, row.id);
}

export function toClaimRow(claim: Claim): WriteRow<ClaimRow> {
  return {
    id: claim.id,
    numero_sinistre: claim.reference,
    client_id: claim.clientId,
    contrat_id: claim.policyId,
    declarant: claim.declarant,
    status_dossier: claim.status,
    statut_depuis: claim.statusSince,
    type_sinistre: claim.type,
    faits: Sealed.value(subjectOfClaim(claim.clientId, claim.id), 'sinistre', claim.facts),
    cci_score: claim.cci,
    decision: claim.decision,
    declaration_tardive: claim.lateDeclaration,
    conversation_id: claim.conversationId,
    date_declaration: claim.declaredAt,
    date_cloture: claim.closedAt,
    issue: claim.outcome,
    archive_le: claim.archivedAt,
    version: claim.version,
    ligne: lineOf(null, claim.facts),
  };
}

export function fromClaimRow(row: ClaimRow, facts: unknown): Claim {
  return {
    id: row.id,
    reference: row.numero_sinistre,
    clientId: row.client_id,
    policyId: row.contrat_id,
    declarant: row.declarant as Declarant,
    status: row.status_dossier as ClaimStatus,
    statusSince: row.statut_depuis,
    type: row.type_sinistre as ClaimType | null,
    facts: facts as ClaimFacts,
    cci: row.cci_score,
    decision: row.decision as ClaimDecision | null,
    lateDeclaration: row.declaration_tardive,
    conversationId: row.conversation_id,
    declaredAt: row.date_declaration,
    closedAt: row.date_cloture,
    outcome: row.issue as ClaimOutcome | null,
    archivedAt: row.archive_le,
    version: row.version,
  };
}
