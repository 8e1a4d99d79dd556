// `npm run learn`: weighs words anew by the labelled messages in test/corpora; run it after these have changed.
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

if (process.argv.length > 2) {
  console.log('npm run learn\n  Takes nothing. Writes domain/understanding/learned/weights/*.json.');
  process.exit(process.argv[2] === '--help' ? 0 : 2);
}
await ensureInstalled();
await build();
run(process.execPath, [join(root, 'dist', 'bench', 'understanding.learn.js')], 'Learning');
