import { createQueueStore } from '../../jobs/queue-store';
import { Outbox } from '../../jobs/outbox';
import type { OutboxHandler } from '../../jobs/outbox-dispatcher';
import { startSchedules } from '../../jobs/scheduler';
import { createDatabase } from '../../models/database';
import { createPersonalCodec } from '../../models/personal-codec';
import { createUnitOfWork } from '../../models/unit-of-work';

/** What the test tells a worker that it starts, as JSON in CRASH_WORKER. */
export interface CrashWorkerOrders {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly namespace: string;
  readonly masterKey: string;
  /** Where rows are posted to, and asked for: `<sink>/<key>`. */
  readonly sink: string;
  readonly lockMs: number;
  readonly leaseSeconds: number;
  /** Dies when it comes to this place for the n-th time. */
  readonly dieAt: { readonly place: 'outbox.before_send' | 'outbox.before_record'; readonly time: number } | null;
}

/** A worker process that may be killed at any moment: sends rows of the outbox to the sink, looking first where told to. */
async function work(orders: CrashWorkerOrders): Promise<void> {
  const clock = { now: () => new Date() };
  const database = createDatabase({ url: orders.databaseUrl });
  const unitOfWork = createUnitOfWork({
    database,
    codec: createPersonalCodec(orders.masterKey),
    clock,
    timeZone: 'Africa/Casablanca',
  });
  const store = createQueueStore(orders, () => undefined);
  const log = { outboxFailed: () => undefined, scheduleFailed: () => undefined, queueFailed: () => undefined };
  const send: OutboxHandler = async ({ key }, { maybeSent }) => {
    const address = `${orders.sink}/${key}`;
    if (maybeSent && (await fetch(address)).ok) return 'found';
    await fetch(address, { method: 'POST' });
    return 'posted';
  };
  let passed = 0;
  const outbox = new Outbox({
    store,
    unitOfWork,
    clock,
    log,
    wake: () => undefined,
    leaseSeconds: orders.leaseSeconds,
    handlers: {
      'slack.card': send,
      'slack.thread': send,
      'slack.private': send,
      'slack.reaction': send,
      'conversation.event': send,
    },
    faultPoint: (place) => {
      if (place !== orders.dieAt?.place) return;
      passed += 1;
      if (passed === orders.dieAt.time) process.kill(process.pid, 'SIGKILL');
    },
  });
  outbox.startWorkers({ concurrency: 10 });
  const sweep = { name: 'outbox-sweep', everyMs: 200, run: () => outbox.sweep().then(() => undefined) };
  await startSchedules(store, [sweep], log);
}

void work(JSON.parse(process.env.CRASH_WORKER ?? '{}') as CrashWorkerOrders);
