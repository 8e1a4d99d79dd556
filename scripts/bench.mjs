// `npm run bench -- NAME`: figures as ratios, measured side by side in one run.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

const names = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''));
const [name, ...rest] = process.argv.slice(2);
if (!name || name === '--help' || !names.includes(name)) {
  console.log(`npm run bench -- NAME\n  NAME is one of: ${names.join(', ')}`);
  process.exit(name === '--help' ? 0 : 2);
}
await ensureInstalled();
await build();
const script = join(root, 'dist', 'bench', `${name}.bench.js`);
if (!existsSync(script)) throw new Error(`${script} was not compiled`);
run(process.execPath, ['--enable-source-maps', script, ...rest], `The benchmark ${name}`);
