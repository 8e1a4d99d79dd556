import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Adapter } from 'chat' with { 'resolution-mode': 'import' };
import { Pool } from 'pg';
import { serveParent } from '../support/child';
import { CONNECTION, echoOf } from '../support/whatsapp-webhook';

/** As many connections as the product takes. */
const POOL_SIZE = 15;

/** The echo on Vercel's Chat SDK as its documentation shows it: WhatsApp's adapter, state in PostgreSQL, a handler. */
async function main(): Promise<void> {
  const [databaseUrl = '', graphUrl = ''] = process.argv.slice(2);
  // These packages are ES modules only.
  const { Chat } = await import('chat');
  const { createWhatsAppAdapter } = await import('@chat-adapter/whatsapp');
  const { createPostgresState } = await import('@chat-adapter/state-pg');
  // Their own types do not fit each other under `exactOptionalPropertyTypes`.
  const whatsapp = createWhatsAppAdapter({ ...CONNECTION, apiUrl: graphUrl }) as Adapter;
  const bot = new Chat({
    userName: 'echo',
    adapters: { whatsapp },
    state: createPostgresState({ client: new Pool({ connectionString: databaseUrl, max: POOL_SIZE }) }),
    logger: 'silent',
  });
  bot.onDirectMessage(async (thread, message) => {
    await thread.post(echoOf(message.text));
  });
  await bot.initialize();
  const server = createServer((req, res) => {
    void toRequest(req)
      .then((request) => bot.webhooks.whatsapp(request))
      .then(async (response) => {
        res.writeHead(response.status);
        res.end(await response.text());
      });
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    serveParent(port, () => ({ roundTrips: 0, commits: 0, memory: process.memoryUsage().rss }));
  });
}

/** Its webhooks take the web's own requests. */
async function toRequest(req: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value));
  return new Request(`http://127.0.0.1${req.url ?? '/'}`, { method: 'POST', headers, body: Buffer.concat(chunks) });
}

void main();
