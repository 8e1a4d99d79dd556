import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTranscriber } from '../../../adapters/speech/transcriber';

type Answer = (req: IncomingMessage, res: ServerResponse, body: Buffer) => void;

let answer: Answer;
let server: Server;
let url = '';
const asked: { readonly path: string; readonly key: string | undefined; readonly body: string }[] = [];

beforeAll(async () => {
  server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks);
      asked.push({ path: req.url ?? '', key: req.headers.authorization, body: body.toString('latin1') });
      answer(req, res, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked.length = 0;
});

function aTranscriber(given: { readonly bytes?: Buffer | null; readonly url?: string; readonly apiKey?: string } = {}) {
  const faults: string[] = [];
  const { bytes = Buffer.from('OggS sound') } = given;
  const transcribe = createTranscriber({
    url: given.url ?? url,
    apiKey: given.apiKey ?? null,
    model: 'whisper-1',
    files: { read: () => Promise.resolve(bytes) },
    timeoutMs: 300,
    onFault: (code) => faults.push(code),
  });
  return { faults, words: () => transcribe({ hash: 'a'.repeat(64), mime: 'audio/ogg' }) };
}

const json =
  (body: string, status = 200): Answer =>
  (_req, res) => {
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(body);
  };

it('sends the recording as the API wants it, and gives its words back in one line', async () => {
  answer = json(JSON.stringify({ text: ' On m’a reculé dessus,\n ce matin. ', duration: 3 }));
  const { words, faults } = aTranscriber({ apiKey: 'sk-test' });
  expect(await words()).toBe('On m’a reculé dessus, ce matin.');
  expect(faults).toEqual([]);
  expect(asked).toEqual([
    expect.objectContaining({ path: '/v1/audio/transcriptions', key: 'Bearer sk-test' }) as unknown,
  ]);
  const body = asked[0]?.body ?? '';
  expect(body).toContain('name="model"\r\n\r\nwhisper-1');
  expect(body).toMatch(/filename="vocal\.ogg"\r\nContent-Type: audio\/ogg\r\n\r\nOggS sound/u);
});

it('names itself to nobody who asks for no key', async () => {
  answer = json('{"text":"oui"}');
  expect(await aTranscriber().words()).toBe('oui');
  expect(asked[0]?.key).toBeUndefined();
});

it.each([
  ['silence', '{"text":"  "}'],
  ['a sound that is no word', '{"text":"… ♪"}'],
])('hears nothing in %s', async (_name, body) => {
  answer = json(body);
  const { words, faults } = aTranscriber();
  expect(await words()).toBeNull();
  expect(faults).toEqual([]);
});

it('takes over no more than can be read back', async () => {
  answer = json(JSON.stringify({ text: 'mot '.repeat(5_000) }));
  expect((await aTranscriber().words())?.length).toBe(2_000);
});

it.each<[string, Answer, string]>([
  ['another schema', json('{"transcript":"oui"}'), 'schema'],
  ['no JSON', json('<html>'), 'schema'],
  ['words that are none', json('{"text":7}'), 'schema'],
  ['a refusal', json('{"error":{"message":"bad key sk-1"}}', 401), 'http_401'],
  ['a fault of the server', json('', 503), 'http_503'],
  [
    'a way elsewhere',
    (_req, res) => {
      // Where restify is loaded, `writeHead` gives nothing back.
      res.writeHead(307, { location: 'http://127.0.0.1:9/' });
      res.end();
    },
    'TypeError',
  ],
  ['a line that breaks', (req) => req.socket.destroy(), 'UND_ERR_SOCKET'],
  ['no answer in time', () => undefined, 'TimeoutError'],
  [
    'an answer that never ends',
    (_req, res) => {
      res.writeHead(200);
      res.write('{"text":"');
    },
    'TimeoutError',
  ],
  ['an answer without measure', json(`{"text":"${'x'.repeat(300_000)}"}`), 'too_long'],
])('%s is no reason to keep the customer waiting', async (_name, given, code) => {
  answer = given;
  const { words, faults } = aTranscriber();
  expect(await words()).toBeNull();
  expect(faults).toEqual([code]);
});

it('a provider that is not there is one as well', async () => {
  const { words, faults } = aTranscriber({ url: 'http://127.0.0.1:9/v1' });
  expect(await words()).toBeNull();
  expect(faults).toHaveLength(1);
});

it.each([
  ['that is gone', null],
  ['that is too long', Buffer.alloc(17 * 1024 * 1024)],
])('a recording %s is not sent', async (_name, bytes) => {
  answer = json('{"text":"oui"}');
  expect(await aTranscriber({ bytes }).words()).toBeNull();
  expect(asked).toEqual([]);
});
