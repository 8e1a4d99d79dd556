import { pickConversation, type KnownAlias } from '../../domain/conversation/sender';

const phone = { kind: 'telephone', key: 'p' } as const;
const user = { kind: 'identifiant', key: 'u' } as const;
const parent = { kind: 'identifiant_parent', key: 'e' } as const;
const other = { kind: 'identifiant', key: 'v' } as const;

const leads = (alias: Omit<KnownAlias, 'conversationId'>, conversationId: string): KnownAlias => ({
  ...alias,
  conversationId,
});

test.each([
  ['nobody knows them', [phone, user], [], { conversationId: null, own: ['p', 'u'], taken: [] }],
  ['the number is known', [phone], [leads(phone, 'A')], { conversationId: 'A', own: ['p'], taken: [] }],
  [
    'an id joins a known number',
    [phone, user],
    [leads(phone, 'A')],
    { conversationId: 'A', own: ['p', 'u'], taken: [] },
  ],
  ['a number joins a known id', [phone, user], [leads(user, 'A')], { conversationId: 'A', own: ['p', 'u'], taken: [] }],
  [
    'the parent id alone leads there',
    [user, parent],
    [leads(parent, 'A')],
    { conversationId: 'A', own: ['u', 'e'], taken: [] },
  ],
  [
    'both lead to different conversations: the id is believed, neither is moved',
    [phone, user],
    [leads(phone, 'A'), leads(user, 'B')],
    { conversationId: 'B', own: ['u'], taken: [] },
  ],
  [
    'the number was given to somebody else',
    [phone, user],
    [leads(phone, 'A'), leads(other, 'A')],
    { conversationId: null, own: ['p', 'u'], taken: ['p'] },
  ],
  [
    'a number without an id is still who it was',
    [phone],
    [leads(phone, 'A'), leads(other, 'A')],
    { conversationId: 'A', own: ['p'], taken: [] },
  ],
] as const)('%s', (_name, sender, known, picked) => {
  expect(pickConversation(sender, known)).toEqual(picked);
});
