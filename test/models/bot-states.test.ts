import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { withTestDatabase } from '../support/database';
import { anyString } from '../support/any-string';

/** The rules of Microsoft's storages, over the port that ours is built on. */
const db = withTestDatabase();

type Changes = Record<string, { readonly json: string; readonly eTag: string | null }>;

function write(changes: Changes): Promise<void> {
  return db().unitOfWork.run((tx) => tx.states.write(new Map(Object.entries(changes))));
}

async function read(...keys: string[]): Promise<Record<string, { json: string; eTag: string }>> {
  return Object.fromEntries(await db().unitOfWork.run((tx) => tx.states.read(keys)));
}

function remove(...keys: string[]): Promise<void> {
  return db().unitOfWork.run((tx) => tx.states.delete(keys));
}

function aKey(): string {
  return `webchat/conversations/${randomUUID()}`;
}

test('keys that were never written are not in the answer', async () => {
  await expect(read(aKey())).resolves.toEqual({});
  await expect(read()).resolves.toEqual({});
});

test('every write gives a new eTag, also of equal content, and an old one never comes back', async () => {
  const key = aKey();
  const seen: string[] = [];
  for (const json of ['{"a":1}', '{"a":1}', '{"a":2}', '{"a":1}']) {
    await write({ [key]: { json, eTag: '*' } });
    const { [key]: state } = await read(key);
    expect(state?.json).toBe(json);
    seen.push(state?.eTag ?? '');
  }
  expect(new Set(seen).size).toBe(4);
});

test('a write with the current eTag passes, one with an older eTag is refused and changes nothing', async () => {
  const key = aKey();
  await write({ [key]: { json: '1', eTag: null } });
  const { [key]: first } = await read(key);
  await write({ [key]: { json: '2', eTag: first?.eTag ?? '' } });
  await expect(write({ [key]: { json: '3', eTag: first?.eTag ?? '' } })).rejects.toMatchObject({
    code: 'state_conflict',
  });
  const { [key]: state } = await read(key);
  expect(state?.json).toBe('2');
});

test('an eTag of a key that is gone, `*` and null overwrite', async () => {
  const key = aKey();
  await write({ [key]: { json: '1', eTag: 'ancien' } });
  await write({ [key]: { json: '2', eTag: '*' } });
  await write({ [key]: { json: '3', eTag: null } });
  const { [key]: state } = await read(key);
  expect(state?.json).toBe('3');
});

test('a batch with one stale eTag writes none of its keys', async () => {
  const [stale, fresh] = [aKey(), aKey()];
  await write({ [stale]: { json: '1', eTag: null } });
  const batch = { [fresh]: { json: '2', eTag: null }, [stale]: { json: '2', eTag: 'ancien' } };
  await expect(write(batch)).rejects.toMatchObject({ code: 'state_conflict' });
  await expect(read(fresh)).resolves.toEqual({});
  // The same, when the transaction has read the key and so knows at once.
  const known = db().unitOfWork.run(async (tx) => {
    await tx.states.read([stale]);
    await tx.states.write(new Map(Object.entries(batch))).catch(() => undefined);
  });
  await expect(known).resolves.toBeUndefined();
  await expect(read(fresh)).resolves.toEqual({});
});

test('of many who write over the same eTag, one passes', async () => {
  const key = aKey();
  await write({ [key]: { json: '0', eTag: null } });
  const { [key]: state } = await read(key);
  const runs = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) => write({ [key]: { json: `${index}`, eTag: state?.eTag ?? '' } })),
  );
  expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a deleted key is gone, a missing one may be deleted, and a deleted one written again', async () => {
  const key = aKey();
  await write({ [key]: { json: '1', eTag: null } });
  await remove(key, aKey());
  await expect(read(key)).resolves.toEqual({});
  await write({ [key]: { json: '2', eTag: 'ancien' } });
  await expect(read(key)).resolves.toMatchObject({ [key]: { json: '2' } });
});

test('in one transaction the last word counts, and what was written is read back', async () => {
  const key = aKey();
  await write({ [key]: { json: '0', eTag: null } });
  await db().unitOfWork.run(async (tx) => {
    const before = (await tx.states.read([key])).get(key);
    await tx.states.write(new Map([[key, { json: '1', eTag: before?.eTag ?? null }]]));
    const between = (await tx.states.read([key])).get(key);
    expect(between?.json).toBe('1');
    await tx.states.write(new Map([[key, { json: '2', eTag: between?.eTag ?? null }]]));
    await tx.states.delete([key]);
    expect(await tx.states.read([key])).toEqual(new Map());
    await tx.states.write(new Map([[key, { json: '3', eTag: null }]]));
  });
  await expect(read(key)).resolves.toMatchObject({ [key]: { json: '3' } });
});

test('states of a conversation come with the opening of its turn', async () => {
  const id = randomUUID();
  const key = `webchat/conversations/${id}`;
  await write({ [key]: { json: '{"pas":3}', eTag: null } });
  const { unitOfWork } = db();
  await unitOfWork.run(async (tx) => {
    await tx.inbox.openTurn(id, 'webchat', null);
    const before = unitOfWork.stats().roundTrips;
    const states = await tx.states.read([key, `${key}/autre`]);
    expect([...states.keys()]).toEqual([key]);
    expect(unitOfWork.stats().roundTrips).toBe(before);
  });
});

test('any key and any value come back as they were', async () => {
  const text = fc.oneof(
    anyString(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '\0',
      '\ud800',
      'a\udc00b',
      '"',
      "'; DROP TABLE x; --",
      '{}',
      '\\u0000',
      '',
    ),
    fc.constantFrom('k'.repeat(5000), '€'.repeat(300)),
  );
  const value = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null)));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), value, async (keys, content) => {
      const json = JSON.stringify(content);
      const prefixed = keys.map((key) => `${randomUUID().slice(0, 8)}/${key}`);
      await db().unitOfWork.run((tx) => tx.states.write(new Map(prefixed.map((key) => [key, { json, eTag: null }]))));
      const states = await db().unitOfWork.run((tx) => tx.states.read(prefixed));
      expect([...states.keys()]).toEqual(prefixed);
      for (const state of states.values()) {
        expect(JSON.parse(state.json)).toEqual(JSON.parse(json));
      }
    }),
    { numRuns: 60 },
  );
});
