import fc from 'fast-check';
import { ACCESS, ROLES, type Grants, type Role } from '../../api/access-table';
import { AS, DEMO } from '../../api/examples';
import type { AnyOperation } from '../../api/operation';
import { OPERATIONS } from '../../api/resources/all';
import { signToken } from '../../api/tokens';
import { hideAccountNumbers } from '../../domain/payment/hide-account-numbers';
import { TABLES } from '../../models/tables/all';
import { pathOf, withRestServer } from '../support/rest-server';
import { anyString } from '../support/any-string';

const rest = withRestServer();

const BEARERS = {
  client: AS.hind,
  conseiller: AS.youssef,
  superviseur: AS.claire,
  ops: AS.ops,
  service: AS.core,
} as const;

/** How often was asked, and by whom what was read: what a refused request may leave behind. */
const TRACES = ['journal_audit', 'compteurs_appels'];

async function everythingStored(): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const { name } of TABLES.filter((table) => !TRACES.includes(table.name))) {
    const [row] = await rest().database.query<{ sum: string | null }>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM ${name} t`,
    );
    sums[name] = row?.sum ?? '';
  }
  return sums;
}

const INJECTIONS = [
  "' OR '1'='1",
  "'; DROP TABLE sinistres; --",
  '${jndi:ldap://x/y}',
  '{{7*7}}',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  '\u0000',
  '%00',
  'ﷺ'.repeat(50),
  'a\u0301'.repeat(60),
  '💥'.repeat(40),
  'NaN',
  '-1',
  '1e309',
  'null',
  '__proto__',
  'constructor',
  `SIN-2026-${'9'.repeat(40)}-1`,
  'AB-123-CD\r\nX-Injected: yes',
  '0'.repeat(500),
] as const;

const hostileText = fc.oneof(
  fc.constantFrom(...INJECTIONS),
  anyString(80),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const wrongValue = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, true, [], {}, [[]], -1, 1.5, 1e308, '', { $ne: null }, ['x'], 0),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 5_000, maxLength: 6_000 }) },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 6 }) },
);

/** Bodies that no operation may take: not JSON, of another shape, or with a field that does not exist. */
function hostileBody(operation: AnyOperation): fc.Arbitrary<string> {
  const good = { ...operation.examples.find(({ status, body }) => status < 300 && body !== undefined)?.body } as Record<
    string,
    unknown
  >;
  const names = Object.keys(good);
  const mutated = fc
    .tuple(names.length === 0 ? fc.constant('rien') : fc.constantFrom(...names), wrongValue, hostileText, wrongValue)
    .map(([name, value, unknown, other]) => JSON.stringify({ ...good, [name]: value, [`x${unknown}`]: other }));
  return fc.oneof(
    { weight: 6, arbitrary: mutated },
    {
      weight: 2,
      arbitrary: fc
        .jsonValue({ maxDepth: 5 })
        .filter((value) => !isPlainObject(value))
        .map((value) => JSON.stringify(value)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '{',
        '{"a":',
        'null',
        '[[[[[[',
        '{"a":1}garbage',
        '\uFEFF{}',
        '[1,]',
        '"x"',
        '{"a":'.repeat(5_000),
        // More than a body may hold.
        `{"description":"${'x'.repeat(70_000)}"}`,
      ),
    },
  );
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Kind = 'allowed' | 'foreign role' | 'no token' | 'forged' | 'expired' | 'nobody';
const kind = fc.constantFrom<Kind>(
  'allowed',
  'allowed',
  'allowed',
  'foreign role',
  'no token',
  'forged',
  'expired',
  'nobody',
);

interface Hostile {
  readonly operation: AnyOperation;
  readonly kind: Kind;
  readonly part: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: string;
  readonly header: string;
}

const hostile: fc.Arbitrary<Hostile> = fc.constantFrom(...OPERATIONS).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    kind,
    part: hostileText,
    query: fc.array(
      fc.tuple(
        fc.constantFrom('client_id', 'status', 'cci', 'type', 'du', 'limite', 'curseur', 'ligne', 'sinistre_id', 'x'),
        hostileText,
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    body: hostileBody(operation),
    header: fc.string({ unit: fc.constantFrom('a', 'b', '"', "'", ',', ';', '=', '*', '/', ' '), maxLength: 40 }),
  }),
);

function tokenFor({ operation, kind: wanted }: Hostile): string | null {
  const grants: Grants = ACCESS[operation.id];
  const allowed = ROLES.find((role) => grants[role] === 'any') ?? 'client';
  const foreign = ROLES.find((role) => grants[role] === undefined) ?? 'ops';
  const of = (role: Role) => ({ ...BEARERS[role], lifetimeSeconds: 600 });
  switch (wanted) {
    case 'allowed':
      return rest().token(BEARERS[allowed]);
    case 'foreign role':
      return rest().token(BEARERS[foreign]);
    case 'no token':
      return null;
    case 'forged':
      return signToken('not the secret of this service', new Date(), of(allowed));
    case 'expired':
      return rest().token(BEARERS[allowed], { lifetimeSeconds: -60 });
    case 'nobody':
      return rest().token({ role: 'superviseur', subject: '00000000-0000-4000-8000-000000000000' });
  }
}

/** A header value must be Latin-1 without controls for any client to send it. */
function sendable(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, '').trim();
}

async function send(request: Hostile): Promise<{ status: number; text: string }> {
  const { operation, part, query, body, header } = request;
  const token = tokenFor(request);
  const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
  // An empty part, `.` and `..` would make another address.
  const piece = /^\.{0,2}$/u.test(part) ? 'x' : wellFormed(part);
  const params = Object.fromEntries([...operation.path.matchAll(/:(\w+)/gu)].map(([, name]) => [name ?? '', piece]));
  const search = new URLSearchParams(
    query.map(([name, value]): [string, string] => [name, wellFormed(value)]),
  ).toString();
  const hasBody = operation.body !== undefined;
  const address = `${rest().origin}/api/v1${pathOf(operation.path, params)}${operation.method === 'GET' ? `?${search}` : ''}`;
  const answer = await fetch(address, {
    method: operation.method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(operation.form === undefined
        ? {}
        : { 'content-type': `multipart/form-data; boundary=${sendable(header).slice(0, 20) || 'x'}` }),
      'idempotency-key': sendable(header) || 'x',
      'if-match': sendable(header) || '*',
    },
    ...(operation.method === 'GET' || operation.method === 'DELETE' ? {} : { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

const REQUESTS = 2_000;

test(`${REQUESTS} hostile requests are all refused, without a fault of ours and without a trace in the data`, async () => {
  const requests = fc.sample(hostile, { numRuns: REQUESTS, seed: 20_261_129 });
  const before = await everythingStored();
  const faults: unknown[] = [];
  const statuses = new Map<number, number>();
  for (let at = 0; at < requests.length; at += 8) {
    await Promise.all(
      requests.slice(at, at + 8).map(async (request) => {
        const { status, text } = await send(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const problem = /^\{.*"code".*\}$/su.test(text);
        if (status < 400 || status >= 500 || !problem) {
          const { operation, ...sent } = request;
          faults.push({ operation: operation.id, ...sent, body: sent.body.slice(0, 200), status, text });
        }
      }),
    );
  }
  expect(faults.slice(0, 5)).toEqual([]);
  expect(await everythingStored()).toEqual(before);
  const told = [...statuses].sort(([one], [other]) => one - other).map(([status, count]) => `${status}: ${count}`);
  process.stdout.write(`hostile requests by status: ${told.join(', ')}\n`);
  // It was no monoculture.
  expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining([400, 401, 403, 404, 413, 415]));
}, 300_000);

test.each(['%', '%zz', '%ff%fe', '%00', '%2e%2e%2f%2e%2e', 'a%0d%0ab', encodeURIComponent('é'.repeat(300))])(
  'an address with %s in it is refused politely',
  async (part) => {
    const answer = await fetch(`${rest().origin}/api/v1/sinistres/${part}`, {
      headers: { authorization: `Bearer ${rest().token(AS.core)}` },
    });
    expect([400, 404, 414]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  },
);

test.each(INJECTIONS.map((text) => [text]))(
  '%j in an account is text like any other but for account numbers, or no text at all',
  async (text) => {
    const description = `Vitre cassée. ${text}`;
    const answer = await rest().call('POST', '/sinistres', { as: AS.salma, body: { description } });
    expect([201, 400]).toContain(answer.status);
    if (answer.status === 201) {
      const { id } = answer.body as { id: string };
      const { body } = await rest().call('GET', `/sinistres/${id}`, { as: AS.salma });
      expect((body as { faits: { recit: string[] } }).faits.recit).toEqual([hideAccountNumbers(description.trim())]);
    }
  },
);

test('nothing of a person is in the log', () => {
  const log = rest().log.join('\n');
  expect(log).toContain('clients/:matricule');
  for (const secret of ['AB-123-CD', 'Alaoui', DEMO.salma, 'Vitre cassée', 'eyJ']) expect(log).not.toContain(secret);
});
