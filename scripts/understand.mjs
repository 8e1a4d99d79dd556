// `npm run --silent understand`: reads JSON lines, writes JSON lines. Only results go to standard output.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

// What installing and compiling has to say goes to standard error.
const prepared = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: ['ignore', 2, 2] });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const { status } = spawnSync(process.execPath, [join(root, 'dist', 'app', 'understand', 'main.js')], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
