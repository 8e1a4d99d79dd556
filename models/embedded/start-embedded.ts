import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { AppError, ERROR_CODES, type ErrorCode } from '../../domain/errors';
import { type GuardianMessage, type GuardianOptions, STOP } from './messages';

export interface EmbeddedOptions {
  /** The product's data folder; the server lives in `postgres/` below it. */
  readonly dataDir: string;
  /** PostgreSQL's own log, line by line; it holds no values of statements. */
  readonly log?: (line: string) => void;
  /** The compiled guardian, where it does not stand beside this file. */
  readonly guardian?: string;
  /** Further settings of PostgreSQL, such as `fsync: 'off'` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedDatabase {
  /** A `DATABASE_URL` for this server, password included. */
  readonly url: string;
  /** Process id of the guardian. */
  readonly pid: number;
  /** Resolves when the server is gone, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Another instance runs on the same data folder; with its address a second web process can join it. */
export class DataDirInUse extends AppError {
  constructor(
    /** The first instance's `DATABASE_URL`; null when it is still starting. Holds a password: show it, never log it. */
    readonly url: string | null,
    readonly pid: number,
  ) {
    super('data_dir_in_use', `another instance (process ${pid}) runs on this data folder`);
  }
}

/**
 * Starts the embedded PostgreSQL of a data folder, making it at first. It ends with this process, however that ends.
 * @throws DataDirInUse (`data_dir_in_use`); AppError `storage_unavailable`, `invalid_configuration`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  mkdirSync(options.dataDir, { recursive: true });
  const guardianOptions: GuardianOptions = { dataDir: path.resolve(options.dataDir), settings: options.settings ?? {} };
  const child = fork(options.guardian ?? path.join(__dirname, 'guardian.js'), [JSON.stringify(guardianOptions)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A debugger's or a loader's flags are ours alone; so are our secrets (Windows cannot start a program without any).
    execArgv: [],
    ...(process.platform === 'win32' ? {} : { env: {} }),
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const url = await ready(child, options.log);
  await ensureDatabase(url);
  // The server must not keep a process alive that has nothing else to do.
  child.unref();
  child.channel?.unref();
  return { url, pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

function ready(child: ChildProcess, log?: (line: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      reject(new AppError('storage_unavailable', 'the embedded database cannot be started', { cause }));
    });
    child.once('exit', (code) => {
      reject(new AppError('storage_unavailable', `the embedded database ended with ${String(code)}`));
    });
    child.on('message', (message: GuardianMessage) => {
      switch (message.type) {
        case 'ready':
          resolve(message.url);
          break;
        case 'in_use':
          reject(new DataDirInUse(message.url, message.pid));
          break;
        case 'failed':
          reject(new AppError(codeOf(message.code), message.message));
          break;
        case 'log':
          log?.(message.line);
          break;
      }
    });
  });
}

function codeOf(code: string): ErrorCode {
  return ERROR_CODES.find((known) => known === code) ?? 'internal';
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  if (child.connected) {
    child.send(STOP);
  }
  await ended;
}

/** Made at the first start, or at the next one if that was interrupted. */
async function ensureDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = '/postgres';
  const client = new Client({ connectionString: target.href });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
