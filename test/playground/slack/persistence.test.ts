import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSlackWorkspace } from '../../../playground/slack/workspace';
import { compilePlayground } from '../support/compile';
import {
  BOT_TOKEN,
  CHANNEL,
  clientOf,
  NADIA,
  serveOn,
  SIGNING_SECRET,
  startWorkspace,
  temporaryDir,
  workspaceOptions,
  type Served,
} from '../support/loop';
import { runMain, type Running } from '../support/process';
import { until } from '../support/until';

describe('a restart', () => {
  test('finds channels, messages, files, reactions and the Home where they were', async () => {
    const options = workspaceOptions();
    const before = await startWorkspace({ ...options, basePath: '' });
    const { ts = '' } = await before.client.chat.postMessage({
      channel: CHANNEL,
      text: 'carte',
      metadata: { event_type: 'claim_escalated', event_payload: { outbox_key: 'k1' } },
    });
    await before.workspace.type({ user: NADIA, thread_ts: ts, text: 'bonjour' });
    await before.workspace.share({ user: NADIA, thread_ts: ts, name: 'photo.png', bytes: Buffer.from('bytes') });
    await before.workspace.react({ user: NADIA, ts, name: 'eyes', add: true });
    await before.client.views.publish({ user_id: NADIA, view: { type: 'home', blocks: [] } });
    const told = before.workspace.messages({ thread_ts: ts });
    await before.workspace.close();

    const after = createSlackWorkspace(options);
    const served = await serveOn((req, res) => void after.handle(req, res));
    const client = clientOf(served.origin);
    const { messages } = await client.conversations.history({ channel: CHANNEL, include_all_metadata: true });
    expect(messages).toMatchObject([
      { ts, metadata: { event_payload: { outbox_key: 'k1' } }, reactions: [{ name: 'eyes' }] },
    ]);
    expect(after.messages({ thread_ts: ts }).map((message) => message.ts)).toEqual(told.map((message) => message.ts));
    expect(after.home(NADIA)).toMatchObject({ type: 'home' });
    const [file] = after.messages({ thread_ts: ts })[2]?.files as { id: string; url_private: string }[];
    const bytes = await fetch(`${served.origin}/files/${file?.id ?? ''}`, {
      headers: { authorization: `Bearer ${BOT_TOKEN}` },
    });
    expect(await bytes.text()).toBe('bytes');
    const next = await client.chat.postMessage({ channel: CHANNEL, text: 'après' });
    expect(Number(next.ts)).toBeGreaterThan(Number(told.at(-1)?.ts));
    await after.close();
    await served.stop();
    await before.stop();
  });

  test('refuses a data folder that holds something else', async () => {
    const dataDir = temporaryDir();
    await writeFile(join(dataDir, 'workspace.json'), '{"version":2}');
    expect(() => createSlackWorkspace(workspaceOptions({ dataDir }))).toThrow('is not the state of a local stand-in');
    await rm(dataDir, { recursive: true });
  });
});

describe('as a process of its own', () => {
  const outDir = temporaryDir();
  const dataDir = temporaryDir();
  let main: string;
  let running: Running | undefined;
  let app: Served;
  let eventIds: string[];

  beforeAll(async () => {
    ({ main } = await compilePlayground(outDir));
    app = await serveOn((req, res) => {
      let body = '';
      req.on('data', (chunk: Buffer) => (body += chunk.toString()));
      req.on('end', () => {
        eventIds.push((JSON.parse(body) as { event_id: string }).event_id);
        res.end();
      });
    });
  });

  beforeEach(() => {
    eventIds = [];
  });

  afterAll(async () => {
    running?.child.kill('SIGKILL');
    await app.stop();
    await rm(outDir, { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  });

  const start = async (...more: string[]) => {
    const secrets = ['--signing-secret', SIGNING_SECRET, '--bot-token', BOT_TOKEN];
    running = await runMain(main, ['--port', '0', '--data', dataDir, ...secrets, '--rate', '1000,1000', ...more]);
    return running;
  };

  test('a kill -9 loses nothing that was acknowledged, over and over', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { address, end } = await start();
      const client = clientOf(address);
      const posting = Array.from({ length: 40 }, async (_, n) => {
        const text = `${round}-${n}`;
        await client.chat.postMessage({ channel: CHANNEL, text }).then(
          () => acknowledged.push(text),
          () => undefined,
        );
      });
      await until('half of a round', () => acknowledged.filter((text) => text.startsWith(`${round}-`)).length >= 10);
      await end('SIGKILL');
      await Promise.all(posting);
    }
    const { address, end } = await start();
    const { messages = [] } = await clientOf(address).conversations.history({ channel: CHANNEL, limit: 999 });
    const kept = messages.map((message) => message.text);
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(kept).size).toBe(kept.length);
    expect(await end('SIGTERM')).toBe(0);
  });

  test('an event that was not delivered before the kill is delivered after it', async () => {
    await rm(dataDir, { recursive: true, force: true });
    const first = await start();
    await fetch(`${first.address}/act/type`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: NADIA, text: 'pas encore' }),
    });
    await first.end('SIGKILL');
    const second = await start('--deliver', `${app.origin}/slack/events`);
    await until('the event', () => eventIds.length === 1);
    expect(await second.end('SIGTERM')).toBe(0);
    expect(eventIds).toHaveLength(1);
  });

  test('--help explains, and what is missing is said', async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [main, '--help']);
    expect(stdout).toContain('--signing-secret');
    await expect(run(process.execPath, [main])).rejects.toMatchObject({ code: 2 });
  });
});
