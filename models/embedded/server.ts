import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../domain/errors';
import { type Cluster, ended, type Log, startProgram } from './cluster';

/** A running PostgreSQL. */
export interface Server {
  readonly port: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

const READY = 'database system is ready to accept connections';
// Another program took the port meanwhile; or backends of a killed server still hold its memory for a moment.
const WORTH_RETRYING =
  /could not create any TCP\/IP sockets|is still in use|lock file "postmaster\.pid" already exists/;
const ATTEMPTS = 20;
const PAUSE_MS = 250;

/** What PostgreSQL may write to its log: never the values of a statement. */
const QUIET = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/**
 * @param preferredPort used if it is free, so that the address stays the same between runs.
 * @param settings further settings of PostgreSQL.
 * @throws AppError `storage_unavailable`.
 */
export async function startServer(
  cluster: Cluster,
  preferredPort: number | null,
  settings: Readonly<Record<string, string>>,
  log: Log,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? preferredPort : null);
    const outcome = await tryStart(cluster, port, settings, log);
    if (typeof outcome !== 'string') {
      return outcome;
    }
    if (attempt === ATTEMPTS || !WORTH_RETRYING.test(outcome)) {
      throw new AppError('storage_unavailable', 'PostgreSQL did not start; its reason is in the log');
    }
    await delay(PAUSE_MS);
  }
}

/** The server, or what it said before it gave up. */
async function tryStart(
  cluster: Cluster,
  port: number,
  settings: Readonly<Record<string, string>>,
  log: Log,
): Promise<Server | string> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...QUIET, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = startProgram(cluster, cluster.binaries.postgres, ['-D', cluster.dir, '-p', String(port), ...flags]);
  const said: string[] = [];
  const ready = new Promise<'ready'>((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      log(text.trimEnd());
      if (said.length < 100) {
        said.push(text);
      }
      if (text.includes(READY)) {
        resolve('ready');
      }
    });
  });
  child.stdout?.resume();
  const end = ended(child);
  const first = await Promise.race([ready, end]);
  return first === 'ready' ? { port, ended: end, stop: () => stop(child, end) } : said.join('');
}

const PATIENCE_MS = 10_000;

/** Fast shutdown, then immediate, then none of its own will. */
async function stop(child: ChildProcess, end: Promise<number | null>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal);
    const timer = new AbortController();
    const late = delay(PATIENCE_MS, 'late', { signal: timer.signal }).catch(() => 'cancelled');
    const first = await Promise.race([end.then(() => 'ended'), late]);
    timer.abort();
    if (first === 'ended') {
      return;
    }
  }
}

async function freePort(preferred: number | null): Promise<number> {
  return (preferred === null ? null : await tryListen(preferred)) ?? (await tryListen(0)) ?? 0;
}

function tryListen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === 'object' ? address.port : null);
      });
    });
  });
}
