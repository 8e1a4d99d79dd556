import { createHmac } from 'node:crypto';

/**
 * Slack's v0 request signature over the raw body.
 * `timestamp` is in whole seconds since the epoch; readers refuse one that is more than five minutes off.
 */
export function signRequest(signingSecret: string, timestamp: number, rawBody: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${rawBody}`).digest('hex')}`;
}
