import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/errors';
import { chooseAccount } from './account';
import { embeddedBinaries } from './binaries';
import { type Cluster, clearLeftovers, ensureCluster } from './cluster';
import { type DataLock, type LockHolder, lockDataFolder } from './data-lock';
import { type GuardianMessage, type GuardianOptions, STOP } from './messages';
import { identify } from './process-identity';
import { type Server, startServer } from './server';

/*
 * The process between the product and its embedded PostgreSQL. It is forked, detached (a Ctrl-C in the terminal does not
 * reach it), and stops the server when the connection to its parent ends: however the parent ends, no server is left.
 */

const PATIENCE_MS = 30_000;
const DATABASE = 'dossier';

interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly port: number | null;
}

let lock: DataLock | null = null;
let booting: Promise<Server | null> = Promise.resolve(null);
let stopping: Promise<void> | null = null;

/** The parent may end at any moment. Its silence is heard by `disconnect`; an error that nobody hears would end us before the server. */
const TO_NOBODY = (): void => undefined;

function tell(message: GuardianMessage): void {
  if (process.connected) {
    process.send?.(message, TO_NOBODY);
  }
}

function log(line: string): void {
  tell({ type: 'log', line });
}

/** Null when another instance has the folder, or when we were told to stop before there was a server. */
async function boot({ dataDir, settings }: GuardianOptions): Promise<Server | null> {
  const result = await lockDataFolder(dataDir, ourselves(), PATIENCE_MS);
  if ('holder' in result) {
    tell({ type: 'in_use', url: result.holder.url ?? null, pid: result.holder.owner.pid });
    return null;
  }
  lock = result.lock;
  const credentials = readCredentials(dataDir);
  const cluster = clusterOf(dataDir, credentials);
  await clearLeftovers(cluster, PATIENCE_MS);
  await ensureCluster(cluster, log);
  if (stopping !== null) {
    return null;
  }
  const server = await startServer(cluster, credentials.port, settings, log);
  writeCredentials(dataDir, { ...credentials, port: server.port });
  const url = `postgres://${credentials.user}:${credentials.password}@127.0.0.1:${server.port}/${DATABASE}`;
  lock.publish(url);
  tell({ type: 'ready', url });
  return server;
}

function ourselves(): LockHolder {
  const [owner, guardian] = [identify(process.ppid), identify(process.pid)];
  if (owner === null || guardian === null) {
    throw new AppError('internal', 'the process that asked for a database is gone');
  }
  return { owner, guardian };
}

function clusterOf(dataDir: string, { user, password }: Credentials): Cluster {
  const dir = path.join(dataDir, 'postgres');
  const binaries = embeddedBinaries();
  return { dir, user, password, binaries, account: chooseAccount(dir, binaries.postgres) };
}

function credentialsFile(dataDir: string): string {
  return path.join(dataDir, 'postgres.json');
}

function readCredentials(dataDir: string): Credentials {
  const file = credentialsFile(dataDir);
  if (existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  }
  const credentials = { user: 'dossier', password: randomBytes(18).toString('base64url'), port: null };
  writeCredentials(dataDir, credentials);
  return credentials;
}

function writeCredentials(dataDir: string, credentials: Credentials): void {
  const file = credentialsFile(dataDir);
  writeFileSync(`${file}.new`, JSON.stringify(credentials), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Waits for a start that is under way: a half-started server would be left alone. */
function stop(): Promise<void> {
  stopping ??= booting
    .catch(() => null)
    .then((server) => server?.stop())
    .finally(() => {
      lock?.release();
      process.exit();
    });
  return stopping;
}

async function main(options: GuardianOptions): Promise<void> {
  try {
    booting = boot(options);
    const server = await booting;
    await server?.ended;
  } catch (cause) {
    const fault = AppError.from(cause);
    tell({ type: 'failed', code: fault.code, message: fault.message });
  }
  await stop();
}

process.on('disconnect', () => void stop());
process.on('message', (message) => {
  if (message === STOP) {
    void stop();
  }
});
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
// Whatever went wrong with us, the server does not stay behind.
process.on('uncaughtException', () => void stop());

void main(JSON.parse(process.argv[2] ?? '{}') as GuardianOptions);
