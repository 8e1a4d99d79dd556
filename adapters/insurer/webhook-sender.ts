import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { InsurerAnswer, InsurerEvent, InsurerSystem } from '../../commands/ports-insurer';
import { ForbiddenAddress, guardedLookup, type AddressRule } from './reachable-address';
import { signatureHeaders } from './signature';

export interface WebhookSenderOptions {
  /** Where events are posted. */
  readonly url: string;
  /** The current secret, and the one before while both are valid. */
  readonly secrets: readonly string[];
  /** Null: every address (a machine of one's own). */
  readonly allows: AddressRule | null;
  /** The event as the wire has it. */
  readonly present: (event: InsurerEvent) => object;
  readonly now: () => Date;
  /** Milliseconds for the whole exchange. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Posts signed events, one request each. Redirections are not followed: nobody has configured where they lead. */
export function createWebhookSender(options: WebhookSenderOptions): InsurerSystem {
  return {
    tell: async (event) => {
      const body = JSON.stringify(options.present(event));
      try {
        return answerOf(await post(options, event.id, body));
      } catch (fault) {
        return { kind: 'refused', blames: 'address', code: codeOf(fault), status: null, retryAfterSeconds: null };
      }
    },
  };
}

interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function post({ url, secrets, allows, now, timeoutMs = TIMEOUT_MS }: WebhookSenderOptions, id: string, body: string) {
  const address = new URL(url);
  const bytes = Buffer.from(body);
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
      'user-agent': 'Dossier-Webhooks/1',
      ...signatureHeaders(secrets, { id, at: now(), body }),
    },
    signal: AbortSignal.timeout(timeoutMs),
    ...(allows === null ? {} : { lookup: guardedLookup(allows) }),
  };
  return new Promise<Reply>((resolve, reject) => {
    // A literal address is never looked up.
    const literal = address.hostname.replace(/^\[|\]$/gu, '');
    if (allows !== null && isIP(literal) !== 0 && !allows(literal)) {
      reject(new ForbiddenAddress('the address is not allowed'));
      return;
    }
    const send = address.protocol === 'https:' ? httpsRequest : httpRequest;
    const call = send(address, options, (response: IncomingMessage) => {
      // What they write is nothing to us, and may be endless.
      response.destroy();
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
    });
    call.on('error', reject);
    call.end(bytes);
  });
}

/** Said of one event; any other failure is of the address, the secret or the hour. */
const OF_THE_EVENT: ReadonlySet<number> = new Set([400, 406, 409, 411, 412, 413, 414, 415, 422, 500]);

function answerOf({ status, retryAfter }: Reply): InsurerAnswer {
  if (status >= 200 && status < 300) return { kind: 'taken', status };
  const blames = OF_THE_EVENT.has(status) ? 'event' : 'address';
  return { kind: 'refused', blames, code: `http_${status}`, status, retryAfterSeconds: secondsOf(retryAfter) };
}

/** The form in seconds; a date is as good as no word, for we wait in any case. */
function secondsOf(retryAfter: string | undefined): number | null {
  return retryAfter !== undefined && /^\d{1,6}$/u.test(retryAfter) ? Number(retryAfter) : null;
}

function codeOf(fault: unknown): string {
  const { code, name } = Object(fault) as { readonly code?: unknown; readonly name?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  return typeof code === 'string' ? code : 'fault';
}
