import type { OutboxKind, OutboxMessage, StoredOutboxMessage } from '../../commands/ports-outbox';
import { DeskBusy } from '../../commands/desk/advisor-desk';
import { AppError } from '../../domain/errors';
import type { JobLog } from '../../jobs/job-log';
import { DEAD_LETTER_QUEUE, Outbox, OUTBOX_QUEUE, type OutboxParts } from '../../jobs/outbox';
import type { OutboxHandler, OutboxHandlers } from '../../jobs/outbox-dispatcher';
import type { QueueStore } from '../../jobs/queue-store';
import type { CountedUnitOfWork } from '../../models/unit-of-work';
import { eventually } from '../support/eventually';
import { describeOnEachStore, type StoreBench } from '../support/queue-stores';
import { anOutboxMessage } from '../support/records';

type Failed = Parameters<JobLog['outboxFailed']>[0];

/** A process: its unit of work, its outbox, and what it sent. */
interface Process {
  readonly unitOfWork: CountedUnitOfWork;
  readonly outbox: Outbox;
  readonly store: QueueStore;
  /** Keys, in the order in which they arrived on the other side. */
  readonly sent: string[];
  readonly failed: Failed[];
  readonly woken: string[];
  readonly queueFaults: string[];
}

type Send = (message: StoredOutboxMessage, attempt: { readonly maybeSent: boolean }) => Promise<string | null>;

function aProcess(
  bench: StoreBench,
  send: Send = () => Promise.resolve(null),
  more: Partial<OutboxParts> = {},
): Process {
  const store = more.store ?? bench.open();
  const sent: string[] = [];
  const failed: Failed[] = [];
  const woken: string[] = [];
  const queueFaults: string[] = [];
  const handler: OutboxHandler = async (message, attempt) => {
    const reference = await send(message, attempt);
    sent.push(message.key);
    return reference;
  };
  let outbox: Outbox | null = null;
  const unitOfWork = bench.db.createUnitOfWork({
    afterCommit: (left) => {
      outbox?.afterCommit(left);
    },
  });
  outbox = new Outbox({
    store,
    unitOfWork,
    handlers: everyKind(handler),
    clock: bench.db.clock,
    log: {
      outboxFailed: (facts) => failed.push(facts),
      scheduleFailed: () => undefined,
      queueFailed: ({ queue, code }) => queueFaults.push(`${queue} ${code}`),
    },
    wake: (ids) => woken.push(...ids),
    ...more,
  });
  return { unitOfWork, outbox, store, sent, failed, woken, queueFaults };
}

function everyKind(handler: OutboxHandler): OutboxHandlers {
  return {
    'slack.card': handler,
    'slack.thread': handler,
    'slack.private': handler,
    'slack.reaction': handler,
    'conversation.event': handler,
  };
}

async function append({ unitOfWork }: Pick<Process, 'unitOfWork'>, ...messages: OutboxMessage[]): Promise<void> {
  await unitOfWork.run((tx) => {
    for (const message of messages) tx.outbox.append(message);
    return Promise.resolve();
  });
}

interface Row {
  readonly cle: string;
  readonly statut: string;
  readonly essais: number;
  readonly code_echec: string | null;
  readonly reference_externe: string | null;
}

function rows({ db }: StoreBench): Promise<Row[]> {
  return db.query<Row>('SELECT cle, statut, essais, code_echec, reference_externe FROM messages_sortants ORDER BY id');
}

function allSent(bench: StoreBench): Promise<Row[]> {
  return eventually(
    () => rows(bench),
    (all) => all.every(({ statut }) => statut === 'envoye'),
  );
}

async function empty({ db }: StoreBench): Promise<void> {
  await db.query('DELETE FROM messages_sortants');
}

/** Every job that the queues of a process hold. */
async function jobsOf({
  store,
}: Process): Promise<{ id: string; name: string; data: unknown; failedReason: string }[]> {
  const found = await Promise.all(
    [OUTBOX_QUEUE, DEAD_LETTER_QUEUE].map((name) => store.producer(name).use((queue) => queue.getJobs())),
  );
  return found
    .flat()
    .map(({ id = '', name, data, failedReason }) => ({ id, name, data: data as unknown, failedReason }));
}

function latch(): { open: () => void; opened: Promise<void> } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describeOnEachStore('the way of a row', (bench) => {
  beforeEach(() => empty(bench()));

  test('to a customer: sent by the process that committed it, without any worker', async () => {
    const web = aProcess(bench());
    const event = anOutboxMessage({ kind: 'conversation.event' });
    await append(web, event);
    await web.outbox.settled();
    expect(web.sent).toEqual([event.key]);
    expect(await rows(bench())).toMatchObject([{ statut: 'envoye', essais: 1 }]);
    expect(await jobsOf(web)).toEqual([]);
  });

  test('to the desk: a job from the start, done by a worker, with the reference that the desk gave', async () => {
    const web = aProcess(bench());
    const worker = aProcess(bench(), () => Promise.resolve('1718000000.0001'));
    const card = anOutboxMessage({ kind: 'slack.card' });
    await append(web, card);
    await web.outbox.settled();
    expect(await rows(bench())).toMatchObject([{ statut: 'en_attente', essais: 0 }]);
    worker.outbox.startWorkers();
    expect(await allSent(bench())).toMatchObject([{ reference_externe: '1718000000.0001' }]);
    expect(web.sent).toEqual([]);
    expect(worker.sent).toEqual([card.key]);
  });

  test('that must wait: sent at its time, also when it goes to a customer', async () => {
    const both = aProcess(bench());
    both.outbox.startWorkers();
    const notBefore = new Date(Date.now() + 700);
    await append(both, anOutboxMessage({ kind: 'conversation.event', notBefore }));
    await both.outbox.settled();
    expect(both.sent).toEqual([]);
    await allSent(bench());
    expect(Date.now()).toBeGreaterThanOrEqual(notBefore.getTime());
  });

  test('that was cancelled in time: nothing leaves, and its job finds nothing to do', async () => {
    const both = aProcess(bench());
    const event = anOutboxMessage({ kind: 'conversation.event', notBefore: new Date(Date.now() + 300) });
    await append(both, event);
    await both.unitOfWork.run((tx) => tx.outbox.cancel(event.key));
    both.outbox.startWorkers();
    await eventually(
      () => jobsOf(both),
      (jobs) => jobs.length === 0,
    );
    expect(both.sent).toEqual([]);
  });

  test('jobs hold the id of a row and nothing else, on their way, put off, and given up', async () => {
    const secret = 'Inès Vasseur-Idrissi, +33639980001';
    const kinds: OutboxKind[] = ['slack.card', 'slack.thread', 'slack.private', 'slack.reaction', 'conversation.event'];
    const both = aProcess(bench(), ({ kind }) =>
      Promise.reject(kind === 'slack.card' ? new AppError('desk_refused', secret) : new AppError('timeout', secret)),
    );
    const payload = { name: 'advisor.message', text: secret };
    await append(
      both,
      ...kinds.map((kind) => anOutboxMessage({ kind, payload, notBefore: new Date(Date.now() + 50) })),
    );
    await both.outbox.settled();
    const waiting = await jobsOf(both);
    both.outbox.startWorkers();
    await eventually(() => both.failed.length >= kinds.length);
    const after = await eventually(
      () => jobsOf(both),
      (jobs) => jobs.some(({ name }) => name === 'slack.card/desk_refused'),
    );
    expect(waiting).toHaveLength(kinds.length);
    for (const { data } of [...waiting, ...after]) {
      expect(data).toEqual({ id: expect.stringMatching(/^\d+$/) as unknown });
    }
    expect(JSON.stringify([waiting, after])).not.toContain('Inès');
  });
});

describeOnEachStore('order', (bench) => {
  beforeEach(() => empty(bench()));

  test('holds within each group, with ten jobs at a time in each of two processes', async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const arrived: string[] = [];
    const underWay = new Set<string>();
    const send: Send = async ({ group, key }) => {
      expect(underWay.has(group)).toBe(false);
      underWay.add(group);
      await pause(Number(key.slice(-1)) * 3);
      underWay.delete(group);
      arrived.push(key);
      return null;
    };
    const [one, other] = [aProcess(bench(), send), aProcess(bench(), send)];
    const groups = Array.from({ length: 12 }, (_, index) => `groupe ${index}`);
    for (let round = 0; round < 6; round += 1) {
      const messages = groups.map((group) => anOutboxMessage({ group, key: `${group}, ${round}` }));
      await append(one, ...messages);
    }
    one.outbox.startWorkers({ concurrency: 10 });
    other.outbox.startWorkers({ concurrency: 10 });
    await allSent(bench());
    expect(arrived).toHaveLength(72);
    for (const group of groups) {
      const own = arrived.filter((key) => key.startsWith(`${group},`));
      expect(own).toEqual([0, 1, 2, 3, 4, 5].map((round) => `${group}, ${round}`));
    }
    expect(one.sent.length).toBeGreaterThan(0);
    expect(other.sent.length).toBeGreaterThan(0);
    expect(one.sent.length + other.sent.length).toBe(72);
  });

  test('a row that is put off holds back its group and nobody else', async () => {
    let down = true;
    const both = aProcess(bench(), ({ key }) =>
      down && key === 'premier' ? Promise.reject(new AppError('desk_unavailable', 'down')) : Promise.resolve(null),
    );
    both.outbox.startWorkers();
    await append(
      both,
      anOutboxMessage({ group: 'a', key: 'premier' }),
      anOutboxMessage({ group: 'a', key: 'second' }),
      anOutboxMessage({ group: 'b', key: 'autre' }),
    );
    await eventually(() => both.sent.includes('autre') && both.failed.length > 0);
    expect(both.sent).toEqual(['autre']);
    down = false;
    await allSent(bench());
    expect(both.sent).toEqual(['autre', 'premier', 'second']);
  });

  test('a row that is given up does not', async () => {
    const both = aProcess(bench(), ({ key }) =>
      key === 'premier' ? Promise.reject(new AppError('desk_refused', 'no')) : Promise.resolve(null),
    );
    both.outbox.startWorkers();
    await append(both, anOutboxMessage({ group: 'a', key: 'premier' }), anOutboxMessage({ group: 'a', key: 'second' }));
    await eventually(() => both.sent.includes('second'));
  });
});

describeOnEachStore('failures', (bench) => {
  beforeEach(() => empty(bench()));

  test('are tried again after a while that doubles, and every further attempt is told to look first', async () => {
    const attempts: { at: number; maybeSent: boolean }[] = [];
    const both = aProcess(bench(), (_message, { maybeSent }) => {
      attempts.push({ at: Date.now(), maybeSent });
      return attempts.length < 3 ? Promise.reject(new AppError('timeout', 'slow')) : Promise.resolve(null);
    });
    both.outbox.startWorkers();
    await append(both, anOutboxMessage());
    expect(await allSent(bench())).toMatchObject([{ essais: 3, code_echec: null }]);
    const [first, second, third] = attempts;
    expect(attempts.map(({ maybeSent }) => maybeSent)).toEqual([false, true, true]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(1_990);
    expect(both.failed.map(({ code, attempts, givenUp }) => [code, attempts, givenUp])).toEqual([
      ['timeout', 1, false],
      ['timeout', 2, false],
    ]);
  });

  test('of what was sent at once become jobs, which alone give a row up', async () => {
    const web = aProcess(bench(), () => Promise.reject(new AppError('not_found', 'gone')));
    await append(web, anOutboxMessage({ kind: 'conversation.event' }));
    await web.outbox.settled();
    expect(await rows(bench())).toMatchObject([{ statut: 'en_attente', code_echec: 'not_found' }]);
    web.outbox.startWorkers();
    await eventually(
      () => rows(bench()),
      ([row]) => row?.statut === 'echoue',
    );
    expect(web.failed.map(({ givenUp }) => givenUp)).toEqual([false, true]);
  });

  test('that ask for a pause get it, for all rows of that side, and are never the last', async () => {
    const times: Record<string, number[]> = {};
    let busy = true;
    const both = aProcess(bench(), ({ key }) => {
      (times[key] ??= []).push(Date.now());
      if (!busy) return Promise.resolve(null);
      busy = false;
      return Promise.reject(new AppError('desk_unavailable', 'busy', { cause: new DeskBusy(2) }));
    });
    await append(
      both,
      anOutboxMessage({ key: 'un' }),
      anOutboxMessage({ key: 'deux' }),
      anOutboxMessage({ key: 'trois' }),
    );
    // One at a time, so that the first one meets the refusal before the others are begun.
    both.outbox.startWorkers({ concurrency: 1 });
    await eventually(() => both.failed.length === 1);
    await append(both, anOutboxMessage({ kind: 'conversation.event', key: 'client' }));
    await both.outbox.settled();
    expect(both.sent).toEqual(['client']);
    await allSent(bench());
    const asked = times.un?.[0] ?? times.deux?.[0] ?? 0;
    expect(times.un).toHaveLength(2);
    for (const key of ['un', 'deux', 'trois']) {
      expect((times[key]?.at(-1) ?? 0) - asked).toBeGreaterThanOrEqual(1_990);
    }
    // Those that were only held back have not been begun, so nobody has to look for them.
    expect((await rows(bench())).map(({ cle, essais }) => [cle, essais])).toEqual([
      ['un', 2],
      ['deux', 1],
      ['trois', 1],
      ['client', 1],
    ]);
  });

  test('for good: the row is kept with its code, its letter lies among the failed, and can be asked for again', async () => {
    let refused = true;
    const looked: boolean[] = [];
    const both = aProcess(bench(), (_message, { maybeSent }) => {
      looked.push(maybeSent);
      return refused ? Promise.reject(new AppError('desk_refused', 'no such channel')) : Promise.resolve('ref');
    });
    both.outbox.startWorkers();
    await append(both, anOutboxMessage({ kind: 'slack.card' }));
    const letters = () => both.store.producer(DEAD_LETTER_QUEUE).use((queue) => queue.getJobs(['failed']));
    const [letter] = await eventually(letters, (found) => found.length === 1);
    expect(letter).toMatchObject({ name: 'slack.card/desk_refused', failedReason: 'desk_refused' });
    expect(await rows(bench())).toMatchObject([{ statut: 'echoue', code_echec: 'desk_refused', essais: 1 }]);
    expect(await both.outbox.sweep()).toBe(0);

    // Asked for too early: it comes back as another letter.
    await letter?.retry();
    const [second] = await eventually(letters, ([found]) => found !== undefined && found.id !== letter?.id);
    expect(await rows(bench())).toMatchObject([{ statut: 'echoue', essais: 2 }]);

    refused = false;
    await second?.retry();
    expect(await allSent(bench())).toMatchObject([{ essais: 3, reference_externe: 'ref' }]);
    expect(looked).toEqual([false, true, true]);
    await eventually(
      () => jobsOf(both),
      (jobs) => jobs.length === 0,
    );
  });
});

describeOnEachStore('what a crash left', (bench) => {
  beforeEach(() => empty(bench()));

  test('committed and never enqueued: found by the sweep', async () => {
    const dead = bench().db.createUnitOfWork();
    await append({ unitOfWork: dead }, anOutboxMessage(), anOutboxMessage({ kind: 'conversation.event' }));
    const worker = aProcess(bench());
    worker.outbox.startWorkers();
    expect(await worker.outbox.sweep()).toBe(2);
    await allSent(bench());
  });

  test('begun and never ended: left alone until the lease is over, then sent with a look first', async () => {
    const dead = bench().db.createUnitOfWork();
    await append({ unitOfWork: dead }, anOutboxMessage());
    const [row] = await bench().db.query<{ id: string }>('SELECT id FROM messages_sortants');
    await dead.run((tx) => tx.outbox.begin(row?.id ?? '', bench().db.clock.now(), { seconds: 1 }));
    const looked: boolean[] = [];
    const worker = aProcess(bench(), (_message, { maybeSent }) => {
      looked.push(maybeSent);
      return Promise.resolve(null);
    });
    worker.outbox.startWorkers();
    expect(await worker.outbox.sweep()).toBe(0);
    await eventually(
      () => worker.outbox.sweep(),
      (found) => found === 1,
    );
    await allSent(bench());
    expect(looked).toEqual([true]);
  });

  test('a sender that lives keeps its row, however long it takes', async () => {
    const { open, opened } = latch();
    let begun = false;
    const send: Send = () => {
      begun = true;
      return opened.then(() => null);
    };
    const slow = aProcess(bench(), send, { leaseSeconds: 0.6 });
    const other = aProcess(bench(), undefined, { leaseSeconds: 0.6 });
    await append(slow, anOutboxMessage({ kind: 'conversation.event' }));
    await eventually(() => begun);
    const started = Date.now();
    other.outbox.startWorkers();
    const found: number[] = [];
    await eventually(async () => {
      found.push(await other.outbox.sweep());
      return Date.now() - started > 2_000;
    });
    open();
    await slow.outbox.settled();
    expect(found.filter((count) => count > 0)).toEqual([]);
    expect([slow.sent.length, other.sent.length]).toEqual([1, 0]);
    expect(await rows(bench())).toMatchObject([{ statut: 'envoye', essais: 1 }]);
  });

  test('many sweeps at once enqueue a row once', async () => {
    const dead = bench().db.createUnitOfWork();
    await append({ unitOfWork: dead }, ...Array.from({ length: 30 }, () => anOutboxMessage()));
    const [one, other] = [aProcess(bench()), aProcess(bench())];
    await Promise.all([one, other, one, other].map(({ outbox }) => outbox.sweep()));
    expect(await jobsOf(one)).toHaveLength(30);
    one.outbox.startWorkers();
    await allSent(bench());
    expect(one.sent).toHaveLength(30);
  });

  test('a queue store that lost all its jobs: the table knows', async () => {
    const web = aProcess(bench());
    await append(web, anOutboxMessage(), anOutboxMessage());
    await web.outbox.settled();
    expect(await jobsOf(web)).toHaveLength(2);
    const { redis, db, settings } = bench();
    if (redis === null) {
      await db.query(`TRUNCATE ${settings.namespace ?? ''}.job CASCADE`);
    } else {
      await redis.stop();
      await redis.start();
    }
    web.outbox.startWorkers();
    await eventually(async () => {
      await web.outbox.sweep();
      return web.sent.length === 2;
    });
    expect(await allSent(bench())).toMatchObject([{ essais: 1 }, { essais: 1 }]);
  });

  test('a queue store that is away loses nothing: commits go on, and the sweep enqueues when it is back', async () => {
    const { gate, settings } = await bench().behindGate();
    const web = aProcess(bench(), undefined, { store: bench().open(settings) });
    await gate.shut();
    await append(web, anOutboxMessage(), anOutboxMessage({ kind: 'conversation.event', key: 'client' }));
    await web.outbox.settled();
    expect(web.sent).toEqual(['client']);
    expect(web.queueFaults).toEqual(['outbox queue_unavailable']);
    await gate.open();
    web.outbox.startWorkers();
    await eventually(async () => {
      await web.outbox.sweep();
      return web.sent.length === 2;
    });
    expect(await allSent(bench())).toHaveLength(2);
  });
});
