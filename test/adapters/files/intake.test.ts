import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';

import busboy from 'busboy';
import sharp from 'sharp';

import { FolderStore } from '../../../adapters/files/folder-store';
import { createIntake } from '../../../adapters/files/intake';
import type { IntakeOutcome } from '../../../commands/ports';
import { EXE, HIDDEN, noise, PDF, photoWithSecrets, png } from './samples';

const MIB = 1024 * 1024;

let root: string;
let store: FolderStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dossier-intake-'));
  store = await FolderStore.open(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function storedFiles(): Promise<number> {
  let count = (await readdir(join(root, 'tmp'))).length;
  for await (const file of store.list()) count += file.hash ? 1 : 0;
  return count;
}

/** A photo of so many MiB that arrives in pieces of 64 KiB, and counts what was asked of it. */
function slowPhoto(mebibytes: number): { source: AsyncIterable<Uint8Array>; sent: () => number; ended: Promise<void> } {
  let sent = 0;
  let end: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
    for (; sent < mebibytes * MIB; sent += 65_536) yield await Promise.resolve(Buffer.alloc(65_536));
    end();
  }
  return { source: pieces(), sent: () => sent, ended };
}

test('a photo arrives as a stream under a hostile name and is kept clean, upright and findable', async () => {
  const jpeg = await photoWithSecrets(6);
  const outcome = await createIntake(store)({
    source: Readable.from([jpeg.subarray(0, 100), jpeg.subarray(100)]),
    name: '../../etc/\u202Ephoto.txt',
    mime: 'text/plain',
  });
  if (!outcome.ok) throw new Error(outcome.code);
  const kept = await store.read(outcome.file.hash);
  expect(outcome.file).toEqual({
    hash: outcome.file.hash,
    mime: 'image/jpeg',
    kind: 'image',
    name: 'photo.txt.jpg',
    size: kept?.length,
    width: 40,
    height: 80,
  });
  for (const word of HIDDEN) expect(kept?.includes(word)).toBe(false);
  expect((await sharp(kept ?? undefined).metadata()).exif).toBeUndefined();
});

test('a PDF is kept to the byte', async () => {
  const outcome = await createIntake(store)({ source: PDF, name: 'Devis n° 12.PDF', mime: 'application/pdf' });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.file).toEqual({
    hash: outcome.file.hash,
    mime: 'application/pdf',
    kind: 'pdf',
    name: 'Devis n° 12.pdf',
    size: PDF.length,
  });
  expect(await store.read(outcome.file.hash)).toEqual(PDF);
});

test('the same photo sent twice, at once, is one file', async () => {
  const jpeg = await photoWithSecrets();
  const intake = createIntake(store);
  const [first, second] = await Promise.all([intake({ source: jpeg }), intake({ source: Readable.from([jpeg]) })]);
  expect(first).toEqual(second);
  expect(await storedFiles()).toBe(1);
});

test.each([
  ['zero bytes', () => Buffer.alloc(0), 'empty'],
  ['a program named .jpg', () => EXE, 'not_what_it_says'],
  ['a truncated photo', async () => (await noise(300, 300)).subarray(0, 20_000), 'unreadable'],
  ['a decompression bomb', () => png(20_000, 20_000, 2501 * 20_000), 'too_many_pixels'],
  ['10 MiB and one byte in one piece', () => Buffer.alloc(10 * MIB + 1, 0xff), 'too_large'],
])('%s is refused and nothing is stored', async (_case, make, code) => {
  const bytes = await make();
  for (const source of [bytes, Readable.from([bytes])]) {
    const outcome = await createIntake(store)({ source, name: 'dir/ma photo.jpg', mime: 'image/jpeg' });
    expect(outcome).toEqual({ ok: false, code, name: 'ma photo.jpg' });
  }
  expect(await storedFiles()).toBe(0);
});

test('a 30 MB photo is refused after its first 10 MiB, and the rest is read without being kept', async () => {
  const { source, sent, ended } = slowPhoto(30);
  expect(await createIntake(store)({ source, name: 'a.jpg' })).toMatchObject({ ok: false, code: 'too_large' });
  expect(sent()).toBeLessThanOrEqual(10 * MIB + 2 * 65_536);
  await ended;
  expect(sent()).toBe(30 * MIB);
  expect(await storedFiles()).toBe(0);
});

test('a sender who trickles single bytes is served like another', async () => {
  const jpeg = await photoWithSecrets();
  const pieces = Array.from({ length: jpeg.length }, (_, i) => jpeg.subarray(i, i + 1));
  const [trickled, whole] = [
    await createIntake(store)({ source: Readable.from(pieces) }),
    await createIntake(store)({ source: jpeg }),
  ];
  expect(trickled).toMatchObject({ ok: true });
  expect(trickled).toEqual(whole);
});

test('the limits are options', async () => {
  const jpeg = await noise(200, 200);
  const intake = createIntake(store, { maxBytes: 1000, maxPixels: 1000 });
  expect(await intake({ source: Readable.from([jpeg]) })).toMatchObject({ code: 'too_large' });
  expect(await createIntake(store, { maxBytes: MIB, maxPixels: 1000 })({ source: jpeg })).toMatchObject({
    code: 'too_many_pixels',
  });
});

test('a sender who hangs up is an error, not half a photo', async () => {
  const jpeg = await noise(200, 200);
  for (const fault of [new Error('connection reset'), undefined]) {
    const source = new PassThrough();
    const outcome = createIntake(store)({ source, name: 'a.jpg' });
    source.write(jpeg.subarray(0, 5000), () => source.destroy(fault));
    await expect(outcome).rejects.toThrow();
  }
  expect(await storedFiles()).toBe(0);
});

test('a sender who hangs up after the refusal disturbs nobody', async () => {
  const source = new PassThrough();
  const outcome = createIntake(store, { maxBytes: 10, maxPixels: 10 })({ source });
  source.write(Buffer.alloc(100));
  expect(await outcome).toMatchObject({ ok: false, code: 'too_large' });
  const closed = new Promise((resolve) => source.once('close', resolve));
  source.destroy(new Error('connection reset'));
  await closed;
});

test('in a form of several files, one that is too large does not stop the others', async () => {
  const intake = createIntake(store);
  const jpeg = await photoWithSecrets();
  const part = (name: string, bytes: Buffer) =>
    Buffer.concat([
      Buffer.from(
        `--limit\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]);
  const form = Buffer.concat([
    part('one.jpg', jpeg),
    part('huge.jpg', Buffer.alloc(30 * MIB)),
    part('two.pdf', PDF),
    Buffer.from('--limit--\r\n'),
  ]);

  const outcomes: Promise<IntakeOutcome>[] = [];
  const parser = busboy({ headers: { 'content-type': 'multipart/form-data; boundary=limit' } });
  parser.on('file', (_field, source, { filename, mimeType }) =>
    outcomes.push(intake({ source, name: filename, mime: mimeType })),
  );
  Readable.from(
    Array.from({ length: Math.ceil(form.length / 65_536) }, (_, i) => form.subarray(i * 65_536, (i + 1) * 65_536)),
  ).pipe(parser);
  await once(parser, 'close');

  expect((await Promise.all(outcomes)).map((outcome) => (outcome.ok ? outcome.file.name : outcome.code))).toEqual([
    'one.jpg',
    'too_large',
    'two.pdf',
  ]);
});
