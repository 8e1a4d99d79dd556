import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { AfterCommit, Clock } from '../../commands/ports';
import { createDatabase, type Database, type DatabaseOptions } from '../../models/database';
import { createPersonalCodec, type PersonalCodec } from '../../models/personal-codec';
import { createUnitOfWork, type CountedUnitOfWork, type UnitOfWorkOptions } from '../../models/unit-of-work';

/** The PostgreSQL server of a test run, and the migrated database that others are copied from. */
export interface TestServer {
  readonly url: string;
  readonly template: string;
}

/** A clock that runs with the machine's and can be moved. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
}

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  readonly codec: PersonalCodec;
  readonly clock: TestClock;
  readonly unitOfWork: CountedUnitOfWork;
  /** What {@link AfterCommit} was told, in order. */
  readonly committed: Parameters<AfterCommit>[0][];
  /** Another unit of work on the same database, as a second process would have. */
  createUnitOfWork(options?: Partial<UnitOfWorkOptions>): CountedUnitOfWork;
  /** Runs a statement outside any unit of work. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const MASTER_KEY = 'test master key of 32 bytes, yes';

let server: Promise<TestServer> | undefined;

/** The shared server; started by the first who asks. */
export function testServer(): Promise<TestServer> {
  server ??= askBroker();
  return server;
}

async function askBroker(): Promise<TestServer> {
  const broker = process.env.DOSSIER_TEST_BROKER;
  if (broker === undefined) {
    throw new Error('the database broker does not run: use the jest configuration of the project');
  }
  const response = await fetch(broker);
  const body = await response.text();
  if (!response.ok) {
    throw new Error(body);
  }
  return JSON.parse(body) as TestServer;
}

/** An empty, migrated database of its own. */
export async function createTestDatabase(options: Partial<DatabaseOptions> = {}): Promise<TestDatabase> {
  const { url: serverUrl, template } = await testServer();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await administer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  const database = createDatabase({ url: address.href, ...options });
  const codec = createPersonalCodec(MASTER_KEY);
  const clock = createTestClock();
  const committed: Parameters<AfterCommit>[0][] = [];
  const defaults = { database, codec, clock, timeZone: 'Africa/Casablanca' };
  return {
    url: address.href,
    database,
    codec,
    clock,
    committed,
    unitOfWork: createUnitOfWork({ ...defaults, afterCommit: (told) => committed.push(told) }),
    createUnitOfWork: (more = {}) => createUnitOfWork({ ...defaults, ...more }),
    query: (sql, values = []) => queryOnce(address.href, sql, values),
    drop: async () => {
      await database.close();
      await administer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** For a test file: one database, made before its first test and dropped after its last. */
export function withTestDatabase(options: Partial<DatabaseOptions> = {}): () => TestDatabase {
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await createTestDatabase(options);
  });
  afterAll(async () => {
    await made?.drop();
  });
  return () => {
    if (made === undefined) {
      throw new Error('the database exists while tests run');
    }
    return made;
  };
}

function createTestClock(): TestClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

async function administer(url: string, sql: string): Promise<void> {
  await queryOnce(url, sql, []);
}

async function queryOnce<Row extends object>(url: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
