import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readLine } from './read-line';

/**
 * `npm run --silent understand`: JSON lines in, JSON lines out, in the order read. A bad line yields
 * `{id, line, error}` in its place and exit code 1 at the end; blank lines are skipped.
 */
async function main(): Promise<void> {
  // Whoever reads us may stop early ("| head"): that is no fault of theirs.
  process.stdout.on('error', () => process.exit(0));
  let number = 0;
  let bad = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const line = raw.replace(/^\ufeff/, '').trim();
    if (line === '') continue;
    const result = readLine(line, number);
    if ('error' in result) {
      bad += 1;
      process.stderr.write(`line ${number}: ${result.error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

void main();
