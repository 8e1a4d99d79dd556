import { defineQuery } from '../sql/query';
import { insertInto, replacing } from '../sql/write';
import { assessmentsTable } from '../tables/assessments';
import { claimActionsTable } from '../tables/claim-actions';
import { claimStatusChangesTable } from '../tables/claim-status-changes';
import { decisionsTable } from '../tables/decisions';
import { documentsTable } from '../tables/documents';
import { reimbursementsTable } from '../tables/reimbursements';
import type { Table } from '../tables/table';

function ofClaim<Row extends object>(table: Table<Row>, order: string): string {
  return `SELECT ${table.names.join(', ')} FROM ${table.name} WHERE sinistre_id = $1 ORDER BY ${order}`;
}

export const STATUS_CHANGES = defineQuery(
  'claimFile.statusChanges',
  [claimStatusChangesTable],
  ofClaim(claimStatusChangesTable, 'id'),
);
export const ACTIONS = defineQuery('claimFile.actions', [claimActionsTable], ofClaim(claimActionsTable, 'cree_le, id'));
export const REIMBURSEMENTS = defineQuery(
  'claimFile.reimbursements',
  [reimbursementsTable],
  ofClaim(reimbursementsTable, 'cree_le, id'),
);
export const DOCUMENTS = defineQuery('claimFile.documents', [documentsTable], ofClaim(documentsTable, 'recu_le, id'));
export const ASSESSMENTS = defineQuery(
  'claimFile.assessments',
  [assessmentsTable],
  ofClaim(assessmentsTable, 'le, id'),
);

export const DECISIONS = defineQuery('claimFile.decisions', [decisionsTable], ofClaim(decisionsTable, 'le, id'));

function byId<Row extends object>(table: Table<Row>, lock = ''): string {
  return `SELECT ${table.names.join(', ')} FROM ${table.name} WHERE id = $1${lock}`;
}

export const FIND_DOCUMENT = defineQuery('claimFile.findDocument', [documentsTable], byId(documentsTable));
export const FIND_REIMBURSEMENT = defineQuery(
  'claimFile.findReimbursement',
  [reimbursementsTable],
  byId(reimbursementsTable),
);
export const LOCK_REIMBURSEMENT = defineQuery(
  'claimFile.lockReimbursement',
  [reimbursementsTable],
  byId(reimbursementsTable, ' FOR UPDATE'),
);

export const APPEND_STATUS_CHANGE = insertInto('claimFile.appendStatusChange', claimStatusChangesTable, {
  omit: ['id'],
});
export const SAVE_ACTION = insertInto('claimFile.saveAction', claimActionsTable, {
  conflict: replacing(claimActionsTable, 'id'),
});
export const SAVE_REIMBURSEMENT = insertInto('claimFile.saveReimbursement', reimbursementsTable, {
  conflict: replacing(reimbursementsTable, 'id'),
});
export const SAVE_DOCUMENT = insertInto('claimFile.saveDocument', documentsTable, {
  conflict: replacing(documentsTable, 'id'),
});
export const APPEND_ASSESSMENT = insertInto('claimFile.appendAssessment', assessmentsTable);
export const APPEND_DECISION = insertInto('claimFile.appendDecision', decisionsTable);
