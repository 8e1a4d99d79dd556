import type { StoredDecision } from '../../domain/assessment/replay';
import type { ClaimDocument, ClaimFile, StoredAssessment } from '../../commands/ports';
import type { ClaimFileLookups } from '../../commands/ports-api';
import type { ClaimChanges } from '../../commands/ports-insurer';
import type { ClaimAction, ClaimStatusChange, Reimbursement } from '../../domain/claim/claim';
import type { Actor } from '../../domain/people/people';
import { Sealed, type Subject } from '../personal-codec';
import { openColumns } from '../sql/open-columns';
import type { Query } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import type { AssessmentRow } from '../tables/assessments';
import type { ClaimActionRow } from '../tables/claim-actions';
import type { ClaimStatusChangeRow } from '../tables/claim-status-changes';
import type { DecisionRow } from '../tables/decisions';
import type { DocumentRow } from '../tables/documents';
import type { ReimbursementRow } from '../tables/reimbursements';
import {
  fromActionRow,
  fromAssessmentRow,
  fromDecisionRow,
  fromDocumentRow,
  fromReimbursementRow,
  fromStatusChangeRow,
  toActionRow,
  toReimbursementRow,
} from './claim-file-rows';
import * as sql from './claim-file-sql';
import type { RepositoryContext } from './context';

/** What hangs on a dossier; texts in it are the dossier's own data, whoever it belongs to. */
export class ClaimFileRepository implements ClaimFile, ClaimFileLookups {
  private readonly steps: ClaimStatusChange[] = [];
  private readonly sums = new Map<string, Reimbursement>();

  constructor(private readonly context: RepositoryContext) {}

  /** What this transaction has written. */
  get changed(): Pick<ClaimChanges, 'statusChanges' | 'reimbursements'> {
    return { statusChanges: this.steps, reimbursements: [...this.sums.values()] };
  }

  async statusChanges(actor: Actor, claimId: string): Promise<ClaimStatusChange[]> {
    const rows = await this.read<ClaimStatusChangeRow>(sql.STATUS_CHANGES, actor, claimId);
    const opened = await openColumns(this.context.session, rows, ['motif'], sealedFor(claimId));
    return rows.map((row, index) => fromStatusChangeRow(row, opened[index]?.motif));
  }

  appendStatusChange(change: ClaimStatusChange): void {
    const { claimId, from, to, reason, at } = change;
    this.steps.push(change);
    this.context.followed.add(claimId);
    this.context.session.put(sql.APPEND_STATUS_CHANGE, String(this.steps.length), {
      sinistre_id: claimId,
      de: from,
      vers: to,
      motif: reason === null ? null : Sealed.value(subjectOf(claimId), 'sinistre', reason),
      le: at,
    });
  }

  async actions(actor: Actor, claimId: string): Promise<ClaimAction[]> {
    return (await this.read<ClaimActionRow>(sql.ACTIONS, actor, claimId)).map(fromActionRow);
  }

  saveAction(action: ClaimAction): void {
    this.context.followed.add(action.claimId);
    this.context.session.put(sql.SAVE_ACTION, action.id, toActionRow(action));
  }

  async reimbursements(actor: Actor, claimId: string): Promise<Reimbursement[]> {
    return (await this.read<ReimbursementRow>(sql.REIMBURSEMENTS, actor, claimId)).map(fromReimbursementRow);
  }

  saveReimbursement(reimbursement: Reimbursement): void {
    this.sums.set(reimbursement.id, reimbursement);
    this.context.followed.add(reimbursement.claimId);
    this.context.session.put(sql.SAVE_REIMBURSEMENT, reimbursement.id, toReimbursementRow(reimbursement));
  }

  findReimbursement(actor: Actor, id: string): Promise<Reimbursement | null> {
    return this.reimbursement(sql.FIND_REIMBURSEMENT, actor, id);
  }

  lockReimbursement(actor: Actor, id: string): Promise<Reimbursement | null> {
    return this.reimbursement(sql.LOCK_REIMBURSEMENT, actor, id);
  }

  async documents(actor: Actor, claimId: string): Promise<ClaimDocument[]> {
    return this.documentsOf(await this.read<DocumentRow>(sql.DOCUMENTS, actor, claimId));
  }

  async findDocument(actor: Actor, id: string): Promise<ClaimDocument | null> {
    const rows = isUuid(id) ? await this.context.session.rows<DocumentRow>(sql.FIND_DOCUMENT, [id]) : [];
    const [document] = await this.documentsOf(rows);
    if (document?.claimId != null) {
      this.context.audit.claimRead(actor, document.claimId);
    }
    return document ?? null;
  }

  private async documentsOf(rows: readonly DocumentRow[]): Promise<ClaimDocument[]> {
    const opened = await openColumns(this.context.session, rows, ['fichier'], {
      purpose: 'sinistre',
      // Stored under the document: it may come before its dossier.
      subject: (index) => subjectOf(rows[index]?.id ?? ''),
    });
    return rows.map((row, index) => fromDocumentRow(row, opened[index]?.fichier));
  }

  saveDocument(actor: Actor, document: ClaimDocument): void {
    const { session, audit, clock, followed } = this.context;
    if (document.claimId !== null) followed.add(document.claimId);
    const { hash, ...file } = document.file;
    session.put(sql.SAVE_DOCUMENT, document.id, {
      id: document.id,
      sinistre_id: document.claimId,
      conversation_id: document.conversationId,
      nature: document.kind,
      empreinte: hash,
      fichier: Sealed.value(subjectOf(document.id), 'sinistre', file),
      medical: document.medical,
      recu_le: document.receivedAt,
      verifie_le: document.checkedAt,
    });
    audit.append({
      actor,
      action: 'document.saved',
      claimId: document.claimId,
      subject: document.id,
      detail: { kind: document.kind },
      at: clock.now(),
    });
  }

  appendAssessment(assessment: StoredAssessment): void {
    const { id, claimId } = assessment;
    this.context.session.put(sql.APPEND_ASSESSMENT, id, {
      id,
      sinistre_id: claimId,
      cci_score: assessment.cci,
      facteurs: assessment.factors,
      motifs: Sealed.value(subjectOf(claimId), 'sinistre', assessment.reasons),
      version_regles: assessment.ruleVersion,
      le: assessment.at,
    });
  }

  async assessments(actor: Actor, claimId: string): Promise<StoredAssessment[]> {
    const rows = await this.read<AssessmentRow>(sql.ASSESSMENTS, actor, claimId);
    const opened = await openColumns(this.context.session, rows, ['motifs'], sealedFor(claimId));
    return rows.map((row, index) => fromAssessmentRow(row, opened[index]?.motifs));
  }

  appendDecision({ id, claimId, ruleVersion, input, decision, at }: StoredDecision): void {
    this.context.session.put(sql.APPEND_DECISION, id, {
      id,
      sinistre_id: claimId,
      version_regles: ruleVersion,
      resultat: decision.outcome,
      motif: decision.ground,
      entree: Sealed.value(subjectOf(claimId), 'sinistre', input),
      sortie: Sealed.value(subjectOf(claimId), 'sinistre', decision),
      le: at,
    });
  }

  async decisions(actor: Actor, claimId: string): Promise<StoredDecision[]> {
    const rows = await this.read<DecisionRow>(sql.DECISIONS, actor, claimId);
    const opened = await openColumns(this.context.session, rows, ['entree', 'sortie'], sealedFor(claimId));
    return rows.map((row, index) => fromDecisionRow(row, opened[index]?.entree, opened[index]?.sortie));
  }

  private async reimbursement(query: Query, actor: Actor, id: string): Promise<Reimbursement | null> {
    const [row] = isUuid(id) ? await this.context.session.rows<ReimbursementRow>(query, [id]) : [];
    if (row === undefined) {
      return null;
    }
    this.context.audit.claimRead(actor, row.sinistre_id);
    return fromReimbursementRow(row);
  }

  private async read<Row extends object>(query: Query, actor: Actor, claimId: string): Promise<Row[]> {
    if (!isUuid(claimId)) {
      return [];
    }
    this.context.audit.claimRead(actor, claimId);
    return this.context.session.rows<Row>(query, [claimId]);
  }
}

function subjectOf(id: string): Subject {
  return { kind: 'sinistre', id };
}

function sealedFor(claimId: string): { readonly purpose: 'sinistre'; readonly subject: () => Subject } {
  return { purpose: 'sinistre', subject: () => subjectOf(claimId) };
}
