import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDatabase } from '../../models/database';
import { runBatch, type Statement } from '../../models/sql/batch';
import { serveParent } from './child';
import { QUESTION_STEP } from './question-step';

/**
 * What durability alone costs: the stock bot's answer, without a Bot Framework, a token, a schema or a personal column, but kept:
 * the conversation locked, the message once only, both lines and the state written, one commit before the answer.
 */
const TABLES = [
  'CREATE TABLE IF NOT EXISTS floor_conversations (id uuid PRIMARY KEY, sequence int NOT NULL)',
  'CREATE TABLE IF NOT EXISTS floor_inbox (key text PRIMARY KEY, conversation uuid NOT NULL)',
  `CREATE TABLE IF NOT EXISTS floor_lines (conversation uuid, sequence int, speaker text, body text,
     PRIMARY KEY (conversation, sequence))`,
  'CREATE TABLE IF NOT EXISTS floor_states (conversation uuid PRIMARY KEY, etag text NOT NULL, state text NOT NULL)',
];
const BEGIN: Statement = { name: 'begin', text: 'BEGIN', values: [] };
const COMMIT: Statement = { name: 'commit', text: 'COMMIT', values: [] };
const LOCK = 'SELECT sequence FROM floor_conversations WHERE id = $1 FOR UPDATE';
const READ = `SELECT (SELECT 1 FROM floor_inbox WHERE key = $2) AS duplicate,
  (SELECT state FROM floor_states WHERE conversation = $1) AS state`;
const WRITE = `WITH inbox AS (INSERT INTO floor_inbox VALUES ($2, $1)),
  lines AS (INSERT INTO floor_lines VALUES ($1, $3::int, 'customer', $4), ($1, $3::int + 1, 'bot', $5)),
  state AS (INSERT INTO floor_states VALUES ($1, $2, $6)
    ON CONFLICT (conversation) DO UPDATE SET etag = $2, state = $6)
  UPDATE floor_conversations SET sequence = $3::int + 1 WHERE id = $1`;

interface Posted {
  readonly text: string;
  readonly channelData: { readonly clientActivityID: string };
}

async function main(): Promise<void> {
  const database = createDatabase({ url: process.argv[2] ?? '' });
  for (const table of TABLES) await database.sequelize.query(table);

  const turn = async (conversation: string, { text, channelData }: Posted): Promise<string> => {
    const lease = await database.lease();
    const key = channelData.clientActivityID;
    const [, locked] = await runBatch(lease.client, [
      BEGIN,
      { name: 'lock', text: LOCK, values: [conversation] },
      { name: 'read', text: READ, values: [conversation, key] },
    ]);
    const sequence = Number(locked?.rows[0]?.sequence) + 1;
    const answer = QUESTION_STEP.answer(text);
    const state = JSON.stringify({ asked: answer });
    const values = [conversation, key, sequence, text, answer, state];
    await runBatch(lease.client, [{ name: 'write', text: WRITE, values }, COMMIT]);
    lease.release(false);
    return randomUUID();
  };

  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const conversation = (req.url ?? '').split('/')[4] ?? '';
      void turn(conversation, JSON.parse(Buffer.concat(chunks).toString()) as Posted).then((id) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end(JSON.stringify({ id }));
      });
    });
  });
  for (const id of process.argv.slice(3)) {
    await database.sequelize.query(`INSERT INTO floor_conversations VALUES ('${id}', 0)`);
  }
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    serveParent(port, () => ({ roundTrips: 0, commits: 0, memory: process.memoryUsage().rss }));
  });
}

void main();
