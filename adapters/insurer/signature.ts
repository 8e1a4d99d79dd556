import { createHmac } from 'node:crypto';

/** Before the secret's bytes in base64, as Standard Webhooks writes secrets. */
const PREFIX = 'whsec_';

/** Bytes of a secret as it is configured. */
export function keyOf(secret: string): Buffer {
  return Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');
}

/**
 * Headers that prove a message to be ours (Standard Webhooks 1.0): HMAC-SHA-256 of `id.timestamp.body` with each secret that
 * is valid now, so that the receiver can change over at its own time.
 * @param secrets as configured, the current one first.
 */
export function signatureHeaders(
  secrets: readonly string[],
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signed = secrets.map((secret) => {
    const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${mac}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signed.join(' ') };
}
