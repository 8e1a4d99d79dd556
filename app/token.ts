import { signToken } from '../api/tokens';
import type { Config } from '../config/config';
import { loadConfigFromProcess } from '../config/load';
import { withOwnDatabase } from './own-database';
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
  return withOwnDatabase(config, async (unitOfWork) => {
    const customer = await unitOfWork.run((tx) => tx.customers.findByMatricule(whom));
    if (customer === null) throw new Error('--pour: there is no customer with this matricule');
    return customer.id;
  });
}

main(process.argv.slice(2)).catch(dieWith);
