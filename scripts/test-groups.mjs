// Tests of one folder, as one file: what they load is loaded once, and its coverage is counted once. That is a third of the time
// of the whole run. A single file is still run by itself: `npx jest test/dialogs/root.test.ts`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './setup.mjs';

/** Their files start processes, browsers or queues and take long: each is a unit of its own, so that two workers share them well. */
const ALONE = ['chaos/', 'contract/', 'e2e/', 'jobs/', 'playground/page', 'web/'];
/** More would leave one worker idle at the end. */
const MOST_IN_A_GROUP = 10;

/** Writes the units of the whole run to `.jest/`, the longest first by name. Returns their number. */
export function writeTestGroups() {
  const folder = join(root, '.jest');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const groups = groupsOf(testFiles(join(root, 'test')));
  for (const [name, files] of groups) writeFileSync(join(folder, `${name}.test.cjs`), unitOf(folder, files));
  return groups.size;
}

function testFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}

function groupsOf(files) {
  const groups = new Map();
  for (const file of files) {
    const name = ALONE.some((start) => file.startsWith(start)) ? nameOf(file) : roomy(groups, file.split('/')[0]);
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return groups;
}

function nameOf(file) {
  return file.replace('.test.ts', '').replaceAll('/', '-');
}

/** The room's first unit with a place left. */
function roomy(groups, room) {
  for (let part = 1; ; part += 1) {
    const name = `${room}-${part}`;
    if ((groups.get(name) ?? []).length < MOST_IN_A_GROUP) return name;
  }
}

/** Each file's hooks hold for its own tests, as they do when it runs by itself. */
function unitOf(folder, files) {
  const parts = files.map((file) => {
    const path = relative(folder, join(root, 'test', file))
      .split(sep)
      .join('/');
    return `describe(${JSON.stringify(file)}, () => {\n  require(${JSON.stringify(path)});\n});\n`;
  });
  return `'use strict';\n${parts.join('')}`;
}
