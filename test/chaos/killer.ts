import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { compiled, ServiceProcess } from '../support/service-process';
import type { SeededRandom } from './seeded-random';

/** Where the service dies, and at most how many times it passes there before. Some are passed by every read. */
const POINTS = {
  'turn.before_commit': 8,
  'commit.flushed': 60,
  'commit.committed': 60,
  'turn.after_commit': 8,
  'outbox.before_send': 4,
  'outbox.before_record': 4,
  'job.outbox.taken': 4,
  'job.outbox.done': 4,
  'job.schedules.taken': 3,
  'job.schedules.done': 3,
} as const;
export type Point = keyof typeof POINTS;
export const FAULT_POINTS = Object.keys(POINTS) as Point[];

const KILLS_EACH = 2;
const RANDOM_KILLS = 11;
/** Of those, while it is still starting. */
const KILLS_IN_START = 2;
/** A fault point that is not reached in this time is tried again later. */
const REACH_MS = 4_000;
/** More attempts than this, and a fault point cannot be reached any more. */
const MOST_LIVES = 60;

type Death = Point | 'random' | 'starting';

export interface Kill {
  readonly death: Death;
  /** Milliseconds after it was ready; null when it never was. */
  readonly livedMs: number | null;
}

/** Starts the service again and again on the same port and kills it each time; the last one lives. */
export class Killer {
  readonly kills: Kill[] = [];
  /** All that the service printed. */
  readonly outputs: string[] = [];
  private readonly waiting: { readonly kills: number; readonly go: () => void }[] = [];
  private readonly processes: ServiceProcess[] = [];
  private over = false;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly cwd: string,
    private readonly random: SeededRandom,
  ) {}

  /** Resolves when so many kills are done. */
  after(kills: number): Promise<void> {
    if (this.kills.length >= kills) return Promise.resolve();
    return new Promise((go) => this.waiting.push({ kills, go }));
  }

  /** All deaths of the plan, then a life without end. Resolves when that one is ready. */
  run(): Promise<void> {
    this.working = this.work();
    return this.working;
  }

  async stop(): Promise<void> {
    this.over = true;
    for (const process of this.processes) await process.end('SIGKILL');
    await this.working.catch(() => undefined);
    for (const process of this.processes) await process.end('SIGKILL');
    for (const { go } of this.waiting) go();
  }

  private async work(): Promise<void> {
    const plan: Death[] = this.random.shuffled([
      ...FAULT_POINTS.flatMap((point) => Array.from({ length: KILLS_EACH }, () => point)),
      ...Array.from({ length: RANDOM_KILLS - KILLS_IN_START }, () => 'random' as const),
      ...Array.from({ length: KILLS_IN_START }, () => 'starting' as const),
    ]);
    let spare = this.spawn();
    for (let lives = 0; !this.over; lives += 1) {
      if (lives === MOST_LIVES) throw new Error(`never reached: ${plan.join()}`);
      const death = plan.shift();
      const named = death === undefined || death === 'random' || death === 'starting' ? null : death;
      const process = spare;
      if (!(await process.printed('loaded'))) throw new Error(`the service does not load:\n${process.output}`);
      process.tell({ point: named, count: named ? this.random.between(1, POINTS[named]) : 0 });
      if (death === undefined) return this.live(process);
      // Modules take most of a start: the next one loads its own while this one works.
      spare = this.spawn();
      if (await this.liveUntil(process, death, named)) continue;
      plan.push(death);
      // It died at a random moment instead: one of those is done.
      const spared = plan.indexOf('random');
      if (spared >= 0) plan.splice(spared, 1);
    }
  }

  private async live(process: ServiceProcess): Promise<void> {
    if (!(await process.printed('ready'))) throw new Error(`the service did not start:\n${process.output}`);
  }

  /** @returns whether it died as planned, and not because the point was not reached. */
  private async liveUntil(process: ServiceProcess, death: Death, named: Point | null): Promise<boolean> {
    let planned = true;
    let readyAt: number | null = null;
    if (death === 'starting') {
      await wait(this.random.between(20, 400));
    } else {
      if (await process.printed('ready')) readyAt = Date.now();
      if (named) planned = await diesWithin(process, REACH_MS);
      else await wait(this.random.between(100, 1_500));
    }
    const { signal, code } = await process.end('SIGKILL');
    this.outputs.push(process.output);
    if (signal !== 'SIGKILL') throw new Error(`the service ended with ${String(code)} by itself:\n${process.output}`);
    this.kills.push({ death: planned ? death : 'random', livedMs: readyAt === null ? null : Date.now() - readyAt });
    for (const waiter of this.waiting) if (this.kills.length >= waiter.kills) waiter.go();
    return planned;
  }

  private spawn(): ServiceProcess {
    const dist = path.dirname(path.dirname(compiled('app/service.js')));
    const process = new ServiceProcess([path.join(__dirname, 'service.cjs'), dist], this.env, this.cwd);
    this.processes.push(process);
    return process;
  }
}

async function diesWithin(process: ServiceProcess, ms: number): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([process.ended.then(() => true), wait(ms, false, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}
