import { connect } from 'node:net';
import { Readable } from 'node:stream';
import express from 'express';
import pino from 'pino';
import WebSocket, { WebSocketServer } from 'ws';
import type { HttpRequest, HttpRoute } from '../../adapters/channel';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../app/http-server';
import { explainPort } from '../../app/terminal';
import { AppError } from '../../domain/errors';

const lines: Record<string, unknown>[] = [];
const log = pino(
  { level: 'debug' },
  { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
);

let server: HttpServer | undefined;
let base = '';

async function serve(routes: HttpRoute[], options: Partial<HttpServerOptions> = {}): Promise<void> {
  server = createHttpServer(routes, [], { log, ...options });
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
}

function route(handle: HttpRoute['handle'], more: Partial<HttpRoute> = {}): HttpRoute {
  return { method: 'POST', path: '/things/:id', maxBodyBytes: 100, handle, ...more };
}

/** Writes bytes as they are and reads until the other side closes. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('close', () => {
      resolve(heard);
    });
    socket.on('error', reject);
  });
}

afterEach(async () => {
  await server?.close(2_000);
  server = undefined;
  lines.length = 0;
});

describe('a request whose address makes no sense', () => {
  it.each([
    ['a Host with a space', 'GET / HTTP/1.1\r\nHost: a b\r\n'],
    ['a Host of brackets', 'GET / HTTP/1.1\r\nHost: <>%%\r\n'],
    ['an absolute target that is none', 'GET http://[::bad HTTP/1.1\r\nHost: localhost\r\n'],
    ['one that waits for a go-ahead', 'POST / HTTP/1.1\r\nHost: a b\r\nExpect: 100-continue\r\nContent-Length: 1\r\n'],
  ])('%s is answered 400, and the next one is served', async (_name, head) => {
    await serve([route(() => Promise.resolve({ status: 204 }))]);
    expect(await raw(`${head}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /u);
    expect((await fetch(`${base}/things/1`, { method: 'POST' })).status).toBe(204);
  });
});

describe('a port that is taken', () => {
  it('is told to who starts, in words, and ends nothing', async () => {
    await serve([route(() => Promise.resolve({ status: 204 }))]);
    const second = createHttpServer([], [], { log });
    const fault: unknown = await second
      .listen(Number(new URL(base).port), '127.0.0.1')
      .catch((cause: unknown) => cause);
    expect(explainPort(fault)).toBe(
      `Port ${new URL(base).port} is taken. Set PORT to another one, or stop the program that listens there.`,
    );
    expect((await fetch(`${base}/things/1`, { method: 'POST' })).status).toBe(204);
  });

  it('says nothing of other faults', () => {
    expect(explainPort(new Error('x'))).toBeNull();
    expect(explainPort('EADDRINUSE')).toBeNull();
  });
});

describe('a mounted route', () => {
  it('sees the request without any framework', async () => {
    let seen: HttpRequest | undefined;
    await serve([
      route((request) => {
        seen = request;
        return Promise.resolve({ status: 201, headers: { 'X-Made': 'yes' }, body: { ok: true } });
      }),
    ]);
    const reply = await fetch(`${base}/things/a%20b?x=1&x=2`, {
      method: 'POST',
      body: 'été',
      headers: { cookie: 'a=1; b=two=2; a=3', 'x-request-id': 'from-the-proxy' },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('x-made')).toBe('yes');
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    await expect(reply.json()).resolves.toEqual({ ok: true });
    expect(seen).toMatchObject({ id: 'from-the-proxy', method: 'POST', params: { id: 'a b' }, ip: '127.0.0.1' });
    expect(seen?.query.getAll('x')).toEqual(['1', '2']);
    expect({ ...seen?.cookies }).toEqual({ a: '1', b: 'two=2' });
    expect(seen?.body.toString()).toBe('été');
  });

  it.each([
    ['text', 'salut', 'salut'],
    ['bytes', Buffer.from('octets'), 'octets'],
    ['a stream', () => Readable.from(['un', 'deux']), 'undeux'],
    ['an object', { a: 1 }, '{"a":1}'],
    ['nothing', undefined, ''],
  ])('answers with %s', async (_kind, body, expected) => {
    await serve([
      route(() =>
        Promise.resolve({
          status: 200,
          ...(body === undefined ? {} : { body: typeof body === 'function' ? body() : body }),
        }),
      ),
    ]);
    const reply = await fetch(`${base}/things/1`, { method: 'POST' });
    await expect(reply.text()).resolves.toBe(expected);
  });

  it('answers HEAD where it answers GET, without a body', async () => {
    await serve([route(() => Promise.resolve({ status: 200, body: 'page' }), { method: 'GET' })]);
    const reply = await fetch(`${base}/things/1`, { method: 'HEAD' });
    expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([200, '4', '']);
  });

  it('streams an upload as it comes and fails it beyond its limit', async () => {
    await serve([
      route(
        async ({ stream }) => {
          let size = 0;
          for await (const chunk of stream as AsyncIterable<Buffer>) size += chunk.length;
          return { status: 200, body: { size } };
        },
        { streams: true, maxBodyBytes: 200_000 },
      ),
    ]);
    const send = (bytes: number) =>
      fetch(`${base}/things/1`, {
        method: 'POST',
        body: Readable.toWeb(Readable.from([Buffer.alloc(bytes / 2), Buffer.alloc(bytes / 2)])) as ReadableStream,
        duplex: 'half',
      });
    await expect((await send(150_000)).json()).resolves.toEqual({ size: 150_000 });
    expect((await send(250_000)).status).toBe(413);
    expect((await send(1_000)).status).toBe(200);
  });
});

describe('bad requests', () => {
  it.each([
    ['with a length above the limit', Buffer.alloc(101)],
    ['that turns out longer than the limit', Readable.toWeb(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]))],
  ])('answers 413 to a body %s', async (_what, body) => {
    await serve([route(() => Promise.resolve({ status: 200 }))]);
    const reply = await fetch(`${base}/things/1`, {
      method: 'POST',
      body: body as NonNullable<RequestInit['body']>,
      duplex: 'half',
    });
    expect(reply.status).toBe(413);
    await expect(reply.json()).resolves.toEqual({
      error: { code: 'too_large', message: expect.any(String) as string },
    });
  });

  it.each([
    ['an unknown address', 'GET', '/nothing', 404, 'not_found'],
    ['a known address and another method', 'GET', '/things/1', 405, 'method_not_allowed'],
    ['a broken escape', 'POST', '/things/%zz', 404, 'not_found'],
    ['a part of 700 characters', 'POST', `/things/${'a'.repeat(700)}`, 404, 'not_found'],
    ['a double slash', 'POST', '//', 404, 'not_found'],
    ['an address that looks absolute', 'GET', '//evil.example/x', 404, 'not_found'],
  ])('answers %s as JSON', async (_what, method, path, status, code) => {
    await serve([route(() => Promise.resolve({ status: 200 }))]);
    const heard = await raw(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(heard).toContain(`"code":"${code}"`);
    expect(heard).not.toContain('evil');
  });

  it.each<[string, number, string, unknown]>([
    ['a refusal', 403, 'not yours', new AppError('forbidden', 'not yours')],
    ['a fault of a part', 503, 'could not be completed', new AppError('database_unavailable', 'the pool is gone')],
    ['a bug', 500, 'could not be completed', new Error('secret detail')],
    ['what is not even an error', 500, 'could not be completed', 'secret detail'],
  ])('turns %s into status %i', async (_what, status, text, thrown) => {
    await serve([
      // The point is a handler that breaks the rules.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      route(() => Promise.reject(thrown)),
    ]);
    const reply = await fetch(`${base}/things/1`, { method: 'POST' });
    const body = await reply.text();
    expect(reply.status).toBe(status);
    expect(body).toContain(text);
    expect(body + JSON.stringify(lines)).not.toMatch(/secret detail/);
    expect(reply.headers.get('retry-after')).toBe(status === 503 ? '2' : null);
  });

  it('survives a client that breaks off in the middle of a body', async () => {
    let calls = 0;
    await serve([
      route(() => {
        calls += 1;
        return Promise.resolve({ status: 200 });
      }),
    ]);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1', () => {
        socket.write('POST /things/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf', () =>
          socket.resetAndDestroy(),
        );
        socket.once('close', () => {
          resolve();
        });
      });
    });
    expect((await fetch(`${base}/things/1`, { method: 'POST' })).status).toBe(200);
    expect(calls).toBe(1);
  });
});

describe('what every answer carries', () => {
  it('has a request id, safety headers, no cache and a policy under which nothing runs', async () => {
    await serve([route(() => Promise.resolve({ status: 200, body: 'x' }))], { secure: true });
    for (const path of ['/things/1', '/nothing']) {
      const { headers } = await fetch(base + path, { method: 'POST', headers: { 'x-request-id': 'bad id\t<script>' } });
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('server')).toBeNull();
    }
  });

  it('is logged by pattern, without address, token or body', async () => {
    await serve([route(() => Promise.resolve({ status: 200, body: { token: 'TOP' } }))]);
    await fetch(`${base}/things/salma?t=SECRET`, {
      method: 'POST',
      body: 'PRIVATE',
      headers: { authorization: 'Bearer B' },
    });
    expect(JSON.stringify(lines)).not.toMatch(/salma|SECRET|PRIVATE|TOP|Bearer/);
    expect(lines).toEqual([expect.objectContaining({ route: '/things/:id', status: 200, method: 'POST' })]);
  });
});

describe('the address of the client', () => {
  it.each([
    [0, '203.0.113.9', '127.0.0.1'],
    [1, '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    [2, '198.51.100.1, 203.0.113.9', '198.51.100.1'],
    [3, '203.0.113.9', '203.0.113.9'],
  ])('behind %i proxies that say "%s" is %s', async (proxyHops, forwarded, expected) => {
    let seen = '';
    await serve(
      [
        route(({ ip }) => {
          seen = ip;
          return Promise.resolve({ status: 200 });
        }),
      ],
      { proxyHops },
    );
    await fetch(`${base}/things/1`, { method: 'POST', headers: { 'x-forwarded-for': forwarded } });
    expect(seen).toBe(expected);
  });
});

describe('a page of another site', () => {
  const SITE = 'https://www.assureur.example';
  const bearerRoute = route(
    ({ headers }) =>
      headers.authorization ? Promise.resolve({ status: 200 }) : Promise.reject(new AppError('unauthenticated', 'no')),
    { allowedOrigins: [SITE] },
  );

  it('that is allowed may ask first, call, and read refusals too', async () => {
    await serve([bearerRoute, route(() => Promise.resolve({ status: 200 }), { path: '/private' })]);
    const asked = await fetch(`${base}/things/1`, {
      method: 'OPTIONS',
      headers: {
        origin: SITE,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, SITE]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    for (const [authorization, status] of [
      ['Bearer x', 200],
      ['', 401],
    ] as const) {
      const reply = await fetch(`${base}/things/1`, { method: 'POST', headers: { origin: SITE, authorization } });
      expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([status, SITE]);
    }
  });

  it.each([
    ['another site', '/things/1', 'https://ailleurs.example'],
    ['an allowed site, on a route that is our own pages’', '/private', SITE],
  ])('gets no leave for %s', async (_who, path, origin) => {
    await serve([bearerRoute, route(() => Promise.resolve({ status: 200 }), { path: '/private' })]);
    for (const method of ['OPTIONS', 'POST']) {
      const reply = await fetch(base + path, { method, headers: { origin, authorization: 'x' } });
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('an app of another framework', () => {
  it('takes its own paths, answers alone, and leaves the rest', async () => {
    const queues = express();
    queues.use('/ops/queues', (req, res) => {
      setImmediate(() => res.status(202).send(`queues ${req.path}`));
    });
    await serve([route(() => Promise.resolve({ status: 200, body: 'ours' }))], {
      pre: [
        (req, res) => {
          if (!req.url?.startsWith('/ops/queues')) return false;
          queues(req, res);
          return true;
        },
      ],
    });
    const theirs = await fetch(`${base}/ops/queues/list`);
    expect([theirs.status, await theirs.text()]).toEqual([202, 'queues /list']);
    expect(theirs.headers.get('content-security-policy')).toBeNull();
    expect(theirs.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(await (await fetch(`${base}/things/1`, { method: 'POST' })).text()).toBe('ours');
  });
});

describe('a WebSocket', () => {
  async function withSockets(): Promise<WebSocketServer> {
    const wss = new WebSocketServer({ noServer: true });
    server = createHttpServer(
      [],
      [
        {
          matches: (path) => path === '/stream',
          handle: (req, socket, head) => {
            wss.handleUpgrade(req, socket, head, (ws) => {
              ws.send(req.url ?? '');
            });
          },
        },
      ],
      { log },
    );
    base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    return wss;
  }

  it('opens where a route matches and is refused elsewhere', async () => {
    await withSockets();
    const heard = await new Promise((resolve) => {
      const ws = new WebSocket(`${base.replace('http', 'ws')}/stream?t=1`);
      ws.on('message', (data: Buffer) => {
        resolve(data.toString());
        ws.close();
      });
    });
    expect(heard).toBe('/stream?t=1');
    const refused = await new Promise<number | undefined>((resolve) => {
      const ws = new WebSocket(`${base.replace('http', 'ws')}/elsewhere`);
      ws.on('unexpected-response', (_req, res) => {
        resolve(res.statusCode);
      });
      ws.on('error', () => undefined);
    });
    expect(refused).toBe(404);
  });

  it('does not hold up closing for longer than the grace time', async () => {
    await withSockets();
    const ws = new WebSocket(`${base.replace('http', 'ws')}/stream`);
    const closed = new Promise((resolve) => ws.on('close', resolve));
    await new Promise((resolve) => ws.on('message', resolve));
    await server?.close(50);
    await closed;
    server = undefined;
  });
});

describe('closing', () => {
  it('lets a request that runs finish, and takes no new one', async () => {
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((started) => {
      void serve([
        route(async () => {
          started();
          await new Promise<void>((resolve) => (finish = resolve));
          return { status: 200, body: 'done' };
        }),
      ]).then(() => {
        answer = fetch(`${base}/things/1`, { method: 'POST' });
      });
    });
    let answer: Promise<Response> | undefined;
    await begun;
    const closing = server?.close(5_000);
    await expect(fetch(`${base}/things/1`, { method: 'POST' })).rejects.toThrow();
    finish();
    expect(await (await answer)?.text()).toBe('done');
    await closing;
    server = undefined;
  });
});
