import { createQueueStore, type QueueStore } from '../../jobs/queue-store';
import type { QueueStoreSettings } from '../../jobs/queue-maker';
import { withTestDatabase, type TestDatabase } from './database';
import { redisServer, withRedis, type TestRedis } from './redis';
import { TcpGate } from './tcp-gate';

/** One kind of queue store with a database beside it, and what tests do to it. */
export interface StoreBench {
  readonly kind: 'postgres' | 'redis';
  readonly db: TestDatabase;
  /** Null on PostgreSQL. */
  readonly redis: TestRedis | null;
  readonly settings: QueueStoreSettings;
  /** What the stores of this bench complained of. */
  readonly faults: Error[];
  /** Another process's view of the same queues; closed after the test. */
  open(settings?: Partial<QueueStoreSettings>): QueueStore;
  /** The same queues behind a gate that can be shut; the database itself is not behind it. */
  behindGate(): Promise<{ readonly gate: TcpGate; readonly settings: QueueStoreSettings }>;
}

/** Fast enough for tests, slow enough for two busy cores. */
const LOCK_MS = 1_500;

/** Runs the tests on both stores; without `redis-server` those on Redis are reported as not run. */
export function describeOnEachStore(title: string, tests: (bench: () => StoreBench) => void): void {
  describe(`${title}, on PostgreSQL`, () => {
    const db = withTestDatabase();
    tests(benchOf('postgres', db, null));
  });
  const onRedis = redisServer() === null ? describe.skip : describe;
  onRedis(`${title}, on Redis`, () => {
    const db = withTestDatabase();
    tests(benchOf('redis', db, withRedis()));
  });
}

function benchOf(kind: StoreBench['kind'], db: () => TestDatabase, redis: (() => TestRedis) | null): () => StoreBench {
  const opened: QueueStore[] = [];
  const gates: TcpGate[] = [];
  const faults: Error[] = [];
  // Queues of their own for each test: what one leaves behind is nothing to the next. A schema is emptied for it, as making one takes longer.
  let namespace = 'essai';
  let count = 0;
  beforeEach(() => {
    count += 1;
    if (redis) namespace = `essai${count}`;
    faults.length = 0;
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    for (const gate of gates.splice(0)) await gate.shut();
    if (!redis) await emptySchema(db(), namespace);
  });
  return () => {
    const settings = { databaseUrl: db().url, redisUrl: redis?.().url ?? null, namespace, lockMs: LOCK_MS };
    return {
      kind,
      db: db(),
      redis: redis?.() ?? null,
      settings,
      faults,
      open: (more = {}) => {
        const store = createQueueStore({ ...settings, ...more }, (error) => faults.push(error));
        opened.push(store);
        return store;
      },
      behindGate: async () => {
        const address = new URL(settings.redisUrl ?? settings.databaseUrl);
        const gate = await new TcpGate(Number(address.port)).open();
        gates.push(gate);
        address.port = String(gate.port);
        const { href } = address;
        return { gate, settings: { ...settings, ...(redis ? { redisUrl: href } : { databaseUrl: href }) } };
      },
    };
  };
}

/** Takes everything out of BullMQ's schema but what says how far it is migrated. */
async function emptySchema(db: TestDatabase, schema: string): Promise<void> {
  const tables = await db.query<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1 AND tablename <> 'migration'",
    [schema],
  );
  if (tables.length > 0) await db.query(`TRUNCATE ${tables.map(({ name }) => name).join()} RESTART IDENTITY`);
}
