import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../models/embedded/start-embedded';
import { startChild, type Measured } from './support/child';
import { load, type Call, type LoadResult } from './support/load';
import { say, show, spread } from './support/report';
import { serverProcessor } from './support/server-processor';

/**
 * The full durable turn over HTTP against Microsoft's stock pattern, which keeps everything in memory: same question, same
 * client, in alternation. Ratios above 1 mean that ours is better. Processor time is told beside it, since it moves less with
 * whatever else the machine does (docs/adr/0069-what-a-durable-turn-costs.md).
 */
const CONNECTIONS = 20;
const SECONDS = 6;
const ROUNDS = 5;
/** As `npm start` and the image start the product. */
const AS_STARTED = ['--max-semi-space-size=32'];
/** Not a matricule, and about nothing: the bot asks again. */
const TEXT = 'je cherche mon papier';

async function main(): Promise<void> {
  const database = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'dossier-bench-')) });
  const secret = randomBytes(24).toString('hex');
  const ours = await startChild('durable-service.js', [database.url, secret], AS_STARTED);
  const stock = await startChild('stock-service.js', []);
  const measured = [ours, stock];
  try {
    const conversations = await openConversations(ours.port, secret);
    const floor = await startChild('durable-floor.js', [
      database.url,
      ...conversations.map(({ conversationId }) => conversationId),
    ]);
    measured.push(floor);
    const post = callsOf(conversations);
    for (const { port } of measured) await load(port, CONNECTIONS, 3, post);
    const rounds: Round[] = [];
    const before = await ours.counters();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const durable = await costed(ours, database.url, post);
      const volatile = await costed(stock, database.url, post);
      const least = await costed(floor, database.url, post);
      rounds.push({ durable, volatile, least });
      say(`round ${round} of ${ROUNDS}: ours ${line(durable)} | stock ${line(volatile)} | floor ${line(least)}`);
    }
    await report(rounds, before, ours, stock);
  } finally {
    await Promise.all(measured.map((child) => child.stop()));
    await database.stop();
  }
}

/** The product, the stock bot, and a durable turn that does nothing else. */
interface Round {
  readonly durable: Costed;
  readonly volatile: Costed;
  readonly least: Costed;
}

/** With milliseconds of processor time a turn: of the service, and of PostgreSQL meanwhile. */
type Costed = LoadResult & { readonly service: number; readonly server: number };

async function costed(
  child: Measured,
  databaseUrl: string,
  post: (connection: number, turn: number) => Call,
): Promise<Costed> {
  const [service, server] = [(await child.counters()).processor, await serverProcessor(databaseUrl)];
  const result = await load(child.port, CONNECTIONS, SECONDS, post);
  const each = (before: number, after: number): number => (after - before) / result.turns;
  return {
    ...result,
    service: each(service, (await child.counters()).processor),
    server: each(server, await serverProcessor(databaseUrl)),
  };
}

async function report(
  rounds: readonly Round[],
  before: { readonly roundTrips: number; readonly commits: number },
  ours: Measured,
  stock: Measured,
): Promise<void> {
  const after = await ours.counters();
  const turns = rounds.reduce((sum, { durable }) => sum + durable.turns, 0);
  say();
  say(
    `throughput, ours / stock:       ${show(spread(rounds.map((r) => r.durable.perSecond / r.volatile.perSecond)))}  (goal: at least 1.0)`,
  );
  say(
    `throughput, floor / stock:      ${show(spread(rounds.map((r) => r.least.perSecond / r.volatile.perSecond)))}  (what durability alone leaves)`,
  );
  say(`p99, stock / ours:              ${show(spread(rounds.map((r) => r.volatile.p99 / r.durable.p99)))}`);
  say(
    `round trips a turn (with BEGIN, COMMIT): ${((after.roundTrips - before.roundTrips) / turns).toFixed(2)}  (goal: at most 6)`,
  );
  say(`commits a turn:                 ${((after.commits - before.commits) / turns).toFixed(2)}  (goal: at most 1)`);
  for (const [name, of] of [
    ['ours', ({ durable }: Round) => durable],
    ['stock', ({ volatile }: Round) => volatile],
    ['floor', ({ least }: Round) => least],
  ] as const) {
    const service = show(spread(rounds.map((round) => of(round).service)));
    const server = show(spread(rounds.map((round) => of(round).server)));
    say(`processor time a turn, ${name.padEnd(6)}   ${service} ms of its own, ${server} ms of PostgreSQL`);
  }
  say(
    `memory after the load, ours and stock: ${megabytes(after.memory)} and ${megabytes((await stock.counters()).memory)}`,
  );
}

interface Opened {
  readonly conversationId: string;
  readonly token: string;
}

async function openConversations(port: number, secret: string): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (let number = 0; number < CONNECTIONS; number += 1) {
    const base = `http://127.0.0.1:${port}/v3/directline`;
    const generated = await fetch(`${base}/tokens/generate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
    });
    const { token, conversationId } = (await generated.json()) as Opened;
    await fetch(`${base}/conversations`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    opened.push({ token, conversationId });
  }
  return opened;
}

function callsOf(conversations: readonly Opened[]): (connection: number, turn: number) => Call {
  const run = randomBytes(4).toString('hex');
  let sent = 0;
  return (connection) => {
    const { conversationId = '', token = '' } = conversations[connection] ?? {};
    sent += 1;
    const activity = {
      type: 'message',
      from: { id: 'user' },
      text: TEXT,
      channelData: { clientActivityID: `${run}-${sent}` },
    };
    return {
      path: `/v3/directline/conversations/${conversationId}/activities`,
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    };
  };
}

function line({ perSecond, p50, p99, failed }: LoadResult): string {
  return `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${failed > 0 ? `, ${failed} FAILED` : ''}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

void main();
