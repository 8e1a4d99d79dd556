// `npm run explain -- SIN-2026-000123`: why a dossier was decided as it was. Only the explanation goes to standard output.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root } from './setup.mjs';

console.log = console.error;
await ensureInstalled();
await build();
const script = join(root, 'dist', 'app', 'explain.js');
// Its exit code tells whether the decisions were reproduced: it is no failure of the command.
process.exit(
  spawnSync(process.execPath, [script, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1,
);
