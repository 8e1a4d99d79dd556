import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardedLookup, publicOnly } from '../../../adapters/insurer/reachable-address';
import { keyOf, signatureHeaders } from '../../../adapters/insurer/signature';
import { createWebhookSender } from '../../../adapters/insurer/webhook-sender';
import type { InsurerEvent } from '../../../commands/ports-insurer';

const OLD = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const NEW = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
/** The published vector of Standard Webhooks: what every library of theirs checks itself with. */
const VECTOR = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_000), body: '{"test": 2432232314}' };
const SIGNED = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

describe('the signature', () => {
  it('is the one that Standard Webhooks publishes', () => {
    expect(signatureHeaders([OLD], VECTOR)).toEqual({
      'webhook-id': VECTOR.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': SIGNED,
    });
  });

  it('is made with both secrets while they change', () => {
    const [first, second] = signatureHeaders([NEW, OLD], VECTOR)['webhook-signature'].split(' ');
    expect(second).toBe(SIGNED);
    expect(first).toMatch(/^v1,/u);
    expect(first).not.toBe(SIGNED);
    expect(keyOf(NEW)).toEqual(Buffer.alloc(32, 7));
  });
});

describe('an address that events may be sent to', () => {
  it.each([
    ['ourselves', '127.0.0.1'],
    ['ourselves, in another form', '127.99.0.1'],
    ['nothing at all', '0.0.0.0'],
    ['a network of one’s own', '10.1.2.3'],
    ['a network of one’s own, too', '172.31.255.255'],
    ['a router at home', '192.168.1.1'],
    ['a carrier’s', '100.64.0.1'],
    ['a cloud’s metadata', '169.254.169.254'],
    ['everybody at once', '239.1.2.3'],
    ['ourselves by IPv6', '::1'],
    ['a link by IPv6', 'fe80::1'],
    ['a network of one’s own by IPv6', 'fd12:3456::1'],
    ['a cloud’s metadata by IPv6', 'fd00:ec2::254'],
    ['an IPv4 address in IPv6', '::ffff:10.0.0.1'],
    ['an IPv4 address in IPv6, written in hexadecimal', '::ffff:7f00:1'],
    ['an IPv4 address behind a translator', '64:ff9b::a00:1'],
    ['an IPv4 address in a tunnel', '2002:a00:1::'],
  ])('is not %s (%s)', (_what, address) => {
    expect(publicOnly([])(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4007::200e'])(
    'is a public one: %s',
    (address) => {
      expect(publicOnly([])(address)).toBe(true);
    },
  );

  it('lies in a network of the insurer’s that was named, and not beside it', () => {
    const allows = publicOnly(['10.20.0.0/16', 'fd00:20::/48']);
    expect(['10.20.3.4', '10.21.0.1', 'fd00:20::5', 'fd00:21::5', '8.8.8.8'].map(allows)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  const lookUp = (addresses: readonly LookupAddress[], all: boolean): Promise<unknown> => {
    const resolver = ((_name: string, _options: object, done: (fault: null, found: unknown) => void) => {
      done(null, addresses);
    }) as unknown as Parameters<typeof guardedLookup>[1];
    return new Promise((resolve) => {
      guardedLookup(publicOnly([]), resolver)('core.example.com', { all }, (fault, found) => {
        resolve(fault?.name === undefined ? found : fault.code);
      });
    });
  };

  it('is what its name leads to at the moment of connecting', async () => {
    const fine = { address: '8.8.8.8', family: 4 };
    await expect(lookUp([fine], false)).resolves.toBe('8.8.8.8');
    await expect(lookUp([fine], true)).resolves.toEqual([fine]);
    await expect(lookUp([fine, { address: '10.0.0.1', family: 4 }], true)).resolves.toBe('forbidden_address');
    await expect(lookUp([], true)).resolves.toBe('forbidden_address');
  });
});

const EVENT: InsurerEvent = {
  kind: 'claim.created',
  id: '00000000-0000-4000-8000-000000000001',
  at: '2026-03-02T10:00:00.000Z',
  claim: {
    id: '00000000-0000-4000-8000-000000000002',
    reference: 'SIN-2026-000001-3',
    clientId: null,
    policyId: null,
    status: 'nouveau',
    type: null,
    outcome: null,
    version: 1,
    declaredAt: '2026-03-02T10:00:00.000Z',
  },
};

describe('the sender', () => {
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
  });

  const tell = (more: Partial<Parameters<typeof createWebhookSender>[0]> = {}) =>
    createWebhookSender({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
      secrets: [OLD],
      allows: null,
      present: ({ id }) => ({ id }),
      now: () => new Date(),
      ...more,
    }).tell(EVENT);

  const says = (status: number, headers: Readonly<Record<string, string>> = {}): void => {
    answer = (request, response) => {
      request.resume();
      // Two statements: where restify is loaded, `writeHead` gives nothing back.
      response.writeHead(status, headers);
      response.end();
    };
  };

  it.each([200, 201, 202, 204])('is content with %i', async (status) => {
    says(status);
    await expect(tell()).resolves.toEqual({ kind: 'taken', status });
  });

  it.each([
    [400, 'event'],
    [422, 'event'],
    [500, 'event'],
    [401, 'address'],
    [403, 'address'],
    [404, 'address'],
    [410, 'address'],
    [429, 'address'],
    [502, 'address'],
    [503, 'address'],
  ])('holds a %i against the %s', async (status, blames) => {
    says(status);
    await expect(tell()).resolves.toMatchObject({ kind: 'refused', blames, status, code: `http_${status}` });
  });

  it('follows no redirection', async () => {
    says(307, { location: '/elsewhere' });
    await expect(tell()).resolves.toMatchObject({ kind: 'refused', blames: 'address', status: 307 });
    expect(asked).toEqual(['/hook']);
  });

  it('hears for how long it is to be silent, in seconds', async () => {
    says(503, { 'retry-after': '40' });
    await expect(tell()).resolves.toMatchObject({ retryAfterSeconds: 40 });
    says(503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' });
    await expect(tell()).resolves.toMatchObject({ retryAfterSeconds: null });
  });

  it('waits for no answer for ever, and reads none to its end', async () => {
    answer = () => undefined;
    await expect(tell({ timeoutMs: 60 })).resolves.toMatchObject({ blames: 'address', code: 'timeout', status: null });
    answer = (_request, response) => {
      response.writeHead(200);
      response.write('x');
    };
    await expect(tell()).resolves.toEqual({ kind: 'taken', status: 200 });
  });

  it('says with a code what became of the connection', async () => {
    answer = (request) => request.socket.destroy();
    await expect(tell()).resolves.toMatchObject({ kind: 'refused', blames: 'address', code: 'ECONNRESET' });
    await expect(tell({ url: 'http://127.0.0.1:1/' })).resolves.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('connects to nothing that may not be reached', async () => {
    says(204);
    const allows = publicOnly([]);
    await expect(tell({ allows })).resolves.toMatchObject({ blames: 'address', code: 'forbidden_address' });
    const { port } = server.address() as AddressInfo;
    await expect(tell({ allows, url: `http://localhost:${port}/` })).resolves.toMatchObject({
      code: 'forbidden_address',
    });
    await expect(tell({ allows, url: `http://[::ffff:127.0.0.1]:${port}/` })).resolves.toMatchObject({
      code: 'forbidden_address',
    });
    expect(asked).toEqual([]);
  });
});
