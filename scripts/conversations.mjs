// `npm run conversations`: plays the told conversations again and writes docs/conversations/. Read what changed.
import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
process.env.RENEW_CONVERSATIONS = '1';
run(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--maxWorkers=1', 'test/dialogs/conversations.test.ts'],
  'Telling',
);
