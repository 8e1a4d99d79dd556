import { ConnectionStatus } from 'botframework-directlinejs';
import { connect } from 'node:net';
import WebSocket from 'ws';
import { DirectLineClient, type Heard } from '../support/direct-line-client';

/** A web process. */
export interface ServedWebchat {
  /** `http://127.0.0.1:1234` */
  readonly base: string;
  /** Cuts every socket and connection, as a network does. */
  cut(): void;
  close(): Promise<void>;
}

/** What the suite runs against: the adapter over ports in memory, over a database, or the whole product. */
export interface DirectLineWorld {
  readonly directLineSecret: string;
  /** Starts another web process on the same data. */
  serve(): Promise<ServedWebchat>;
  /** Moves the clock of all processes. */
  advance(ms: number): void;
  close(): Promise<void>;
}

interface Token {
  readonly conversationId: string;
  readonly token: string;
}

const MINUTE = 60_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfUlEQVRoge2SwQ0AQRCCLIQifV/1VwaZrAkFgDF8PU10AxZQfUV2od4lugELqL4iu1DvEt2ABVRfkV2od4luwAKqr8gu1LtEN2AB1VdkF+pdohuwgOorsgv1LtENWED1FdmFepfoBiyg+orsQr1LdAMWUH1FdqHeJboBjwf8+eFItVQLk6UAAAAASUVORK5CYII=',
  'base64',
);

/**
 * What an unmodified botframework-directlinejs relies on. The bot behind it must greet, and answer every message with at
 * least one of its own; nothing else is assumed of it.
 */
export function directLineContract(name: string, makeWorld: () => Promise<DirectLineWorld>): void {
  describe(`Direct Line 3.0, ${name}`, () => {
    let world: DirectLineWorld;
    let server: ServedWebchat;
    const clients: DirectLineClient[] = [];

    beforeAll(async () => {
      world = await makeWorld();
      server = await world.serve();
    });
    afterEach(() => {
      for (const client of clients.splice(0)) client.end();
    });
    afterAll(async () => {
      await server.close();
      await world.close();
    });

    async function generate(): Promise<Token> {
      const headers = { authorization: `Bearer ${world.directLineSecret}` };
      const reply = await fetch(`${server.base}/v3/directline/tokens/generate`, { method: 'POST', headers });
      return (await reply.json()) as Token;
    }

    function client(options: ConstructorParameters<typeof DirectLineClient>[1], base = server.base): DirectLineClient {
      const made = new DirectLineClient(base, options);
      clients.push(made);
      return made;
    }

    async function greeted(webSocket: boolean, token?: Token): Promise<DirectLineClient> {
      const { token: bearer } = token ?? (await generate());
      const made = client({ token: bearer, webSocket, conversationStartProperties: { locale: 'fr-FR' } });
      await made.until('a greeting', () => made.heard.length > 0);
      return made;
    }

    /** Reads the conversation as a new client would, from the start. */
    async function history({ conversationId, token }: Token): Promise<Heard[]> {
      const url = `${server.base}/v3/directline/conversations/${conversationId}/activities`;
      const reply = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      return ((await reply.json()) as { activities: Heard[] }).activities;
    }

    describe.each([
      ['over WebSocket', true],
      ['over polling', false],
    ])('%s', (_how, webSocket) => {
      it('greets once: on the first start, and not again when the client starts, reconnects or reloads', async () => {
        const token = await generate();
        const first = await greeted(webSocket, token);
        await first.answerTo(await first.say('bonjour'));
        const greetings = (activities: readonly Heard[]) => activities.findIndex(({ from }) => from.role === 'user');
        const known = greetings(first.heard);
        expect(known).toBeGreaterThan(0);
        expect(first.heard.slice(0, known).every(({ replyToId }) => replyToId === undefined)).toBe(true);
        const again = await greeted(webSocket, token);
        await again.answerTo(await again.say('rebonjour'));
        const reloaded = client({ ...token, webSocket });
        await reloaded.until('the history', () => reloaded.heard.length >= again.heard.length);
        const all = await history(token);
        expect(idsOf(reloaded.heard)).toEqual(idsOf(all));
        expect(greetings(all)).toBe(known);
      });

      it('shows a message and its answers under one id, with what the sender needs to recognise it', async () => {
        const page = await greeted(webSocket);
        const id = await page.say('mon pare-brise est cassé', 'client-1');
        const answer = await page.answerTo(id);
        const echo = page.heard.find((activity) => activity.id === id);
        expect(echo).toMatchObject({ from: { role: 'user' }, channelData: { clientActivityID: 'client-1' } });
        expect(answer).toMatchObject({ from: { role: 'bot' }, type: 'message' });
        expect(sorted(page.heard).indexOf(answer)).toBeGreaterThan(
          sorted(page.heard).findIndex((activity) => activity.id === id),
        );
      });

      it('catches up from its watermark after the line was cut', async () => {
        const token = await generate();
        const page = await greeted(webSocket, token);
        await page.answerTo(await page.say('avant'));
        const known = [...page.heard];
        const { watermark } = page;
        server.cut();
        // A poll that is cut ends the polling client for good; a page makes a new one, which continues where it was.
        if (!webSocket) page.end();
        // While the client is away: another device, or an advisor.
        const other = client({ ...token, webSocket: false });
        const id = await other.say('pendant');
        await other.answerTo(id);
        const back = webSocket ? page : client({ ...token, webSocket, watermark });
        await back.answerTo(id);
        const heard = webSocket ? back.heard : [...known, ...back.heard];
        expect(idsOf(heard)).toEqual(idsOf(await history(token)));
      }, 30_000);

      it('sends a photo, and shows it under an address that needs no bearer', async () => {
        const page = await greeted(webSocket);
        const photo = await serveBytes(PNG);
        const attachments = [
          { contentType: 'image/png', contentUrl: photo.url, name: 'dégât.png', thumbnailUrl: 'data:,x' },
        ];
        const id = await page.post({
          text: 'la photo',
          attachments,
          channelData: { clientActivityID: 'photo', attachmentSizes: [PNG.length] },
        });
        await photo.close();
        await page.answerTo(id);
        const shown = page.heard.find((activity) => activity.id === id)?.attachments ?? [];
        expect(shown).toMatchObject([{ contentType: 'image/png', name: 'dégât.png' }]);
        const reply = await fetch(shown[0]?.contentUrl ?? '');
        expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/png']);
        expect((await reply.arrayBuffer()).byteLength).toBeGreaterThan(50);
      });

      it('goes on under a refreshed token', async () => {
        const token = await generate();
        const page = await greeted(webSocket, token);
        world.advance(20 * MINUTE);
        expect(await page.refresh()).not.toBe(token.token);
        await page.answerTo(await page.say('toujours là'));
      });

      it('tells an expired token, loses nothing, and goes on under a new one for the same conversation', async () => {
        const own = await pageToken(server.base);
        const page = await greeted(webSocket, own);
        await page.answerTo(await page.say('avant'));
        world.advance(31 * MINUTE);
        expect(await page.say('trop tard')).toBe('retry');
        await page.until('an expired token', () => page.statuses.includes(ConnectionStatus.ExpiredToken));
        const fresh = await pageToken(server.base, own.cookie);
        expect(fresh.conversationId).toBe(own.conversationId);
        const renewed = client({ conversationId: fresh.conversationId, token: fresh.token, webSocket });
        await renewed.answerTo(await renewed.say('après'));
        // It mixes frames that come together, so the answer may be heard before what was said before it.
        await renewed.until('both lines', () => fromCustomer(renewed.heard).length >= 2);
        expect(fromCustomer(renewed.heard).map(({ text }) => text)).toEqual(['avant', 'après']);
      });
    });

    it('shows one conversation on several sockets at once', async () => {
      const token = await generate();
      const tabs = [
        await greeted(true, token),
        client({ ...token, webSocket: true }),
        client({ ...token, webSocket: true }),
      ] as const;
      const id = await tabs[0].say('partout');
      await Promise.all(tabs.map((tab) => tab.answerTo(id)));
      for (const tab of tabs) expect(idsOf(tab.heard)).toEqual(idsOf(tabs[0].heard));
    });

    it('ends what is not there, and refuses what belongs to others', async () => {
      const [mine, theirs] = [await generate(), await generate()];
      const nowhere = client({ ...mine, webSocket: true });
      await nowhere.until('failure', () => nowhere.status === ConnectionStatus.FailedToConnect);
      const page = await greeted(true, theirs);
      const intruder = client({ conversationId: theirs.conversationId, token: mine.token, webSocket: false });
      await intruder.until('failure', () => intruder.status === ConnectionStatus.FailedToConnect);
      expect(intruder.heard).toEqual([]);
      await page.answerTo(await page.say('tout va bien'));
    });

    it('opens no socket without a fresh address of its own conversation, and ignores what sockets say', async () => {
      const token = await generate();
      await greeted(true, token);
      const url = `${server.base}/v3/directline/conversations/${token.conversationId}`;
      const open = async () => {
        const reply = await fetch(url, { headers: { authorization: `Bearer ${token.token}` } });
        return ((await reply.json()) as { streamUrl: string }).streamUrl;
      };
      const good = await open();
      for (const bad of [
        good.replace(/\?.*/u, ''),
        `${good}x`,
        good.replace(token.conversationId, (await generate()).conversationId),
      ]) {
        expect(await handshake(bad)).toBe(403);
      }
      const socket = new WebSocket(await open());
      await new Promise((resolve) => socket.once('message', resolve));
      for (const frame of ['', '{"type":"message"}', Buffer.from([0, 1]), 'x'.repeat(10_000)]) socket.send(frame);
      socket.ping();
      await new Promise((resolve) => socket.once('pong', resolve));
      socket.terminate();
      world.advance(2 * MINUTE);
      expect(await handshake(good)).toBe(403);
    });

    it('survives sockets and requests that are garbage', async () => {
      const port = Number(new URL(server.base).port);
      for (const bytes of [
        'GET /v3/directline/conversations/x/stream HTTP/1.1\r\nUpgrade: websocket\r\n\r\n',
        '\u0000\u0000\u0000',
        'GET / HTTP/9.9\r\n\r\n',
      ]) {
        await new Promise<void>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
          socket
            .on('close', () => {
              resolve();
            })
            .on('error', () => {
              resolve();
            })
            .resume();
        });
      }
      const page = await greeted(false);
      await page.answerTo(await page.say('encore là'));
    });
  });
}

/** By our sequence, as Web Chat sorts: the client takes frames that arrive together apart, and mixes their activities. */
function sorted(activities: readonly Heard[]): Heard[] {
  const sequence = ({ channelData }: Heard) => Number((channelData as Record<string, unknown>)['webchat:sequence-id']);
  return [...activities].sort((one, other) => sequence(one) - sequence(other));
}

function idsOf(activities: readonly Heard[]): string[] {
  return sorted(activities).map(({ id }) => id);
}

function fromCustomer(activities: readonly Heard[]): Heard[] {
  return sorted(activities).filter(({ from }) => from.role === 'user');
}

/** The token of our own page, and the cookie that keeps its conversation. */
async function pageToken(base: string, cookie?: string): Promise<Token & { readonly cookie: string }> {
  const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  const reply = await fetch(`${base}/webchat/token`, { method: 'POST', headers, body: '{}' });
  return { ...((await reply.json()) as Token), cookie: reply.headers.getSetCookie()[0]?.replace(/;.*/u, '') ?? '' };
}

/** The status of a refused handshake, or 101. */
function handshake(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      response.resume();
    });
    socket.on('error', () => undefined);
  });
}

/** Stands for the blob: address under which a page has its photo. */
async function serveBytes(bytes: Buffer): Promise<{ url: string; close: () => Promise<void> }> {
  const { createServer } = await import('node:http');
  const http = createServer((_request, response) => response.end(bytes));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/photo`,
    close: () =>
      new Promise((resolve) => {
        http.close(() => {
          resolve();
        });
        http.closeAllConnections();
      }),
  };
}
