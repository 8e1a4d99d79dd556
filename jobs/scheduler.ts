import { AppError } from '../domain/errors';
import type { JobLog } from './job-log';
import type { Producer } from './queue-producer';
import type { QueueStore, Ticket } from './queue-store';

/** Work that comes back by itself. Idempotent: a run that is late, doubled or cut short does no harm. */
export interface Schedule {
  /** Stored; without a colon. */
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<void>;
}

export const SCHEDULE_QUEUE = 'schedules';

/** Failed runs that operations can look at; the log has them all. */
const FAILURES_KEPT = 50;
/** A store may lose what it holds (Redis without persistence), and BullMQ a next run with it: so it is looked after. */
const CHECK_MS = 30_000;
/** A run is late by this much, or by three times its interval, before it is put back. */
const LATE_MS = 60_000;

/**
 * Runs each schedule on one of the workers, whichever is free. The schedulers are stored under their names: a new interval
 * replaces the old one, and one that no longer exists is removed at the start.
 * @returns when they are stored, or when the store has refused: then they are stored as soon as it is back.
 */
export async function startSchedules(
  store: QueueStore,
  schedules: readonly Schedule[],
  log: Pick<JobLog, 'scheduleFailed' | 'queueFailed'>,
  checkMs = CHECK_MS,
): Promise<void> {
  const producer = store.producer(SCHEDULE_QUEUE);
  const check = async (first: boolean): Promise<void> => {
    try {
      await keepStored(producer, schedules, first);
    } catch (cause) {
      log.queueFailed({ queue: SCHEDULE_QUEUE, code: AppError.from(cause).code, cause });
    }
  };
  const timer = setInterval(() => void check(false), checkMs);
  store.onClose(() => {
    clearInterval(timer);
  });
  // One slot each, so that a long one never holds up the others.
  store.worker(SCHEDULE_QUEUE, runner(schedules, log), { concurrency: schedules.length });
  await check(true);
}

function runner(schedules: readonly Schedule[], log: Pick<JobLog, 'scheduleFailed'>) {
  const byName = new Map(schedules.map((schedule) => [schedule.name, schedule]));
  const running = new Set<string>();
  return async ({ name }: Ticket): Promise<null> => {
    const schedule = byName.get(name);
    // Slower than its interval: the run that is under way is enough.
    if (!schedule || running.has(name)) return null;
    running.add(name);
    try {
      await schedule.run();
    } catch (cause) {
      log.scheduleFailed({ schedule: name, code: AppError.from(cause).code, cause });
      throw cause;
    } finally {
      running.delete(name);
    }
    return null;
  };
}

async function keepStored(producer: Producer, schedules: readonly Schedule[], first: boolean): Promise<void> {
  const stored = await producer.use((queue) => queue.getJobSchedulers());
  const names = new Set(schedules.map(({ name }) => name));
  for (const { key } of stored) {
    // Later on, an unknown one belongs to a newer release that runs beside this one.
    if (first && !names.has(key)) await producer.use((queue) => queue.removeJobScheduler(key));
  }
  for (const { name, everyMs } of schedules) {
    const known = stored.find(({ key }) => key === name);
    if (known?.every === everyMs && !isLate(known.next, everyMs)) continue;
    // BullMQ keeps the phase of the old interval, and would wait for as long as that was whenever a run of the new one is late.
    if (known && known.every !== everyMs) await producer.use((queue) => queue.removeJobScheduler(name));
    const opts = { removeOnComplete: true, removeOnFail: { count: FAILURES_KEPT } };
    await producer.use((queue) => queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts }));
  }
}

function isLate(next: number | undefined, everyMs: number): boolean {
  return next === undefined || next < Date.now() - Math.max(LATE_MS, 3 * everyMs);
}
