import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FolderStore } from '../../../adapters/files/folder-store';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const YESTERDAY = new Date(Date.now() - 86_400_000);

let root: string;
let store: FolderStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dossier-files-'));
  store = await FolderStore.open(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const shelf = (hash: string) => join(root, hash.slice(0, 2), hash);
const unfinished = () => readdir(join(root, 'tmp'));
async function all(): Promise<string[]> {
  const found: string[] = [];
  for await (const { hash } of store.list()) found.push(hash);
  return found;
}

test('bytes come back under their SHA-256, from another opening of the same folder too', async () => {
  const bytes = randomBytes(100_000);
  const hash = await store.put(bytes);
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(await store.read(hash)).toEqual(bytes);
  expect(await (await FolderStore.open(root)).read(hash)).toEqual(bytes);
  expect(await store.exists(hash)).toBe(true);
  expect(await unfinished()).toEqual([]);
});

test('only the owner of the folder can look into it', async () => {
  const hash = await store.put(Buffer.from('a'));
  expect((await stat(shelf(hash))).mode & 0o077).toBe(0);
  expect((await stat(join(root, hash.slice(0, 2)))).mode & 0o077).toBe(0);
});

test('the same content stored thirty times at once is one file', async () => {
  const bytes = randomBytes(300_000);
  const other = await FolderStore.open(root);
  const hashes = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? store : other).put(bytes)));
  expect(new Set(hashes).size).toBe(1);
  expect(await all()).toEqual([hashes[0]]);
  expect(await store.read(hashes[0] ?? '')).toEqual(bytes);
  expect(await unfinished()).toEqual([]);
});

test.each(['', '..', '../../etc/passwd', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\0`])(
  'nothing is stored under %j, and nothing can be removed by it',
  async (name) => {
    expect(await store.read(name)).toBeNull();
    expect(await store.exists(name)).toBe(false);
    await store.delete(name);
    await store.delete(name, new Date());
  },
);

test('a hash that was never stored is not found, and deleting it is no error', async () => {
  const hash = 'f'.repeat(64);
  expect(await store.read(hash)).toBeNull();
  expect(await store.exists(hash)).toBe(false);
  await store.delete(hash);
  await store.delete(hash, new Date());
});

test('what was damaged on the disk is an error, never somebody’s document', async () => {
  const hash = await store.put(Buffer.from('a true invoice'));
  await writeFile(shelf(hash), 'a forged invoice');
  await expect(store.read(hash)).rejects.toMatchObject({ code: 'internal', retryable: false });
});

test('a disk that cannot be used is a fault that may pass, and leaves nothing behind', async () => {
  await rm(join(root, 'tmp'), { recursive: true });
  await expect(store.put(Buffer.from('a'))).rejects.toMatchObject({ code: 'storage_unavailable', retryable: true });
  expect(await all()).toEqual([]);
});

test('all bytes go through the codec, and the hash is of what is kept', async () => {
  const flip = (bytes: Uint8Array) => Promise.resolve(Buffer.from(bytes.map((byte) => byte ^ 0xff)));
  const sealed = await FolderStore.open(root, { seal: flip, open: flip });
  const hash = await sealed.put(Buffer.from('confidentiel'));
  const kept = await readFile(shelf(hash));
  expect(kept.includes('confidentiel')).toBe(false);
  expect(hash).toBe(createHash('sha256').update(kept).digest('hex'));
  expect(await sealed.read(hash)).toEqual(Buffer.from('confidentiel'));
});

test('the list gives every file with the time it was last stored; storing again makes it young', async () => {
  const hashes = await Promise.all(['a', 'b', 'c'].map((content) => store.put(Buffer.from(content))));
  expect((await all()).sort()).toEqual([...hashes].sort());
  const [old = ''] = hashes;
  await utimes(shelf(old), LONG_AGO, LONG_AGO);
  for await (const { hash, storedAt } of store.list()) expect(storedAt < YESTERDAY).toBe(hash === old);
  await store.put(Buffer.from('a'));
  for await (const { storedAt } of store.list()) expect(storedAt > YESTERDAY).toBe(true);
});

test('files that are not ours are not listed', async () => {
  await writeFile(join(root, 'ab', 'notes.txt'), '');
  await writeFile(join(root, 'README'), '');
  expect(await all()).toEqual([]);
});

test('an orphan goes when it is old; one that was stored again stays', async () => {
  const hash = await store.put(Buffer.from('a'));
  await store.delete(hash, YESTERDAY);
  expect(await store.exists(hash)).toBe(true);
  await utimes(shelf(hash), LONG_AGO, LONG_AGO);
  await store.delete(hash, YESTERDAY);
  expect(await store.exists(hash)).toBe(false);
  expect(await unfinished()).toEqual([]);
});

test('storing and sweeping the same content at the same instant never loses it', async () => {
  const sweepers = [await FolderStore.open(root), await FolderStore.open(root)];
  for (let round = 0; round < 150; round += 1) {
    const bytes = Buffer.from(`round ${round}`);
    const hash = await store.put(bytes);
    await utimes(shelf(hash), LONG_AGO, LONG_AGO);
    await Promise.all([...sweepers.map((sweeper) => sweeper.delete(hash, YESTERDAY)), store.put(bytes)]);
    expect(await store.read(hash)).toEqual(bytes);
  }
  expect(await unfinished()).toEqual([]);
});

test('what a crash left half-done is cleared by age, and what was only moved aside comes back', async () => {
  const hash = await store.put(Buffer.from('a'));
  const bytes = await readFile(shelf(hash));
  await store.delete(hash);
  await writeFile(join(root, 'tmp', `${hash}.0b7f`), bytes);
  await writeFile(join(root, 'tmp', 'half-written'), 'abc');

  expect(await store.sweepUnfinished(new Date(Date.now() - 3_600_000))).toBe(0);
  expect(await unfinished()).toHaveLength(2);
  expect(await store.sweepUnfinished(new Date(Date.now() + 60_000))).toBe(2);
  expect(await unfinished()).toEqual([]);
  expect(await all()).toEqual([hash]);
});
