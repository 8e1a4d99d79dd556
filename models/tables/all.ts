import { accessLinksTable } from './access-links';
import { advisorsTable } from './advisors';
import { assessmentsTable } from './assessments';
import { auditJournalTable } from './audit-journal';
import { bankDetailsTable } from './bank-details';
import { botStatesTable } from './bot-states';
import { callCountersTable } from './call-counters';
import { channelIdentitiesTable } from './channel-identities';
import { claimActionsTable } from './claim-actions';
import { claimStatusChangesTable } from './claim-status-changes';
import { claimYearsTable } from './claim-years';
import { claimsTable } from './claims';
import { conversationsTable } from './conversations';
import { customersTable } from './customers';
import { decisionsTable } from './decisions';
import { documentsTable } from './documents';
import { escalationsTable } from './escalations';
import { expectedDeliveriesTable } from './expected-deliveries';
import { idempotencyKeysTable } from './idempotency-keys';
import { inboxTable } from './inbox';
import { insurerDeliveriesTable } from './insurer-deliveries';
import { loginFailuresTable } from './login-failures';
import { outboxTable } from './outbox';
import { policiesTable } from './policies';
import { policyGuaranteesTable } from './policy-guarantees';
import { recordingsTable } from './recordings';
import { reimbursementsTable } from './reimbursements';
import { rightsRequestsTable } from './rights-requests';
import { settingsTable } from './settings';
import { transcriptFilesTable } from './transcript-files';
import { transcriptTable } from './transcript';

/** Every table of the product, so that Sequelize knows them and tests can walk them. */
export const TABLES = [
  customersTable,
  policiesTable,
  policyGuaranteesTable,
  advisorsTable,
  claimsTable,
  claimStatusChangesTable,
  claimActionsTable,
  reimbursementsTable,
  documentsTable,
  assessmentsTable,
  decisionsTable,
  escalationsTable,
  conversationsTable,
  transcriptTable,
  transcriptFilesTable,
  expectedDeliveriesTable,
  inboxTable,
  outboxTable,
  botStatesTable,
  channelIdentitiesTable,
  loginFailuresTable,
  auditJournalTable,
  claimYearsTable,
  settingsTable,
  rightsRequestsTable,
  idempotencyKeysTable,
  callCountersTable,
  insurerDeliveriesTable,
  recordingsTable,
  accessLinksTable,
  bankDetailsTable,
] as const;
