// `npm run dev`: compiles on change and starts the service again.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root } from './setup.mjs';

await ensureInstalled();
await build();
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const children = [
  [tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  [tsc, '-p', 'tsconfig.browser.json', '--watch', '--preserveWatchOutput'],
  ['--enable-source-maps', '--watch', join('dist', 'app', 'start.js')],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}
