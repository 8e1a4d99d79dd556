import { reviveInput, type StoredDecision } from '../../domain/assessment/replay';
import type { ClaimDocument, StoredAssessment } from '../../commands/ports';
import type { ClaimAction, ClaimStatusChange, Reimbursement } from '../../domain/claim/claim';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { ClaimStatus, DocumentKind } from '../../domain/claim/types';
import { AppError } from '../../domain/errors';
import type { Currency, Money } from '../../domain/money';
import type { AssessmentRow } from '../tables/assessments';
import type { ClaimActionRow } from '../tables/claim-actions';
import type { ClaimStatusChangeRow } from '../tables/claim-status-changes';
import type { DecisionRow } from '../tables/decisions';
import type { DocumentRow } from '../tables/documents';
import type { ReimbursementRow } from '../tables/reimbursements';

export function fromStatusChangeRow(row: ClaimStatusChangeRow, reason: unknown): ClaimStatusChange {
  return {
    claimId: row.sinistre_id,
    from: row.de as ClaimStatus | null,
    to: row.vers as ClaimStatus,
    reason: reason as string | null,
    at: row.le,
  };
}

export function toActionRow(action: ClaimAction): ClaimActionRow {
  return {
    id: action.id,
    sinistre_id: action.claimId,
    code: action.code,
    detail: action.detail,
    responsable: action.owner,
    priorite: action.priority,
    statut: action.status,
    echeance: action.dueAt,
    cree_le: action.createdAt,
  };
}

export function fromActionRow(row: ClaimActionRow): ClaimAction {
  return {
    id: row.id,
    claimId: row.sinistre_id,
    code: row.code,
    detail: row.detail,
    owner: row.responsable as ClaimAction['owner'],
    priority: row.priorite as ClaimAction['priority'],
    status: row.statut as ClaimAction['status'],
    dueAt: row.echeance,
    createdAt: row.cree_le,
  };
}

export function toReimbursementRow(reimbursement: Reimbursement): ReimbursementRow {
  const { claimed, accepted, deductible } = reimbursement;
  return {
    id: reimbursement.id,
    sinistre_id: reimbursement.claimId,
    statut: reimbursement.status,
    devise: commonCurrency([claimed, accepted, deductible]),
    montant_reclame: cents(claimed),
    montant_accepte: cents(accepted),
    franchise: cents(deductible),
    lignes: reimbursement.lines,
    automatique: reimbursement.automatic,
    pieces_verifiees_le: reimbursement.papersCheckedAt,
    paye_le: reimbursement.paidAt,
    cree_le: reimbursement.createdAt,
  };
}

export function fromReimbursementRow(row: ReimbursementRow): Reimbursement {
  const money = (sum: string | null): Money | null =>
    sum === null || row.devise === null ? null : { cents: Number(sum), currency: row.devise as Currency };
  return {
    id: row.id,
    claimId: row.sinistre_id,
    status: row.statut as Reimbursement['status'],
    claimed: money(row.montant_reclame),
    accepted: money(row.montant_accepte),
    deductible: money(row.franchise),
    lines: row.lignes as Reimbursement['lines'],
    automatic: row.automatique,
    papersCheckedAt: row.pieces_verifiees_le,
    paidAt: row.paye_le,
    createdAt: row.cree_le,
  };
}

export function fromDocumentRow(row: DocumentRow, file: unknown): ClaimDocument {
  return {
    id: row.id,
    claimId: row.sinistre_id,
    conversationId: row.conversation_id,
    kind: row.nature as DocumentKind,
    file: { hash: row.empreinte, ...(file as Omit<StoredFile, 'hash'>) },
    medical: row.medical,
    receivedAt: row.recu_le,
    checkedAt: row.verifie_le,
  };
}

export function fromAssessmentRow(row: AssessmentRow, reasons: unknown): StoredAssessment {
  return {
    id: row.id,
    claimId: row.sinistre_id,
    cci: row.cci_score,
    factors: row.facteurs as Record<string, number>,
    reasons: reasons as unknown[],
    ruleVersion: row.version_regles,
    at: row.le,
  };
}

export function fromDecisionRow(row: DecisionRow, input: unknown, decision: unknown): StoredDecision {
  return {
    id: row.id,
    claimId: row.sinistre_id,
    ruleVersion: row.version_regles,
    input: reviveInput(input),
    decision: decision as StoredDecision['decision'],
    at: row.le,
  };
}

function cents(sum: Money | null): string | null {
  return sum === null ? null : String(sum.cents);
}

/** A dossier is settled in its policy's currency; sums in two would be added up by somebody one day. */
function commonCurrency(sums: readonly (Money | null)[]): Currency | null {
  const currencies = new Set(sums.flatMap((sum) => (sum === null ? [] : [sum.currency])));
  if (currencies.size > 1) {
    throw new AppError('currency_mismatch', 'a reimbursement in two currencies');
  }
  return [...currencies][0] ?? null;
}
