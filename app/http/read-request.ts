import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable, Transform } from 'node:stream';
import type { HttpRequest, HttpRoute } from '../../adapters/channel';
import { AppError } from '../../domain/errors';

/** A proxy's request id is believed only when it cannot do harm in a log. */
const REQUEST_ID = /^[\w-]{8,64}$/u;
const NO_BODY = Buffer.alloc(0);
/** One for all: a stream is dear to make, and nobody reads it. */
const NO_STREAM = new Readable().destroy();

/** One id per request, also for apps mounted beside ours: a fresh one replaces a missing or odd header. */
export function requestId(req: IncomingMessage): string {
  const given = req.headers['x-request-id'];
  if (typeof given === 'string' && REQUEST_ID.test(given)) return given;
  const id = randomUUID();
  req.headers['x-request-id'] = id;
  return id;
}

/**
 * @param proxyHops how many proxies of ours stand in front: that many last entries of X-Forwarded-For are believed.
 * @throws AppError `too_large`, also while a streamed body is read.
 */
export async function readRequest(
  req: IncomingMessage & { readonly params?: unknown },
  route: HttpRoute,
  proxyHops: number,
): Promise<HttpRequest> {
  const url = req.url ?? '/';
  const cut = url.indexOf('?');
  return {
    id: requestId(req),
    method: req.method ?? 'GET',
    params: (req.params ?? {}) as Record<string, string>,
    query: new URLSearchParams(cut < 0 ? '' : url.slice(cut + 1)),
    headers: req.headers,
    cookies: cookiesOf(req.headers.cookie),
    ip: clientAddress(req, proxyHops),
    ...(await bodyOf(req, route)),
  };
}

async function bodyOf(req: IncomingMessage, route: HttpRoute): Promise<Pick<HttpRequest, 'body' | 'stream'>> {
  if (Number(req.headers['content-length'] ?? 0) > route.maxBodyBytes) throw tooLarge();
  if (route.streams) return { body: NO_BODY, stream: limited(req, route.maxBodyBytes) };
  return { body: await gathered(req, route.maxBodyBytes), stream: NO_STREAM };
}

function gathered(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What follows is read and dropped by Node, so that the client can hear why it was refused.
      if (size > maxBytes) reject(tooLarge());
      else chunks.push(chunk);
    });
    req.once('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    req.once('error', reject);
    req.once('close', () => {
      if (!req.complete) reject(new AppError('invalid_input', 'the client broke off'));
    });
  });
}

function limited(req: IncomingMessage, maxBytes: number): Readable {
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxBytes) done(tooLarge());
      else done(null, chunk);
    },
  });
  req.once('close', () => {
    if (!req.complete) stream.destroy(new AppError('invalid_input', 'the client broke off'));
  });
  // After a refusal the rest is dropped rather than left in the pipe, or the answer would wait behind it.
  stream.once('close', () => {
    req.unpipe(stream);
    req.resume();
  });
  // Whoever reads sees the error; nobody reading is no reason to crash.
  stream.on('error', () => undefined);
  return req.pipe(stream);
}

function tooLarge(): AppError {
  return new AppError('too_large', 'the request body is too large');
}

/** Later cookies of one name do not override earlier ones, as RFC 6265 lets the more specific come first. */
function cookiesOf(header: string | undefined): Readonly<Record<string, string>> {
  const cookies: Record<string, string> = Object.create(null) as Record<string, string>;
  if (!header) return cookies;
  for (const pair of header.split(';')) {
    const cut = pair.indexOf('=');
    if (cut < 1) continue;
    const name = pair.slice(0, cut).trim();
    cookies[name] ??= pair.slice(cut + 1).trim();
  }
  return cookies;
}

/** Where a request came from, as far as our proxies can be believed. Personal: never logged. */
export function clientAddress(req: IncomingMessage, proxyHops: number): string {
  const seen = req.socket.remoteAddress ?? '';
  const forwarded = req.headers['x-forwarded-for'];
  const chain = [...(typeof forwarded === 'string' ? forwarded.split(',') : []), seen].map((entry) => entry.trim());
  const address = chain.at(-1 - Math.min(proxyHops, chain.length - 1)) ?? seen;
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}
