import { instant, json, optional, serial, text, uuid } from './columns';
import { defineTable } from './table';

/** Who did or read what, when; append-only. */
export interface AuditEntryRow {
  readonly id: string;
  readonly le: Date;
  readonly acteur_type: string;
  readonly acteur_id: string;
  readonly conversation_id: string | null;
  readonly action: string;
  readonly sinistre_id: string | null;
  readonly sujet: string | null;
  readonly detail: unknown;
}

export const auditJournalTable = defineTable<AuditEntryRow>('journal_audit', {
  id: serial,
  le: instant,
  acteur_type: text,
  acteur_id: text,
  conversation_id: optional(uuid),
  action: text,
  sinistre_id: optional(uuid),
  sujet: optional(text),
  detail: json,
});
