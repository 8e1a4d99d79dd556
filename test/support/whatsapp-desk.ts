import { createHmac, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { HttpReply, HttpRequest, HttpRoute } from '../../adapters/channel';

export const APP_SECRET = 'the app secret of tests';
export const VERIFY_TOKEN = 'the verify token of tests';

export function signature(body: Buffer, secret = APP_SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** Calls the webhook as Meta does. */
export function post(routes: readonly HttpRoute[], body: Buffer, header = signature(body)): Promise<HttpReply> {
  return call(routes, 'POST', { body, headers: { 'x-hub-signature-256': header } });
}

export function call(
  routes: readonly HttpRoute[],
  method: 'GET' | 'POST',
  more: Partial<HttpRequest> = {},
): Promise<HttpReply> {
  const route = routes.find((candidate) => candidate.method === method);
  if (route === undefined) throw new Error('no such route');
  return route.handle({
    id: randomUUID(),
    method,
    params: {},
    query: new URLSearchParams(),
    headers: {},
    cookies: {},
    ip: '127.0.0.1',
    body: Buffer.alloc(0),
    stream: Readable.from([]),
    ...more,
  });
}
