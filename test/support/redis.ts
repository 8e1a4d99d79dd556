import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../app/free-port';

/** A Redis that keeps nothing: stopped and started again, it is empty. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Where `redis-server` is installed; null where it is not, which REQUIRE_REDIS=1 makes a fault. */
export function redisServer(): string | null {
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'redis-server'))
    .find(isExecutable);
  if (found === undefined && process.env.REQUIRE_REDIS === '1') {
    throw new Error('REQUIRE_REDIS=1, and redis-server is not on the PATH');
  }
  return found ?? null;
}

/** For a describe: a Redis of its own, on a free port. */
export function withRedis(): () => TestRedis {
  let redis: TestRedis | undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-redis-'));
  beforeAll(async () => {
    redis = createRedis(await freePort('127.0.0.1'), folder);
    await redis.start();
  });
  afterAll(async () => {
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (redis === undefined) throw new Error('Redis runs while tests do');
    return redis;
  };
}

function createRedis(port: number, folder: string): TestRedis {
  let server: ChildProcess | null = null;
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      const options = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'no',
      ];
      server = spawn(redisServer() ?? 'redis-server', options, { stdio: 'ignore' });
      while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    stop: async () => {
      const stopped = server;
      server = null;
      if (stopped === null) return;
      const ended = new Promise((resolve) => stopped.once('exit', resolve));
      stopped.kill('SIGKILL');
      await ended;
    },
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end('PING\r\n');
    });
    socket.once('data', () => {
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
    socket.once('close', () => {
      resolve(false);
    });
  });
}
