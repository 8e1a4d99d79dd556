// `npm run medical -- --accorder ADVISOR --par NAME …`: who may see medical papers.
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

await ensureInstalled();
await build();
run(process.execPath, [join(root, 'dist', 'app', 'medical.js'), ...process.argv.slice(2)], 'npm run medical');
