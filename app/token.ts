import { signToken } from '../api/tokens';
import type { Config } from '../config/config';
import { loadConfigFromProcess } from '../config/load';
import { createDatabase } from '../models/database';
import { DataDirInUse, startEmbedded } from '../models/embedded/start-embedded';
import { createPersonalCodec } from '../models/personal-codec';
import { createUnitOfWork } from '../models/unit-of-work';
import { dieWith } from './process';
import { say } from './terminal';
import { readTokenRequest, TOKEN_HELP, type TokenRequest } from './token-request';

/** `npm run token`: a signed bearer token on standard output, or what is wrong with the request. */
async function main(args: readonly string[]): Promise<void> {
  const read = readTokenRequest(args);
  if ('help' in read) {
    say(TOKEN_HELP);
    return;
  }
  if ('faults' in read) throw new Error(`${read.faults.join('\n')}\nSee npm run token -- --help`);
  const config = loadConfigFromProcess();
  const subject = await subjectOf(config, read.request);
  say(signToken(config.secrets.TOKEN_SECRET, new Date(), { ...read.request, subject }));
}

async function subjectOf(config: Config, { whom, isMatricule }: TokenRequest): Promise<string> {
  if (!isMatricule) return whom;
  return withDatabase(config, async (url) => {
    const database = createDatabase({ url });
    const unitOfWork = createUnitOfWork({
      database,
      codec: createPersonalCodec(config.secrets.MASTER_KEY),
      clock: { now: () => new Date() },
      timeZone: config.companyTimeZone,
    });
    try {
      const customer = await unitOfWork.run((tx) => tx.customers.findByMatricule(whom));
      if (customer === null) throw new Error('--pour: there is no customer with this matricule');
      return customer.id;
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

main(process.argv.slice(2)).catch(dieWith);
