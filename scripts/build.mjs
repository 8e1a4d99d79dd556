// Compiles to dist/ when a source has changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOMS } from './rooms.mjs';
import { alone, ensureInstalled, root, run } from './setup.mjs';

const SETTINGS = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsconfig.browser.json',
  'scripts/copy-assets.mjs',
];
const stamp = join(root, 'dist', '.fingerprint');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

export async function build() {
  await alone('build', async () => {
    const wanted = fingerprint();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
    console.log('Compiling…');
    run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], 'The compiler');
    run(process.execPath, [tsc, '-p', 'tsconfig.browser.json'], 'The compiler (pages)');
    const { copyAssets } = await import('./copy-assets.mjs');
    await copyAssets();
    writeFileSync(stamp, wanted);
  });
}

/** Names, sizes and dates of all that the build reads. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [
    ...SETTINGS.map((name) => join(root, name)),
    ...ROOMS.flatMap((name) => files(join(root, name))),
  ]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await build();
}
