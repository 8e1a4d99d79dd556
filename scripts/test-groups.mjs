// The units of the whole run. Tests of one room are one file together: what they load is loaded once. Those whose proof is not which
// lines ran are kept apart, so that theirs are not counted (docs/adr/0067). A single file is still run by itself:
// `npx jest test/dialogs/root.test.ts`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './setup.mjs';

/** Files that start processes and browsers, or repeat what others have covered thousands of times. */
const UNCOUNTED = [
  'api/docs-page',
  'api/hostile',
  'api/idempotency',
  'chaos/',
  'contract/',
  'domain/understanding/corpus',
  'domain/understanding/injury-guard',
  'domain/understanding/learned',
  'domain/understanding/properties',
  'e2e/',
  'jobs/crashes',
  'models/embedded.',
  'playground/page',
  'tracking/page-in-browser',
  'web/chat-in-browser',
];

/** Longer units would leave workers idle at the end; more of them would load the service, and count its lines, more often. */
const MOST_SECONDS = 75;
/** Files that take long, in seconds of a run on two quiet cores. A fresh machine knows no times of earlier runs. */
const SECONDS = {
  'api/hostile': 25,
  'api/idempotency': 20,
  'chaos/crash': 180,
  // It gives the whole unit a browser's XMLHttpRequest, which other libraries would use: nobody shares it.
  'contract/channels': MOST_SECONDS,
  'contract/conversation-over-rest': 20,
  'contract/python-client': 45,
  'contract/socket-conversation': 15,
  'contract/socket-hostile': 40,
  'domain/understanding/properties': 30,
  'e2e/main-loop': 65,
  'e2e/two-processes': 50,
  'e2e/whatsapp-kill': 40,
  'e2e/whatsapp-loop': 45,
  'jobs/crashes': 20,
  'jobs/outbox': 50,
  'jobs/queue-store': 20,
  'jobs/scheduler': 20,
  'models/embedded': 25,
  'playground/page': 50,
  'tracking/page-in-browser': 40,
  'tracking/tracking': 25,
  'web/chat-in-browser': 70,
};
const USUAL_SECONDS = 3;

/** Writes the units to `.jest/`, and to `order.json` there how long each takes. Returns their number. */
export function writeTestGroups() {
  const folder = join(root, '.jest');
  rmSync(folder, { recursive: true, force: true });
  const units = unitsOf(testFiles(join(root, 'test')));
  for (const [name, { files }] of units) {
    const file = join(folder, `${name}.test.cjs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(dirname(file), files));
  }
  const order = Object.fromEntries([...units].map(([name, { seconds }]) => [name, seconds]));
  writeFileSync(join(folder, 'order.json'), JSON.stringify(order, null, 2));
  return units.size;
}

function testFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const gone = [...UNCOUNTED, ...Object.keys(SECONDS)].filter((name) => !files.some((file) => file.startsWith(name)));
  if (gone.length > 0) throw new Error(`scripts/test-groups.mjs speaks of tests that are gone: ${gone.join(', ')}`);
  return files;
}

/** By name, as `counted/api-1`: their files and seconds. */
function unitsOf(files) {
  const units = new Map();
  for (const file of files) {
    const seconds = SECONDS[file.replace('.test.ts', '')] ?? USUAL_SECONDS;
    const name = roomy(units, `${isCounted(file) ? 'counted' : 'uncounted'}/${file.split('/')[0]}`, seconds);
    const unit = units.get(name) ?? { files: [], seconds: 0 };
    units.set(name, { files: [...unit.files, file], seconds: unit.seconds + seconds });
  }
  return units;
}

function isCounted(file) {
  return !UNCOUNTED.some((start) => file.startsWith(start));
}

/** The room's first unit with so many seconds left. */
function roomy(units, room, seconds) {
  for (let part = 1; ; part += 1) {
    const name = `${room}-${part}`;
    const taken = units.get(name)?.seconds ?? 0;
    if (taken === 0 || taken + seconds <= MOST_SECONDS) return name;
  }
}

/** Each file's hooks hold for its own tests, as they do when it runs by itself. */
function textOf(folder, files) {
  const parts = files.map((file) => {
    const path = relative(folder, join(root, 'test', file))
      .split(sep)
      .join('/');
    return `describe(${JSON.stringify(file)}, () => {\n  require(${JSON.stringify(path)});\n});\n`;
  });
  return `'use strict';\n${parts.join('')}`;
}
