import { instant, key, optional, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** The names under which a sender writes, each leading to their conversation. */
export interface ChannelIdentityRow {
  readonly canal: string;
  readonly portee: string;
  readonly genre: string;
  readonly identifiant_index: string;
  readonly identifiant: Personal;
  readonly conversation_id: string;
  readonly vu_le: Date;
  readonly remplace_le: Date | null;
}

export const channelIdentitiesTable = defineTable<ChannelIdentityRow>('identites_canal', {
  canal: key(text),
  portee: key(text),
  genre: text,
  identifiant_index: key(text),
  identifiant: personal,
  conversation_id: uuid,
  vu_le: instant,
  remplace_le: optional(instant),
});
