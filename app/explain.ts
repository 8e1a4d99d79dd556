import { userInfo } from 'node:os';
import { explainClaim, isReproduced, type Explanation } from '../commands/claims/explain-claim';
import type { Config } from '../config/config';
import { loadConfigFromProcess } from '../config/load';
import type { Actor } from '../domain/people/people';
import { withOwnDatabase } from './own-database';
import { EXPLAIN_HELP, readExplainRequest, type ExplainRequest } from './explain-request';
import { explanationText } from './explain/report';
import { explanationWire } from './explain/wire';
import { say } from './terminal';

const ACTOR: Actor = { kind: 'systeme', process: 'explain' };

/** `npm run explain`: gives back the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const read = readExplainRequest(args);
  if ('help' in read) {
    say(EXPLAIN_HELP);
    return 0;
  }
  if ('fault' in read) return refuse(`${read.fault}\nSee npm run explain -- --help`);
  const config = loadConfigFromProcess();
  const explanation = await explain(config, read.request);
  if (explanation === null) return refuse(`There is no dossier ${read.request.reference} in this database.`);
  say(
    read.request.json
      ? JSON.stringify(explanationWire(explanation), null, 2)
      : explanationText(explanation, { all: read.request.all, timeZone: config.companyTimeZone }),
  );
  return isReproduced(explanation) ? 0 : 1;
}

function explain(config: Config, { reference }: ExplainRequest): Promise<Explanation | null> {
  return withOwnDatabase(config, (unitOfWork) =>
    unitOfWork.run((tx) => explainClaim({ tx, actor: ACTOR, now: new Date(), by: operator() }, reference)),
  );
}

/** The account that typed the command; a container may have none. */
function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.exitCode = refuse(fault instanceof Error ? fault.message : String(fault));
  },
);
