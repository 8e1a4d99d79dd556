import { id, instant, integer, optional, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Threads with one channel identity. `dernier_numero` is the Direct Line watermark. */
export interface ConversationRow {
  readonly id: string;
  readonly canal: string;
  readonly utilisateur_canal: Personal;
  readonly utilisateur_canal_index: string;
  readonly langue: string;
  readonly phase: string;
  readonly client_id: string | null;
  readonly verifie_le: Date | null;
  readonly facteur: string | null;
  readonly sinistre_id: string | null;
  readonly accueil_le: Date | null;
  readonly dernier_entrant_le: Date | null;
  readonly dernier_numero: number;
  readonly cree_le: Date;
}

export const conversationsTable = defineTable<ConversationRow>('conversations', {
  id,
  canal: text,
  utilisateur_canal: personal,
  utilisateur_canal_index: text,
  langue: text,
  phase: text,
  client_id: optional(uuid),
  verifie_le: optional(instant),
  facteur: optional(text),
  sinistre_id: optional(uuid),
  accueil_le: optional(instant),
  dernier_entrant_le: optional(instant),
  dernier_numero: integer,
  cree_le: instant,
});
