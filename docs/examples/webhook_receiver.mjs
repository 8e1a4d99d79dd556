// A receiver of Dossier's webhooks in Node alone: checks the signature, takes each event once, answers at once.
//   WEBHOOK_SECRET=whsec_… PORT=8080 node webhook_receiver.mjs
// Each event that is new and genuine is printed as a line of JSON. See docs/webhooks.md.
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

/** Seconds by which our clocks may differ; older messages may be somebody's copies. */
const TOLERANCE = 300;
const MAX_BYTES = 64 * 1024;
const { WEBHOOK_SECRET = '', PORT = '8080' } = process.env;
const key = Buffer.from(WEBHOOK_SECRET.replace(/^whsec_/, ''), 'base64');

/** In a real receiver: a table with the id as its primary key, written in the transaction that uses the event. */
const seen = new Set();

function isGenuine(headers, body) {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE)) return false;
  // Over the bytes as they came: JSON that was parsed and written again is another text.
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(' ').some((signature) => {
    const [version, mac = ''] = signature.split(',');
    const given = Buffer.from(mac, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

async function read(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const server = createServer(async (request, response) => {
  const body = await read(request);
  if (body === null) return response.writeHead(413).end();
  if (!isGenuine(request.headers, body)) return response.writeHead(401).end();
  const event = JSON.parse(body.toString());
  if (!seen.has(event.id)) {
    seen.add(event.id);
    console.log(JSON.stringify(event));
  }
  response.writeHead(204).end();
});

server.listen(Number(PORT), '127.0.0.1', () => {
  console.error(`listening on ${server.address().port}`);
});
