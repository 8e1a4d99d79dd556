import { flag, id, instant, integer, json, optional, text, uuid } from './columns';
import { defineTable } from './table';

/** Dossiers on the advisors' desk; at most one open per dossier. */
export interface EscalationRow {
  readonly id: string;
  readonly sinistre_id: string;
  readonly nature: string;
  readonly statut: string;
  readonly motif: string;
  readonly motifs: unknown;
  readonly ligne: string;
  readonly priorite: string;
  readonly detresse: boolean;
  readonly conseiller_id: string | null;
  readonly prise_le: Date | null;
  readonly premiere_prise_le: Date | null;
  readonly fermee_le: Date | null;
  readonly canal_bureau: string | null;
  readonly fil_bureau: string | null;
  readonly cree_le: Date;
  readonly version: number;
}

export const escalationsTable = defineTable<EscalationRow>('escalades', {
  id,
  sinistre_id: uuid,
  nature: text,
  statut: text,
  motif: text,
  motifs: json,
  ligne: text,
  priorite: text,
  detresse: flag,
  conseiller_id: optional(uuid),
  prise_le: optional(instant),
  premiere_prise_le: optional(instant),
  fermee_le: optional(instant),
  canal_bureau: optional(text),
  fil_bureau: optional(text),
  cree_le: instant,
  version: integer,
});
