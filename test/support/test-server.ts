import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../../models/embedded/start-embedded';
import { migrate } from '../../models/migrate';
import { compiledGuardian } from './compiled';
import type { TestServer } from './database';

/**
 * One PostgreSQL for a whole jest run, started by the first test that asks for it: it lives in jest's main process, which
 * the workers reach over a port of this machine. Runs without database tests pay nothing.
 */
export interface Broker {
  readonly url: string;
  close(): Promise<void>;
}

interface Running {
  readonly server: TestServer;
  readonly database: EmbeddedDatabase;
  readonly dataDir: string;
}

const TEMPLATE = 'modele';

// Tests throw their data away; what makes it durable would only cost time.
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '300',
};

export async function startBroker(): Promise<Broker> {
  let running: Promise<Running> | null = null;
  const http = createServer((_request, response) => {
    // A kept connection that this busy process has just let go of would fail whoever uses it next.
    response.setHeader('connection', 'close');
    running ??= start();
    running.then(
      ({ server }) => response.end(JSON.stringify(server)),
      (cause: unknown) => {
        response.statusCode = 500;
        response.end(String(cause));
      },
    );
  });
  const url = await listen(http);
  return {
    url,
    close: async () => {
      http.closeAllConnections();
      http.close();
      const started = await running?.catch(() => null);
      await started?.database.stop();
      if (started !== undefined && started !== null) {
        rmSync(started.dataDir, { recursive: true, force: true });
      }
    },
  };
}

async function start(): Promise<Running> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'dossier-test-'));
  // Under root, the server runs as another account.
  chmodSync(dataDir, 0o755);
  const database = await startEmbedded({ dataDir, guardian: compiledGuardian(), settings: SETTINGS });
  await makeLoginCheap(database.url);
  const template = new URL(database.url);
  await query(database.url, `CREATE DATABASE ${TEMPLATE}`);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
  return { server: { url: database.url, template: TEMPLATE }, database, dataDir };
}

/** A password is stretched again at each of thousands of connections, which protects nothing here: it is random, and for this run only. */
async function makeLoginCheap(url: string): Promise<void> {
  const { username, password } = new URL(url);
  await query(url, `SET scram_iterations = 1; ALTER ROLE ${username} PASSWORD '${password}'`);
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function listen(http: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(0, '127.0.0.1', () => {
      // Jest must be able to end when its tests have.
      http.unref();
      const address = http.address();
      resolve(address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '');
    });
  });
}
