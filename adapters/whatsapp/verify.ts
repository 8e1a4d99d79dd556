import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../domain/errors';
import type { HttpReply, HttpRequest } from '../channel';

const SIGNATURE = /^sha256=([\da-f]{64})$/iu;

/**
 * Whether Meta, or somebody who knows the app secret, sent these very bytes.
 * @throws AppError `signature_invalid`.
 */
export function verifySignature(body: Buffer, header: string | string[] | undefined, appSecret: string): void {
  const given = typeof header === 'string' ? SIGNATURE.exec(header)?.[1] : undefined;
  const expected = createHmac('sha256', appSecret).update(body).digest();
  if (given === undefined || !timingSafeEqual(Buffer.from(given, 'hex'), expected)) {
    throw new AppError('signature_invalid', 'the signature does not fit the body');
  }
}

/** Meta's question when the webhook is set up. @throws AppError `forbidden` for a wrong token. */
export function answerChallenge({ query }: HttpRequest, verifyToken: string): HttpReply {
  const token = query.get('hub.verify_token') ?? '';
  if (query.get('hub.mode') !== 'subscribe' || !sameText(token, verifyToken)) {
    throw new AppError('forbidden', 'the verify token is another one');
  }
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    // Reflected: nothing but what such a challenge is made of.
    body: (query.get('hub.challenge') ?? '').replace(/[^\w.-]/gu, '').slice(0, 200),
  };
}

function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
