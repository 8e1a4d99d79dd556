import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type Job,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';

/** Where queues live: the database by default, Redis when it is configured. */
export interface QueueStoreSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Namespace of the queues: schema on PostgreSQL, prefix on Redis. */
  readonly namespace?: string;
  /** Milliseconds after which a job whose process died is given to another; up to twice as long in fact. */
  readonly lockMs?: number;
}

/** Makes BullMQ's objects on one store. */
export interface Maker {
  readonly kind: 'postgres' | 'redis';
  readonly onError: (error: Error) => void;
  queue(name: string): Queue;
  worker(name: string, processor: (job: Job, token?: string) => Promise<void>, concurrency: number): Worker;
  /** Cuts what BullMQ does not close itself. */
  disconnect(): void;
}

/**
 * Short, since jobs may be run again without harm: what a killed process had in hand is taken up after 10 to 20 s. Locks are
 * renewed at half time, so that an event loop may be busy for 5 s.
 */
const LOCK_MS = 10_000;
/** The default of 15 s lets the first job after a database restart wait for 11 s (measured). */
const RETRY_AFTER_FAULT_MS = 500;
/** Nobody reads BullMQ's event stream; on PostgreSQL it is a table. */
const EVENTS_KEPT = 1_000;
/** Connections to PostgreSQL of a queue, and at most of a worker (which has one more, to listen); closed again when idle. */
const QUEUE_POOL = 2;
const WORKER_POOL = 4;
const PATIENCE_MS = 15_000;

// BullMQ's classes are typed for Redis; nothing here uses what only Redis has.
const postgresBackend = createPostgresBackend as unknown as typeof createRedisBackend;

export function createMaker(settings: QueueStoreSettings, onError: (error: Error) => void): Maker {
  const { redisUrl, lockMs = LOCK_MS } = settings;
  return redisUrl === null
    ? onPostgres(settings.databaseUrl, settings.namespace ?? 'bullmq', lockMs, onError)
    : onRedis(redisUrl, settings.namespace ?? 'dossier', lockMs, onError);
}

function onPostgres(databaseUrl: string, schema: string, lockMs: number, onError: Maker['onError']): Maker {
  const connection = (max: number) => ({
    connectionString: databaseUrl,
    schema,
    migrate: true,
    max,
    application_name: 'dossier-queues',
    keepAlive: true,
    // A network that swallows packets must not keep a caller for ever.
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  return {
    kind: 'postgres',
    onError,
    queue: (name) => {
      const options = { ...queueOptions(), connection: connection(QUEUE_POOL) };
      return heard(new Queue(name, options as QueueOptions, postgresBackend), onError);
    },
    worker: (name, processor, concurrency) => {
      // Jobs spend their time elsewhere: four of them share a connection, and fetching has its own.
      const pool = Math.min(WORKER_POOL, 1 + Math.ceil(concurrency / 4));
      const options = { ...workerOptions(lockMs, concurrency), connection: connection(pool) };
      return heard(new Worker(name, processor, options as WorkerOptions, postgresBackend), onError);
    },
    disconnect: () => undefined,
  };
}

function onRedis(redisUrl: string, prefix: string, lockMs: number, onError: Maker['onError']): Maker {
  const connections = new Set<Redis>();
  const connect = (patient: boolean): Redis => {
    const redis = new Redis(redisUrl, {
      maxRetriesPerRequest: patient ? null : 1,
      enableOfflineQueue: patient,
      connectTimeout: PATIENCE_MS,
      // Often enough that work goes on within a second of Redis being back.
      retryStrategy: (times) => Math.min(times * 100, 1_000),
    });
    redis.on('error', onError);
    connections.add(redis);
    return redis;
  };
  return {
    kind: 'redis',
    onError,
    queue: (name) => {
      const options = { ...queueOptions(), prefix, connection: connect(false) };
      return heard(new Queue(name, options, createRedisBackend), onError);
    },
    worker: (name, processor, concurrency) => {
      const options = { ...workerOptions(lockMs, concurrency), prefix, connection: connect(true) };
      return heard(new Worker(name, processor, options, createRedisBackend), onError);
    },
    disconnect: () => {
      for (const redis of connections) redis.disconnect();
      connections.clear();
    },
  };
}

function queueOptions() {
  return { streams: { events: { maxLen: EVENTS_KEPT } } };
}

function workerOptions(lockMs: number, concurrency: number) {
  return {
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs / 2,
    // A job is safe to run again (the outbox knows what left), so a crash of its worker is no reason to drop it.
    maxStalledCount: 1_000,
    runRetryDelay: RETRY_AFTER_FAULT_MS,
  };
}

/** Without a listener an error event would end the process. */
function heard<T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(
  made: T,
  onError: (error: Error) => void,
): T {
  made.on('error', onError);
  return made;
}
