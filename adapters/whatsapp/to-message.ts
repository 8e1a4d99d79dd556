import type { ChannelMessage } from '../../commands/channels/accept-messages';
import { readChoiceId } from './choice-id';
import type { Content, MediaRef, MessageUpdate } from './types';

/** What the inbox keeps of a message, its sender apart. */
type Said = Pick<ChannelMessage, 'fetch'> & {
  readonly message: Omit<ChannelMessage['message'], 'externalKey' | 'activityId'>;
};

const NOTHING = { attachments: [], text: '' } as const;

/** A message of WhatsApp's as every channel's messages are stored. */
export function toMessage(update: MessageUpdate): ChannelMessage {
  const { message, fetch } = said(update.content);
  const phone = update.sender.find(({ kind }) => kind === 'telephone')?.value;
  const data = { ...message.data, ...(update.replyTo === null ? {} : { replyTo: update.replyTo }) };
  return {
    sender: update.sender,
    sentAt: update.sentAt,
    message: {
      ...message,
      externalKey: update.id,
      activityId: update.id,
      ...(phone === undefined ? {} : { provenPhone: phone }),
      ...(Object.keys(data).length === 0 ? {} : { data }),
    },
    ...(fetch === undefined ? {} : { fetch }),
  };
}

function said(content: Content): Said {
  switch (content.kind) {
    case 'text':
      return words(content.text);
    case 'tap':
      return tapped(content);
    case 'media':
      return file(content);
    case 'location':
      return placed(content);
    case 'contacts':
      return words(content.contacts.map(({ name, phones }) => [name, ...phones].filter(Boolean).join(', ')).join('\n'));
    case 'reaction':
      return event('customer.reacted', { of: content.of, emoji: content.emoji });
    case 'edit':
      return event('customer.edited', { of: content.of, text: content.text });
    case 'revoke':
      return event('customer.revoked', { of: content.of });
    case 'unreadable':
      // Nothing to read is answered as such, politely, wherever the conversation is.
      return { message: { ...NOTHING, kind: 'message', data: { unreadable: content.name } } };
  }
}

function words(text: string): Said {
  return { message: { ...NOTHING, kind: 'message', text } };
}

function event(name: string, data: Readonly<Record<string, unknown>>): Said {
  return { message: { ...NOTHING, kind: 'event', name, data } };
}

function tapped({ id, title }: Extract<Content, { kind: 'tap' }>): Said {
  const choice = readChoiceId(id);
  const message = { ...NOTHING, kind: 'message' as const, text: title };
  return { message: choice === null ? message : { ...message, choice: choice.choice, choiceOf: choice.line } };
}

/** A place is said in words, as far as there are some; the point itself is kept with them. */
function placed({ latitude, longitude, name, address }: Extract<Content, { kind: 'location' }>): Said {
  const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const named = [name, address].filter((part) => part !== null).join(', ');
  const text = named === '' ? `Position : ${point}` : `${named} (${point})`;
  return { message: { ...NOTHING, kind: 'message', text, data: { location: { latitude, longitude } } } };
}

const FETCHED: readonly MediaRef['kind'][] = ['image', 'document', 'voice', 'audio'];

function file({ media, caption }: Extract<Content, { kind: 'media' }>): Said {
  if (media.kind === 'sticker') return event('customer.sticker', {});
  const message = { ...NOTHING, kind: 'message' as const, text: caption };
  if (FETCHED.includes(media.kind)) return { message, fetch: { kind: 'whatsapp.media', payload: { media } } };
  return { message: { ...message, refusedUploads: [{ name: media.kind, code: 'type_not_allowed' }] } };
}
