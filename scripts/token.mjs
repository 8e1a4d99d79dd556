// `npm run token -- --role ROLE …`: signs a bearer token for REST. Only the token goes to standard output.
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

console.log = console.error;
await ensureInstalled();
await build();
run(process.execPath, [join(root, 'dist', 'app', 'token.js'), ...process.argv.slice(2)], 'npm run token');
