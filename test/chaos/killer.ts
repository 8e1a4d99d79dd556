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
const RANDOM_KILLS = 14;
/** Of those, while it is still starting. */
const KILLS_IN_START = 2;
/** A fault point that is not reached in this time is tried again later. */
const REACH_MS = 5_000;
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
  private readonly waiting: { readonly kills: number; go(): void }[] = [];
  private running: ServiceProcess | null = null;
  private spare: ServiceProcess;

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly cwd: string,
    private readonly random: SeededRandom,
  ) {
    this.spare = this.spawn();
  }

  /** Resolves when so many kills are done. */
  after(kills: number): Promise<void> {
    if (this.kills.length >= kills) return Promise.resolve();
    return new Promise((go) => this.waiting.push({ kills, go }));
  }

  /** All deaths of the plan, then a life without end. */
  async run(): Promise<void> {
    const plan: Death[] = this.random.shuffled([
      ...FAULT_POINTS.flatMap((point) => Array.from({ length: KILLS_EACH }, () => point)),
      ...Array.from({ length: RANDOM_KILLS - KILLS_IN_START }, () => 'random' as const),
      ...Array.from({ length: KILLS_IN_START }, () => 'starting' as const),
    ]);
    for (let lives = 0; plan.length > 0; lives += 1) {
      if (lives === MOST_LIVES) throw new Error(`never reached: ${plan.join()}`);
      const death = plan.shift() ?? 'random';
      if (!(await this.liveUntil(death))) plan.push(death);
    }
    this.running = await this.start('none', 0);
    await this.mustBeReady(this.running);
  }

  async stop(): Promise<void> {
    for (const process of [this.running, this.spare]) {
      await process?.end('SIGKILL');
      if (process) this.outputs.push(process.output);
    }
  }

  /** @returns whether it died as planned, and not because the point was not reached. */
  private async liveUntil(death: Death): Promise<boolean> {
    const named = death !== 'random' && death !== 'starting';
    const process = await this.start(named ? death : 'none', named ? this.random.between(1, POINTS[death]) : 0);
    let planned = true;
    let readyAt: number | null = null;
    if (death === 'starting') {
      await wait(this.random.between(20, 400));
    } else {
      if (await process.printed('ready')) readyAt = Date.now();
      if (named) planned = await diesWithin(process, REACH_MS);
      else await wait(this.random.between(100, 1_800));
    }
    const { signal, code } = await process.end('SIGKILL');
    this.outputs.push(process.output);
    if (signal !== 'SIGKILL') throw new Error(`the service ended with ${String(code)} by itself:\n${process.output}`);
    this.count({ death: planned ? death : 'random', livedMs: readyAt === null ? null : Date.now() - readyAt });
    return planned;
  }

  private count(kill: Kill): void {
    this.kills.push(kill);
    for (const waiter of this.waiting) if (this.kills.length >= waiter.kills) waiter.go();
  }

  /** Its modules are loaded already; while it works, the next one loads its own. */
  private async start(point: string, count: number): Promise<ServiceProcess> {
    const process = this.spare;
    if (!(await process.printed('loaded'))) throw new Error(`the service does not load:\n${process.output}`);
    process.tell({ point, count });
    this.spare = this.spawn();
    return process;
  }

  private async mustBeReady(process: ServiceProcess): Promise<void> {
    if (!(await process.printed('ready'))) throw new Error(`the service did not start:\n${process.output}`);
  }

  private spawn(): ServiceProcess {
    const dist = path.dirname(path.dirname(compiled('app/service.js')));
    return new ServiceProcess([path.join(__dirname, 'service.cjs'), dist], this.env, this.cwd);
  }
}

async function diesWithin(process: ServiceProcess, ms: number): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      process.ended.then(() => true),
      wait(ms, false, { signal: timer.signal }),
    ]);
  } finally {
    timer.abort();
  }
}
