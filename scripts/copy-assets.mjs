// Puts what pages load beside the compiled code: Web Chat under a name with its hash, compressed once for all; our styles.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} [out] the folder of the compiled code. */
export async function copyAssets(out = join(root, 'dist')) {
  const assets = join(out, 'web', 'assets');
  mkdirSync(assets, { recursive: true });
  const bundle = join(root, 'node_modules', 'botframework-webchat', 'dist', 'webchat.js');
  const bytes = readFileSync(bundle);
  const name = `webchat.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.js`;
  for (const old of readdirSync(assets)) if (!old.startsWith(name)) rmSync(join(assets, old), { force: true });
  if (!existsSync(join(assets, name))) {
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
    // One step below the best: half of its time for 2 % more bytes; it runs once an installation.
    const params = { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_LGWIN]: 22, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    write(join(assets, `${name}.br`), br);
    write(join(assets, `${name}.gz`), gz);
    cpSync(`${bundle}.LICENSE.txt`, join(assets, `${name}.LICENSE.txt`));
    // Last, as its presence says that all are there.
    write(join(assets, name), bytes);
  }
  copyStyles(join(root, 'web', 'styles'), join(out, 'web', 'styles'));
}

/** What every folder's file begins with. */
const SHARED = 'shared';

/** A folder becomes one file, its parts in the order of their names behind those that all share: a page asks for its styles once. */
function copyStyles(from, to) {
  mkdirSync(to, { recursive: true });
  const shared = partsOf(join(from, SHARED));
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.isFile()) cpSync(source, join(to, entry.name));
    else if (entry.name !== SHARED) write(join(to, `${entry.name}.css`), [...shared, ...partsOf(source)].join('\n'));
  }
}

function partsOf(folder) {
  return readdirSync(folder)
    .sort()
    .map((part) => readFileSync(join(folder, part), 'utf8'));
}

/** Whole or not at all, also when two builds run at once. */
function write(path, bytes) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}
