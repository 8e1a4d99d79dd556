import type { AfterCommit } from '../commands/ports';
import type { Departure, OutboxKind } from '../commands/ports-outbox';
import { AppError, type ErrorCode } from '../domain/errors';
import { createAfterCommit } from './after-commit';
import type { JobLog } from './job-log';
import { OutboxDispatcher, type DispatcherParts } from './outbox-dispatcher';
import type { Producer } from './queue-producer';
import type { QueueStore, Ticket } from './queue-store';

export const OUTBOX_QUEUE = 'outbox';
/** Rows that were given up, one failed job each, named `kind/code`. Asking for such a job again revives its row. */
export const DEAD_LETTER_QUEUE = 'dead-letters';

export interface OutboxParts extends DispatcherParts {
  readonly store: QueueStore;
  readonly log: JobLog;
  /** Wakes whoever shows these conversations or follows these dossiers. */
  readonly wake: (ids: readonly string[]) => void;
  /** Answers what these conversations have accepted. Must not throw. */
  readonly answer?: (conversationIds: readonly string[]) => void;
}

/** Rows that one look at the table takes up: those that wait for a side that is busy must not hide the others for long. */
const BATCH = 500;
/** Rows of a group that one job sends after its own; what is left is found by the sweep. */
const FOLLOWERS = 50;
/** Posts are slow and wait for others, so several at a time; Slack bears about one a second in a channel anyway. */
const CONCURRENCY = 10;
/** Each is some 300 bytes. */
const DEAD_LETTERS_KEPT = 5_000;

/** The way of rows from the commit to the other side: at once, by a job, or found by the sweep. */
export class Outbox {
  /** To be called after each commit. */
  readonly afterCommit: AfterCommit;
  private readonly dispatcher: OutboxDispatcher;
  private readonly jobs: Producer;
  private readonly deadLetters: Producer;
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly parts: OutboxParts) {
    this.dispatcher = new OutboxDispatcher(parts);
    this.jobs = parts.store.producer(OUTBOX_QUEUE);
    this.deadLetters = parts.store.producer(DEAD_LETTER_QUEUE);
    this.afterCommit = createAfterCommit({
      wake: parts.wake,
      answer: parts.answer ?? (() => undefined),
      atOnce: (row) => {
        this.track(this.sendAtOnce(row));
      },
      enqueue: (rows) => {
        this.track(this.enqueue(rows));
      },
      clock: parts.clock,
    });
  }

  /** Starts to take jobs, in this process. */
  startWorkers({ concurrency = CONCURRENCY } = {}): void {
    const { store, clock } = this.parts;
    store.worker(
      OUTBOX_QUEUE,
      async (job) => {
        const again = await this.sendInOrder(rowOf(job), true);
        return again && { againInMs: Math.max(0, again.getTime() - clock.now().getTime()) };
      },
      { concurrency },
    );
    store.worker(DEAD_LETTER_QUEUE, (job) => this.handleDeadLetter(job), { concurrency: 1 });
  }

  /** Enqueues what is due and not on its way. Returns how many rows were due. */
  async sweep(): Promise<number> {
    const { unitOfWork, clock } = this.parts;
    const rows = await unitOfWork.run((tx) => tx.outbox.due(clock.now(), BATCH));
    if (rows.length > 0) await this.enqueue(rows);
    return rows.length;
  }

  /** Resolves when nothing that commits of this process left to be done is under way. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  /** Never fails: what could not be enqueued is found by {@link sweep}. */
  private async enqueue(rows: readonly Departure[]): Promise<void> {
    const now = this.parts.clock.now().getTime();
    const jobs = rows.map(({ id, kind, notBefore }) => ({
      name: kind,
      id: `ob-${id}`,
      data: { id },
      delayMs: Math.max(0, (notBefore?.getTime() ?? 0) - now),
      // A failed job that is kept would refuse every later one of its row.
      failedKept: 0,
    }));
    await this.jobs.add(jobs).catch((cause: unknown) => {
      this.reportQueue(OUTBOX_QUEUE, cause);
    });
  }

  /** What fails here becomes a job, which alone may give a row up. */
  private async sendAtOnce(row: Departure): Promise<void> {
    try {
      const again = await this.sendInOrder(row, false);
      if (again) await this.enqueue([{ ...row, notBefore: again }]);
    } catch (cause) {
      this.reportQueue(OUTBOX_QUEUE, cause);
    }
  }

  /** Sends a row, then those of its group that waited behind it. Returns when the row itself is to be tried again. */
  private async sendInOrder(row: Omit<Departure, 'notBefore'>, final: boolean): Promise<Date | null> {
    const own = await this.dispatcher.dispatch(row, final);
    if (own.outcome === 'given_up') await this.bury(row, own);
    let next = 'next' in own ? own.next : null;
    for (let sent = 0; next && sent < FOLLOWERS; sent += 1) {
      const followed = await this.dispatcher.dispatch(next, false);
      if (followed.outcome === 'retry') await this.enqueue([{ ...next, notBefore: followed.at }]);
      next = 'next' in followed ? followed.next : null;
    }
    return own.outcome === 'retry' ? own.at : null;
  }

  private async bury(
    { id, kind }: Pick<Departure, 'id' | 'kind'>,
    { code, attempts }: { readonly code: ErrorCode; readonly attempts: number },
  ): Promise<void> {
    const letter = {
      name: `${kind}/${code}`,
      // Given up again after somebody revived it, a row is another letter: the first one may still be on its way out.
      id: `dead-${id}-${attempts}`,
      data: { id },
      delayMs: 0,
      failedKept: DEAD_LETTERS_KEPT,
    };
    await this.deadLetters.add([letter]).catch((cause: unknown) => {
      this.reportQueue(DEAD_LETTER_QUEUE, cause);
    });
  }

  /** A dead letter fails as soon as it arrives: so it lies where operations look, and can be asked for again there. */
  private async handleDeadLetter(job: Ticket): Promise<null> {
    const { unitOfWork, clock } = this.parts;
    const { id, kind, code } = letterOf(job);
    if (!job.retried) throw new AppError(code, 'given up');
    await unitOfWork.run((tx) => tx.outbox.revive(id, clock.now()));
    await this.enqueue([{ id, kind, notBefore: null }]);
    return null;
  }

  private track(work: Promise<void>): void {
    const tracked = work.finally(() => this.underWay.delete(tracked));
    this.underWay.add(tracked);
  }

  private reportQueue(queue: string, cause: unknown): void {
    this.parts.log.queueFailed({ queue, code: AppError.from(cause).code, cause });
  }
}

function rowOf({ name, data }: Ticket): Pick<Departure, 'id' | 'kind'> {
  return { id: String(data.id), kind: name as OutboxKind };
}

function letterOf({ name, data }: Ticket) {
  const [kind = '', code = ''] = name.split('/');
  return { id: String(data.id), kind: kind as OutboxKind, code: code as ErrorCode };
}
