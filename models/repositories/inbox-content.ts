import type { InboundMessage, InboundSource, StoredInbound } from '../../commands/ports';
import type { InboxRow } from '../tables/inbox';

/** What a person wrote or sent: sealed in one column, and forgotten once it was processed. */
export type InboxContent = Pick<
  InboundMessage,
  | 'text'
  | 'choice'
  | 'choiceOf'
  | 'provenPhone'
  | 'spoken'
  | 'suggestion'
  | 'attachments'
  | 'refusedUploads'
  | 'locale'
  | 'data'
  | 'addressKey'
>;

/** What is kept where it is there. */
const OPTIONAL = [
  'choice',
  'choiceOf',
  'provenPhone',
  'spoken',
  'suggestion',
  'refusedUploads',
  'locale',
  'data',
  'addressKey',
] as const satisfies readonly (keyof InboxContent)[];

export function toContent(message: InboundMessage): InboxContent {
  const { text, attachments } = message;
  const given = OPTIONAL.filter((name) => message[name] !== undefined).map((name) => [name, message[name]]);
  return { text, attachments, ...(Object.fromEntries(given) as Omit<InboxContent, 'text' | 'attachments'>) };
}

export function toStored(row: InboxRow, content: InboxContent): StoredInbound {
  return {
    id: row.id,
    source: row.source as InboundSource,
    externalKey: row.cle_externe,
    conversationId: row.conversation_id,
    activityId: row.activite_id,
    kind: row.nature as InboundMessage['kind'],
    ...(row.nom === null ? {} : { name: row.nom }),
    ...content,
    receivedAt: row.recu_le,
    attempts: row.essais,
  };
}
