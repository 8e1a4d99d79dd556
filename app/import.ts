import { randomUUID } from 'node:crypto';
import { openCsvDirectory } from '../adapters/directory/csv-directory';
import { syncDirectory } from '../commands/policies/sync-directory';
import type { DirectoryFault } from '../commands/ports-directory';
import { loadConfigFromProcess } from '../config/load';
import { sayFault, sayReport } from './import-report';
import { IMPORT_HELP, readImportRequest, type ImportRequest } from './import-request';
import { withOwnDatabase } from './own-database';
import { dieWith } from './process';
import { say } from './terminal';

/** Faults that are shown; whoever has more of them has one that repeats. */
const MOST_SHOWN = 1_000;

/** `npm run import`: customers and policies from a file. Ends with 1 when the file is not in order and nothing was written. */
async function main(args: readonly string[]): Promise<void> {
  const read = readImportRequest(args);
  if ('help' in read) {
    say(IMPORT_HELP);
    return;
  }
  if ('fault' in read) throw new Error(`${read.fault}: see npm run import -- --help`);
  if (!(await run(read.request))) process.exitCode = 1;
}

/** Whether the file was in order, or what is in order was taken over. */
async function run({ path, dryRun, skipFaulty }: ImportRequest): Promise<boolean> {
  const config = loadConfigFromProcess();
  const opened = await openCsvDirectory(path).catch((fault: unknown) => {
    const { code = 'fault' } = Object(fault) as { readonly code?: string };
    throw new Error(`${path}: cannot be read (${code})`);
  });
  if (!opened.ok) {
    opened.faults.forEach((fault) => {
      say(sayFault(fault));
    });
    return false;
  }
  let shown = 0;
  const onFault = (fault: DirectoryFault): void => {
    shown += 1;
    if (shown <= MOST_SHOWN) say(sayFault(fault));
    if (shown === MOST_SHOWN + 1) say('… and more');
  };
  const report = await withOwnDatabase(config, (unitOfWork) => {
    const deps = { unitOfWork, clock: { now: () => new Date() }, ids: { uuid: randomUUID } };
    return syncDirectory(deps, opened.directory, { dryRun, skipFaulty, onFault });
  });
  say(sayReport(report, dryRun));
  return report.written || (dryRun && report.faulty === 0);
}

main(process.argv.slice(2)).catch(dieWith);
