// `npm test`: everything that CI runs, on a machine that has only Node and npm.
import { build } from './build.mjs';
import { ensureInstalled } from './setup.mjs';

await ensureInstalled();
// End-to-end, crash and two-process tests run the compiled service.
await build();
await import('./validate.mjs');
