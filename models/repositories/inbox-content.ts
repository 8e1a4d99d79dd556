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
  | 'attachments'
  | 'refusedUploads'
  | 'locale'
  | 'data'
  | 'addressKey'
>;

export function toContent(message: InboundMessage): InboxContent {
  const { text, attachments, choice, choiceOf, provenPhone, spoken, refusedUploads, locale, data, addressKey } =
    message;
  return {
    text,
    attachments,
    ...(choice === undefined ? {} : { choice }),
    ...(choiceOf === undefined ? {} : { choiceOf }),
    ...(provenPhone === undefined ? {} : { provenPhone }),
    ...(spoken === undefined ? {} : { spoken }),
    ...(refusedUploads === undefined ? {} : { refusedUploads }),
    ...(locale === undefined ? {} : { locale }),
    ...(data === undefined ? {} : { data }),
    ...(addressKey === undefined ? {} : { addressKey }),
  };
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
