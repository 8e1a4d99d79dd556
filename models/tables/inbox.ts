import { instant, integer, json, optional, personal, serial, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** The inbox: what was acknowledged, under its sender's key, for ever. */
export interface InboxRow {
  readonly id: string;
  readonly source: string;
  readonly conversation_id: string | null;
  readonly cle_externe: string;
  readonly activite_id: string;
  readonly nature: string;
  readonly nom: string | null;
  readonly statut: string;
  readonly essais: number;
  readonly contenu: Personal | null;
  readonly fichiers: unknown;
  readonly code_echec: string | null;
  readonly recu_le: Date;
  readonly traite_le: Date | null;
}

export const inboxTable = defineTable<InboxRow>('messages_entrants', {
  id: serial,
  source: text,
  conversation_id: optional(uuid),
  cle_externe: text,
  activite_id: text,
  nature: text,
  nom: optional(text),
  statut: text,
  essais: integer,
  contenu: optional(personal),
  fichiers: optional(json),
  code_echec: optional(text),
  recu_le: instant,
  traite_le: optional(instant),
});
