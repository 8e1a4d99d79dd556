import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { migrate, type MigrationProgress } from '../../models/migrate';
import { MIGRATIONS } from '../../models/migrations/list';
import { compileModels } from '../support/compiled';
import { testServer } from '../support/database';

const NAMES = MIGRATIONS.map(({ name }) => name);

const made: string[] = [];

async function emptyDatabase(): Promise<string> {
  const { url } = await testServer();
  const name = `m_${randomBytes(6).toString('hex')}`;
  await run(url, `CREATE DATABASE ${name}`);
  made.push(name);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  const { url } = await testServer();
  for (const name of made) {
    await run(url, `DROP DATABASE ${name} WITH (FORCE)`);
  }
});

test('go up from nothing, in order, telling their progress', async () => {
  const url = await emptyDatabase();
  const told: MigrationProgress[] = [];
  await expect(migrate(url, (progress) => told.push(progress))).resolves.toEqual(NAMES);
  expect(told).toEqual(
    NAMES.flatMap((name) => [
      { name, state: 'started' },
      { name, state: 'done' },
    ]),
  );
});

test('run a second time do nothing', async () => {
  const url = await emptyDatabase();
  await migrate(url);
  await expect(migrate(url)).resolves.toEqual([]);
});

test('run by two processes at once are run once', async () => {
  const url = await emptyDatabase();
  const script = path.join(compileModels(), 'models', 'migrate.js');
  const code = `require(${JSON.stringify(script)}).migrate(${JSON.stringify(url)}).then((done) => console.log(JSON.stringify(done)))`;
  const start = async (): Promise<string[]> => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', code]);
    return JSON.parse(stdout) as string[];
  };
  const [one, two] = await Promise.all([start(), start()]);
  expect([...one, ...two].sort()).toEqual(NAMES);
  await expect(run(url, 'SELECT nom FROM migrations_schema ORDER BY nom')).resolves.toEqual(
    NAMES.map((nom) => ({ nom })),
  );
});

test('have names in the order of their list, each once', () => {
  expect([...new Set(NAMES)].sort()).toEqual(NAMES);
});

test('without a server say that the database is unavailable', async () => {
  await expect(migrate('postgres://nobody:x@127.0.0.1:9/none')).rejects.toMatchObject({
    code: 'database_unavailable',
    retryable: true,
  });
});
