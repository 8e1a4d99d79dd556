import type { Job, Queue, Worker } from 'bullmq';
import { DelayedError, UnrecoverableError } from 'bullmq';
import { AppError } from '../domain/errors';
import { createMaker, type Maker, type QueueStoreSettings } from './queue-maker';
import { QueueProducer, type Producer } from './queue-producer';
import { untilReady, waitAtMost } from './until-ready';

/** A job as its processor sees it. Its data are ids, never what they stand for (DESIGN.md, law 7). */
export interface Ticket {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Somebody asked for it again after it had failed. */
  readonly retried: boolean;
}

/** Null: done. A fault ends the job as failed, under the fault's code. */
export type Processor = (job: Ticket) => Promise<{ readonly againInMs: number } | null>;

/** Queues of one namespace, on whichever store is configured. */
export interface QueueStore {
  readonly kind: 'postgres' | 'redis';
  /** Fails fast while the store is down. */
  producer(name: string): Producer;
  /** Waits for the store, now and whenever it goes away. */
  worker(name: string, processor: Processor, options: { readonly concurrency: number }): void;
  /** BullMQ's own object, for a dashboard. */
  dashboardQueue(name: string): Queue;
  /** Runs before the queues are closed. */
  onClose(task: () => void): void;
  /** Lets running jobs end, at most for so long: what is cut off is run again by somebody else. */
  close(graceMs?: number): Promise<void>;
}

const GRACE_MS = 10_000;
/** For the connections; the store may be gone. */
const GOODBYE_MS = 2_000;

/** Makes queues and workers on PostgreSQL, or on Redis when it is configured; closes all that it made. */
export function createQueueStore(settings: QueueStoreSettings, onError: (error: Error) => void): QueueStore {
  return new BullStore(createMaker(settings, sparingly(onError)));
}

class BullStore implements QueueStore {
  private readonly producers = new Map<string, QueueProducer>();
  private readonly workers = new Set<Worker>();
  private readonly dashboards: Queue[] = [];
  private readonly tasks: (() => void)[] = [];
  private closing: Promise<void> | null = null;

  constructor(private readonly maker: Maker) {}

  get kind(): QueueStore['kind'] {
    return this.maker.kind;
  }

  producer(name: string): Producer {
    const known = this.producers.get(name) ?? new QueueProducer(() => this.maker.queue(name));
    this.producers.set(name, known);
    return known;
  }

  worker(name: string, processor: Processor, { concurrency }: { readonly concurrency: number }): void {
    void untilReady(
      () => {
        const worker = this.maker.worker(name, (job, token) => perform(processor, job, token), concurrency);
        this.workers.add(worker);
        return worker;
      },
      {
        discard: (worker) => this.workers.delete(worker),
        over: () => this.closing !== null,
        onError: this.maker.onError,
      },
    );
  }

  dashboardQueue(name: string): Queue {
    const queue = this.maker.queue(name);
    this.dashboards.push(queue);
    return queue;
  }

  onClose(task: () => void): void {
    this.tasks.push(task);
  }

  close(graceMs = GRACE_MS): Promise<void> {
    this.closing ??= this.end(graceMs);
    return this.closing;
  }

  private async end(graceMs: number): Promise<void> {
    for (const task of this.tasks) task();
    // Workers first: the jobs that they finish may still add others.
    const workers = [...this.workers];
    await waitAtMost(
      graceMs,
      all(workers, (worker) => worker.pause()),
    );
    // By force, since what still runs has had its time: its lock must not be renewed any more.
    await waitAtMost(
      GOODBYE_MS,
      all(workers, (worker) => worker.close(true)),
    );
    await waitAtMost(
      GOODBYE_MS,
      all([...this.producers.values(), ...this.dashboards], (queue) => queue.close()),
    );
    this.maker.disconnect();
  }
}

function all<T>(each: readonly T[], work: (one: T) => Promise<void>): Promise<unknown> {
  return Promise.allSettled(each.map(work));
}

async function perform(processor: Processor, job: Job, token: string | undefined): Promise<void> {
  let again: { readonly againInMs: number } | null;
  try {
    const data = job.data as Ticket['data'];
    again = await processor({ name: job.name, data, retried: job.attemptsMade > 0 });
  } catch (cause) {
    throw codeOnly(cause);
  }
  if (again === null) return;
  await job.moveToDelayed(Date.now() + again.againInMs, token);
  throw new DelayedError();
}

/** The store keeps the message of a failed job: foreign errors quote what people wrote, so the code is all it gets. */
function codeOnly(cause: unknown): Error {
  const failure = new UnrecoverableError(AppError.from(cause).code);
  failure.stack = '';
  return failure;
}

const SAME_FAULT_MS = 10_000;

/** A store that is down says so several times a second on each connection: the same words are passed on now and then. */
function sparingly(onError: (error: Error) => void): (error: Error) => void {
  const told = new Map<string, number>();
  return (error) => {
    const now = Date.now();
    if (now - (told.get(error.message) ?? 0) < SAME_FAULT_MS) return;
    if (told.size > 100) told.clear();
    told.set(error.message, now);
    onError(error);
  };
}
