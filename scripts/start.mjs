// `npm start`: installs what is missing, compiles what has changed, then runs everything in this one process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureInstalled, root } from './setup.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm start
  Starts Dossier on this machine: embedded PostgreSQL, demo data, web chat, worker and playground in one process.
  Settings are environment variables (or a .env file); .env.example explains each. The most useful:
    PORT=3978       where it listens
    DATA_DIR=.data  where it keeps everything; delete the folder to begin anew`);
  process.exit(0);
}
await ensureInstalled();
await build();
process.chdir(root);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist', 'app', 'start.js')).href);
