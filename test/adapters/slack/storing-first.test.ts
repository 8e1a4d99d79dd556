import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { createSlackApp, type SlackAppOptions } from '../../../adapters/slack/slack-app';
import type { DeskInput } from '../../../commands/desk/desk-input';
import { AppError } from '../../../domain/errors';
import { until } from '../../playground/support/until';
import { serve } from '../../support/serve';
import { SIGNING_SECRET } from '../../support/slack-desk';

interface Store {
  readonly kept: Map<string, DeskInput>;
  readonly handled: string[];
  down: boolean;
  refused: number;
  readonly options: Omit<SlackAppOptions, 'appToken' | 'apiUrl'>;
}

/** A store that can be down, in place of the database. */
function aStore(): Store {
  const kept = new Map<string, DeskInput>();
  const handled: string[] = [];
  const store: Store = {
    kept,
    handled,
    down: false,
    refused: 0,
    options: {
      signingSecret: SIGNING_SECRET,
      botToken: 'xoxb-tests',
      timeZone: 'Europe/Paris',
      log: { warn: () => undefined, error: () => undefined },
      accept: (key, input) => {
        if (store.down) {
          store.refused += 1;
          return Promise.reject(new AppError('database_unavailable', 'down'));
        }
        const known = kept.has(key);
        kept.set(key, input);
        return Promise.resolve(!known);
      },
      handle: (key) => {
        handled.push(key);
        return Promise.resolve(null);
      },
      tellModalFailed: () => Promise.resolve(),
    },
  };
  return store;
}

const envelope = (event_id: string) => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id,
  event: { type: 'message', channel: 'C0SINISTRES', ts: '2.0', thread_ts: '1.0', user: 'U0ADVISOR1', text: 'Bonjour' },
});

describe('over HTTP', () => {
  async function post(origin: string, body: string, type = 'application/json'): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
    return (await fetch(`${origin}/slack/events`, { method: 'POST', body, headers })).status;
  }

  async function served(store: Store) {
    const app = createSlackApp({ ...store.options, appToken: null, apiUrl: 'http://127.0.0.1:9/api/' });
    const http = await serve((req, res) => {
      if (app.preHook(req, res)) return;
      res.statusCode = 404;
      res.end();
    });
    return { app, ...http };
  }

  test('an event is answered 200 only once it is stored', async () => {
    const store = aStore();
    const { app, origin, stop } = await served(store);
    store.down = true;
    expect(await post(origin, JSON.stringify(envelope('Ev1')))).toBe(500);
    store.down = false;
    expect(await post(origin, JSON.stringify(envelope('Ev1')))).toBe(200);
    expect(await post(origin, JSON.stringify(envelope('Ev1')))).toBe(200);
    await app.settled();
    expect([...store.kept.keys()]).toEqual(['Ev1']);
    await stop();
  });

  test('a click is answered 200 only once it is stored', async () => {
    const store = aStore();
    const { origin, stop } = await served(store);
    const click = {
      type: 'block_actions',
      team: { id: 'T1' },
      user: { id: 'U1', team_id: 'T1' },
      trigger_id: 't1',
      channel: { id: 'C1' },
      container: { message_ts: '1.0' },
      actions: [{ type: 'button', action_id: 'take', value: 'x' }],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(click) }).toString();
    store.down = true;
    expect(await post(origin, body, 'application/x-www-form-urlencoded')).toBe(500);
    store.down = false;
    expect(await post(origin, body, 'application/x-www-form-urlencoded')).toBe(200);
    expect([...store.kept.keys()]).toEqual(['act:U1:take:t1']);
    await stop();
  });

  test.each([
    ['{not json', 400],
    ['null', 400],
    ['[1]', 400],
    ['"texte"', 400],
    [JSON.stringify({ type: 'event_callback', event_id: 'Ev9', event: { type: 'app_home_opened', user: 'U1' } }), 200],
    [JSON.stringify({ type: 'url_verification', challenge: 'abc' }), 200],
  ])('%s is answered and not stored', async (body, status) => {
    const store = aStore();
    const { origin, stop } = await served(store);
    expect(await post(origin, body)).toBe(status);
    expect(store.kept.size).toBe(0);
    await stop();
  });

  test('more than Slack ever sends is refused before it is read to its end', async () => {
    const { origin, stop } = await served(aStore());
    expect(await post(origin, JSON.stringify({ type: 'x', text: 'a'.repeat(3 * 1024 * 1024) }))).toBe(413);
    await stop();
  });

  test('a form whose payload is no object is refused', async () => {
    const { origin, stop } = await served(aStore());
    expect(await post(origin, 'payload=null', 'application/x-www-form-urlencoded')).toBe(400);
    await stop();
  });

  test('anything else than Slack’s address is left to the server', async () => {
    const { origin, stop } = await served(aStore());
    expect((await fetch(`${origin}/slack/events`)).status).toBe(404);
    expect((await fetch(`${origin}/slack/other`, { method: 'POST' })).status).toBe(404);
    await stop();
  });
});

describe('in Socket Mode', () => {
  interface Link {
    readonly apiUrl: string;
    /** Connections so far, the present one last. */
    readonly links: WebSocket[];
    readonly acks: string[];
    send(envelope_id: string, event_id: string): void;
    stop(): Promise<void>;
  }

  /** As much of Slack's end of a socket as it takes. */
  async function slackSocket(): Promise<Link> {
    const sockets = new WebSocketServer({ noServer: true });
    const links: WebSocket[] = [];
    const acks: string[] = [];
    let refusals = 1;
    const slack = createServer((_req, res) => {
      const { port } = slack.address() as AddressInfo;
      res.setHeader('content-type', 'application/json');
      // The first attempt fails, as it does while Slack is away.
      if (refusals-- > 0) {
        res.statusCode = 503;
        res.end('{}');
      } else res.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/link` }));
    });
    slack.on('upgrade', (req, socket, head) => {
      sockets.handleUpgrade(req, socket, head, (link) => {
        links.push(link);
        link.on('message', (data: Buffer) => {
          acks.push((JSON.parse(data.toString()) as { envelope_id: string }).envelope_id);
        });
        link.send(JSON.stringify({ type: 'hello' }));
      });
    });
    await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
    return {
      apiUrl: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api`,
      links,
      acks,
      send: (envelope_id, event_id) => {
        const payload = envelope(event_id);
        links.at(-1)?.send(JSON.stringify({ type: 'events_api', envelope_id, payload }));
      },
      stop: () =>
        new Promise((resolve) => {
          for (const link of links) link.terminate();
          slack.close(() => {
            resolve();
          });
          slack.closeAllConnections();
        }),
    };
  }

  test('an event is answered only once it is stored, also after the connection was lost', async () => {
    const store = aStore();
    const slack = await slackSocket();
    const app = createSlackApp({ ...store.options, appToken: 'xapp-tests', apiUrl: slack.apiUrl });
    await app.start();
    await until('connected', () => slack.links.length === 1);
    store.down = true;
    slack.send('first', 'Ev1');
    await until('refused', () => store.refused === 1);
    store.down = false;
    slack.send('second', 'Ev2');
    await until('answered', () => slack.acks.includes('second'));
    expect(slack.acks).toEqual(['second']);
    expect([...store.kept.keys()]).toEqual(['Ev2']);

    slack.links[0]?.terminate();
    await until('connected again', () => slack.links.length === 2);
    slack.send('first-again', 'Ev1');
    await until('answered', () => slack.acks.includes('first-again'));
    expect([...store.kept.keys()]).toEqual(['Ev2', 'Ev1']);
    await app.stop();
    await slack.stop();
  });
});
