import type { Config } from '../config/config';
import { createDatabase } from '../models/database';
import { DataDirInUse, startEmbedded } from '../models/embedded/start-embedded';
import { migrate } from '../models/migrate';
import { createPersonalCodec } from '../models/personal-codec';
import { createUnitOfWork, type CountedUnitOfWork } from '../models/unit-of-work';

/**
 * For a command: a unit of work on the configured database, on the one of the instance that runs on this data folder, or on that
 * folder's own, started for a moment. Its schema is this release's.
 */
export async function withOwnDatabase<T>(
  config: Config,
  work: (unitOfWork: CountedUnitOfWork) => Promise<T>,
): Promise<T> {
  return withUrl(config, async (url) => {
    await migrate(url);
    const database = createDatabase({ url });
    const unitOfWork = createUnitOfWork({
      database,
      codec: createPersonalCodec(config.secrets.MASTER_KEY),
      clock: { now: () => new Date() },
      timeZone: config.companyTimeZone,
    });
    try {
      return await work(unitOfWork);
    } finally {
      await database.close();
    }
  });
}

async function withUrl<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== null) return work(config.databaseUrl);
  const own = await startEmbedded({ dataDir: config.dataDir }).catch((fault: unknown) => {
    if (fault instanceof DataDirInUse && fault.url !== null) return { url: fault.url, stop: () => Promise.resolve() };
    throw fault;
  });
  try {
    return await work(own.url);
  } finally {
    await own.stop();
  }
}
