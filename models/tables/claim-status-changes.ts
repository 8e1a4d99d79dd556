import { instant, optional, personal, serial, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Every step of a dossier's status. */
export interface ClaimStatusChangeRow {
  readonly id: string;
  readonly sinistre_id: string;
  readonly de: string | null;
  readonly vers: string;
  readonly motif: Personal | null;
  readonly le: Date;
}

export const claimStatusChangesTable = defineTable<ClaimStatusChangeRow>('changements_statut', {
  id: serial,
  sinistre_id: uuid,
  de: optional(text),
  vers: text,
  motif: optional(personal),
  le: instant,
});
