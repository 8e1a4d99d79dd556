import { id, instant, optional, text, uuid } from './columns';
import { defineTable } from './table';

/** What is to be done on a dossier, by the customer or by us. */
export interface ClaimActionRow {
  readonly id: string;
  readonly sinistre_id: string;
  readonly code: string;
  readonly detail: string | null;
  readonly responsable: string;
  readonly priorite: string;
  readonly statut: string;
  readonly echeance: Date | null;
  readonly cree_le: Date;
}

export const claimActionsTable = defineTable<ClaimActionRow>('actions_recommandees', {
  id,
  sinistre_id: uuid,
  code: text,
  detail: optional(text),
  responsable: text,
  priorite: text,
  statut: text,
  echeance: optional(instant),
  cree_le: instant,
});
