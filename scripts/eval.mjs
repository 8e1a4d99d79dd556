// `npm run eval -- NAME`: measures how well something reads, against goals; fails below them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

const names = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.eval.ts'))
  .map((name) => name.replace('.eval.ts', ''));
const [name, ...rest] = process.argv.slice(2);
if (!name || name === '--help' || !names.includes(name)) {
  console.log(`npm run eval -- NAME\n  NAME is one of: ${names.join(', ')}`);
  process.exit(name === '--help' ? 0 : 2);
}
await ensureInstalled();
await build();
const script = join(root, 'dist', 'bench', `${name}.eval.js`);
if (!existsSync(script)) throw new Error(`${script} was not compiled`);
run(process.execPath, [script, ...rest], `The evaluation ${name}`);
