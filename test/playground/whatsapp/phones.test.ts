import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Phones } from '../../../playground/whatsapp/phones';
import { eventually } from '../../support/eventually';
import { serve } from '../../support/serve';

const NUMBER = '106540352242922';
const PEOPLE = [
  { id: 'a', name: 'Aïcha', phone: '212600000001', userId: 'MA.A', note: '' },
  { id: 'b', name: 'Sans numéro', phone: null, userId: 'MA.B', note: '' },
];
const OPTIONS = {
  appSecret: 'secret',
  accessToken: 'token',
  verifyToken: 'verify',
  phoneNumberId: NUMBER,
  people: PEOPLE,
  templates: [{ name: 'approuve', language: 'fr', body: 'Dossier {{dossier}}' }],
  basePath: '/phones',
  retryDelaysMs: [20],
};

const IN_FRENCH = { language: { code: 'fr' } };

interface Hook {
  readonly signature: string | undefined;
  readonly raw: Buffer;
  readonly value: {
    messages?: Record<string, unknown>[];
    statuses?: { status: string; errors?: { code: number }[] }[];
  };
}

let dataDir: string;
let phones: Phones;
let meta: Awaited<ReturnType<typeof serve>>;
let business: Awaited<ReturnType<typeof serve>>;
let hooks: Hook[];
let answers: number[];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'phones-'));
  hooks = [];
  answers = [];
  business = await serve((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const raw = Buffer.concat(chunks);
      const { entry } = JSON.parse(raw.toString()) as { entry: { changes: { value: Hook['value'] }[] }[] };
      hooks.push({
        signature: String(req.headers['x-hub-signature-256']),
        raw,
        value: entry[0]?.changes[0]?.value ?? {},
      });
      res.statusCode = answers.shift() ?? 200;
      res.end();
    });
  });
  await open();
});

afterEach(async () => {
  await phones.close();
  await meta.stop();
  await business.stop();
  rmSync(dataDir, { recursive: true });
});

async function open(): Promise<void> {
  phones = new Phones({ ...OPTIONS, dataDir });
  meta = await serve((req, res) => void phones.handle(req, res));
  phones.connect({ origin: meta.origin, deliver: `${business.origin}/whatsapp/webhook` });
}

async function call(
  path: string,
  body?: object,
  token = 'token',
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${meta.origin}/phones/graph${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json().catch(() => ({}))) as Record<string, unknown> };
}

const send = (message: object, token?: string) =>
  call(`/v26.0/${NUMBER}/messages`, { messaging_product: 'whatsapp', to: '+212600000001', ...message }, token);
const TEXT = { type: 'text', text: { body: 'Bonjour' } };
const codeOf = ({ body }: { body: Record<string, unknown> }) => (body.error as { code: number } | undefined)?.code;
const statuses = () => hooks.flatMap(({ value }) => value.statuses ?? []);

test('a customer’s words arrive signed over their escaped bytes, again until they are taken', async () => {
  answers = [500, 503];
  phones.network.say('a', { type: 'text', text: { body: 'déjà 🚗' } });
  await eventually(() => hooks.length === 3);
  const [hook] = hooks;
  expect(hook?.raw.toString()).toContain('d\\u00e9j\\u00e0 \\ud83d\\ude97');
  const signature = createHmac('sha256', 'secret')
    .update(hook?.raw ?? '')
    .digest('hex');
  expect(hook?.signature).toBe(`sha256=${signature}`);
  expect(hook?.value.messages).toMatchObject([{ from: '212600000001', type: 'text', text: { body: 'déjà 🚗' } }]);
});

test('somebody with a hidden number is named by their id alone', async () => {
  phones.network.say('b', TEXT);
  await eventually(() => hooks.length === 1);
  const [message] = hooks[0]?.value.messages ?? [];
  expect(message).toMatchObject({ from_user_id: 'MA.B' });
  expect(message).not.toHaveProperty('from');
});

test('webhooks that nobody took wait for the next start', async () => {
  answers = Array.from({ length: 100 }, () => 500);
  phones.network.say('a', TEXT);
  await eventually(() => hooks.length > 1);
  await phones.close();
  await meta.stop();
  answers = [];
  hooks.length = 0;
  await open();
  await eventually(() => hooks.length === 1);
});

test('a batch is one webhook, a duplicated one comes several times', async () => {
  phones.network.faults.push({ kind: 'duplicate', times: 3 });
  await phones.network.together(() => {
    for (const body of ['un', 'deux']) phones.network.say('a', { type: 'text', text: { body } });
  });
  await eventually(() => hooks.length === 3);
  expect(hooks.map(({ value }) => value.messages?.length)).toEqual([2, 2, 2]);
});

test('a message is sent, delivered and read, each told with what was sent along', async () => {
  phones.network.say('a', TEXT);
  expect(await send({ ...TEXT, biz_opaque_callback_data: '42.1' })).toMatchObject({ status: 200 });
  await eventually(() => statuses().length === 2);
  phones.network.look('a');
  await eventually(() => statuses().length === 3);
  expect(new Set(statuses().map(({ status }) => status))).toEqual(new Set(['sent', 'delivered', 'read']));
  expect(statuses()[0]).toMatchObject({ biz_opaque_callback_data: '42.1', recipient_id: '212600000001' });
});

describe('is refused as Meta refuses it', () => {
  beforeEach(() => {
    phones.network.say('a', TEXT);
  });

  const button = (id: string, title: string) => ({ type: 'reply', reply: { id, title } });
  const interactive = (...buttons: object[]) => ({
    type: 'interactive',
    interactive: { type: 'button', body: { text: 'x' }, action: { buttons } },
  });

  test.each<[string, object, number]>([
    ['a text that is too long', { type: 'text', text: { body: 'x'.repeat(4097) } }, 131009],
    ['four buttons', interactive(...['1', '2', '3', '4'].map((id) => button(id, id))), 131009],
    ['a long title', interactive(button('1', 'x'.repeat(21))), 131009],
    ['one title twice', interactive(button('1', 'Oui'), button('2', 'Oui')), 131009],
    ['a file that was never uploaded', { type: 'image', image: { id: '7' } }, 100],
    ['a template that is not approved', { type: 'template', template: { name: 'autre', ...IN_FRENCH } }, 132001],
    ['a template in no approved language', { type: 'template', template: { name: 'approuve' } }, 132001],
    ['a type that it does not know', { type: 'hologram' }, 131051],
  ])('%s', async (_name, message, code) => {
    expect(codeOf(await send(message))).toBe(code);
  });

  test('a wrong token', async () => {
    expect(codeOf(await send(TEXT, 'autre'))).toBe(190);
  });

  test('too many to one person', async () => {
    for (let sent = 0; sent < 45; sent += 1) await send(TEXT);
    expect(codeOf(await send(TEXT))).toBe(131056);
  });

  test('anything but a template a day after their last message', async () => {
    phones.network.advance(24 * 3_600_000);
    expect(codeOf(await send(TEXT))).toBe(131047);
    expect(await send({ type: 'template', template: { name: 'approuve', ...IN_FRENCH } })).toMatchObject({
      status: 200,
    });
    phones.network.say('a', TEXT);
    expect(await send(TEXT)).toMatchObject({ status: 200 });
  });

  test('in a status, somebody who is not there', async () => {
    expect(await send({ ...TEXT, to: '+33600000000' })).toMatchObject({ status: 200 });
    await eventually(() =>
      statuses().some(({ status, errors }) => status === 'failed' && errors?.[0]?.code === 131026),
    );
  });

  test('an error on demand, once', async () => {
    phones.network.faults.push({ kind: 'error', code: 130429 });
    expect(codeOf(await send(TEXT))).toBe(130429);
    expect(await send(TEXT)).toMatchObject({ status: 200 });
  });
});

test('files are fetched with the bearer, at an address that is good for five minutes', async () => {
  const { message } = phones.shareFile('a', {
    bytes: Buffer.from('photo'),
    mime: 'image/jpeg',
    name: null,
    caption: 'choc',
  });
  const { id } = message.image as { id: string };
  const { body } = await call(`/v26.0/${id}`);
  const url = String(body.url);
  expect(body).toMatchObject({ mime_type: 'image/jpeg', file_size: 5 });
  expect((await fetch(url)).status).toBe(401);
  const headers = { authorization: 'Bearer token' };
  expect(await (await fetch(url, { headers })).text()).toBe('photo');
  phones.network.advance(6 * 60_000);
  expect((await fetch(url, { headers })).status).toBe(404);
});
