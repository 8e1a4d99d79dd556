import pino from 'pino';
import WebSocket from 'ws';
import { createWebchat } from '../../../adapters/webchat/create-webchat';
import { transcriptReader } from '../../../adapters/channel-transcript';
import { Tokens } from '../../../adapters/webchat/tokens';
import { confirmDelivery } from '../../../commands/desk/confirm-delivery';
import { conversationEventHandler } from '../../../jobs/handlers/conversation-event';
import { createHttpServer } from '../../../app/http-server';
import { claimsTurns } from '../../support/conversation-player';
import { withTestDatabase } from '../../support/database';
import { putOnDesk, setScene, type Scene } from '../../support/desk-scene';
import { eventually } from '../../support/eventually';
import { cardOf, threadOf } from '../../support/shown';
import { NADIA, startSlackBench, type SlackBench } from '../../support/slack-desk';
import { DIRECTLINE_SECRET, TOKEN_SECRET } from '../../support/webchat-client';

const database = withTestDatabase();
const faults: string[] = [];
const clientFaults: unknown[] = [];
const listeners = new Set<(conversationId: string | null) => void>();
let bench: SlackBench;
let base: string;
let stop: () => Promise<void>;
/** Set to let the receipt fail on its way. */
let broken = false;

beforeAll(async () => {
  const { clock } = database();
  const unitOfWork = database().createUnitOfWork({
    afterCommit: ({ conversations }) => {
      for (const listener of listeners) conversations.forEach((id) => setImmediate(listener, id));
    },
  });
  const turns = claimsTurns(unitOfWork, clock, faults);
  bench = await startSlackBench(database(), { tellCustomer: conversationEventHandler({ turns, clock }) });
  const adapter = createWebchat({
    turns,
    unitOfWork,
    transcript: transcriptReader(unitOfWork),
    bus: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    files: { read: () => Promise.resolve(null) },
    intake: () => Promise.reject(new Error('no uploads here')),
    clock,
    addressKey: () => null,
    tokenSecret: TOKEN_SECRET,
    directLineSecret: DIRECTLINE_SECRET,
    publicUrl: null,
    onFetched: async (conversationId, sequence) => {
      if (broken) throw new Error('the database is away');
      await unitOfWork.run((tx) => confirmDelivery(tx, conversationId, sequence));
    },
    onFault: (fault) => clientFaults.push(fault),
  });
  const server = createHttpServer(adapter.routes, adapter.upgrades, { log: pino({ level: 'silent' }) });
  base = `127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  stop = async () => {
    await adapter.close();
    await server.close(1_000);
  };
});
afterAll(async () => {
  await stop();
  await bench.stop();
  expect(faults).toEqual([]);
});
beforeEach(() => {
  broken = false;
  clientFaults.length = 0;
});

interface Talk extends Scene {
  readonly ts: string;
  readonly token: string;
}

/** A dossier that Nadia has taken, and its customer's token. */
async function taken(): Promise<Talk> {
  const scene = await setScene(database());
  await putOnDesk(database(), scene.claim);
  await bench.settle();
  const { ts } = cardOf(bench, scene.claim.reference);
  await bench.workspace.click({ user: NADIA, action_id: 'take', ts });
  await bench.settle();
  const { id: conv, channelUserId: user } = scene.conversation;
  return { ...scene, ts, token: new Tokens(TOKEN_SECRET, database().clock).sign('directline', { conv, user }) };
}

/** Nadia writes, and it reaches the transcript. @returns the timestamp of her own message. */
async function write({ ts }: Talk, text: string): Promise<string> {
  const { ts: written } = await bench.workspace.type({ user: NADIA, thread_ts: ts, text });
  await bench.settle();
  database().clock.advance(5_000);
  await bench.settle();
  return written;
}

interface Set {
  readonly activities: readonly { readonly text?: string }[];
  readonly watermark: string;
}

async function poll(talk: Talk, watermark?: string): Promise<Set> {
  const path = `${talk.conversation.id}/activities${watermark === undefined ? '' : `?watermark=${watermark}`}`;
  return (await get(talk, path)) as Set;
}

async function get({ token }: Talk, path: string): Promise<unknown> {
  const answer = await fetch(`http://${base}/v3/directline/conversations/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

async function stream({ conversation }: Talk, mark: number): Promise<{ socket: WebSocket; frames: Set[] }> {
  const signed = new Tokens(TOKEN_SECRET, database().clock).sign('stream', { conv: conversation.id, mark });
  const socket = new WebSocket(`ws://${base}/v3/directline/conversations/${conversation.id}/stream?t=${signed}`);
  const frames: Set[] = [];
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Set));
  await new Promise((resolve) => socket.once('open', resolve));
  return { socket, frames };
}

/** What stands on a message of the thread, once everything that is to leave has left. */
async function reactionsOn({ ts }: Talk, message: string): Promise<unknown> {
  await bench.settle();
  return threadOf(bench, ts).find((each) => each.ts === message)?.reactions;
}

async function reactionRows(): Promise<number> {
  const [row] = await database().query<{ n: number }>(
    "SELECT count(*)::int AS n FROM messages_sortants WHERE nature = 'slack.reaction'",
  );
  return row?.n ?? 0;
}

const DELIVERED = [expect.objectContaining({ name: 'white_check_mark', count: 1 })];

describe('an advisor’s message', () => {
  it('gets ✅ once, when the client asks for what comes after it', async () => {
    const talk = await taken();
    const before = await reactionRows();
    const message = await write(talk, 'Bonjour, je lis votre dossier.');
    const { activities, watermark } = await poll(talk);
    expect(activities.at(-1)?.text).toBe('Bonjour, je lis votre dossier.');
    // Handed out is not arrived.
    expect(await reactionsOn(talk, message)).toBeUndefined();
    await Promise.all(Array.from({ length: 5 }, () => poll(talk, watermark)));
    await eventually(
      () => reactionsOn(talk, message),
      (reactions) => reactions !== undefined,
    );
    await poll(talk, watermark);
    expect(await reactionsOn(talk, message)).toEqual(DELIVERED);
    expect((await reactionRows()) - before).toBe(1);
  });

  it('that the client has not got yet has none, though an earlier one has', async () => {
    const talk = await taken();
    const first = await write(talk, 'Un.');
    const { watermark } = await poll(talk);
    const second = await write(talk, 'Deux.');
    await poll(talk, watermark);
    await eventually(
      () => reactionsOn(talk, first),
      (reactions) => reactions !== undefined,
    );
    expect(await reactionsOn(talk, second)).toBeUndefined();
  });

  it('gets ✅ when the client comes back with a watermark behind it', async () => {
    const talk = await taken();
    const message = await write(talk, 'Vous revoilà.');
    const { watermark } = await poll(talk);
    await get(talk, `${talk.conversation.id}?watermark=${watermark}`);
    await eventually(
      () => reactionsOn(talk, message),
      (reactions) => reactions !== undefined,
    );
    expect(await reactionsOn(talk, message)).toEqual(DELIVERED);
  });

  it('gets ✅ on a socket once the client has answered behind it', async () => {
    const talk = await taken();
    const { socket, frames } = await stream(talk, 0);
    const message = await write(talk, 'Par le fil.');
    await eventually(
      () => reactionsOn(talk, message),
      (reactions) => reactions !== undefined,
    );
    expect(frames.flatMap(({ activities }) => activities.map(({ text }) => text))).toContain('Par le fil.');
    expect(await reactionsOn(talk, message)).toEqual(DELIVERED);
    socket.terminate();
  });

  it('has none as long as it was only written to a socket that nobody reads', async () => {
    const talk = await taken();
    const { socket } = await stream(talk, 0);
    // The machine on the other side sleeps: nothing is read any more, and nothing is answered.
    socket.pause();
    const message = await write(talk, 'Êtes-vous là ?');
    expect(await reactionsOn(talk, message)).toBeUndefined();
    socket.resume();
    await eventually(
      () => reactionsOn(talk, message),
      (reactions) => reactions !== undefined,
    );
    socket.terminate();
  });

  it('whose receipt fell into a fault gets ✅ with the next look', async () => {
    const talk = await taken();
    const message = await write(talk, 'On réessaie.');
    const { watermark } = await poll(talk);
    broken = true;
    expect((await poll(talk, watermark)).activities).toEqual([]);
    await eventually(
      () => clientFaults.length,
      (count) => count > 0,
    );
    expect(await reactionsOn(talk, message)).toBeUndefined();
    broken = false;
    await poll(talk, watermark);
    await eventually(
      () => reactionsOn(talk, message),
      (reactions) => reactions !== undefined,
    );
  });
});

it('a poll with nothing of an advisor costs one read and no transaction more', async () => {
  const { conversation } = await setScene(database());
  const unitOfWork = database().createUnitOfWork();
  const reader = transcriptReader(unitOfWork);
  const before = unitOfWork.stats();
  expect(await reader.poll(conversation.id, 3, 100)).toEqual({ entries: [], awaited: false });
  const after = unitOfWork.stats();
  // The question with its BEGIN, and COMMIT.
  expect(after.roundTrips - before.roundTrips).toBe(2);
  expect(after.commits - before.commits).toBe(1);
});
