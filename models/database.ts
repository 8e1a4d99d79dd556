import type { Client } from 'pg';
import { Sequelize } from 'sequelize';
import { databaseFault } from './sql/database-fault';
import { TABLES } from './tables/all';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections of this process, 1 to 100; with those of the queues they must stay under the server's `max_connections`. */
  readonly poolSize?: number;
  /** Milliseconds that a statement waits for a locked row. */
  readonly lockTimeoutMs?: number;
  /** Milliseconds that a statement may take. */
  readonly statementTimeoutMs?: number;
  /** Milliseconds to wait for a free or a new connection. */
  readonly acquireTimeoutMs?: number;
  /** How the server's activity view names us. */
  readonly applicationName?: string;
}

/** One connection, ours until it is given back. */
export interface Lease {
  readonly client: Client;
  /** `broken`: its state is unknown; it is closed instead of used again. */
  release(broken: boolean): void;
}

/** The connections to PostgreSQL. Sequelize owns the pool and the models; hot paths borrow the `pg` client itself. */
export interface Database {
  readonly url: string;
  readonly sequelize: Sequelize;
  /** @throws AppError `database_unavailable`. */
  lease(): Promise<Lease>;
  /** Whether the server answers within the statement timeout. Never throws. */
  healthy(): Promise<boolean>;
  /** Waits for the leases that are out. */
  close(): Promise<void>;
}

const DEFAULTS = { poolSize: 15, lockTimeoutMs: 3_000, statementTimeoutMs: 15_000, acquireTimeoutMs: 10_000 };

/** A transaction that its process forgot must not keep a conversation locked. */
const FORGOTTEN_TRANSACTION_MS = 60_000;

/** Said beforehand, so that Sequelize opens no connection of its own to ask; absent from its types. */
const KNOWN_VERSION = { databaseVersion: '15.0.0' };

export function createDatabase(options: DatabaseOptions): Database {
  const settings = { ...DEFAULTS, ...options };
  const sequelize = new Sequelize(settings.url, {
    dialect: 'postgres',
    // Statements carry personal data in their values.
    logging: false,
    ...KNOWN_VERSION,
    pool: { max: settings.poolSize, min: 0, idle: 60_000, acquire: settings.acquireTimeoutMs },
    dialectOptions: {
      application_name: settings.applicationName ?? 'dossier',
      lock_timeout: settings.lockTimeoutMs,
      statement_timeout: settings.statementTimeoutMs,
      idle_in_transaction_session_timeout: FORGOTTEN_TRANSACTION_MS,
      connectionTimeoutMillis: settings.acquireTimeoutMs,
      keepAlive: true,
    },
  });
  for (const table of TABLES) {
    table.define(sequelize);
  }
  const lease = (): Promise<Lease> => leaseFrom(sequelize);
  return {
    url: settings.url,
    sequelize,
    lease,
    healthy: () => answers(lease),
    close: () => sequelize.close(),
  };
}

async function leaseFrom(sequelize: Sequelize): Promise<Lease> {
  const manager = sequelize.connectionManager;
  let connection: object;
  try {
    connection = await manager.getConnection({ type: 'write' });
  } catch (cause) {
    throw databaseFault(cause);
  }
  return {
    // Sequelize types its connections as plain objects; with this dialect they are `pg` clients.
    client: connection as Client,
    release: (broken) => {
      if (broken || ('_invalid' in connection && connection._invalid === true)) {
        void destroy(manager, connection);
      } else {
        manager.releaseConnection(connection);
      }
    },
  };
}

/** Absent from Sequelize's types. */
interface Destroyer {
  destroyConnection(connection: object): Promise<void>;
}

async function destroy(manager: Sequelize['connectionManager'], connection: object): Promise<void> {
  try {
    await (manager as unknown as Destroyer).destroyConnection(connection);
  } catch {
    // The pool's own error handler was faster.
  }
}

async function answers(lease: () => Promise<Lease>): Promise<boolean> {
  try {
    const connection = await lease();
    let broken = true;
    try {
      await connection.client.query('SELECT 1');
      broken = false;
    } finally {
      connection.release(broken);
    }
    return true;
  } catch {
    return false;
  }
}
