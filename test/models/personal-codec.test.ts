import fc from 'fast-check';
import { createPersonalCodec, sameHash, Sealed, type Stored } from '../../models/personal-codec';
import type { Personal } from '../../models/tables/table';

const codec = createPersonalCodec('a master key of some length');
const SUBJECT = { kind: 'client', id: '00000000-0000-4000-8000-000000000001' } as const;

function stored(text: string): Stored {
  return { subject: SUBJECT, purpose: 'sinistre', stored: text as Personal };
}

test('what is sealed comes back, in order, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue({ stringUnit: 'binary' })), async (values) => {
      const sealed = await codec.seal(values.map((value) => Sealed.value(SUBJECT, 'sinistre', value)));
      const opened = await codec.open(sealed.map(stored));
      expect(opened.map((json): unknown => JSON.parse(json))).toEqual(
        values.map((value): unknown => JSON.parse(JSON.stringify(value))),
      );
    }),
  );
});

test('halves of surrogate pairs survive in a text that is JSON already', async () => {
  const [sealed = ''] = await codec.seal([Sealed.json(SUBJECT, 'conversation', '{"a":"\ud800"}')]);
  expect(Buffer.from(sealed, 'utf8').toString('utf8')).toBe(sealed);
  const [json = ''] = await codec.open([stored(sealed)]);
  expect(JSON.parse(json)).toEqual({ a: '\ud800' });
});

test('values carry the mark of their form, and an unknown one is a fault without the value', async () => {
  await expect(codec.open([stored('9:mot secret')])).rejects.toMatchObject({
    code: 'internal',
    message: expect.not.stringContaining('secret') as string,
  });
});

test('a blind index depends on value, kind and key, and shows nothing of the value', () => {
  const index = codec.blindIndex('matricule', 'AB-123-CD');
  expect(codec.blindIndex('matricule', 'AB-123-CD')).toBe(index);
  expect(codec.blindIndex('matricule', 'AB-123-CE')).not.toBe(index);
  expect(codec.blindIndex('telephone', 'AB-123-CD')).not.toBe(index);
  expect(createPersonalCodec('another key of some length').blindIndex('matricule', 'AB-123-CD')).not.toBe(index);
  expect(index).not.toContain('123');
});

test('equal secrets of two people, or of two kinds, have different verifiers', () => {
  const pin = codec.verifier(SUBJECT.id, 'pin', '4711');
  expect(codec.verifier(SUBJECT.id, 'pin', '4711')).toBe(pin);
  expect(codec.verifier('00000000-0000-4000-8000-000000000002', 'pin', '4711')).not.toBe(pin);
  expect(codec.verifier(SUBJECT.id, 'date_naissance', '4711')).not.toBe(pin);
});

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'abcd', false],
  ['', '', true],
])('comparing %j with %j is %s', (left, right, same) => {
  expect(sameHash(left, right)).toBe(same);
});

test('a short master key is refused', () => {
  expect(() => createPersonalCodec('court')).toThrow('16 bytes');
});
