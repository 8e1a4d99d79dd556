import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSuggester } from '../../../adapters/openai/suggester';
import { preparationBy } from '../../../commands/channels/prepare-message';
import type { InboundMessage } from '../../../commands/ports';
import type { SuggestedField } from '../../../domain/suggestions/types';
import { withSuggestion } from '../../../domain/suggestions/with-suggestion';
import { readMessage } from '../../../domain/understanding/read-message';

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

let answer: Answer;
let server: Server;
let url = '';
const asked: { readonly path: string; readonly key: string | undefined; readonly body: Record<string, never> }[] = [];

beforeAll(async () => {
  server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, never>;
      asked.push({ path: req.url ?? '', key: req.headers.authorization, body });
      answer(req, res);
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

const FIELDS: readonly SuggestedField[] = ['type', 'lossDate', 'place'];

function aSuggester(given: { readonly apiKey?: string; readonly timeoutMs?: number } = {}) {
  const faults: string[] = [];
  let now = 0;
  const suggest = createSuggester({
    url,
    apiKey: given.apiKey ?? null,
    model: 'petit-modele',
    timeoutMs: given.timeoutMs ?? 2_000,
    onFault: (code) => faults.push(code),
    now: () => now,
  });
  return {
    faults,
    suggest,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** What the API wraps its answer in. */
const completion =
  (content: string): Answer =>
  (_req, res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(
      JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }] }),
    );
  };
/** In two steps: where restify is loaded, `writeHead` gives nothing back. */
const refused =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_req, res) => {
    res.writeHead(status, headers);
    res.end(body);
  };
const told = (value: object): Answer => completion(JSON.stringify(value));
const NOTHING = { type: null, lossDate: null, place: null };

describe('a language model', () => {
  it('is asked in strict mode for the empty fields alone, once, and believed in no more', async () => {
    answer = told({ ...NOTHING, type: { value: 'vol', evidence: 'on m’a tout pris' } });
    const { suggest, faults } = aSuggester({ apiKey: 'sk-test' });
    await expect(suggest('on m’a tout pris', FIELDS)).resolves.toEqual({
      type: { value: 'vol', evidence: 'on m’a tout pris' },
    });
    expect(faults).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      key: 'Bearer sk-test',
      body: {
        model: 'petit-modele',
        response_format: {
          type: 'json_schema',
          json_schema: {
            strict: true,
            schema: { required: ['type', 'lossDate', 'place'], additionalProperties: false },
          },
        },
      },
    });
  });

  it('of one’s own house needs no key', async () => {
    answer = told(NOTHING);
    await expect(aSuggester().suggest('texte', FIELDS)).resolves.toEqual({});
    expect(asked[0]?.key).toBeUndefined();
  });

  it.each<[string, Answer, string]>([
    ['words instead of JSON', completion('Bien sûr ! Voici ce que je comprends.'), 'schema'],
    ['a field too few', told({ type: null, lossDate: null }), 'schema'],
    ['a field that was not asked for', told({ ...NOTHING, injuries: { value: 'no', evidence: 'texte' } }), 'schema'],
    ['a type that is none of ours', told({ ...NOTHING, type: { value: 'meteorite', evidence: 'texte' } }), 'schema'],
    ['a value without evidence', told({ ...NOTHING, type: { value: 'vol' } }), 'schema'],
    ['no choice at all', (_req, res) => res.end('{"choices":[]}'), 'schema'],
    ['an error of its own', refused(500, '{"error":{"message":"texte"}}'), 'http_500'],
    ['too many calls', refused(429, '{}', { 'retry-after': '1' }), 'http_429'],
    ['a wrong key', refused(401, '{}'), 'http_401'],
    ['a cut line', (req) => req.socket.destroy(), 'Error'],
    ['a way elsewhere', refused(307, '', { location: 'http://127.0.0.1:9/' }), 'Error'],
  ])('that answers with %s suggests nothing, and is asked once', async (_case, wrong, code) => {
    answer = wrong;
    const { suggest, faults } = aSuggester();
    await expect(suggest('texte privé', FIELDS)).resolves.toBeNull();
    expect(faults).toEqual([code]);
    expect(faults.join()).not.toContain('privé');
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['says nothing', () => undefined],
    [
      'begins and stalls',
      (_req, res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.write('{"choices":');
      },
    ],
  ])('that %s is not waited for longer than its time', async (_case, stall) => {
    answer = stall;
    const { suggest, faults } = aSuggester({ timeoutMs: 150 });
    await expect(suggest('texte', FIELDS)).resolves.toBeNull();
    expect(faults).toEqual(['timeout']);
  });

  it('that fails three times in a row is left alone for a minute', async () => {
    answer = refused(503, '{}');
    const { suggest, faults, later } = aSuggester();
    for (let call = 0; call < 5; call += 1) await suggest('texte', FIELDS);
    expect([faults.length, asked.length]).toEqual([3, 3]);
    later(60_001);
    answer = told(NOTHING);
    await expect(suggest('texte', FIELDS)).resolves.toEqual({});
    expect(asked).toHaveLength(4);
  });
});

describe('a message before its turn', () => {
  const now = new Date('2026-06-10T10:00:00Z');
  const timeZone = 'Africa/Casablanca';
  const clock = { now: () => now };
  const TEXT = 'Bonjour, le bidule du voisin a fait flop dans mon salon chez Karim El Fassi au 0612345678, code 4711';
  const message: Pick<InboundMessage, 'kind' | 'text' | 'suggestion'> = { kind: 'message', text: TEXT };

  it('leaves without numbers, and comes back with what its own words prove', async () => {
    answer = (req, res) => {
      const { messages, response_format: format } = asked.at(-1)?.body as unknown as {
        messages: { content: string }[];
        response_format: { json_schema: { schema: { required: string[] } } };
      };
      expect(messages[1]?.content).toContain('le bidule du voisin a fait flop');
      expect(messages[1]?.content).not.toMatch(/0612345678|4711/);
      const all = Object.fromEntries(format.json_schema.schema.required.map((name) => [name, null]));
      told({
        ...all,
        type: { value: 'degats_des_eaux', evidence: 'a fait flop dans mon salon' },
        // Hallucinated: nothing of it was said.
        lossDate: { evidence: 'mardi dernier' },
        police: { value: 'yes', evidence: 'la police est venue' },
      })(req, res);
    };
    const prepared = await preparationBy(aSuggester().suggest, clock, timeZone)(message);
    const own = readMessage(TEXT, { now, timeZone });
    const reading = withSuggestion(own, prepared.suggestion ?? {}, TEXT, { now, timeZone });
    expect(own.type).toBeUndefined();
    expect(reading.type).toMatchObject({ value: 'degats_des_eaux', confidence: 0.5 });
    expect(reading.lossDate).toBeUndefined();
    expect(reading.police).toBeUndefined();
  });

  it.each([
    ['is short', { kind: 'message', text: 'oui' }],
    ['may be a secret', { kind: 'message', text: 'AB-123-CD 4711' }],
    ['is a tap', { kind: 'message', text: TEXT, choice: 'type/vol' }],
    ['is an event', { kind: 'event', text: TEXT }],
    [
      'was understood',
      { kind: 'message', text: 'Hier à Casablanca un bus m’a percuté à l’arrière, un constat est signé' },
    ],
    ['was prepared already', { kind: 'message', text: TEXT, suggestion: {} }],
  ] as const)('that %s leaves for nobody', async (_case, kept) => {
    const prepared = await preparationBy(aSuggester().suggest, clock, timeZone)(kept);
    expect(prepared).toBe(kept);
    expect(asked).toEqual([]);
  });

  it('is as it was where the model fails', async () => {
    answer = refused(500, '');
    await expect(preparationBy(aSuggester().suggest, clock, timeZone)(message)).resolves.toBe(message);
  });
});
