// Brings a fresh clone to the point where anything can run. Needs nothing but Node and npm, so it imports no package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.dossier-lock-hash');

/** Installs what the lock file asks for when it is missing or has changed. */
export async function ensureInstalled() {
  requireNode(20, 11);
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (installed() === wanted) return;
  await alone('install', () => {
    if (installed() === wanted) return;
    console.log('Installing the packages of package-lock.json (a minute or two, once)…');
    // `npm ci` is refused where the registry lags behind with packages for other platforms; `npm install` keeps to the lock.
    const npm = process.env.npm_execpath;
    const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
    run(command, [...args, 'install', '--no-audit', '--no-fund'], 'npm install');
    // npm may reorder the lock file: what counts is what it says now.
    const now = createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex');
    writeFileSync(stamp, now);
  });
}

function installed() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  console.error(`Dossier needs Node ${major}.${minor} or newer (22 advised); this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command in the project and ends this process with its code when it fails. */
export function run(command, args, name = command) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${name} failed${error ? `: ${error.message}` : ` (exit code ${status})`}.`);
  process.exit(status ?? 1);
}

/** Lets one process at a time do the work; one that was killed does not keep the others out. */
export async function alone(name, work) {
  mkdirSync(modules, { recursive: true });
  const lock = join(modules, `.dossier-${name}.lock`);
  for (let told = false; ;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!holderLives(lock)) rmSync(lock, { force: true });
      else if (!told) console.log(`Another process is busy with the same ${name}; waiting for it…`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function holderLives(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (!pid) return true; // just being written
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
