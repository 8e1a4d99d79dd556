import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { transform } from '@swc/core';

import { FolderStore } from '../../../adapters/files/folder-store';

const MODULES = ['adapters/files/folder-store', 'adapters/files/codec', 'domain/errors'];

/** Bytes: enough for a write to take its time. */
const SIZE = 16_000_000;

/** Stores one random file after the other, and says the hash of each as soon as it is promised to be kept. */
const WRITER = `
const { randomFillSync } = require('node:crypto');
const { FolderStore } = require('./adapters/files/folder-store');
const bytes = Buffer.alloc(${SIZE});
FolderStore.open(process.argv[2]).then(async (store) => {
  for (;;) process.stdout.write(await store.put(randomFillSync(bytes, 0, 64)) + '\\n');
});
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-crash-'));
  for (const name of MODULES) {
    const source = await readFile(join(process.cwd(), `${name}.ts`), 'utf8');
    const { code } = await transform(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, `${name}.js`), code);
  }
  await writeFile(join(folder, 'writer.js'), WRITER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets a process store files, and kills it while it writes the one after so many. What it had said by then counts. */
async function storeUntilKilled(root: string, files: number): Promise<string[]> {
  const writer = spawn(process.execPath, [join(folder, 'writer.js'), root], { stdio: ['ignore', 'pipe', 'inherit'] });
  const promised: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    if (promised.push(line) !== files) continue;
    while (writer.exitCode === null && (await readdir(join(root, 'tmp'))).length === 0);
    writer.kill('SIGKILL');
  }
  if (writer.signalCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
  return promised;
}

test('a store killed while it writes keeps all that it promised, whole, and its leftovers can be cleared', async () => {
  const root = join(folder, 'files');
  const promised: string[] = [];
  for (let life = 1; life <= 8; life += 1) promised.push(...(await storeUntilKilled(root, (life % 3) + 1)));

  const store = await FolderStore.open(root);
  const found: string[] = [];
  for await (const { hash } of store.list()) {
    // Reading compares with the hash: a file that is half there would throw.
    expect((await store.read(hash))?.length).toBe(SIZE);
    found.push(hash);
  }
  expect(found).toEqual(expect.arrayContaining(promised));

  const leftovers = (await readdir(join(root, 'tmp'))).length;
  expect(leftovers).toBeGreaterThan(0);
  expect(await store.sweepUnfinished(new Date(Date.now() + 60_000))).toBe(leftovers);
  expect(await readdir(join(root, 'tmp'))).toEqual([]);
});
