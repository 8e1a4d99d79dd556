import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What came back, whatever it says. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

/**
 * Milliseconds after which an idle connection is closed by us, before the other side closes it under a call: what became of
 * such a call would not be known.
 */
const IDLE_MS = 4_000;

const KEEP = { keepAlive: true, timeout: IDLE_MS };

const CLIENTS = {
  'http:': { request: httpRequest, agent: new HttpAgent(KEEP) },
  'https:': { request: httpsRequest, agent: new HttpsAgent(KEEP) },
} as const;

/** Larger answers are none of Meta's. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Posts JSON on a connection that is kept. A message costs two such calls; fetch takes several times the processor time of
 * Node's own client for one (docs/adr/0065).
 * @param timeoutMs for the whole call.
 * @throws Error with the network's code; `ETIMEDOUT` after the timeout.
 */
export function postJson(
  url: URL,
  body: string,
  { headers, timeoutMs }: { readonly headers: Readonly<Record<string, string>>; readonly timeoutMs: number },
): Promise<Posted> {
  const { request, agent } = CLIENTS[url.protocol === 'http:' ? 'http:' : 'https:'];
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      (response) => {
        readText(response).then((text) => {
          resolve({ status: response.statusCode ?? 0, text });
        }, reject);
      },
    );
    const timer = setTimeout(() => call.destroy(fault('ETIMEDOUT')), timeoutMs);
    call.on('error', reject);
    call.on('close', () => {
      clearTimeout(timer);
    });
    call.end(body);
  });
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw fault('EMSGSIZE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}
