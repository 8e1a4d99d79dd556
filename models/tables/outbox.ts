import { instant, integer, json, optional, personal, serial, small, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** The outbox: one row per effect that leaves the process. `du_le`: not to be looked at before. */
export interface OutboxRow {
  readonly id: string;
  readonly cle: string;
  readonly nature: string;
  readonly groupe: string;
  readonly escalade_id: string | null;
  readonly conversation_id: string | null;
  readonly sinistre_id: string | null;
  readonly contenu: Personal;
  readonly fichiers: unknown;
  readonly pas_avant: Date | null;
  readonly du_le: Date;
  readonly statut: string;
  readonly essais: number;
  readonly envoi_le: Date | null;
  readonly envoye_le: Date | null;
  readonly reference_externe: string | null;
  readonly code_echec: string | null;
  readonly cree_le: Date;
  readonly incertitudes: number;
  readonly incertain_depuis: Date | null;
  readonly retenu_le: Date | null;
  readonly remise: string | null;
  readonly remise_le: Date | null;
  readonly remise_code: string | null;
}

export const outboxTable = defineTable<OutboxRow>('messages_sortants', {
  id: serial,
  cle: text,
  nature: text,
  groupe: text,
  escalade_id: optional(uuid),
  conversation_id: optional(uuid),
  sinistre_id: optional(uuid),
  contenu: personal,
  fichiers: optional(json),
  pas_avant: optional(instant),
  du_le: instant,
  statut: text,
  essais: integer,
  envoi_le: optional(instant),
  envoye_le: optional(instant),
  reference_externe: optional(text),
  code_echec: optional(text),
  cree_le: instant,
  incertitudes: small,
  incertain_depuis: optional(instant),
  retenu_le: optional(instant),
  remise: optional(text),
  remise_le: optional(instant),
  remise_code: optional(text),
});
