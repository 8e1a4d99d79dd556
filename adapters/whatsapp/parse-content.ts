import { asList, asNumber, asObject, asText, cleanText, type Json } from './json';
import type { Content, MediaRef } from './types';

/** How each type of message is read; null: it does not look as it should. */
const READERS: Readonly<Record<string, (message: Json) => Content | null>> = {
  text: ({ text }) => {
    const body = asText(asObject(text)?.body);
    return body === null ? null : { kind: 'text', text: cleanText(body) };
  },
  image: (message) => media(message, 'image'),
  video: (message) => media(message, 'video'),
  document: (message) => media(message, 'document'),
  audio: (message) => media(message, asObject(message.audio)?.voice === true ? 'voice' : 'audio'),
  voice: (message) => media(message, 'voice'),
  sticker: (message) => media(message, 'sticker'),
  location: readLocation,
  contacts: readContacts,
  interactive: readInteractive,
  // The quick reply of a template: it has a payload where our own buttons have an id.
  button: ({ button }) => {
    const { payload, text } = asObject(button) ?? {};
    const title = asText(text) ?? asText(payload);
    return title === null ? null : { kind: 'tap', id: asText(payload) ?? title, title: cleanText(title) };
  },
  reaction: ({ reaction }) => {
    const { message_id, emoji } = asObject(reaction) ?? {};
    // Taken back: an empty emoji, or none.
    return { kind: 'reaction', of: asText(message_id), emoji: asText(emoji) };
  },
  edit: ({ edit }) => {
    const { original_message_id, message } = asObject(edit) ?? {};
    const inner = asObject(message);
    const text = asText(asObject(inner?.text)?.body) ?? asText(asObject(inner?.image)?.caption);
    return { kind: 'edit', of: asText(original_message_id), text: text === null ? null : cleanText(text) };
  },
  revoke: ({ revoke }) => ({ kind: 'revoke', of: asText(asObject(revoke)?.original_message_id) }),
};

export function parseContent(message: Json): Content {
  const type = asText(message.type) ?? 'unknown';
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return reader?.(message) ?? { kind: 'unreadable', name: nameOf(type, message) };
}

/** "unsupported" says what it was, sometimes. */
function nameOf(type: string, message: Json): string {
  const inner = asText(asObject(message.unsupported)?.type);
  return (inner === null ? type : `${type}.${inner}`).replace(/[^\w.]/gu, '_').slice(0, 60);
}

function media(message: Json, kind: MediaRef['kind']): Content | null {
  const given = asObject(message[kind === 'voice' ? (message.voice === undefined ? 'audio' : 'voice') : kind]);
  const id = asText(given?.id);
  if (given === null || id === null) return null;
  const mime = (asText(given.mime_type) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return {
    kind: 'media',
    media: { id, mime, kind, name: asText(given.filename) },
    caption: cleanText(asText(given.caption) ?? ''),
  };
}

function readLocation({ location }: Json): Content | null {
  const { latitude, longitude, name, address } = asObject(location) ?? {};
  const [lat, long] = [asNumber(latitude), asNumber(longitude)];
  if (lat === null || long === null || Math.abs(lat) > 90 || Math.abs(long) > 180) return null;
  const clean = (value: unknown): string | null => {
    const text = asText(value);
    return text === null ? null : cleanText(text);
  };
  return { kind: 'location', latitude: lat, longitude: long, name: clean(name), address: clean(address) };
}

function readContacts({ contacts }: Json): Content | null {
  const read = asList(contacts).flatMap((given) => {
    const { name, phones, org } = asObject(given) ?? {};
    const full = asText(asObject(name)?.formatted_name) ?? asText(asObject(org)?.company);
    const numbers = asList(phones).flatMap((phone) => asText(asObject(phone)?.phone) ?? []);
    return full === null && numbers.length === 0
      ? []
      : [{ name: cleanText(full ?? ''), phones: numbers.map(cleanText) }];
  });
  return read.length === 0 ? null : { kind: 'contacts', contacts: read };
}

/** A tap on a button or on a row of a list. Forms and call permissions are not ours. */
function readInteractive({ interactive }: Json): Content | null {
  const given = asObject(interactive);
  const reply = asObject(given?.button_reply) ?? asObject(given?.list_reply);
  const id = asText(reply?.id);
  if (id === null) return null;
  return { kind: 'tap', id, title: cleanText(asText(reply?.title) ?? '') };
}
