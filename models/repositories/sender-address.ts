import type { SenderAddress } from '../../commands/ports-channels';
import type { AliasKind } from '../../domain/conversation/sender';
import type { Session } from '../sql/session';
import type { ChannelIdentityRow } from '../tables/channel-identities';

/** A name of a conversation; dates as text where the database told them as JSON. */
export type NameRow = Pick<ChannelIdentityRow, 'genre' | 'identifiant'> & {
  readonly vu_le: Date | string;
  readonly remplace_le: Date | string | null;
};

/** The names that lead to a conversation, the one last heard first. @param id an expression. */
export function namesOfConversation(id: string): string {
  return `SELECT genre, identifiant, vu_le, remplace_le FROM identites_canal WHERE conversation_id = ${id} ORDER BY vu_le DESC`;
}

/** @param rows in the order of {@link namesOfConversation}. */
export async function toAddress(
  session: Pick<Session, 'open'>,
  conversationId: string,
  rows: readonly NameRow[],
): Promise<SenderAddress> {
  const live = rows.filter(({ remplace_le }) => remplace_le === null);
  const values = await session.open(
    live.map(({ identifiant }) => ({
      subject: { kind: 'conversation', id: conversationId },
      purpose: 'conversation',
      stored: identifiant,
    })),
  );
  const latest = (kind: AliasKind): string | null => {
    const index = live.findIndex(({ genre }) => genre === kind);
    return index < 0 ? null : (values[index] as string);
  };
  const [last] = rows;
  return {
    phone: latest('telephone'),
    user: latest('identifiant'),
    lastSeenAt: last === undefined ? null : new Date(last.vu_le),
  };
}
