import { Agent, request } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signToken } from '../api/tokens';
import { startEmbedded } from '../models/embedded/start-embedded';
import { migrate } from '../models/migrate';
import { startChild } from './support/child';
import { claimId, fillClaims } from './support/many-claims';
import { plansThatScan, sequentialScans, type TableScans } from './support/sequential-scans';
import { say, show, spread, type Spread } from './support/report';

/**
 * Reading one dossier's `suivi`, and filtered lists, with 1 000, 100 000 and 1 000 000 dossiers in the database: whether the
 * time depends on how many there are, and whether a table of more than 10 000 rows is read from end to end. Each figure is taken in rounds of one request after the other; sizes given on the
 * command line take the place of the three.
 */
const SIZES = process.argv.slice(2).map(Number);
const COUNTS = SIZES.length > 0 ? SIZES : [1_000, 100_000, 1_000_000];
const WARM_UP = 200;
const ROUNDS = 7;
const REQUESTS = 300;
/** p99 may grow by this from the first size to the last (issue 3). */
const MOST_GROWTH = 1.5;

/** Pages of ten: even the smallest database fills them, so that the same is read and written down at every size. */
const LISTS: Readonly<Record<string, string>> = {
  liste: '/sinistres?limite=10',
  'liste, statut': '/sinistres?limite=10&status=en_cours',
  'liste, type et statut': '/sinistres?limite=10&type=vol&status=ferme',
  'liste, cci=60,100': '/sinistres?limite=10&cci=60,100',
  'liste, cci=60,100 et statut': '/sinistres?limite=10&cci=60,100&status=escalade,expert',
  'liste, deux mois': '/sinistres?limite=10&du=2026-03-01&au=2026-04-30',
};

interface Figure {
  readonly p50: Spread;
  readonly p99: Spread;
}

const SECRETS = { directLine: 'the direct line secret of the bench', token: 'the token secret of the bench' };

async function main(): Promise<void> {
  const embedded = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'dossier-bench-')) });
  await migrate(embedded.url);
  const figures = new Map<string, Figure[]>();
  let filled = 0;
  try {
    for (const count of COUNTS) {
      const began = performance.now();
      await fillClaims(embedded.url, filled, count);
      filled = count;
      say(`${count} dossiers (filled in ${((performance.now() - began) / 1000).toFixed(0)} s)`);
      const before = await sequentialScans(embedded.url);
      const child = await startChild('durable-service.js', [embedded.url, SECRETS.directLine, SECRETS.token]);
      for (const [name, pathFor] of requestsFor(count)) {
        const figure = await measure(child.port, pathFor);
        figures.set(name, [...(figures.get(name) ?? []), figure]);
        say(`  ${name.padEnd(30)} p50 ${show(figure.p50)} ms, p99 ${show(figure.p99)} ms`);
      }
      await child.stop();
      await tellScans(embedded.url, before);
    }
  } finally {
    await embedded.stop();
  }
  report(figures);
}

/** What was read from end to end while we asked, and what the planner would read so. */
async function tellScans(url: string, before: ReadonlyMap<string, TableScans>): Promise<void> {
  const after = await sequentialScans(url);
  const read = [...after]
    .filter(([table, { scans, big }]) => big && scans > (before.get(table)?.scans ?? 0))
    .map(([table]) => table);
  const planned = await plansThatScan(url);
  const all = [...read, ...planned];
  say(`  big tables read from end to end: ${all.length === 0 ? 'none' : `${all.join(', ')}  (goal: none)`}`);
}

type PathFor = (request: number) => string;

function requestsFor(count: number): [string, PathFor][] {
  // Steps of a prime: dossiers from all over the table, the same in every run.
  const suivi: PathFor = (request) => `/sinistres/${claimId(1 + ((request * 7919) % count))}/suivi`;
  return [['suivi', suivi], ...Object.entries(LISTS).map(([name, path]): [string, PathFor] => [name, () => path])];
}

/** One request after the other, in rounds; the spread over the rounds shows what the figure is worth on this machine. */
async function measure(port: number, pathFor: PathFor): Promise<Figure> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const bearer = signToken(SECRETS.token, new Date(), { role: 'service', subject: 'bench', lifetimeSeconds: 86_400 });
  let asked = 0;
  const ask = async (): Promise<number> => {
    const at = performance.now();
    const status = await get(agent, port, pathFor((asked += 1)), bearer);
    if (status !== 200) throw new Error(`status ${status} from ${pathFor(asked)}`);
    return performance.now() - at;
  };
  for (let request = 0; request < WARM_UP; request += 1) await ask();
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const took: number[] = [];
    for (let request = 0; request < REQUESTS; request += 1) took.push(await ask());
    rounds.push(took.sort((one, other) => one - other));
  }
  agent.destroy();
  const at = (share: number): Spread =>
    spread(rounds.map((took) => took[Math.floor(took.length * share)] ?? Number.NaN));
  return { p50: at(0.5), p99: at(0.99) };
}

function get(agent: Agent, port: number, path: string, bearer: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${bearer}` };
    const call = request({ agent, host: '127.0.0.1', port, path: `/api/v1${path}`, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(response.statusCode ?? 0);
      });
    });
    call.on('error', reject);
    call.end();
  });
}

function report(figures: ReadonlyMap<string, readonly Figure[]>): void {
  say();
  for (const [name, all] of figures) {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) continue;
    const growth = last.p99.median / first.p99.median;
    // At its best and at its worst, between the rounds of the two sizes.
    const [least, most] = [last.p99.least / first.p99.most, last.p99.most / first.p99.least];
    const verdict = growth < MOST_GROWTH ? '' : `  (goal: below ${MOST_GROWTH})`;
    const middle = (last.p50.median / first.p50.median).toFixed(2);
    say(
      `${name.padEnd(30)} p99 grows by ${growth.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)}), p50 by ${middle}${verdict}`,
    );
  }
}

void main();
