import { Client } from 'pg';
import type { RunnableMigration, UmzugStorage } from 'umzug';
import { databaseFault } from './sql/database-fault';
import { MIGRATIONS } from './migrations/list';

export interface MigrationProgress {
  /** `0002-conversations` … */
  readonly name: string;
  readonly state: 'started' | 'done';
}

/** Any number, as long as nobody else locks it: two processes that start at once take turns. */
const MIGRATION_LOCK = 7_214_093;

/**
 * Brings the schema up to date. Safe to run from several processes at once, and again at every start; each migration is
 * one transaction, so that a crash in the middle leaves it undone.
 * @returns the names of the migrations that were run.
 * @throws AppError `database_unavailable`, or `internal` when a migration fails.
 */
export async function migrate(url: string, onProgress?: (progress: MigrationProgress) => void): Promise<string[]> {
  const client = new Client({ connectionString: url, application_name: 'dossier-migrate' });
  // A lost connection rejects the query that is under way; without a listener it would end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await runPending(client, onProgress);
  } catch (cause) {
    throw databaseFault(cause);
  } finally {
    // Ends the session and with it the lock.
    await client.end().catch(() => undefined);
  }
}

async function runPending(client: Client, onProgress?: (progress: MigrationProgress) => void): Promise<string[]> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migrations_schema (nom text PRIMARY KEY, le timestamptz NOT NULL DEFAULT now())',
  );
  if (await nothingPending(client)) return [];
  // Loaded for those who need it only: with its command line it is one module in seventeen of a start.
  const { Umzug } = await import('umzug');
  const umzug = new Umzug<Client>({
    migrations: MIGRATIONS.map(runnable),
    context: client,
    storage: tableStorage,
    logger: undefined,
  });
  umzug.on('migrating', ({ name }) => onProgress?.({ name, state: 'started' }));
  umzug.on('migrated', ({ name }) => onProgress?.({ name, state: 'done' }));
  const done = await umzug.up();
  return done.map(({ name }) => name);
}

async function nothingPending(client: Client): Promise<boolean> {
  const done = new Set(await executed(client));
  return MIGRATIONS.every(({ name }) => done.has(name));
}

async function executed(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ nom: string }>('SELECT nom FROM migrations_schema ORDER BY nom');
  return rows.map(({ nom }) => nom);
}

function runnable({ name, sql }: { readonly name: string; readonly sql: string }): RunnableMigration<Client> {
  return {
    name,
    up: async ({ context }) => {
      // One simple query is one transaction; the mark is part of it.
      await context.query(`BEGIN; ${sql}; INSERT INTO migrations_schema (nom) VALUES ('${name}'); COMMIT`);
    },
  };
}

const tableStorage: UmzugStorage<Client> = {
  executed: ({ context }) => executed(context),
  // Written by the migration's own transaction.
  logMigration: () => Promise.resolve(),
  unlogMigration: () => Promise.reject(new Error('migrations are not undone: write a new one')),
};
