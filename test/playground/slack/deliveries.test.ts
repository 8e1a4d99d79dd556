import type { KnownEventFromType } from '@slack/bolt';
import { signRequest } from '../../../playground/slack/deliveries/signature';
import type { StoredDelivery } from '../../../playground/slack/model';
import {
  CHANNEL,
  NADIA,
  serveOn,
  SIGNING_SECRET,
  startBolt,
  startWorkspace,
  type BoltApp,
  type Loop,
} from '../support/loop';
import { until } from '../support/until';

interface Seen {
  eventId: string;
  event: KnownEventFromType<'message'>;
}

let loop: Loop;
let bolt: BoltApp;
let seen: Seen[];
/** Makes the app's handler fail this many times before it takes an event. */
let refusals: number;

beforeEach(async () => {
  loop = await startWorkspace();
  bolt = await startBolt(loop.base);
  seen = [];
  refusals = 0;
  bolt.app.event('message', ({ event, body }) => {
    if (refusals > 0) {
      refusals -= 1;
      return Promise.reject(new Error('not now'));
    }
    seen.push({ eventId: body.event_id, event });
    return Promise.resolve();
  });
  loop.workspace.connect({ deliver: bolt.url });
});

afterEach(async () => {
  await loop.stop();
  await bolt.stop();
});

const lastDelivery = (): StoredDelivery | undefined => loop.workspace.deliveries().at(-1);
const outcomes = (): string[] => (lastDelivery()?.attempts ?? []).map((attempt) => attempt.outcome);

describe('events', () => {
  test('a message typed in a thread reaches Bolt, signed, with its thread', async () => {
    const root = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'carte' });
    await loop.workspace.type({ user: NADIA, thread_ts: root.ts ?? '', text: 'Bonjour <vous> & @Youssef' });
    await loop.workspace.settled();
    expect(seen.at(-1)?.event).toMatchObject({
      type: 'message',
      user: NADIA,
      channel: CHANNEL,
      channel_type: 'group',
      thread_ts: root.ts,
      parent_user_id: 'U0DOSSIER1',
      text: 'Bonjour &lt;vous&gt; &amp; <@U0ADVISOR2>',
    });
    expect(lastDelivery()).toMatchObject({
      kind: 'message',
      state: 'delivered',
      attempts: [{ outcome: 'ok', status: 200 }],
    });
  });

  test('the bot’s own post does not come back through Bolt, its edits do', async () => {
    const { ts = '' } = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'un' });
    await loop.client.chat.update({ channel: CHANNEL, ts, text: 'deux' });
    await loop.workspace.settled();
    expect(seen.map(({ event }) => event.subtype)).toEqual(['message_changed']);
    expect(bolt.requests).toHaveLength(2);
  });

  test('a photo, an edit and a deletion are announced as Slack announces them', async () => {
    const { ts } = await loop.workspace.share({
      user: NADIA,
      name: 'photo.jpg',
      bytes: Buffer.from('x'),
      text: 'voici',
    });
    await loop.workspace.edit({ user: NADIA, ts, text: 'voilà' });
    await loop.workspace.delete({ user: NADIA, ts });
    await until('three events', () => seen.length === 3);
    const bySubtype = (subtype: string) => seen.find(({ event }) => event.subtype === subtype)?.event;
    expect(bySubtype('file_share')).toMatchObject({ user: NADIA, text: 'voici', files: [{ name: 'photo.jpg' }] });
    expect(bySubtype('message_changed')).toMatchObject({
      message: { ts, text: 'voilà', edited: { user: NADIA } },
      previous_message: { ts, text: 'voici' },
    });
    expect(bySubtype('message_deleted')).toMatchObject({ deleted_ts: ts, previous_message: { text: 'voilà' } });
  });

  test('types that the app has not subscribed to are not sent', async () => {
    const { ts } = await loop.workspace.type({ user: NADIA, text: 'x' });
    await loop.workspace.react({ user: NADIA, ts, name: 'eyes', add: true });
    await loop.workspace.settled();
    expect(loop.workspace.deliveries().map((delivery) => delivery.kind)).toEqual(['message']);
  });

  test('a wrong signing secret is refused by Bolt, and the event fails after three retries', async () => {
    const other = await startBolt(loop.base, 'another-secret');
    loop.workspace.connect({ deliver: other.url });
    await loop.workspace.type({ user: NADIA, text: 'x' });
    await loop.workspace.settled();
    await other.stop();
    expect(lastDelivery()).toMatchObject({
      state: 'failed',
      attempts: Array(4).fill({ outcome: 'http_error', status: 401 }),
    });
    expect(seen).toEqual([]);
  });
});

describe('retries', () => {
  test('a refused event comes again under the same id, with its number and its reason', async () => {
    refusals = 2;
    await loop.workspace.type({ user: NADIA, text: 'encore' });
    await loop.workspace.settled();
    expect(seen).toMatchObject([{ eventId: lastDelivery()?.event_id }]);
    expect(outcomes()).toEqual(['http_error', 'http_error', 'ok']);
    expect(bolt.requests.map(({ retryNum, reason }) => [retryNum, reason])).toEqual([
      ['undefined', 'undefined'],
      ['1', 'http_error'],
      ['2', 'http_error'],
    ]);
  });

  test('an app that is down, then slow, is told why it is tried again', async () => {
    await loop.stop();
    let calls = 0;
    const reasons: unknown[] = [];
    const slow = await serveOn((req, res) => {
      reasons.push(req.headers['x-slack-retry-reason']);
      calls += 1;
      if (calls > 1) res.end();
    });
    loop = await startWorkspace({
      ackTimeoutMs: 100,
      deliver: `${slow.origin}/slack/events`,
      retryDelaysMs: [0, 0, 0],
    });
    loop.workspace.fault({ on: 'delivery', kind: 'lose' });
    await loop.workspace.type({ user: NADIA, text: 'x' });
    await loop.workspace.settled();
    await slow.stop();
    expect(outcomes()).toEqual(['connection_failed', 'http_timeout', 'ok']);
    expect(reasons).toEqual(['connection_failed', 'http_timeout']);
  });

  test('an app that says no-retry is left alone', async () => {
    const stubborn = await serveOn((_req, res) => {
      res.writeHead(500, { 'x-slack-no-retry': '1' });
      res.end();
    });
    loop.workspace.connect({ deliver: `${stubborn.origin}/` });
    await loop.workspace.type({ user: NADIA, text: 'x' });
    await loop.workspace.settled();
    await stubborn.stop();
    expect(lastDelivery()).toMatchObject({ state: 'failed', attempts: [{ status: 500 }] });
  });

  test('an event is delivered again when asked, signed anew, under its id', async () => {
    await loop.workspace.type({ user: NADIA, text: 'x' });
    await loop.workspace.settled();
    const id = lastDelivery()?.event_id ?? '';
    expect(await loop.workspace.redeliver(id)).toBe(200);
    expect(seen.map(({ eventId }) => eventId)).toEqual([id, id]);
    expect(await loop.workspace.redeliver('Ev0UNKNOWN')).toBeUndefined();
  });

  test('events wait while nobody says where the app is, and leave in a later run', async () => {
    await loop.stop();
    loop = await startWorkspace();
    await loop.workspace.type({ user: NADIA, text: 'tôt' });
    expect(lastDelivery()).toMatchObject({ state: 'waiting', attempts: [] });
    loop.workspace.connect({ deliver: bolt.url });
    await loop.workspace.settled();
    expect(seen).toHaveLength(1);
  });
});

describe('faults', () => {
  const post = () => loop.client.chat.postMessage({ channel: CHANNEL, text: 'x' });

  test('a dropped answer leaves the message posted', async () => {
    loop.workspace.fault({ on: 'api', method: 'chat.postMessage', kind: 'drop' });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(loop.workspace.messages()).toHaveLength(1);
    await post();
    expect(loop.workspace.messages()).toHaveLength(2);
  });

  test('a call dropped before its effect leaves nothing', async () => {
    loop.workspace.fault({ on: 'api', kind: 'drop', before: true });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(loop.workspace.messages()).toHaveLength(0);
  });

  test('500 and 429 strike as often as asked, and can be lifted', async () => {
    loop.workspace.fault({ on: 'api', kind: 'error' });
    loop.workspace.fault({ on: 'api', kind: 'rate_limit', retryAfterS: 7, times: 5 });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_http_error', statusCode: 500 });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 7 });
    loop.workspace.clearFaults();
    await post();
    expect(loop.workspace.messages()).toHaveLength(1);
  });

  test('a slow answer comes after its effect', async () => {
    loop.workspace.fault({ on: 'api', kind: 'slow', delayMs: 200 });
    const started = Date.now();
    const answer = post();
    await until('the effect', () => loop.workspace.messages().length === 1);
    await answer;
    expect(Date.now() - started).toBeGreaterThanOrEqual(190);
  });

  test('the event can reach the app before the answer to the call that caused it', async () => {
    const order: string[] = [];
    bolt.app.event('message', ({ event }) => {
      order.push(`event ${event.subtype ?? ''}`);
      return Promise.resolve();
    });
    const { ts = '' } = await post();
    loop.workspace.fault({ on: 'api', method: 'chat.update', kind: 'deliver_first' });
    await loop.client.chat.update({ channel: CHANNEL, ts, text: 'deux' });
    order.push('answer');
    expect(order).toEqual(['event message_changed', 'answer']);
  });

  test('a duplicate arrives twice, a swapped one after its successor', async () => {
    loop.workspace.fault({ on: 'delivery', kind: 'duplicate' });
    await loop.workspace.type({ user: NADIA, text: 'double' });
    await loop.workspace.settled();
    expect(seen.map(({ eventId }) => eventId)).toEqual(Array(2).fill(lastDelivery()?.event_id));
    seen.length = 0;
    loop.workspace.fault({ on: 'delivery', kind: 'swap' });
    await loop.workspace.type({ user: NADIA, text: 'premier' });
    await loop.workspace.type({ user: NADIA, text: 'second' });
    await loop.workspace.settled();
    expect(seen.map(({ event }) => ('text' in event ? event.text : ''))).toEqual(['second', 'premier']);
  });

  test('a test in another process has the same switches', async () => {
    const act = async (name: string, body: object) => {
      const answer = await fetch(`${loop.base}/act/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return [answer.status, await answer.json()] as const;
    };
    expect(await act('fault', { on: 'api', kind: 'error' })).toEqual([200, { ok: true }]);
    await expect(post()).rejects.toMatchObject({ statusCode: 500 });
    expect(await act('fault', { on: 'api', kind: 'explode' })).toEqual([400, { ok: false, error: 'unknown_fault' }]);
    expect(await act('type', { user: NADIA, text: 'x' })).toMatchObject([
      200,
      { ok: true, ts: expect.any(String) as string },
    ]);
    await loop.workspace.settled();
    expect(await act('redeliver', { event_id: lastDelivery()?.event_id })).toEqual([
      200,
      { ok: true, outcome: 'ok', status: 200 },
    ]);
    expect(await act('type', { user: 'U0DOSSIER1', text: 'x' })).toEqual([400, { ok: false, error: 'user_not_found' }]);
    expect(await act('constructor', {})).toEqual([400, { ok: false, error: 'unknown_act' }]);
    const form = await fetch(`${loop.base}/act/type`, { method: 'POST', body: new URLSearchParams({ user: NADIA }) });
    expect(form.status).toBe(400);
  });
});

test('the signature is the one of Slack’s own example', () => {
  const secret = '8f742231b10e8888abcd99yyyzzz85a5';
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  expect(signRequest(secret, 1531420618, body)).toBe(
    'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  );
  expect(signRequest(SIGNING_SECRET, 1, '')).toMatch(/^v0=[0-9a-f]{64}$/);
});
