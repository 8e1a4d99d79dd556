import { instant, key, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Channel identities that proved to be a customer's. */
interface ChannelIdentityRow {
  readonly canal: string;
  readonly identifiant_index: string;
  readonly identifiant: Personal;
  readonly client_id: string;
  readonly prouve_le: Date;
}

export const channelIdentitiesTable = defineTable<ChannelIdentityRow>('identites_canal', {
  canal: key(text),
  identifiant_index: key(text),
  identifiant: personal,
  client_id: uuid,
  prouve_le: instant,
});
