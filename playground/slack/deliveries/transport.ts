import * as http from 'node:http';
import * as https from 'node:https';
import { signRequest } from './signature';

/** Bolt compares content types with `===`: a charset would break its parsing. */
export type ContentType = 'application/json' | 'application/x-www-form-urlencoded';

export interface Outcome {
  /** `ok`, or Slack's name for what went wrong. */
  outcome: 'ok' | 'http_timeout' | 'connection_failed' | 'http_error';
  status?: number;
  body: string;
  /** The app asked not to be tried again. */
  noRetry: boolean;
}

export interface Post {
  url: string;
  signingSecret: string;
  timeoutMs: number;
  contentType: ContentType;
  body: string;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/** Posts a signed request to the app; never rejects. Each post has a connection of its own, so that a restart of the app is a clean refusal. */
export function postSigned(post: Post): Promise<Outcome> {
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    'content-type': post.contentType,
    'content-length': Buffer.byteLength(post.body),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signRequest(post.signingSecret, timestamp, post.body),
    ...post.headers,
  };
  const signal = AbortSignal.any([AbortSignal.timeout(post.timeoutMs), ...(post.signal ? [post.signal] : [])]);
  const client = post.url.startsWith('https:') ? https : http;
  return new Promise((resolve) => {
    const fail = (): void => {
      const timedOut = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
      resolve({ outcome: timedOut ? 'http_timeout' : 'connection_failed', body: '', noRetry: false });
    };
    const request = client.request(post.url, { method: 'POST', agent: false, headers, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        resolve(outcomeOf(response, Buffer.concat(chunks).toString()));
      });
    });
    request.on('error', fail);
    request.end(post.body);
  });
}

function outcomeOf(response: http.IncomingMessage, body: string): Outcome {
  const status = response.statusCode ?? 0;
  return {
    outcome: status >= 200 && status < 300 ? 'ok' : 'http_error',
    status,
    body,
    noRetry: response.headers['x-slack-no-retry'] === '1',
  };
}
