import type { ChannelIdentities, PlacedSender, SenderAddress } from '../../commands/ports-channels';
import type { Channel } from '../../domain/conversation/conversation';
import { pickConversation, type Alias, type AliasKind, type KnownAlias } from '../../domain/conversation/sender';
import { Sealed, type Subject } from '../personal-codec';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto } from '../sql/write';
import { channelIdentitiesTable, type ChannelIdentityRow } from '../tables/channel-identities';
import type { RepositoryContext } from './context';
import { namesOfConversation, toAddress, type NameRow } from './sender-address';

// All names of the conversations that one of these leads to: whose number has changed hands is seen by the others.
const AROUND = defineQuery(
  'identities.around',
  [channelIdentitiesTable],
  `SELECT genre, identifiant_index, conversation_id FROM identites_canal
   WHERE remplace_le IS NULL AND canal = $1 AND portee = $2 AND conversation_id = ANY(ARRAY(
     SELECT conversation_id FROM identites_canal
     WHERE canal = $1 AND portee = $2 AND identifiant_index = ANY($3) AND remplace_le IS NULL
   ))`,
);
const RETIRE = defineQuery(
  'identities.retire',
  [channelIdentitiesTable],
  `UPDATE identites_canal SET remplace_le = $4
   WHERE canal = $1 AND portee = $2 AND identifiant_index = ANY($3) AND remplace_le IS NULL`,
);
const OF_CONVERSATION = defineQuery('identities.ofConversation', [channelIdentitiesTable], namesOfConversation('$1'));

// A name that leads to another conversation meanwhile is a conflict: whoever came second looks again.
const CLAIM = insertInto('identities.claim', channelIdentitiesTable, {
  everyRow: true,
  conflict: () => `ON CONFLICT (canal, portee, identifiant_index) DO UPDATE
    SET conversation_id = excluded.conversation_id, identifiant = excluded.identifiant, remplace_le = NULL,
        vu_le = greatest(identites_canal.vu_le, excluded.vu_le)
    WHERE identites_canal.conversation_id = excluded.conversation_id OR identites_canal.remplace_le IS NOT NULL`,
});

export class ChannelIdentityRepository implements ChannelIdentities {
  constructor(private readonly context: RepositoryContext) {}

  async place(channel: Channel, scope: string, senders: readonly (readonly Alias[])[]): Promise<PlacedSender[]> {
    const keys = [...new Set(senders.flat().map((alias) => this.keyOf(alias)))];
    const rows = await this.context.session.rows<Omit<ChannelIdentityRow, 'identifiant'>>(AROUND, [
      channel,
      scope,
      keys,
    ]);
    const known = rows.map((row): KnownAlias => ({
      kind: row.genre as AliasKind,
      key: row.identifiant_index,
      conversationId: row.conversation_id,
    }));
    return senders.map((sender) => {
      const keyed = sender.map((alias) => ({ alias, kind: alias.kind, key: this.keyOf(alias) }));
      const picked = pickConversation(keyed, known);
      const named = (wanted: readonly string[]): Alias[] =>
        keyed.filter(({ key }) => wanted.includes(key)).map(({ alias }) => alias);
      return { conversationId: picked.conversationId, own: named(picked.own), taken: named(picked.taken) };
    });
  }

  claim(
    channel: Channel,
    scope: string,
    { conversationId, aliases, at }: { conversationId: string; aliases: readonly Alias[]; at: Date },
  ): void {
    const subject: Subject = { kind: 'conversation', id: conversationId };
    for (const alias of aliases) {
      const index = this.keyOf(alias);
      this.context.session.put(CLAIM, `${channel} ${scope} ${index}`, {
        canal: channel,
        portee: scope,
        genre: alias.kind,
        identifiant_index: index,
        identifiant: Sealed.value(subject, 'conversation', alias.value),
        conversation_id: conversationId,
        vu_le: at,
        remplace_le: null,
      });
    }
  }

  async retire(channel: Channel, scope: string, aliases: readonly Alias[], at: Date): Promise<void> {
    const keys = aliases.map((alias) => this.keyOf(alias));
    await this.context.session.rows(RETIRE, [channel, scope, keys, at]);
  }

  async addressOf(conversationId: string): Promise<SenderAddress> {
    if (!isUuid(conversationId)) return { phone: null, user: null, lastSeenAt: null };
    const rows = await this.context.session.rows<NameRow>(OF_CONVERSATION, [conversationId]);
    return toAddress(this.context.session, conversationId, rows);
  }

  private keyOf({ kind, value }: Alias): string {
    return this.context.codec.blindIndex('utilisateur_canal', `${kind}:${value}`);
  }
}
