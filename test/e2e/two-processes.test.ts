import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TranscriptEntry } from '../../commands/ports';
import { PatientClient } from '../support/direct-line-patient';
import { eventually } from '../support/eventually';
import { aCustomer, anAdvisor, aPolicy } from '../support/records';
import { compiled, ServiceProcess } from '../support/service-process';
import {
  createServiceWorld,
  DIRECTLINE_SECRET,
  environment,
  openSlack,
  ownPort,
  type ServiceWorld,
  type SlackOutside,
} from '../support/service-world';
import { buttonsOf, type Shown } from '../support/shown';

const MINUTE = 60_000;
const PATIENCE_MS = 30_000;
/** A socket that was not woken looks for itself after five seconds. */
const WOKEN_MS = 4_000;

const clients: PatientClient[] = [];

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.giveUp()));
});

/** A greeted customer on the stream of one process. */
async function greeted(origin: string): Promise<PatientClient> {
  const client = new PatientClient(origin, DIRECTLINE_SECRET, 'stream');
  clients.push(client);
  await client.open();
  await client.until(
    'the greeting',
    () => client.received.some(({ text }) => text?.includes('matricule')),
    PATIENCE_MS,
  );
  return client;
}

function answered(client: PatientClient, id: string): Promise<unknown> {
  return client.until(
    `an answer to ${id}`,
    () => client.received.some(({ replyToId }) => replyToId === id),
    PATIENCE_MS,
  );
}

describe('two web processes and a worker on one database', () => {
  let world: ServiceWorld;
  let slack: SlackOutside;
  let first: string;
  let second: string;
  const processes: ServiceProcess[] = [];

  beforeAll(async () => {
    world = await createServiceWorld();
    const ports = [await ownPort(), await ownPort()] as const;
    [first, second] = [ports[0].origin, ports[1].origin];
    slack = await openSlack(world, first);
    const quick = { ADVISOR_REPLY_DELAY_SECONDS: '0' };
    const env = (port: number): Record<string, string> => ({ ...world.env(port), ...slack.env, ...quick });
    for (const { port } of ports) {
      processes.push(new ServiceProcess([compiled('app/web.js')], env(port), world.dataDir));
    }
    processes.push(new ServiceProcess([compiled('app/worker.js')], env(0), world.dataDir));
    for (const process of processes) {
      if (!(await process.printed('"msg":"ready"', MINUTE))) throw new Error(process.output);
    }
  }, 2 * MINUTE);

  afterAll(async () => {
    const endings = await Promise.all(processes.map((process) => process.end('SIGTERM')));
    await slack.close();
    await world.close();
    // Asked to stop, each finishes what runs and ends by itself.
    expect(endings.map(({ code }) => code)).toEqual([0, 0, 0]);
  }, MINUTE);

  function transcript({ conversationId }: PatientClient): Promise<TranscriptEntry[]> {
    return world.unitOfWork.run((tx) => tx.transcript.after(conversationId, 0, 1_000));
  }

  /** The customer's lines, each with the number of answers that follow it. @throws when an answer stands elsewhere. */
  function answersOf(entries: readonly TranscriptEntry[]): { readonly id: string; answers: number }[] {
    const lines: { readonly id: string; answers: number }[] = [];
    for (const { speaker, activityId, activity } of entries) {
      const last = lines.at(-1);
      if (speaker === 'client') lines.push({ id: activityId, answers: 0 });
      else if (activity.replyToId === undefined) expect(last).toBeUndefined();
      else if (last?.id === activity.replyToId) last.answers += 1;
      else throw new Error(`${activityId} does not answer ${String(last?.id)}, behind which it stands`);
    }
    return lines;
  }

  test('messages sent alternately to both stay in order, each with its answer', async () => {
    const client = await greeted(first);
    const ids: string[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      ids.push(await client.say({ text: `message ${turn}` }, undefined, turn % 2 === 0 ? first : second));
    }
    await answered(client, ids.at(-1) ?? '');
    const lines = answersOf(await transcript(client));
    expect(lines.map(({ id }) => id)).toEqual(ids);
    expect(lines.filter(({ answers }) => answers === 0)).toEqual([]);
    expect(client.received.map(({ id }) => id)).toEqual((await transcript(client)).map(({ activityId }) => activityId));
  });

  test('messages sent to both at the same time are answered one by one, in the order in which they were stored', async () => {
    const client = await greeted(second);
    const all = Array.from({ length: 20 }, (_, index) => index);
    const ids = await Promise.all(
      all.map((index) => client.say({ text: `message ${index}` }, undefined, index % 2 === 0 ? first : second)),
    );
    await Promise.all(ids.map((id) => answered(client, id)));
    const lines = answersOf(await transcript(client));
    expect(lines.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(lines.filter(({ answers }) => answers === 0)).toEqual([]);
    const stored = await world.database.query<{ activite_id: string }>(
      "SELECT activite_id FROM messages_entrants WHERE conversation_id = $1 AND nature = 'message' ORDER BY id",
      [client.conversationId],
    );
    expect(lines.map(({ id }) => id)).toEqual(stored.map(({ activite_id }) => activite_id));
    expect(client.received.map(({ id }) => id)).toEqual((await transcript(client)).map(({ activityId }) => activityId));
  });

  test('a stream on one is woken by what the other produced', async () => {
    const client = await greeted(first);
    const waits: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const id = await client.say({ text: `message ${turn}` }, undefined, second);
      const began = Date.now();
      await answered(client, id);
      waits.push(Date.now() - began);
    }
    expect(Math.min(...waits)).toBeLessThan(WOKEN_MS);
  });

  test('a duplicate sent to both at once is answered once', async () => {
    const client = await greeted(first);
    for (let turn = 0; turn < 5; turn += 1) {
      const key = randomUUID();
      const ids = await Promise.all([first, second].map((base) => client.say({ text: 'une seule fois' }, key, base)));
      expect(ids[0]).toBe(ids[1]);
      await answered(client, ids[0] ?? '');
    }
    const lines = answersOf(await transcript(client));
    expect(lines).toHaveLength(5);
    expect(lines.every(({ answers }) => answers === 1)).toBe(true);
  });

  test(
    'a dossier that one escalates is posted by the worker, taken at the other, and told on the customer’s stream, and what is said there is marked as delivered',
    async () => {
      const customer = aCustomer({ matricule: 'KM-700-CD', pin: '2718' });
      await world.unitOfWork.run((tx) => {
        tx.customers.create(customer, new Date());
        tx.policies.create(aPolicy(customer.id));
        tx.advisors.save(anAdvisor({ slackUserId: 'U0ADVISOR1', firstName: 'Nadia' }));
        return Promise.resolve();
      });
      const client = await greeted(second);
      for (const text of ['KM-700-CD', '2718', 'oui', 'parler à un conseiller']) {
        await answered(client, await client.say({ text }));
      }
      const cards = (): Shown[] => slack.workspace.messages() as unknown as Shown[];
      const [card] = await eventually(cards, (all) => all.length > 0, PATIENCE_MS);
      expect(card && buttonsOf(card)).toContain('take');
      await slack.workspace.click({ user: 'U0ADVISOR1', action_id: 'take', ts: card?.ts });
      await client.until(
        'that somebody took it',
        () => client.received.some(({ text }) => text?.startsWith('Nadia a pris')),
        PATIENCE_MS,
      );
      expect(cards().filter(({ ts, thread_ts = ts }) => thread_ts === ts)).toHaveLength(1);

      const text = 'Bonjour, je lis votre dossier.';
      const { ts } = await slack.workspace.type({ user: 'U0ADVISOR1', text, thread_ts: card?.ts });
      await client.until('her words', () => client.received.some((line) => line.text === text), PATIENCE_MS);
      const thread = (): Shown[] => slack.workspace.messages({ thread_ts: card?.ts ?? '' }) as unknown as Shown[];
      const reactions = (): Shown['reactions'] => thread().find((each) => each.ts === ts)?.reactions;
      const marks = await eventually(reactions, (shown) => shown !== undefined, PATIENCE_MS);
      expect(marks).toMatchObject([{ name: 'white_check_mark', count: 1 }]);
    },
    MINUTE,
  );
});

describe('`npm start` on a data folder', () => {
  let dataDir: string;
  const processes: ServiceProcess[] = [];
  const running = (script: string, env: Record<string, string>): ServiceProcess => {
    const process = new ServiceProcess([compiled(script)], env, dataDir);
    processes.push(process);
    return process;
  };

  beforeAll(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'dossier-start-'));
    // Under root, PostgreSQL runs under another account.
    chmodSync(dataDir, 0o755);
  });

  afterAll(async () => {
    await Promise.all(processes.map((process) => process.end('SIGKILL')));
    await eventually(
      () => postgresRuns(),
      (runs) => !runs,
      MINUTE,
    );
    await rm(dataDir, { recursive: true, force: true });
  }, 2 * MINUTE);

  /** The number of PostgreSQL's process, as its own folder says. */
  function postgresPid(): number | null {
    const file = path.join(dataDir, 'data', 'postgres', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
  }

  function postgresRuns(): boolean {
    const pid = postgresPid();
    if (pid === null) return false;
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  }

  async function start(): Promise<{ readonly process: ServiceProcess; readonly origin: string }> {
    const { port, origin } = await ownPort();
    const process = running('app/start.js', environment(path.join(dataDir, 'data'), port));
    if (!(await process.printed('Dossier is ready', MINUTE))) throw new Error(process.output);
    return { process, origin };
  }

  async function ready(origin: string): Promise<number> {
    return (await fetch(`${origin}/readyz`)).status;
  }

  test(
    'says so when another one runs there, prints how to join it, and leaves it alone',
    async () => {
      const first = await start();
      const client = await greeted(first.origin);

      const { port } = await ownPort();
      const second = running('app/start.js', environment(path.join(dataDir, 'data'), port));
      const { code } = await second.ended;
      expect(code).not.toBe(0);
      expect(second.output).toContain('already runs on this data folder');
      const url = /DATABASE_URL=(postgres:\/\/\S+)/u.exec(second.output)?.[1] ?? '';
      expect(url).not.toBe('');

      expect(await ready(first.origin)).toBe(200);
      await answered(client, await client.say({ text: 'vous êtes encore là' }));

      const joining = await ownPort();
      const web = running('app/web.js', {
        ...environment(path.join(dataDir, 'data'), joining.port),
        DATABASE_URL: url,
      });
      expect(await web.printed('"msg":"ready"', MINUTE)).toBe(true);
      await answered(client, await client.say({ text: 'et de ce côté' }, undefined, joining.origin));

      await web.end('SIGTERM');
      await first.process.end('SIGTERM');
      expect(postgresRuns()).toBe(false);
    },
    3 * MINUTE,
  );

  test(
    'killed at once leaves no PostgreSQL behind, and is ready again with everything kept',
    async () => {
      const first = await start();
      const client = await greeted(first.origin);
      await answered(client, await client.say({ text: 'je reviens' }));
      expect(postgresRuns()).toBe(true);
      await first.process.end('SIGKILL');
      await eventually(
        () => postgresRuns(),
        (runs) => !runs,
        PATIENCE_MS,
      );

      const again = await start();
      expect(await ready(again.origin)).toBe(200);
      const id = await client.say({ text: 'me revoilà' }, undefined, again.origin);
      expect(id).toContain(client.conversationId);
      await again.process.end('SIGTERM');
      expect(postgresRuns()).toBe(false);
    },
    3 * MINUTE,
  );
});
