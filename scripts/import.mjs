// `npm run import -- FILE.csv …`: takes over customers and policies from a file of the insurer's.
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

await ensureInstalled();
await build();
run(process.execPath, [join(root, 'dist', 'app', 'import.js'), ...process.argv.slice(2)], 'npm run import');
