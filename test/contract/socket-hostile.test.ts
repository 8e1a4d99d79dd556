import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import WebSocket from 'ws';
import { SILENCE } from '../../api/examples';
import { SessionIds } from '../../adapters/socket/verify';
import { eventually } from '../support/eventually';
import type { SocketClient } from '../support/socket-client';
import { SocketProduct, TOKEN_SECRET, withSocketProduct } from '../support/socket-product';
import { anyString } from '../support/any-string';

const product = withSocketProduct();
jest.setTimeout(90_000);

/** A client that was greeted and asked. */
async function greeted(): Promise<SocketClient> {
  const client = product().client();
  await client.hears('matricule');
  return client;
}

function conversationOf(client: SocketClient): string {
  return new SessionIds(TOKEN_SECRET).verify(client.sessionId) ?? '';
}

async function stored(client: SocketClient): Promise<unknown> {
  const id = conversationOf(client);
  const [row] = await product().database.query<Record<string, string>>(
    `SELECT (SELECT count(*) FROM messages_entrants WHERE conversation_id = $1) AS messages,
            (SELECT count(*) FROM historique_conversation WHERE conversation_id = $1) AS lignes,
            (SELECT md5(c::text) FROM conversations c WHERE c.id = $1) AS conversation,
            (SELECT md5(string_agg(s::text, '')) FROM etats_bot s WHERE s.cle LIKE '%' || $1 || '%') AS etat`,
    [id],
  );
  return row;
}

const FAULTY: readonly (readonly [what: string, frame: string, code: string])[] = [
  ['half an object', '{"text":', 'json_illisible'],
  ['an object and more', '{"text":"a"}{"text":"b"}', 'json_illisible'],
  ['objects deeper than any stack', '{"a":'.repeat(10_000), 'json_illisible'],
  ['a deep object', `{"text":${'['.repeat(9_000)}${']'.repeat(9_000)}}`, 'trame_inconnue'],
  ['an object with nothing', '{}', 'trame_inconnue'],
  ['an unknown field', '{"texte":"bonjour"}', 'trame_inconnue'],
  ['a field too many', '{"text":"a","type":"event"}', 'trame_inconnue'],
  ['two things at once', '{"text":"a","choix":"identite/yes"}', 'trame_inconnue'],
  ['a number for a text', '{"text":4711}', 'trame_inconnue'],
  ['a list for a text', '{"text":["a"]}', 'trame_inconnue'],
  ['a prototype', '{"__proto__":{"text":"a"}}', 'trame_inconnue'],
  ['no text', '{"text":""}', 'texte_vide'],
  ['nothing', '', 'texte_vide'],
  ['spaces', '  \n\t ', 'texte_vide'],
  ['control characters alone', '{"text":"\\u0000\\u0007"}', 'texte_vide'],
  ['an empty choice', '{"choix":""}', 'trame_inconnue'],
  ['a choice that nothing offered', '{"choix":"identite/yes"}', 'choix_inconnu'],
  ['a choice like a query', '{"choix":"\' OR 1=1 --"}', 'choix_inconnu'],
  ['a paper of no form', '{"document_id":"1"}', 'trame_inconnue'],
  ['a paper of nobody', '{"document_id":"00000000-0000-4000-8000-000000000000"}', 'document_inconnu'],
  // Somebody's, but of whom nobody has said who they are.
  ['a paper of somebody', '{"document_id":"e61156c5-6f9e-44dd-868e-95f16e1f107a"}', 'document_inconnu'],
  ['a recording that is no base64', '{"audio":"*"}', 'trame_inconnue'],
  ['a recording of nothing', '{"audio":""}', 'trame_inconnue'],
  ['a recording of words', `{"audio":"${Buffer.from('des mots').toString('base64')}"}`, 'enregistrement_refuse'],
  ['a place that is none', '{"reprise":-1}', 'trame_inconnue'],
  ['a place like a text', '{"reprise":"tout"}', 'trame_inconnue'],
  ['a place beyond the end', '{"reprise":999999999}', 'reprise_impossible'],
  ['an id that is too long', `{"text":"a","id":"${'x'.repeat(201)}"}`, 'trame_inconnue'],
];

describe('a frame that cannot be read', () => {
  it.each(FAULTY)('is told as such and changes nothing: %s', async (_what, frame, code) => {
    const client = await greeted();
    const before = await stored(client);
    await client.send(frame);
    const error = await client.until('an error', () => client.frames.find(({ type }) => type === 'erreur'));
    expect(error).toEqual({ type: 'erreur', code, message: expect.stringMatching(/\.$/u) as string });
    expect(await stored(client)).toEqual(before);
    // It is still there.
    expect(await client.say('AB-123-CD')).toMatchObject({ action: 'demander_facteur' });
  });

  it('of bytes ends the socket with its code, after saying why', async () => {
    const client = await greeted();
    const before = await stored(client);
    client.raw(Buffer.from([0, 255, 1]));
    expect([await client.ended(), client.errors()]).toEqual([1003, ['binaire_refuse']]);
    expect(await stored(client)).toEqual(before);
  });

  it('that is too large ends the socket with its code, and the session goes on', async () => {
    const client = await greeted();
    const before = await stored(client);
    await client.send('x'.repeat(64 * 1024 + 1));
    expect(await client.ended()).toBe(1009);
    expect(await stored(client)).toEqual(before);
    const again = product().client(client.sessionId);
    await again.hears('matricule');
  });

  it('may be as large as a recorded answer, which is kept, and its sender asked to write where nobody listens', async () => {
    const client = await greeted();
    const recording = Buffer.concat([Buffer.from(SILENCE, 'base64'), Buffer.alloc(600_000)]).toString('base64');
    await client.send({ audio: recording });
    await client.hears('vocal est gardé');
    expect(client.errors()).toEqual([]);
    await client.send({ audio: Buffer.alloc(1024 * 1024 + 4096).toString('base64') });
    expect(await client.ended()).toBe(1009);
  });

  it('ends the socket when there is no end of them', async () => {
    const client = await greeted();
    await client.opened();
    for (let frame = 0; frame < 60; frame += 1) client.raw('{');
    expect(await client.ended()).toBe(1008);
    expect(client.errors()).toHaveLength(50);
  });

  it('of whatever form does not end the service', async () => {
    const before = await greeted();
    const frames = fc.sample(
      fc.oneof(
        anyString(200).map((text) => `{${text}`),
        fc.object({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
        fc.record({ text: fc.jsonValue() }).map((value) => JSON.stringify({ ...value, x: 1 })),
        fc
          .json()
          .map((text) => `{"reprise":${text}}`)
          .filter((text) => !/^\{"reprise":"?\d+"?\}$/u.test(text)),
      ),
      { numRuns: 400, seed: 20_261_129 },
    );
    const stood = await stored(before);
    for (let at = 0; at < frames.length; at += 40) {
      const client = product().client(before.sessionId);
      await client.opened();
      const part = frames.slice(at, at + 40);
      for (const frame of part) client.raw(frame.toWellFormed());
      await client.until('as many errors', () => client.errors().length === part.length);
      await client.close();
    }
    expect(await stored(before)).toEqual(stood);
  });
});

describe('copies', () => {
  it.each([
    ['of one text', () => ({ text: 'AB-123-CD' })],
    ['of one choice', () => ({ choix: 'matricule/sans' })],
  ])('%s under one id, twenty at once on two sockets, are one message', async (_what, frame) => {
    const client = await greeted();
    const other = product().client(client.sessionId);
    await other.send({ reprise: client.lastId });
    const id = randomUUID();
    const copies = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? client : other));
    await Promise.all(copies.map((one) => one.send({ ...frame(), id })));
    await eventually(
      () => client.acknowledged() + other.acknowledged(),
      (count) => count === 20,
    );
    const receipts = [...client.frames, ...other.frames].filter(({ statut }) => statut === 'recu');
    expect(receipts.filter(({ doublon }) => doublon === false)).toHaveLength(1);
    expect(new Set(receipts.map(({ message_id }) => message_id))).toEqual(new Set([id]));
    const [row] = await product().database.query<{ lignes: string }>(
      "SELECT count(*) AS lignes FROM historique_conversation WHERE conversation_id = $1 AND interlocuteur = 'client'",
      [conversationOf(client)],
    );
    expect(row?.lignes).toBe('1');
  });

  it('without an id are messages of their own, in their order', async () => {
    const client = await greeted();
    await client.opened();
    for (const text of ['un', 'deux', 'trois']) client.raw(text);
    await client.until('three receipts', () => client.acknowledged() === 3);
    const entries = await product().first.foundation.unitOfWork.run((tx) =>
      tx.transcript.after(conversationOf(client), 0, 100),
    );
    expect(entries.filter(({ speaker }) => speaker === 'client').map(({ activity }) => activity.text)).toEqual([
      'un',
      'deux',
      'trois',
    ]);
  });

  it('beyond what can wait are refused, and not stored', async () => {
    const client = await greeted();
    await client.opened();
    for (let frame = 0; frame < 40; frame += 1) client.raw(`message ${frame}`);
    await client.until('all of it', () => client.acknowledged() + client.errors().length === 40);
    expect(new Set(client.errors())).toEqual(new Set(['trop_de_messages']));
    expect(client.acknowledged()).toBeGreaterThanOrEqual(32);
  });
});

test('who does not read is cut off with a code, keeps nobody waiting, and takes up where it was', async () => {
  const client = await greeted();
  const id = conversationOf(client);
  const lines = 3_000;
  client.stopReading();
  const { unitOfWork } = product().first.foundation;
  const text = 'x'.repeat(8_000);
  await unitOfWork.run(async (tx) => {
    const conversation = await tx.conversations.lock(id);
    const at = new Date();
    for (let line = 1; line <= lines; line += 1) {
      const sequence = (conversation?.lastSequence ?? 0) + line;
      const activity = { type: 'message', text, channelData: { dossier: { phase: 'SUIVI' } } };
      tx.transcript.append({
        conversationId: id,
        sequence,
        speaker: 'bot',
        activityId: `${id}|${sequence}`,
        activity,
        claimId: null,
        at,
      });
    }
  });
  const other = await greeted();
  expect(await other.say('AB-123-CD')).toMatchObject({ action: 'demander_facteur' });
  await eventually(
    () => product().log.some((line) => line.includes('does not read')),
    (cut) => cut,
    60_000,
  );
  client.readAgain();
  expect(await client.ended()).toBe(4408);
  expect(client.lines.length).toBeLessThan(lines);
  const back = product().client(client.sessionId);
  await back.send({ reprise: client.lastId });
  const ids = (): (number | undefined)[] => [...client.lines, ...back.lines].map(({ id: each }) => each);
  await back.until('the rest', () => ids().length === lines + 3, 60_000);
  expect(ids()).toEqual(Array.from({ length: lines + 3 }, (_, line) => line + 1));
});

describe('whoever opens a socket', () => {
  const upgrade = (origin: string | undefined): Promise<number> =>
    new Promise((resolve) => {
      const url = `${product().origin.replace('http', 'ws')}/ws/conversation/nouvelle`;
      const socket = new WebSocket(url, origin === undefined ? {} : { origin });
      socket.on('unexpected-response', (_request, { statusCode = 0 }) => {
        resolve(statusCode);
        socket.terminate();
      });
      socket.on('open', () => {
        resolve(101);
        socket.terminate();
      });
      socket.on('error', () => undefined);
    });

  it.each([
    ['a program, which names no origin', () => undefined, 101],
    ['a page of ours', () => product().origin, 101],
    ['a page of another site', () => 'https://elsewhere.example', 403],
    ['a sandboxed page', () => 'null', 403],
  ])('from %s', async (_what, origin, status) => {
    expect(await upgrade(origin())).toBe(status);
  });

  it('has so many devices on one session', async () => {
    const client = await greeted();
    const more = Array.from({ length: 19 }, () => product().client(client.sessionId));
    for (const one of more) await one.send({ reprise: 0 });
    await Promise.all(more.map((one) => one.hears('matricule')));
    const last = product().client(client.sessionId);
    expect([await last.ended(), last.errors()]).toEqual([4429, ['trop_de_connexions']]);
  });
});

describe('with a limit of messages a minute', () => {
  let limited: SocketProduct;
  beforeAll(async () => {
    limited = await SocketProduct.start({ API_CALLS_PER_MINUTE: '5' });
    const { clock } = limited.database;
    clock.advance(60_000 - (clock.now().getTime() % 60_000) + 1_000);
  }, 60_000);
  afterAll(() => limited.close());

  it('what is beyond is refused over all processes, not stored, and taken in the next minute', async () => {
    const elsewhere = await limited.addProcess({ worker: false });
    const client = limited.client();
    await client.hears('matricule');
    const other = limited.client(client.sessionId, elsewhere);
    await other.send({ reprise: 0 });
    for (let message = 0; message < 4; message += 1) {
      for (const one of [client, other]) await one.send(`message ${message}`);
    }
    const answered = (): number =>
      [client, other].reduce((sum, one) => sum + one.acknowledged() + one.errors().length, 0);
    await eventually(answered, (count) => count === 8);
    expect(client.acknowledged() + other.acknowledged()).toBe(5);
    expect(new Set([...client.errors(), ...other.errors()])).toEqual(new Set(['trop_de_messages']));
    limited.database.clock.advance(60_000);
    await client.say('AB-123-CD');
  });

  it('nobody opens more sockets than that', async () => {
    limited.database.clock.advance(60_000);
    const clients = Array.from({ length: 7 }, () => limited.client());
    await Promise.all(clients.map((client) => Promise.race([client.hears('matricule'), client.ended()])));
    expect(clients.filter(({ closed }) => closed !== null)).toHaveLength(2);
  });
});
