/** Messages in the shapes that Meta's reference and public threads record, with invented people. */
export const NUMBER_ID = '106540352242922';
const BUSINESS = '15550783881';
export const PHONE = '16505551234';
export const USER = 'US.13491208655302741918';

type Json = Record<string, unknown>;

let count = 0;

/** A wamid like no other. */
export function wamid(): string {
  count += 1;
  return `wamid.HBgLMTY1MDU1NTEyMzQVAgASGBQ${String(process.pid)}${String(count).padStart(8, '0')}A=`;
}

export function message(content: Json, more: Json = {}): Json {
  return { from: PHONE, id: wamid(), timestamp: String(Math.floor(Date.now() / 1000) - 1), ...content, ...more };
}

export const CONTENT = {
  text: { type: 'text', text: { body: 'Does it come in another color?' } },
  image: {
    type: 'image',
    image: {
      caption: 'devis 3200 dh',
      mime_type: 'image/jpeg',
      sha256: 'SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=',
      id: '1003383421387256',
      url: 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1003383421387256',
    },
  },
  video: { type: 'video', video: { mime_type: 'video/mp4', sha256: 'x', id: '2' } },
  document: {
    type: 'document',
    document: { filename: 'constat.pdf', mime_type: 'application/pdf', sha256: 'x', id: '3' },
  },
  audio: { type: 'audio', audio: { mime_type: 'audio/mpeg', sha256: 'x', id: '4', voice: false } },
  voice: { type: 'audio', audio: { mime_type: 'audio/ogg; codecs=opus', sha256: 'x', id: '5', voice: true } },
  sticker: { type: 'sticker', sticker: { mime_type: 'image/webp', sha256: 'x', id: '6', animated: true } },
  location: {
    type: 'location',
    location: { latitude: 33.58, longitude: -7.61, name: 'Marjane', address: 'Casablanca' },
  },
  currentLocation: { type: 'location', location: { latitude: 33.58, longitude: -7.61 } },
  contacts: {
    type: 'contacts',
    contacts: [
      {
        name: { first_name: 'Karim', formatted_name: 'Karim Bennis' },
        phones: [{ phone: '+212 6 00 00 00 09', wa_id: '212600000009', type: 'CELL' }],
        origin: 'other',
      },
    ],
  },
  order: { type: 'order', order: { catalog_id: '1', product_items: [{ product_retailer_id: 'a', quantity: 1 }] } },
  reaction: { type: 'reaction', reaction: { message_id: 'wamid.A', emoji: '👍' } },
  reactionRemoved: { type: 'reaction', reaction: { message_id: 'wamid.A', emoji: '' } },
  reactionMissing: { type: 'reaction', reaction: { message_id: 'wamid.A' } },
  button: { type: 'button', button: { payload: 'oui', text: 'Oui' }, context: { from: BUSINESS, id: 'wamid.A' } },
  buttonAlone: { type: 'button', button: { text: 'Oui', payload: 'oui' } },
  buttonReply: {
    type: 'interactive',
    interactive: { type: 'button_reply', button_reply: { id: '12|blesses/no', title: 'Non' } },
    context: { from: BUSINESS, id: 'wamid.A1' },
  },
  listReply: {
    type: 'interactive',
    interactive: { type: 'list_reply', list_reply: { id: '7|type/vol', title: 'Vol', description: 'Vol du véhicule' } },
  },
  flowReply: {
    type: 'interactive',
    interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{}' } },
  },
  callPermission: {
    type: 'interactive',
    interactive: { type: 'call_permission_reply', call_permission_reply: { response: 'accept' } },
  },
  unsupported: { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] },
  unsupportedPoll: { type: 'unsupported', unsupported: { type: 'poll' }, errors: [{ code: 131051 }] },
  reply: { type: 'text', text: { body: 'oui' }, context: { from: BUSINESS, id: 'wamid.A2' } },
  forwarded: { type: 'text', text: { body: 'vu sur internet' }, context: { forwarded: true } },
  frequentlyForwarded: { type: 'text', text: { body: 'vu partout' }, context: { frequently_forwarded: true } },
  referral: {
    type: 'text',
    text: { body: 'bonjour' },
    referral: { source_url: 'https://fb.me/x', source_type: 'ad', source_id: '1', headline: 'x' },
  },
  edit: {
    type: 'edit',
    edit: { original_message_id: 'wamid.A', message: { type: 'text', text: { body: 'le 16, pas le 15' } } },
  },
  revoke: { type: 'revoke', revoke: { original_message_id: 'wamid.A' } },
  future: { type: 'hologram', hologram: { id: '1' } },
} as const satisfies Record<string, Json>;

export const SYSTEM = {
  changedNumber: {
    type: 'system',
    system: {
      body: 'User Sheena Nelson changed from 16505551234 to 12195555358',
      wa_id: '12195555358',
      type: 'user_changed_number',
    },
  },
  changedNumberBefore: {
    type: 'system',
    system: { body: 'x', new_wa_id: '12195555358', type: 'customer_changed_number', customer: PHONE },
  },
  changedIdentity: { type: 'system', system: { body: 'x', type: 'customer_identity_changed', identity: 'x' } },
  changedUser: { type: 'system', system: { body: 'x', type: 'user_changed_user_id', user_id: 'US.2' } },
} as const satisfies Record<string, Json>;

const about = { id: 'wamid.OUT', timestamp: '1751142888', recipient_id: PHONE };

export const STATUS = {
  sent: {
    ...about,
    status: 'sent',
    pricing: { billable: true, pricing_model: 'PMP', type: 'regular', category: 'service' },
    biz_opaque_callback_data: '42',
  },
  delivered: { ...about, status: 'delivered', biz_opaque_callback_data: '42' },
  read: { ...about, status: 'read' },
  played: { ...about, status: 'played' },
  failed: {
    ...about,
    status: 'failed',
    errors: [{ code: 131049, title: 'x', message: 'x', error_data: { details: 'x' }, href: 'x' }],
  },
  deleted: { ...about, status: 'deleted' },
  group: { ...about, status: 'delivered', recipient_type: 'group', recipient_id: 'group.1' },
} as const satisfies Record<string, Json>;

const METADATA = { display_phone_number: BUSINESS, phone_number_id: NUMBER_ID };

/** The value of a `messages` change. */
function value(parts: { messages?: readonly Json[]; statuses?: readonly Json[]; errors?: readonly Json[] }): Json {
  return { messaging_product: 'whatsapp', metadata: METADATA, ...parts };
}

export function webhook(...changes: readonly Json[]): Json {
  return { object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes }] };
}

/** One POST with these messages. */
export function messages(...list: readonly Json[]): Json {
  return webhook({ field: 'messages', value: value({ messages: list }) });
}

export function statuses(...list: readonly Json[]): Json {
  return webhook({ field: 'messages', value: value({ statuses: list }) });
}

export const OTHER_CHANGES: readonly Json[] = [
  { field: 'messages', value: value({ errors: [{ code: 131000, title: 'x' }] }) },
  { field: 'calls', value: { messaging_product: 'whatsapp', metadata: METADATA, calls: [{ id: 'wacid.1' }] } },
  { field: 'smb_message_echoes', value: { metadata: METADATA, message_echoes: [{ id: 'wamid.E' }] } },
  { field: 'message_template_status_update', value: { event: 'APPROVED', message_template_name: 'x' } },
  { field: 'account_update', value: { event: 'VERIFIED_ACCOUNT' } },
  { field: 'phone_number_quality_update', value: { event: 'UPGRADE' } },
  { field: 'something_of_2031', value: { anything: [1, 2, 3] } },
  {
    field: 'user_id_update',
    value: { metadata: METADATA, user_id_update: [{ user_id: { previous: USER, current: 'US.3' } }] },
  },
];

/** As Meta serialises it: anything that is not ASCII is escaped. */
export function bodyOf(payload: Json): Buffer {
  const json = JSON.stringify(payload).replace(/[^\x20-\x7e]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return Buffer.from(json);
}
