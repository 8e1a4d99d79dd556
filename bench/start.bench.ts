import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../app/free-port';
import { say, show, spread } from './support/report';

/** From the command to the first answer of `/readyz`, on existing data, from the compiled output; then memory at rest. */
const STARTS = 5;
const REST_MS = 5_000;

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dossier-start-'));
  say(`first start (new database, migrations, demo data): ${(await timeStart(dataDir)).seconds.toFixed(2)} s`);
  const starts: { seconds: number; megabytes: number }[] = [];
  for (let number = 1; number <= STARTS; number += 1) starts.push(await timeStart(dataDir));
  say(`start on existing data, seconds: ${show(spread(starts.map(({ seconds }) => seconds)))}  (goal: under 5)`);
  say(`memory of the process at rest, MB: ${show(spread(starts.map(({ megabytes }) => megabytes)), 0)}`);
}

async function timeStart(dataDir: string): Promise<{ seconds: number; megabytes: number }> {
  const port = await freePort('127.0.0.1');
  const began = performance.now();
  const child = fork(join(__dirname, '..', 'app', 'start.js'), [], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  while (!(await isReady(port))) await pause(20);
  const seconds = (performance.now() - began) / 1000;
  await pause(REST_MS);
  const megabytes = residentMegabytes(child.pid ?? 0);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return { seconds, megabytes };
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Linux only; elsewhere there is no figure. */
function residentMegabytes(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

void main();
