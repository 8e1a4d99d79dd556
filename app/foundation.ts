import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { FolderStore } from '../adapters/files/folder-store';
import { DEFAULT_LIMITS } from '../adapters/files/accepted-types';
import { createIntake } from '../adapters/files/intake';
import type { AfterCommit, Bus, Clock, Ids, IntakeUpload } from '../commands/ports';
import type { Config } from '../config/config';
import { createBus } from '../jobs/bus';
import { FIRST_ATTEMPTS } from '../jobs/outbox-dispatcher';
import { announceChanges } from '../commands/insurer/announce-changes';
import { createQueueStore, type QueueStore } from '../jobs/queue-store';
import { createRedisWakeLine } from '../jobs/redis-wake-line';
import { createDatabase, type Database } from '../models/database';
import { migrate } from '../models/migrate';
import { createPersonalCodec } from '../models/personal-codec';
import { createPostgresWakeLine } from '../models/postgres-wake-line';
import { createUnitOfWork, type CountedUnitOfWork, type UnitOfWorkOptions } from '../models/unit-of-work';

/** What everything else stands on. */
export interface Foundation {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly database: Database;
  readonly unitOfWork: CountedUnitOfWork;
  readonly files: FolderStore;
  readonly intake: IntakeUpload;
  readonly queues: QueueStore;
  readonly bus: Bus;
  /** Set once by the composition: what is done after each commit. */
  afterCommit: AfterCommit;
  close(): Promise<void>;
}

/** Hooks for tests: another clock, and places where the process may be stopped. */
export interface Probes {
  readonly clock?: Clock;
  readonly faultPoint?: (name: string) => void | Promise<void>;
}

/** Only for tests: with a probe, a commit is a round trip of its own. */
function probeOf({ faultPoint }: Probes): Pick<UnitOfWorkOptions, 'probe'> {
  return faultPoint ? { probe: (point) => faultPoint(`commit.${point}`) } : {};
}

export async function layFoundation(
  config: Config,
  databaseUrl: string,
  log: Logger,
  probes: Probes,
): Promise<Foundation> {
  const onError = (cause: unknown): void => {
    log.error({ cause: cause instanceof Error ? cause.name : 'unknown' }, 'background fault');
  };
  await migrate(databaseUrl, ({ name, state }) => {
    if (state === 'started') log.info({ migration: name }, 'migrating the database');
  });
  const clock = probes.clock ?? { now: () => new Date() };
  const database = createDatabase({ url: databaseUrl });
  const files = await FolderStore.open(join(config.dataDir, 'files'));
  const queues = createQueueStore({ databaseUrl, redisUrl: config.redisUrl }, onError);
  const line = config.redisUrl
    ? createRedisWakeLine(config.redisUrl, onError)
    : createPostgresWakeLine(databaseUrl, onError);
  const bus = createBus(line, onError);
  const ids: Ids = { uuid: randomUUID };
  const foundation: Foundation = {
    config,
    log,
    clock,
    ids,
    database,
    files,
    intake: createIntake(files, { ...DEFAULT_LIMITS, maxBytes: config.uploadMaxBytes }),
    queues,
    bus,
    unitOfWork: createUnitOfWork({
      database,
      codec: createPersonalCodec(config.secrets.MASTER_KEY),
      clock,
      timeZone: config.companyTimeZone,
      firstAttempts: FIRST_ATTEMPTS,
      ...probeOf(probes),
      ...(config.webhook === null
        ? {}
        : { beforeCommit: (tx, changes) => announceChanges({ ids, clock }, tx, changes) }),
      afterCommit: (left) => {
        foundation.afterCommit(left);
      },
    }),
    afterCommit: () => undefined,
    close: async () => {
      await queues.close();
      await bus.close();
      await database.close();
    },
  };
  return foundation;
}
