import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { identify } from '../../models/embedded/process-identity';
import { type EmbeddedDatabase, startEmbedded } from '../../models/embedded/start-embedded';
import { compiledGuardian, compileModels } from '../support/compiled';

jest.setTimeout(60_000);

const SETTINGS = { fsync: 'off' };

const folders: string[] = [];
const databases: EmbeddedDatabase[] = [];
const parents: ChildProcess[] = [];

afterEach(async () => {
  parents.splice(0).forEach((parent) => parent.kill('SIGKILL'));
  await Promise.all(databases.splice(0).map((database) => database.stop()));
});

afterAll(() => {
  folders.forEach((folder) => {
    rmSync(folder, { recursive: true, force: true });
  });
});

let template: string | undefined;

/** A folder with a cluster that was made before and stopped: making one takes a second. */
async function aUsedFolder(): Promise<string> {
  if (template === undefined) {
    template = aFolder();
    const database = await startEmbedded({ dataDir: template, guardian: compiledGuardian(), settings: SETTINGS });
    await database.stop();
  }
  const dataDir = aFolder();
  // With its owner: the server refuses files of another account.
  execFileSync('cp', ['-a', template, dataDir]);
  return dataDir;
}

function aFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-embedded-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return path.join(folder, 'données');
}

async function start(dataDir: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, guardian: compiledGuardian(), settings: SETTINGS });
  databases.push(database);
  return database;
}

/** A process of its own that starts the database and then does nothing. */
async function parentOf(
  dataDir: string,
  afterwards = 'setInterval(() => {}, 1000)',
  errors: 'inherit' | 'ignore' = 'inherit',
  settings: Readonly<Record<string, string>> = SETTINGS,
): Promise<{ process: ChildProcess; url: string; guardian: number }> {
  const module = path.join(compileModels(), 'models', 'embedded', 'start-embedded.js');
  const options = JSON.stringify({ dataDir, settings });
  const code = `require(${JSON.stringify(module)}).startEmbedded(${options}).then(({ url, pid }) => {
    console.log(JSON.stringify({ url, guardian: pid })); ${afterwards}
  });`;
  const parent = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', errors] });
  parents.push(parent);
  const line = await new Promise<string>((resolve, reject) => {
    parent.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString());
    });
    parent.once('exit', () => {
      reject(new Error('the parent ended'));
    });
  });
  return { process: parent, ...(JSON.parse(line) as { url: string; guardian: number }) };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await delay(20);
  }
}

function postmaster(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isRunning(pid: number): boolean {
  return identify(pid) !== null;
}

test('the server speaks UTF-8 whatever the machine does, and keeps its data, port and password between runs', async () => {
  const dataDir = aFolder();
  const first = await start(dataDir);
  await query(first.url, `CREATE TABLE mots (mot text); INSERT INTO mots VALUES ('éà مرحبا 💥')`);
  const [encoding] = await query(first.url, 'SHOW server_encoding');
  expect(encoding).toEqual({ server_encoding: 'UTF8' });
  const server = postmaster(dataDir);
  await first.stop();
  expect(isRunning(server)).toBe(false);
  expect(existsSync(path.join(dataDir, 'postgres.lock'))).toBe(false);

  const second = await start(dataDir);
  expect(second.url).toBe(first.url);
  await expect(query(second.url, 'SELECT mot FROM mots')).resolves.toEqual([{ mot: 'éà مرحبا 💥' }]);
});

test('a second start on the folder is told where the first one is, and disturbs nothing', async () => {
  const dataDir = await aUsedFolder();
  const first = await parentOf(dataDir);
  await expect(start(dataDir)).rejects.toMatchObject({
    code: 'data_dir_in_use',
    retryable: false,
    url: first.url,
    pid: first.process.pid,
    message: expect.not.stringContaining('postgres://') as string,
  });
  await expect(query(first.url, 'SELECT 1 AS un')).resolves.toEqual([{ un: 1 }]);
});

test('two starts at the same instant have one winner', async () => {
  const dataDir = aFolder();
  const results = await Promise.allSettled([parentOf(dataDir, undefined, 'ignore'), start(dataDir)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a parent that is killed leaves no server, and the next start finds what was committed', async () => {
  const dataDir = await aUsedFolder();
  const { process: parent, url, guardian } = await parentOf(dataDir);
  await query(url, 'CREATE TABLE preuve AS SELECT 1 AS un');
  const server = postmaster(dataDir);
  parent.kill('SIGKILL');
  // At once, while the old server is still stopping.
  const next = await start(dataDir);
  expect(isRunning(server)).toBe(false);
  expect(isRunning(guardian)).toBe(false);
  await expect(query(next.url, 'SELECT un FROM preuve')).resolves.toEqual([{ un: 1 }]);
});

test('a parent that is killed in the middle of the server’s log leaves no server', async () => {
  const dataDir = await aUsedFolder();
  const {
    process: parent,
    url,
    guardian,
  } = await parentOf(dataDir, undefined, 'inherit', {
    ...SETTINGS,
    log_statement: 'all',
  });
  const server = postmaster(dataDir);
  // A machine under load: the guardian hears what its server says, and that it has no parent any more, at the same moment.
  process.kill(guardian, 'SIGSTOP');
  await query(url, 'SELECT 1');
  parent.kill('SIGKILL');
  await until(() => parent.signalCode !== null);
  process.kill(guardian, 'SIGCONT');
  await until(() => !isRunning(guardian));
  expect(isRunning(server)).toBe(false);
});

test.each([
  ['a normal end of the parent', 'process.exit(0)'],
  ['an exception in the parent', 'throw new Error("fin")'],
  ['a parent that has nothing more to do', ''],
])('%s leaves no server', async (_name, afterwards) => {
  const dataDir = await aUsedFolder();
  const silenced = afterwards.startsWith('throw')
    ? `process.on('unhandledRejection', () => process.exit(1)); ${afterwards}`
    : afterwards;
  const { guardian } = await parentOf(dataDir, silenced);
  await until(() => !isRunning(guardian));
  expect(existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(existsSync(path.join(dataDir, 'postgres.lock'))).toBe(false);
});

test('a guardian that is killed leaves a server alone; its parent hears of it, and the next start stops that server first', async () => {
  const dataDir = await aUsedFolder();
  const database = await start(dataDir);
  const server = postmaster(dataDir);
  await query(database.url, 'CREATE TABLE preuve AS SELECT 1 AS un');
  process.kill(database.pid, 'SIGKILL');
  await database.ended;
  databases.length = 0;
  expect(isRunning(server)).toBe(true);
  // For others the folder is still its owner's, this process; the owner itself may start again.
  await expect(parentOf(dataDir, '', 'ignore')).rejects.toThrow('ended');
  const next = await start(dataDir);
  expect(isRunning(server)).toBe(false);
  await expect(query(next.url, 'SELECT un FROM preuve')).resolves.toEqual([{ un: 1 }]);
});

test('when all three are killed at once, the next start recovers', async () => {
  const dataDir = await aUsedFolder();
  const { process: parent, url, guardian } = await parentOf(dataDir);
  await query(url, 'CREATE TABLE preuve AS SELECT 1 AS un');
  const server = postmaster(dataDir);
  process.kill(guardian, 'SIGKILL');
  process.kill(server, 'SIGKILL');
  parent.kill('SIGKILL');
  await until(() => parent.exitCode !== null || parent.signalCode !== null);
  expect(existsSync(path.join(dataDir, 'postgres.lock'))).toBe(true);
  const next = await start(dataDir);
  await expect(query(next.url, 'SELECT un FROM preuve')).resolves.toEqual([{ un: 1 }]);
});

test('leftovers whose process numbers now belong to others are not believed', async () => {
  const dataDir = await aUsedFolder();
  const first = await start(dataDir);
  await query(first.url, 'CREATE TABLE preuve AS SELECT 1 AS un');
  await first.stop();
  databases.length = 0;
  const stranger = { pid: process.pid, started: 'un autre jour' };
  writeFileSync(path.join(dataDir, 'postgres.lock'), JSON.stringify({ owner: stranger, guardian: stranger, url: 'x' }));
  writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}\n0\n1\n\n127.0.0.1\n\n`);
  const next = await start(dataDir);
  await expect(query(next.url, 'SELECT un FROM preuve')).resolves.toEqual([{ un: 1 }]);
});

test('an interrupted first start is begun again', async () => {
  const dataDir = aFolder();
  mkdirSync(path.join(dataDir, 'postgres.new', 'base'), { recursive: true });
  writeFileSync(path.join(dataDir, 'postgres.lock'), 'pas du JSON');
  const database = await start(dataDir);
  await expect(query(database.url, 'SELECT 1 AS un')).resolves.toEqual([{ un: 1 }]);
});

test('a port that another program took meanwhile is given up for a free one', async () => {
  const dataDir = await aUsedFolder();
  const first = await start(dataDir);
  const port = Number(new URL(first.url).port);
  await first.stop();
  databases.length = 0;
  const squatter = createServer();
  await new Promise<void>((resolve) => {
    squatter.listen(port, '127.0.0.1', resolve);
  });
  const next = await start(dataDir);
  squatter.close();
  expect(Number(new URL(next.url).port)).not.toBe(port);
  await expect(query(next.url, 'SELECT 1 AS un')).resolves.toEqual([{ un: 1 }]);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('root may keep its data in a folder that only root can enter', async () => {
  const database = await start(aFolder(0o700));
  await expect(query(database.url, 'SELECT 1 AS un')).resolves.toEqual([{ un: 1 }]);
});

test('a folder that cannot be made is told as such', async () => {
  const file = path.join(aFolder(), '..', 'fichier');
  writeFileSync(file, '');
  await expect(start(path.join(file, 'sous'))).rejects.toThrow();
});
