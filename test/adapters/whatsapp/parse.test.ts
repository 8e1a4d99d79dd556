import fc from 'fast-check';
import { parseWebhook } from '../../../adapters/whatsapp/parse';
import type { Update } from '../../../adapters/whatsapp/types';
import {
  bodyOf,
  CONTENT,
  message,
  messages,
  NUMBER_ID,
  OTHER_CHANGES,
  PHONE,
  STATUS,
  statuses,
  SYSTEM,
  USER,
  webhook,
} from '../../support/whatsapp-samples';

const NOW = new Date();

function parse(payload: Record<string, unknown>): readonly Update[] {
  return parseWebhook(bodyOf(payload), NUMBER_ID, NOW).updates;
}

describe('a message of every kind is read', () => {
  const cases: readonly (readonly [keyof typeof CONTENT, object])[] = [
    ['text', { kind: 'text', text: 'Does it come in another color?' }],
    [
      'image',
      {
        kind: 'media',
        media: { kind: 'image', id: '1003383421387256', mime: 'image/jpeg', name: null },
        caption: 'devis 3200 dh',
      },
    ],
    ['video', { kind: 'media', media: { kind: 'video' } }],
    ['document', { kind: 'media', media: { kind: 'document', name: 'constat.pdf' } }],
    ['audio', { kind: 'media', media: { kind: 'audio' } }],
    ['voice', { kind: 'media', media: { kind: 'voice', mime: 'audio/ogg' } }],
    ['sticker', { kind: 'media', media: { kind: 'sticker' } }],
    ['location', { kind: 'location', latitude: 33.58, longitude: -7.61, name: 'Marjane', address: 'Casablanca' }],
    ['currentLocation', { kind: 'location', name: null, address: null }],
    ['contacts', { kind: 'contacts', contacts: [{ name: 'Karim Bennis', phones: ['+212 6 00 00 00 09'] }] }],
    ['order', { kind: 'unreadable', name: 'order' }],
    ['reaction', { kind: 'reaction', of: 'wamid.A', emoji: '👍' }],
    ['reactionRemoved', { kind: 'reaction', emoji: null }],
    ['reactionMissing', { kind: 'reaction', emoji: null }],
    ['button', { kind: 'tap', id: 'oui', title: 'Oui' }],
    ['buttonAlone', { kind: 'tap', id: 'oui', title: 'Oui' }],
    ['buttonReply', { kind: 'tap', id: '12|blesses/no', title: 'Non' }],
    ['listReply', { kind: 'tap', id: '7|type/vol', title: 'Vol' }],
    ['flowReply', { kind: 'unreadable', name: 'interactive' }],
    ['callPermission', { kind: 'unreadable', name: 'interactive' }],
    ['unsupported', { kind: 'unreadable', name: 'unsupported' }],
    ['unsupportedPoll', { kind: 'unreadable', name: 'unsupported.poll' }],
    ['reply', { kind: 'text', text: 'oui' }],
    ['forwarded', { kind: 'text', text: 'vu sur internet' }],
    ['frequentlyForwarded', { kind: 'text', text: 'vu partout' }],
    ['referral', { kind: 'text', text: 'bonjour' }],
    ['edit', { kind: 'edit', of: 'wamid.A', text: 'le 16, pas le 15' }],
    ['revoke', { kind: 'revoke', of: 'wamid.A' }],
    ['future', { kind: 'unreadable', name: 'hologram' }],
  ];

  test.each(cases)('%s', (name, content) => {
    const given = message(CONTENT[name]);
    expect(parse(messages(given))).toMatchObject([{ kind: 'message', id: given.id, content }]);
  });

  test('and there is a case for every sample', () => {
    expect(cases.map(([name]) => name).sort()).toEqual(Object.keys(CONTENT).sort());
  });
});

test('a sender without a number is known by the ids that Meta gives them', () => {
  const { from: _from, ...rest } = message(CONTENT.text, { from_user_id: USER, from_parent_user_id: 'US.ENT.11815' });
  expect(parse(messages(rest))).toEqual([
    expect.objectContaining({
      sender: [
        { kind: 'identifiant', value: USER },
        { kind: 'identifiant_parent', value: 'US.ENT.11815' },
      ],
    }),
  ]);
});

test('what a message answers is kept; a forwarded one answers nothing', () => {
  const read = parse(messages(message(CONTENT.reply), message(CONTENT.forwarded)));
  expect(read.map((update) => update.kind === 'message' && update.replyTo)).toEqual(['wamid.A2', null]);
});

describe('a change of name', () => {
  const phone = { kind: 'telephone', value: `+${PHONE}` };
  test.each([
    ['changedNumber', { kind: 'alias', before: phone, after: { kind: 'telephone', value: '+12195555358' } }],
    ['changedNumberBefore', { kind: 'alias', before: phone, after: { kind: 'telephone', value: '+12195555358' } }],
    ['changedUser', { kind: 'alias', before: phone, after: { kind: 'identifiant', value: 'US.2' } }],
    ['changedIdentity', { kind: 'other', name: 'system_customer_identity_changed' }],
  ] as const)('%s', (name, update) => {
    expect(parse(messages(message(SYSTEM[name])))).toEqual([update]);
  });
});

test('statuses are read with our key and the first error', () => {
  const read = parse(statuses(...Object.values(STATUS)));
  expect(
    read.map((update) => (update.kind === 'status' ? [update.status, update.key, update.errorCode] : update)),
  ).toEqual([
    ['sent', '42', null],
    ['delivered', '42', null],
    ['read', null, null],
    ['played', null, null],
    ['failed', null, 131049],
    { kind: 'other', name: 'status' },
    ['delivered', null, null],
  ]);
});

test('fields that are not about messages are named and left alone', () => {
  expect(
    parse(webhook(...OTHER_CHANGES)).map((update) => (update.kind === 'other' ? update.name : update.kind)),
  ).toEqual([
    'errors',
    'calls',
    'smb_message_echoes',
    'message_template_status_update',
    'account_update',
    'phone_number_quality_update',
    'something_of_2031',
    'alias',
  ]);
});

test('what was written to another number of the business is not ours', () => {
  const payload = JSON.parse(JSON.stringify(messages(message(CONTENT.text))).replace(NUMBER_ID, '999')) as Record<
    string,
    unknown
  >;
  expect(parseWebhook(bodyOf(payload), NUMBER_ID, NOW)).toEqual({ updates: [], elsewhere: 1 });
});

test.each([
  ['1749416383', false],
  [String(Math.floor(NOW.getTime() / 1000) - 60), true],
  [Math.floor(NOW.getTime() / 1000) - 60, true],
  ['99999999999999', false],
  ['gestern', false],
  [null, false],
])('a timestamp of %p is believed: %p', (timestamp, believed) => {
  const [update] = parse(messages(message(CONTENT.text, { timestamp })));
  expect(update?.kind === 'message' && update.sentAt.getTime() !== NOW.getTime()).toBe(believed);
});

describe('whatever comes', () => {
  test('of any bytes, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseWebhook(Buffer.from(bytes), NUMBER_ID, NOW).updates).toEqual([{ kind: 'other', name: 'not_json' }]);
      }),
      { numRuns: 200 },
    );
  });

  test('of any JSON in any place, nothing is thrown, and the good message beside it is read', () => {
    const good = message(CONTENT.text);
    const anything = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(anything, anything, anything, fc.constantFrom(...Object.keys(CONTENT)), (one, two, three, type) => {
        const odd = [one, { ...good, id: 'w1', type, [type]: two }, { from: three, type, [type]: one }, { type: two }];
        const payload = webhook(
          { field: one, value: two },
          {
            field: 'messages',
            value: { metadata: three, messages: odd, statuses: [one, { status: two }], errors: three },
          },
          { field: 'messages', value: { messages: [...odd, good] } },
        );
        const read = parseWebhook(Buffer.from(JSON.stringify(payload)), NUMBER_ID, NOW).updates;
        expect(read.filter((update) => update.kind === 'message' && update.id === good.id)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
