import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chooseAccount } from '../../models/embedded/account';
import { embeddedBinaries } from '../../models/embedded/binaries';
import { clearLeftovers, type Cluster, ensureCluster } from '../../models/embedded/cluster';
import { type LockHolder, lockDataFolder } from '../../models/embedded/data-lock';
import { identify, isAlive } from '../../models/embedded/process-identity';
import { startServer } from '../../models/embedded/server';

const folders: string[] = [];

afterAll(() => {
  folders.forEach((folder) => {
    rmSync(folder, { recursive: true, force: true });
  });
});

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-parts-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

const ourselves = identify(process.pid) ?? { pid: process.pid, started: '' };
const gone = { pid: process.pid, started: 'un autre jour' };
const me: LockHolder = { owner: ourselves, guardian: ourselves };

function leave(folder: string, holder: LockHolder | string): void {
  const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
  writeFileSync(path.join(folder, 'postgres.lock'), text);
}

describe('the lock of a data folder', () => {
  test('is given to one, whose address the others are told, and can be taken again after its release', async () => {
    const folder = aFolder();
    const first = await lockDataFolder(folder, me, 1_000);
    if (!('lock' in first)) {
      throw new Error('the folder was free');
    }
    first.lock.publish('postgres://ici');
    const others = await Promise.all([1, 2, 3].map(() => lockDataFolder(folder, me, 1_000)));
    expect(others).toEqual(others.map(() => ({ holder: { ...me, url: 'postgres://ici' } })));
    first.lock.release();
    expect(readdirSync(folder)).toEqual([]);
    await expect(lockDataFolder(folder, me, 1_000)).resolves.toHaveProperty('lock');
  });

  test.each([
    ['of processes that are gone', { owner: gone, guardian: gone, url: 'x' }],
    ['of an owner whose guardian was killed, asked for by that owner', { owner: ourselves, guardian: gone, url: 'x' }],
    ['that is no JSON', 'pas du JSON'],
  ])('%s is stale', async (_name, holder) => {
    const folder = aFolder();
    leave(folder, holder);
    await expect(lockDataFolder(folder, me, 1_000)).resolves.toHaveProperty('lock');
  });

  test('of an owner that is still starting is waited for, then told without an address', async () => {
    const folder = aFolder();
    leave(folder, me);
    await expect(lockDataFolder(folder, me, 100)).resolves.toEqual({ holder: me });
  });

  test('of a guardian that does not end is a fault after some patience', async () => {
    const folder = aFolder();
    leave(folder, { owner: gone, guardian: ourselves, url: 'x' });
    await expect(lockDataFolder(folder, me, 100)).rejects.toMatchObject({ code: 'storage_unavailable' });
  });
});

describe('a process', () => {
  test('is told apart from a later one with its number', () => {
    expect(isAlive(ourselves)).toBe(true);
    expect(isAlive(gone)).toBe(process.platform !== 'linux');
    expect(identify(2 ** 22 + 1)).toBeNull();
  });
});

describe('a cluster', () => {
  test('is made once, started, stopped, and cleared of a server that was left alone', async () => {
    const folder = aFolder();
    const dir = path.join(folder, 'postgres');
    const binaries = embeddedBinaries();
    const account = chooseAccount(dir, binaries.postgres);
    const cluster: Cluster = { dir, user: 'dossier', password: 'secret', binaries, account };
    const lines: string[] = [];
    const log = (line: string): void => {
      lines.push(line);
    };
    await ensureCluster(cluster, log);
    await ensureCluster(cluster, log);
    expect(readdirSync(folder)).toEqual(['postgres']);
    expect(readFileSync(path.join(dir, 'PG_VERSION'), 'utf8')).toBe('18\n');

    const first = await startServer(cluster, null, { fsync: 'off' }, log);
    expect(lines.join('\n')).toContain('ready to accept connections');
    await clearLeftovers(cluster, 10_000);
    await expect(first.ended).resolves.toBe(0);
    const second = await startServer(cluster, first.port, { fsync: 'off' }, log);
    expect(second.port).toBe(first.port);
    await second.stop();
    expect(existsSync(path.join(dir, 'postmaster.pid'))).toBe(false);
    await clearLeftovers(cluster, 1_000);
  });

  const asRoot = process.getuid?.() === 0 ? test : test.skip;

  asRoot('runs also when root has everything below a folder that only root can enter', async () => {
    const folder = aFolder();
    chmodSync(folder, 0o700);
    const programs = path.dirname(path.dirname(embeddedBinaries().postgres));
    execFileSync('cp', ['-a', programs, path.join(folder, 'native')]);
    const binaries = {
      initdb: path.join(folder, 'native', 'bin', 'initdb'),
      postgres: path.join(folder, 'native', 'bin', 'postgres'),
    };
    const dir = path.join(folder, 'postgres');
    const account = chooseAccount(dir, binaries.postgres);
    const cluster: Cluster = { dir, user: 'dossier', password: 'secret', binaries, account };
    await ensureCluster(cluster, () => undefined);
    const server = await startServer(cluster, null, { fsync: 'off' }, () => undefined);
    await server.stop();
    await expect(server.ended).resolves.toBe(0);
  });

  test('that cannot be started is a fault with its reason in the log', async () => {
    const dir = path.join(aFolder(), 'rien');
    const binaries = embeddedBinaries();
    const cluster = { dir, user: 'x', password: 'x', binaries, account: chooseAccount(dir, binaries.postgres) };
    const lines: string[] = [];
    const started = startServer(cluster, null, {}, (line) => lines.push(line));
    await expect(started).rejects.toMatchObject({ code: 'storage_unavailable' });
    expect(lines.join('\n')).toContain('rien');
  });
});
