import type { Config } from '../config/config';
import { createDatabase } from '../models/database';
import { DataDirInUse, startEmbedded } from '../models/embedded/start-embedded';
import { createPersonalCodec } from '../models/personal-codec';
import { createUnitOfWork, type CountedUnitOfWork } from '../models/unit-of-work';

/** Runs work of a command on the data of the configured instance, whether or not that runs now. */
export async function withUnitOfWork<T>(
  config: Config,
  work: (unitOfWork: CountedUnitOfWork) => Promise<T>,
): Promise<T> {
  return withDatabase(config, async (url) => {
    const database = createDatabase({ url });
    try {
      return await work(
        createUnitOfWork({
          database,
          codec: createPersonalCodec(config.secrets.MASTER_KEY),
          clock: { now: () => new Date() },
          timeZone: config.companyTimeZone,
        }),
      );
    } finally {
      await database.close();
    }
  });
}

/** The configured database, the one of the instance that runs on this data folder, or that folder's own for a moment. */
async function withDatabase<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
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
