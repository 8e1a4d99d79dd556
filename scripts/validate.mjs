// Format, lint, types, direction rules, dead code, tests. Cheap checks run two at a time, tests alone.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOMS } from './rooms.mjs';
import { ensureInstalled, root } from './setup.mjs';
import { writeTestGroups } from './test-groups.mjs';

const bin = (name, ...path) => [process.execPath, join(root, 'node_modules', name, ...path)];
const tsc = bin('typescript', 'bin', 'tsc');
const FOLDERS = [...ROOMS, 'test'];

const STATIC = [
  ['types', [...tsc, '--noEmit', '-p', 'tsconfig.json']],
  ['lint', [...bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']],
  ['types of the pages', [...tsc, '--noEmit', '-p', 'tsconfig.browser.json']],
  ['format', [...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  [
    'direction rules',
    [...bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...FOLDERS],
  ],
  ['dead code', bin('knip', 'bin', 'knip.js')],
];

await ensureInstalled();
await build();
const queue = [...STATIC];
const failed = [];
await Promise.all([lane(), lane()]);
if (failed.length > 0) finish(1);

writeTestGroups();
const jest = [
  ...bin('jest', 'bin', 'jest.js'),
  '--config',
  'jest.together.cjs',
  '--coverage',
  ...process.argv.slice(2),
];
if (!(await step('tests', jest, 'inherit'))) failed.push('tests');
finish(failed.length > 0 ? 1 : 0);

async function lane() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, command] = next;
    if (!(await step(name, command, 'pipe'))) failed.push(name);
  }
}

function step(name, [command, ...args], stdio) {
  const began = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', stdio, stdio] });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (code !== 0 && output) console.log(output);
      resolve(code === 0);
    });
  });
}

function finish(code) {
  console.log(code === 0 ? 'All is well.' : `Failed: ${failed.join(', ')}.`);
  process.exit(code);
}
