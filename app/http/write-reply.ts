import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HttpReply } from '../../adapters/channel';
import type { AppError, ErrorCode } from '../../domain/errors';
import { statusOf } from '../../api/error-status';

/** For whatever is not a page: nothing in it may run or be framed. Pages bring a policy of their own. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** What every answer carries, also those of apps mounted beside ours. */
export function setSafetyHeaders(res: ServerResponse, about: { readonly id: string; readonly secure: boolean }): void {
  res.setHeader('X-Request-Id', about.id);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'no-referrer');
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  res.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (about.secure) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

export async function writeReply(res: ServerResponse, reply: HttpReply): Promise<void> {
  if (res.destroyed || res.headersSent) return;
  const { body } = reply;
  if (body instanceof Readable) {
    setHead(res, reply);
    await pipeline(body, res);
    return;
  }
  res.end(prepareReply(res, { ...reply, body }));
}

/** Sets all but the body, and gives what to send: a text stays one, since Node sends it in one piece with the head. */
export function prepareReply(
  res: ServerResponse,
  reply: HttpReply & { readonly body?: Exclude<HttpReply['body'], Readable> | undefined },
): Buffer | string {
  setHead(res, reply);
  const { body = '' } = reply;
  if (typeof body === 'object' && !Buffer.isBuffer(body) && !res.hasHeader('Content-Type')) {
    res.setHeader('Content-Type', 'application/json; charset=utf-8');
  }
  const content = Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
  if (reply.status !== 204 && reply.status !== 304) res.setHeader('Content-Length', Buffer.byteLength(content));
  return content;
}

function setHead(res: ServerResponse, { status, headers = {} }: HttpReply): void {
  res.statusCode = status;
  res.setHeader('Content-Security-Policy', DATA_POLICY);
  res.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(headers)) {
    res.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
}

/** The client learns the code and, when it is at fault, the reason; never what went wrong inside. */
export function replyTo(error: AppError): HttpReply {
  const status = statusOf(error.code);
  return {
    status,
    ...(error.retryable && status >= 429 ? { headers: { 'Retry-After': '2' } } : {}),
    body: errorBody(error.code, status < 500 ? error.message : 'the request could not be completed'),
  };
}

/** The form that Direct Line gives its errors; every address here uses it unless it has its own. */
export function errorBody(code: ErrorCode | 'method_not_allowed', message: string): object {
  return { error: { code, message } };
}
