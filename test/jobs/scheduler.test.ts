import { AppError } from '../../domain/errors';
import type { QueueStore } from '../../jobs/queue-store';
import { SCHEDULE_QUEUE, startSchedules, type Schedule } from '../../jobs/scheduler';
import { eventually } from '../support/eventually';
import { describeOnEachStore } from '../support/queue-stores';

interface Told {
  readonly failed: string[];
  readonly refused: string[];
}

function start(
  store: QueueStore,
  schedules: readonly Schedule[],
  checkMs?: number,
): { told: Told; started: Promise<void> } {
  const told: Told = { failed: [], refused: [] };
  const log = {
    scheduleFailed: ({ schedule, code }: { readonly schedule: string; readonly code: string }) =>
      void told.failed.push(`${schedule} ${code}`),
    queueFailed: ({ code }: { readonly code: string }) => void told.refused.push(code),
  };
  return { told, started: startSchedules(store, schedules, log, checkMs) };
}

function counting(name: string, everyMs: number): Schedule & { runs: number[] } {
  const runs: number[] = [];
  return {
    name,
    everyMs,
    runs,
    run: () => {
      runs.push(Date.now());
      return Promise.resolve();
    },
  };
}

async function stored(store: QueueStore): Promise<Record<string, number | undefined>> {
  const all = await store.producer(SCHEDULE_QUEUE).use((queue) => queue.getJobSchedulers());
  return Object.fromEntries(all.map(({ key, every }) => [key, every]));
}

describeOnEachStore('schedules', (bench) => {
  test('come back at their interval, each tick in one of the processes', async () => {
    const ticks = [counting('souvent', 300), counting('souvent', 300)];
    const stores = ticks.map(() => bench().open());
    await Promise.all(ticks.map((tick, index) => start(stores[index] ?? bench().open(), [tick]).started));
    const all = () => ticks.flatMap(({ runs }) => runs).sort((a, b) => a - b);
    await eventually(() => all().length >= 10);
    // Nine intervals of 300 ms, of which a busy machine may blur two; with both processes on their own it would be half of that.
    expect((all()[9] ?? 0) - (all()[0] ?? 0)).toBeGreaterThan(7 * 300);
  });

  test('start again after the process that ran them was killed or closed', async () => {
    const [before, after] = [counting('souvent', 200), counting('souvent', 200)];
    const first = bench().open();
    await start(first, [before]).started;
    await eventually(() => before.runs.length > 1);
    await first.close();
    await start(bench().open(), [after]).started;
    await eventually(() => after.runs.length > 1);
  });

  test('that no longer exist are removed, and a changed interval takes the place of the old one', async () => {
    const first = bench().open();
    await start(first, [counting('ancien', 60_000), counting('change', 60_000)]).started;
    expect(await stored(first)).toEqual({ ancien: 60_000, change: 60_000 });
    await first.close();
    const change = counting('change', 250);
    const second = bench().open();
    await start(second, [change]).started;
    expect(await stored(second)).toEqual({ change: 250 });
    await eventually(() => change.runs.length > 2);
  });

  test('hold no data', async () => {
    const store = bench().open();
    await start(store, [counting('souvent', 60_000)]).started;
    // The first run is over, the next one waits.
    const jobs = await eventually(
      () => store.producer(SCHEDULE_QUEUE).use((queue) => queue.getJobs(['delayed'])),
      ({ length }) => length > 0,
    );
    expect(jobs.map(({ name, data }) => ({ name, data: data as unknown }))).toEqual([{ name: 'souvent', data: {} }]);
  });

  test('that fail are told by name and code, and come back', async () => {
    let runs = 0;
    const store = bench().open();
    const failing: Schedule = {
      name: 'malade',
      everyMs: 200,
      run: () => {
        runs += 1;
        return Promise.reject(new AppError('database_unavailable', 'words'));
      },
    };
    const { told, started } = start(store, [failing]);
    await started;
    await eventually(() => runs > 2);
    expect(new Set(told.failed)).toEqual(new Set(['malade database_unavailable']));
  });

  test('that are slower than their interval do not run beside themselves, nor hold up the others', async () => {
    let running = 0;
    let most = 0;
    let over = false;
    const slow: Schedule = {
      name: 'lent',
      everyMs: 100,
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await eventually(() => over);
        running -= 1;
      },
    };
    const quick = counting('vif', 100);
    await start(bench().open(), [slow, quick]).started;
    await eventually(() => quick.runs.length > 8 && running === 1);
    over = true;
    expect(most).toBe(1);
  });

  test('are put back when the store lost them', async () => {
    const store = bench().open();
    const tick = counting('souvent', 200);
    await start(store, [tick], 300).started;
    await eventually(() => tick.runs.length > 0);
    const { redis, db, settings } = bench();
    if (redis === null) {
      await db.query(`TRUNCATE ${settings.namespace ?? ''}.scheduler, ${settings.namespace ?? ''}.job CASCADE`);
    } else {
      await redis.stop();
      await redis.start();
    }
    const lost = Date.now();
    await eventually(() => (tick.runs.at(-1) ?? 0) > lost + 500);
  });

  test('are stored as soon as the store is there, and nobody has to wait for that', async () => {
    const { gate, settings } = await bench().behindGate();
    await gate.shut();
    const tick = counting('souvent', 200);
    const { told, started } = start(bench().open(settings), [tick], 300);
    await started;
    expect(told.refused).toEqual(['queue_unavailable']);
    await gate.open();
    await eventually(() => tick.runs.length > 1);
  });
});
