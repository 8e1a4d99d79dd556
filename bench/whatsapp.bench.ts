import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded } from '../models/embedded/start-embedded';
import { startChild, type Measured } from './support/child';
import { GraphSink } from './support/graph-sink';
import { post, summarise, type LoadResult } from './support/load';
import { say, show, spread } from './support/report';
import { webhookOf } from './support/whatsapp-webhook';

/**
 * From the signed webhook to the answer that a fake Graph API receives: ours, with everything stored before and after,
 * against the same echo on Vercel's Chat SDK with its PostgreSQL state on the same server, and against a process that keeps
 * nothing. In alternation; ratios above 1 mean that ours is better. Meta's statuses are not played.
 */
const CONCURRENCIES = [1, 32] as const;
const SECONDS = 5;
const ROUNDS = 5;
/** Each writes again only after all others have. */
const SENDERS = 3_000;
/** PostgreSQL tells its counts of a connection that rests within ten seconds. */
const STATISTICS_MS = 11_000;

const NAMES = ['ours', 'chat', 'floor'] as const;
type Name = (typeof NAMES)[number];
type Round = Readonly<Record<Name, LoadResult>>;

async function main(): Promise<void> {
  const server = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'dossier-bench-')) });
  const sink = new GraphSink();
  const graphUrl = await sink.listen();
  const databases = { ours: await database(server.url, 'bench_ours'), chat: await database(server.url, 'bench_chat') };
  const services: Readonly<Record<Name, Measured>> = {
    ours: await startChild('whatsapp-service.js', [databases.ours, graphUrl]),
    chat: await startChild(join('..', 'stock', 'chat-sdk-service.js'), [databases.chat, graphUrl]),
    floor: await startChild('whatsapp-floor.js', ['', graphUrl]),
  };
  try {
    for (const name of NAMES) await talk(services[name].port, sink, 8, 3);
    const before = await costsOf(services, server.url);
    const rounds = await play(services, sink);
    const after = await costsOf(services, server.url);
    for (const [concurrency, measured] of rounds) report(concurrency, measured);
    reportCosts([...rounds.values()].flat(), before, after);
  } finally {
    await Promise.all(Object.values(services).map((service) => service.stop()));
    sink.close();
    await server.stop();
  }
}

async function play(services: Readonly<Record<Name, Measured>>, sink: GraphSink): Promise<Map<number, Round[]>> {
  const rounds = new Map<number, Round[]>(CONCURRENCIES.map((concurrency) => [concurrency, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const concurrency of CONCURRENCIES) {
      const results: Partial<Record<Name, LoadResult>> = {};
      for (const name of turned(round)) results[name] = await talk(services[name].port, sink, concurrency, SECONDS);
      const measured = results as Round;
      rounds.get(concurrency)?.push(measured);
      const lines = NAMES.map((name) => `${name} ${line(measured[name])}`);
      say(`round ${round} of ${ROUNDS}, ${concurrency} at once: ${lines.join(' | ')}`);
    }
  }
  return rounds;
}

type PerName = Partial<Record<Name, number>>;

/** What the messages have cost so far: commits by the server's count, milliseconds of each service's processor time. */
interface Costs {
  readonly commits: PerName;
  readonly processor: PerName;
}

async function costsOf(services: Readonly<Record<Name, Measured>>, url: string): Promise<Costs> {
  const processor: PerName = {};
  for (const name of NAMES) processor[name] = (await services[name].counters()).processor;
  return { processor, commits: await commitsOf(url) };
}

function reportCosts(rounds: readonly Round[], before: Costs, after: Costs): void {
  say();
  for (const name of NAMES) {
    const messages = rounds.reduce((sum, round) => sum + round[name].turns, 0);
    const each = (of: keyof Costs): string =>
      (((after[of][name] ?? 0) - (before[of][name] ?? 0)) / messages).toFixed(2);
    say(`a message costs ${name}: ${each('commits')} commits, ${each('processor')} ms of its own processor time`);
  }
}

/** Whoever comes first finds the machine coolest: not always the same. */
function turned(round: number): Name[] {
  const first = round % NAMES.length;
  return [...NAMES.slice(first), ...NAMES.slice(0, first)];
}

async function database(url: string, name: string): Promise<string> {
  await query(url, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

/** As the server counts them, statements that commit alone included. */
async function commitsOf(url: string): Promise<PerName> {
  await sleep(STATISTICS_MS);
  const rows = await query<{ name: Name; commits: number }>(
    url,
    `SELECT replace(datname, 'bench_', '') AS name, xact_commit::float AS commits FROM pg_stat_database
     WHERE datname LIKE 'bench\\_%'`,
  );
  return Object.fromEntries(rows.map(({ name, commits }) => [name, commits]));
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

let sent = 0;
const run = randomBytes(4).toString('hex');

/** So many senders at once, each waiting for the answer on the phone before the next one writes. */
async function talk(port: number, sink: GraphSink, concurrency: number, seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const took: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const lane = async (): Promise<void> => {
    while (performance.now() < until) {
      sent += 1;
      const token = `${run}-${sent}`;
      const call = webhookOf(sent % SENDERS, token, `bonjour <${token}>`);
      const at = performance.now();
      const answer = sink.expect(token).then((arrived) => (arrived ? performance.now() - at : null));
      const status = await post(agent, port, call);
      const ms = await answer;
      if (status === 200 && ms !== null) took.push(ms);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  agent.destroy();
  return summarise(took, failed, (performance.now() - began) / 1000);
}

function report(concurrency: number, rounds: readonly Round[]): void {
  const ratio = (of: (round: Round) => number): string => show(spread(rounds.map(of)));
  say();
  say(`${concurrency} at once`);
  say(
    `throughput, ours / chat:  ${ratio(({ ours, chat }) => ours.perSecond / chat.perSecond)}  (goal at 32: at least 4)`,
  );
  say(`throughput, ours / floor: ${ratio(({ ours, floor }) => ours.perSecond / floor.perSecond)}`);
  say(`p50, chat / ours:         ${ratio(({ ours, chat }) => chat.p50 / ours.p50)}`);
  say(`p99, chat / ours:         ${ratio(({ ours, chat }) => chat.p99 / ours.p99)}  (goal at 32: at least 4)`);
  say(`p99, floor / ours:        ${ratio(({ ours, floor }) => floor.p99 / ours.p99)}`);
}

function line({ perSecond, p50, p99, failed }: LoadResult): string {
  return `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${failed > 0 ? `, ${failed} FAILED` : ''}`;
}

void main();
