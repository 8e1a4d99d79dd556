import { bigint, flag, id, instant, json, optional, text, uuid } from './columns';
import { defineTable } from './table';

/** Money owed on a dossier, in minor units of `devise`. */
export interface ReimbursementRow {
  readonly id: string;
  readonly sinistre_id: string;
  readonly statut: string;
  readonly devise: string | null;
  readonly montant_reclame: string | null;
  readonly montant_accepte: string | null;
  readonly franchise: string | null;
  readonly lignes: unknown;
  readonly automatique: boolean;
  readonly pieces_verifiees_le: Date | null;
  readonly paye_le: Date | null;
  readonly cree_le: Date;
}

export const reimbursementsTable = defineTable<ReimbursementRow>('remboursements', {
  id,
  sinistre_id: uuid,
  statut: text,
  devise: optional(text),
  montant_reclame: optional(bigint),
  montant_accepte: optional(bigint),
  franchise: optional(bigint),
  lignes: json,
  automatique: flag,
  pieces_verifiees_le: optional(instant),
  paye_le: optional(instant),
  cree_le: instant,
});
