import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../domain/errors';
import type { Account } from './account';
import type { Binaries } from './binaries';
import { identify, isAlive } from './process-identity';

/** The name and folder of a database cluster, and how its programs are started. */
export interface Cluster {
  readonly dir: string;
  readonly user: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly account: Account;
}

export type Log = (line: string) => void;

/** Starts one of PostgreSQL's programs under the cluster's account. */
export function startProgram({ account }: Cluster, program: string, args: readonly string[]): ChildProcess {
  const [command = program, ...rest] = [...account.wrapper, program, ...args];
  return spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account.uid === undefined ? {} : { uid: account.uid }),
    ...(account.gid === undefined ? {} : { gid: account.gid }),
  });
}

/**
 * Makes the cluster if there is none. It is built aside and moved into place, so that a crash in the middle leaves none.
 * @throws AppError `storage_unavailable`.
 */
export async function ensureCluster(cluster: Cluster, log: Log): Promise<void> {
  if (existsSync(path.join(cluster.dir, 'PG_VERSION'))) {
    return;
  }
  const draft = `${cluster.dir}.new`;
  const passwordFile = `${cluster.dir}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  for (const file of [draft, passwordFile]) {
    give(cluster, file);
  }
  try {
    await initialise(cluster, draft, passwordFile, log);
    renameSync(draft, cluster.dir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function give({ account: { owner } }: Cluster, file: string): void {
  if (owner !== null) {
    chownSync(file, owner.uid, owner.gid);
  }
}

async function initialise(cluster: Cluster, dir: string, passwordFile: string, log: Log): Promise<void> {
  const child = startProgram(cluster, cluster.binaries.initdb, [
    `--pgdata=${dir}`,
    `--username=${cluster.user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // The machine's own locale may not be UTF-8; this one comes with PostgreSQL and sorts the same everywhere.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await ended(child);
  if (code !== 0) {
    log(output.join('').trim());
    throw new AppError('storage_unavailable', `initdb ended with ${String(code)}`);
  }
}

/** The exit code of a program; null when it was ended by a signal. @throws AppError when it cannot be started. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      reject(new AppError('storage_unavailable', 'PostgreSQL cannot be started', { cause }));
    });
    child.once('close', (code) => {
      resolve(code);
    });
  });
}

const POLL_MS = 20;

/**
 * Clears what a crash may have left: a server without its guardian is stopped, and a `postmaster.pid` whose number now
 * belongs to another program is removed, because PostgreSQL would take that program for itself.
 * @throws AppError `storage_unavailable` when the old server does not end within `patienceMs`.
 */
export async function clearLeftovers({ dir }: Pick<Cluster, 'dir'>, patienceMs: number): Promise<void> {
  const pidFile = path.join(dir, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : Number.NaN;
  const left = Number.isInteger(pid) && pid > 0 ? identify(pid) : null;
  if (left === null) {
    return;
  }
  if (!servesFolder(pid, dir)) {
    rmSync(pidFile, { force: true });
    return;
  }
  // A fast shutdown: PostgreSQL rolls back what is open and writes its files.
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + patienceMs;
  while (isAlive(left)) {
    if (Date.now() > deadline) {
      throw new AppError('storage_unavailable', 'an old PostgreSQL server of this folder does not end');
    }
    await delay(POLL_MS);
  }
}

function servesFolder(pid: number, dir: string): boolean {
  try {
    if (process.platform === 'linux') {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dir);
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(dir);
  } catch {
    return false;
  }
}
