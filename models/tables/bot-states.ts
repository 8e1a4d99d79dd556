import { instant, key, optional, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Bot Framework state, one row a key. */
export interface BotStateRow {
  readonly cle: string;
  readonly conversation_id: string | null;
  readonly etag: string;
  readonly etat: Personal;
  readonly modifie_le: Date;
}

export const botStatesTable = defineTable<BotStateRow>('etats_bot', {
  cle: key(text),
  conversation_id: optional(uuid),
  etag: text,
  etat: personal,
  modifie_le: instant,
});
