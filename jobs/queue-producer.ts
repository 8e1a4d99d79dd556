import type { Queue } from 'bullmq';
import { AppError } from '../domain/errors';
import { waitAtMost } from './until-ready';

export interface NewJob {
  readonly name: string;
  /** Neither an integer nor with a colon. A second one is refused while the first waits, runs or is kept as failed. */
  readonly id: string;
  /** Ids only. */
  readonly data: Readonly<Record<string, string>>;
  readonly delayMs: number;
  /** How many failed jobs the queue keeps for operations, 0 for none. */
  readonly failedKept: number;
}

/** Puts jobs on a queue, or says within two seconds that it could not. */
export interface Producer {
  /** @throws AppError `queue_unavailable`; the jobs may have been added all the same. */
  add(jobs: readonly NewJob[]): Promise<void>;
  /** Anything else that BullMQ's queue can do. @throws AppError `queue_unavailable` */
  use<T>(work: (queue: Queue) => Promise<T>): Promise<T>;
}

/** Whoever adds a job has committed its work already, so that a sweeper can find it: there is no reason to wait. */
const FAIL_AFTER_MS = 2_000;

export class QueueProducer implements Producer {
  private opening: Promise<Queue> | null = null;
  private closed = false;

  constructor(private readonly make: () => Queue) {}

  add(jobs: readonly NewJob[]): Promise<void> {
    return this.use(async (queue) => {
      await queue.addBulk(jobs.map(toBullJob));
    });
  }

  async use<T>(work: (queue: Queue) => Promise<T>): Promise<T> {
    // On PostgreSQL, what is asked of a closed queue never answers.
    if (this.closed) throw new AppError('queue_unavailable', 'the queue is closed');
    const answer = this.open().then(work);
    if (await waitAtMost(FAIL_AFTER_MS, answer)) {
      return answer.catch((cause: unknown) => {
        throw AppError.from(cause, 'queue_unavailable', 'the queue store refused');
      });
    }
    throw new AppError('queue_unavailable', 'the queue store does not answer');
  }

  async close(): Promise<void> {
    this.closed = true;
    const queue = await this.opening?.catch(() => null);
    await queue?.close();
  }

  private open(): Promise<Queue> {
    this.opening ??= this.openNew();
    return this.opening;
  }

  private async openNew(): Promise<Queue> {
    const queue = this.make();
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (cause) {
      // BullMQ on PostgreSQL keeps the failure of its first connection for ever: the next caller gets a new one.
      this.opening = null;
      await queue.close().catch(() => undefined);
      throw cause;
    }
  }
}

function toBullJob({ name, id, data, delayMs, failedKept }: NewJob) {
  return {
    name,
    data,
    opts: {
      jobId: id,
      delay: delayMs,
      // Forgotten when it is done, so that the same work can be asked for again.
      removeOnComplete: true,
      removeOnFail: failedKept === 0 ? true : { count: failedKept },
    },
  };
}
