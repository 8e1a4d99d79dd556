import { AppError } from '../../domain/errors';
import type { NewJob } from '../../jobs/queue-producer';
import type { Processor, QueueStore, Ticket } from '../../jobs/queue-store';
import { eventually } from '../support/eventually';
import { describeOnEachStore } from '../support/queue-stores';

const QUEUE = 'essais';

function job(id: string, more: Partial<NewJob> = {}): NewJob {
  return { name: 'essai', id: `ob-${id}`, data: { id }, delayMs: 0, failedKept: 0, ...more };
}

/** A processor that notes what it gets and then does what the test says. */
function noting(then: Processor = () => Promise.resolve(null)): { seen: Ticket[]; processor: Processor } {
  const seen: Ticket[] = [];
  return {
    seen,
    processor: (ticket) => {
      seen.push(ticket);
      return then(ticket);
    },
  };
}

function latch(): { open: () => void; opened: Promise<void> } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

async function counts(store: QueueStore): Promise<Record<string, number>> {
  const all = await store.producer(QUEUE).use((queue) => queue.getJobCounts());
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

describeOnEachStore('jobs', (bench) => {
  test('run once, with what they were given, and are forgotten', async () => {
    const store = bench().open();
    const { seen, processor } = noting();
    store.worker(QUEUE, processor, { concurrency: 3 });
    await store.producer(QUEUE).add([job('1'), job('2')]);
    await eventually(() => seen.length === 2);
    expect(seen).toContainEqual({ name: 'essai', data: { id: '1' }, retried: false });
    await eventually(
      () => counts(store),
      (left) => Object.keys(left).length === 0,
    );
  });

  test('a second job of the same id is refused while the first waits or runs, and runs once the first is done', async () => {
    const store = bench().open();
    const { open, opened } = latch();
    const { seen, processor } = noting(() => opened.then(() => null));
    const producer = store.producer(QUEUE);
    await producer.add([job('1')]);
    await producer.add([job('1')]);
    expect(await counts(store)).toEqual({ waiting: 1 });
    store.worker(QUEUE, processor, { concurrency: 3 });
    await eventually(() => seen.length === 1);
    await producer.add([job('1'), job('2')]);
    await eventually(() => seen.length === 2);
    expect(seen.map(({ data }) => data.id)).toEqual(['1', '2']);
    open();
    await eventually(
      () => counts(store),
      (left) => Object.keys(left).length === 0,
    );
    await producer.add([job('1')]);
    await eventually(() => seen.length === 3);
  });

  test('wait for their time, and for the next one that they ask for', async () => {
    const store = bench().open();
    const times: number[] = [];
    store.worker(QUEUE, () => Promise.resolve(times.push(Date.now()) === 1 ? { againInMs: 400 } : null), {
      concurrency: 1,
    });
    const added = Date.now();
    await store.producer(QUEUE).add([job('1', { delayMs: 300 })]);
    await eventually(() => times.length === 2);
    const [first = 0, second = 0] = times;
    expect(first - added).toBeGreaterThanOrEqual(295);
    expect(second - first).toBeGreaterThanOrEqual(395);
    await eventually(
      () => counts(store),
      (left) => Object.keys(left).length === 0,
    );
  });

  test('that fail are kept with a code and not with what was said, and run again when they are asked to', async () => {
    const store = bench().open();
    const { seen, processor } = noting(({ retried }) =>
      retried ? Promise.resolve(null) : Promise.reject(new Error('Inès Vasseur-Idrissi n’a pas de ceinture')),
    );
    store.worker(QUEUE, processor, { concurrency: 1 });
    await store.producer(QUEUE).add([job('1', { failedKept: 10 }), job('2')]);
    const failed = await eventually(
      () => store.producer(QUEUE).use((queue) => queue.getJobs(['failed'])),
      (jobs) => jobs.length === 1 && seen.length === 2,
    );
    expect(failed[0]).toMatchObject({ id: 'ob-1', failedReason: 'internal', data: { id: '1' } });
    expect(JSON.stringify(failed[0]?.stacktrace)).not.toContain('Inès');
    await failed[0]?.retry();
    await eventually(() => seen.length === 3);
    expect(seen[2]).toEqual({ name: 'essai', data: { id: '1' }, retried: true });
    await eventually(
      () => counts(store),
      (left) => Object.keys(left).length === 0,
    );
  });

  test('a coded fault keeps its code', async () => {
    const store = bench().open();
    store.worker(QUEUE, () => Promise.reject(new AppError('desk_refused', 'personal words')), { concurrency: 1 });
    await store.producer(QUEUE).add([job('1', { failedKept: 10 })]);
    const [failed] = await eventually(
      () => store.producer(QUEUE).use((queue) => queue.getJobs(['failed'])),
      (jobs) => jobs.length === 1,
    );
    expect(failed?.failedReason).toBe('desk_refused');
  });
});

describeOnEachStore('closing', (bench) => {
  test('waits for the jobs that run, takes no others, and refuses new ones at once', async () => {
    const store = bench().open();
    const { open, opened } = latch();
    const done: unknown[] = [];
    store.worker(
      QUEUE,
      async ({ data }) => {
        await opened;
        done.push(data.id);
        return null;
      },
      { concurrency: 1 },
    );
    const producer = store.producer(QUEUE);
    await producer.add([job('1'), job('2')]);
    await eventually(
      () => counts(store),
      ({ active }) => active === 1,
    );
    const closed = store.close();
    open();
    await closed;
    expect(done).toEqual(['1']);
    await expect(producer.add([job('3')])).rejects.toMatchObject({ code: 'queue_unavailable' });
    await expect(store.close()).resolves.toBeUndefined();

    const next = bench().open();
    const { seen, processor } = noting();
    next.worker(QUEUE, processor, { concurrency: 1 });
    await eventually(() => seen.length === 1);
    expect(seen[0]?.data).toEqual({ id: '2' });
  });

  test('does not wait for ever, and what was cut off is run by somebody else', async () => {
    const store = bench().open();
    const { open, opened } = latch();
    const stuck = noting(() => opened.then(() => null));
    store.worker(QUEUE, stuck.processor, { concurrency: 1 });
    await store.producer(QUEUE).add([job('1')]);
    await eventually(() => stuck.seen.length === 1);
    const before = Date.now();
    await store.close(300);
    expect(Date.now() - before).toBeLessThan(2_000);
    const next = bench().open();
    const { seen, processor } = noting();
    next.worker(QUEUE, processor, { concurrency: 1 });
    await eventually(() => seen.length === 1);
    open();
  });
});

describeOnEachStore('a store that goes away', (bench) => {
  test('is waited for by workers, and refused at once by producers, from the first moment on', async () => {
    const { gate, settings } = await bench().behindGate();
    await gate.shut();
    const store = bench().open(settings);
    const producer = store.producer(QUEUE);
    const { seen, processor } = noting();
    store.worker(QUEUE, processor, { concurrency: 2 });
    const before = Date.now();
    await expect(producer.add([job('1')])).rejects.toMatchObject({ code: 'queue_unavailable', retryable: true });
    expect(Date.now() - before).toBeLessThan(2_500);

    await gate.open();
    await eventually(async () => {
      await producer.add([job('2')]).catch(() => undefined);
      return seen.some(({ data }) => data.id === '2');
    });
  });

  test('is used again as soon as it is back', async () => {
    const { gate, settings } = await bench().behindGate();
    const store = bench().open(settings);
    const producer = store.producer(QUEUE);
    const { seen, processor } = noting();
    store.worker(QUEUE, processor, { concurrency: 2 });
    await producer.add([job('1')]);
    await eventually(() => seen.length === 1);

    await gate.shut();
    const before = Date.now();
    await expect(producer.add([job('2')])).rejects.toMatchObject({ code: 'queue_unavailable' });
    expect(Date.now() - before).toBeLessThan(2_500);
    await gate.open();
    await eventually(async () => {
      await producer.add([job('3')]).catch(() => undefined);
      return seen.some(({ data }) => data.id === '3');
    });
    // The same words, many times a second, are passed on now and then only.
    expect(bench().faults.length).toBeLessThan(40);
  });

  test('lets a process end while it is away', async () => {
    const { gate, settings } = await bench().behindGate();
    const store = bench().open(settings);
    const { seen, processor } = noting();
    store.worker(QUEUE, processor, { concurrency: 2 });
    await store.producer(QUEUE).add([job('1')]);
    await eventually(() => seen.length === 1);
    await gate.shut();
    const before = Date.now();
    await store.close(1_000);
    expect(Date.now() - before).toBeLessThan(4_000);
  });
});
