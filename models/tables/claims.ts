import { flag, id, instant, integer, json, optional, personal, small, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Dossiers. `faits` is all that the customer told; the rest is not personal. */
export interface ClaimRow {
  readonly id: string;
  readonly numero_sinistre: string;
  readonly client_id: string | null;
  readonly contrat_id: string | null;
  readonly declarant: string;
  readonly status_dossier: string;
  readonly statut_depuis: Date;
  readonly type_sinistre: string | null;
  readonly faits: Personal;
  readonly cci_score: number | null;
  readonly decision: unknown;
  readonly declaration_tardive: boolean;
  readonly conversation_id: string | null;
  readonly date_declaration: Date;
  readonly date_cloture: Date | null;
  readonly issue: string | null;
  readonly archive_le: Date | null;
  readonly version: number;
  readonly ligne: string;
}

export const claimsTable = defineTable<ClaimRow>('sinistres', {
  id,
  numero_sinistre: text,
  client_id: optional(uuid),
  contrat_id: optional(uuid),
  declarant: text,
  status_dossier: text,
  statut_depuis: instant,
  type_sinistre: optional(text),
  faits: personal,
  cci_score: optional(small),
  decision: optional(json),
  declaration_tardive: flag,
  conversation_id: optional(uuid),
  date_declaration: instant,
  date_cloture: optional(instant),
  issue: optional(text),
  archive_le: optional(instant),
  version: integer,
  ligne: text,
});
