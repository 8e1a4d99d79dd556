import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Outbox } from '../../jobs/outbox';
import { eventually } from '../support/eventually';
import { describeOnEachStore, type StoreBench } from '../support/queue-stores';
import { anOutboxMessage } from '../support/records';
import type { CrashWorkerOrders } from './crash-worker';

/** The other side: counts what is posted under each key, and can be asked whether it has it. */
class CountingSink {
  readonly arrived: string[] = [];
  /** Called for each post once it counts, before it is answered; true lets the sender wait for ever. */
  interrupt: (count: number) => boolean = () => false;
  private readonly server: Server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '/').slice(1));
    if (request.method === 'GET') {
      response.statusCode = this.arrived.includes(key) ? 200 : 404;
      response.end();
      return;
    }
    this.arrived.push(key);
    if (!this.interrupt(this.arrived.length)) response.end();
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const GROUPS = 24;
const ROUNDS = 5;

describeOnEachStore('a worker that is killed', (bench) => {
  const sink = new CountingSink();
  const running = new Set<ChildProcess>();
  let address = '';
  beforeAll(async () => {
    address = await sink.listen();
  });
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    sink.close();
  });

  function start(dieAt: CrashWorkerOrders['dieAt']): { child: ChildProcess; died: Promise<unknown> } {
    const { settings } = bench();
    const orders: CrashWorkerOrders = {
      databaseUrl: settings.databaseUrl,
      redisUrl: settings.redisUrl,
      namespace: settings.namespace ?? '',
      masterKey: 'test master key of 32 bytes, yes',
      sink: address,
      lockMs: 1_000,
      leaseSeconds: 1,
      dieAt,
    };
    const hook = path.join(__dirname, '..', 'support', 'register-typescript.cjs');
    const child = spawn(process.execPath, ['--require', hook, path.join(__dirname, 'crash-worker.ts')], {
      env: { ...process.env, CRASH_WORKER: JSON.stringify(orders) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    running.add(child);
    const died = new Promise((resolve) =>
      child.once('exit', (_code, signal) => {
        running.delete(child);
        resolve(signal);
      }),
    );
    return { child, died };
  }

  test('at three places loses nothing and sends nothing twice, in the order of each group', async () => {
    const { expected, produce } = producer(bench());
    await produce(0);
    // Killed when a row is in hand and has not left.
    await expect(start({ place: 'outbox.before_send', time: 7 }).died).resolves.toBe('SIGKILL');
    await produce(1);
    // Killed when a row has left and nothing of it is written down.
    await expect(start({ place: 'outbox.before_record', time: 9 }).died).resolves.toBe('SIGKILL');
    await produce(2);
    // Killed while the other side has it and has not answered.
    const third = start(null);
    const fatal = sink.arrived.length + 11;
    sink.interrupt = (count) => count >= fatal && third.child.kill('SIGKILL');
    await expect(third.died).resolves.toBe('SIGKILL');
    sink.interrupt = () => false;
    await produce(3);
    const last = start(null);
    await produce(4);

    await eventually(async () => (await statuses(bench())).every((status) => status === 'envoye'), Boolean, 60_000);
    last.child.kill('SIGKILL');
    await last.died;
    expect(await statuses(bench())).toHaveLength(GROUPS * ROUNDS);
    expect([...sink.arrived].sort()).toEqual([...expected].sort());
    for (let group = 0; group < GROUPS; group += 1) {
      const own = sink.arrived.filter((key) => key.startsWith(`${group}-`));
      expect(own).toEqual([0, 1, 2, 3, 4].map((round) => `${group}-${round}`));
    }
  }, 120_000);
});

/** A process that commits rows, one of each group a round, and rolls some back. */
function producer(bench: StoreBench): { expected: string[]; produce: (round: number) => Promise<void> } {
  const expected: string[] = [];
  let outbox: Outbox | null = null;
  const unitOfWork = bench.db.createUnitOfWork({
    afterCommit: (left) => {
      outbox?.afterCommit(left);
    },
  });
  const never = () => Promise.reject(new Error('a web process sends nothing to the desk'));
  outbox = new Outbox({
    store: bench.open(),
    unitOfWork,
    clock: bench.db.clock,
    log: { outboxFailed: () => undefined, scheduleFailed: () => undefined, queueFailed: () => undefined },
    wake: () => undefined,
    handlers: {
      'slack.card': never,
      'slack.thread': never,
      'slack.private': never,
      'slack.reaction': never,
      'conversation.event': never,
    },
  });
  const produce = async (round: number): Promise<void> => {
    for (let group = 0; group < GROUPS; group += 1) {
      const key = `${group}-${round}`;
      const commits = unitOfWork.run((tx) => {
        tx.outbox.append(anOutboxMessage({ key, group: `${group}` }));
        return Promise.resolve();
      });
      await commits;
      expected.push(key);
      if (group % 10 !== 0) continue;
      const rolledBack = unitOfWork.run((tx) => {
        tx.outbox.append(anOutboxMessage({ key: `${key}, never`, group: `${group}` }));
        return Promise.reject(new Error('rolled back'));
      });
      await expect(rolledBack).rejects.toThrow('rolled back');
    }
  };
  return { expected, produce };
}

async function statuses({ db }: StoreBench): Promise<string[]> {
  const rows = await db.query<{ statut: string }>('SELECT statut FROM messages_sortants');
  return rows.map(({ statut }) => statut);
}
