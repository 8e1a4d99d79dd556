import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveParent } from './child';
import { CONNECTION, echoOf } from './whatsapp-webhook';

interface Webhook {
  readonly entry: readonly {
    readonly changes: readonly {
      readonly value: {
        readonly messages: readonly { readonly from: string; readonly text: { readonly body: string } }[];
      };
    }[];
  }[];
}

/** What cannot be saved: the signature, the parsing, the call. Nothing is kept, and a copy is answered again. */
const [, graphUrl = ''] = process.argv.slice(2);
const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    const body = Buffer.concat(chunks);
    const expected = createHmac('sha256', CONNECTION.appSecret).update(body).digest('hex');
    const given = String(req.headers['x-hub-signature-256']).replace('sha256=', '');
    const genuine = given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
    res.writeHead(genuine ? 200 : 401);
    res.end();
    if (genuine) for (const message of messagesOf(body)) void send(message.from, message.text.body);
  });
});

function messagesOf(body: Buffer) {
  const { entry } = JSON.parse(body.toString()) as Webhook;
  return entry.flatMap(({ changes }) => changes.flatMap(({ value }) => value.messages));
}

async function send(to: string, text: string): Promise<void> {
  const response = await fetch(`${graphUrl}/v26.0/${CONNECTION.phoneNumberId}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${CONNECTION.accessToken}` },
    body: JSON.stringify({ messaging_product: 'whatsapp', to: `+${to}`, type: 'text', text: { body: echoOf(text) } }),
  });
  await response.text();
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  serveParent(port, () => ({ roundTrips: 0, commits: 0, memory: process.memoryUsage().rss }));
});
