import { isDatabaseGone } from './sql/database-fault';

/** Transactions that run beside each other while all are quick: one can be worked on while the other is with the database. */
const LANES = 2;

/** Works of one transaction: it ends with its slowest, and what it has locked stays locked until then. */
const MOST = 20;

/** Runs of single works beside each other: each has a connection, and others need some, too. */
const MOST_ALONE = 8;

/**
 * Milliseconds after which a transaction is slow, as one that waits for a lock is: it does not keep its lane any longer. On a
 * machine that is slow as a whole, more transactions beside each other would only make it slower.
 */
const SLOW_MS = 200;

/** What became of one work in a transaction of several; null: it is to be run alone. */
export type Outcome = { readonly value: unknown } | null;

interface Entry<Work> {
  readonly work: Work;
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * What comes while the lanes are busy shares the next transaction. Nothing is held back for company: a work that comes alone
 * runs at once, and by itself.
 */
export class Shares<Work> {
  private readonly waiting: Entry<Work>[] = [];
  private busy = 0;
  private starting: NodeJS.Immediate | null = null;
  private alone = 0;
  private readonly queueing: (() => void)[] = [];

  constructor(
    private readonly single: (work: Work) => Promise<unknown>,
    private readonly together: (works: readonly Work[]) => Promise<readonly Outcome[]>,
  ) {}

  run(work: Work): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ work, resolve, reject });
      this.startSoon();
    });
  }

  /** Behind whatever else the process has just received: requests that came in together leave together. */
  private startSoon(): void {
    this.starting ??= setImmediate(() => {
      this.starting = null;
      this.start();
    });
  }

  private start(): void {
    while (this.busy < LANES && this.waiting.length > 0) void this.occupy(this.waiting.splice(0, MOST));
  }

  private async occupy(entries: readonly Entry<Work>[]): Promise<void> {
    this.busy += 1;
    let free = false;
    const leave = (): void => {
      if (free) return;
      free = true;
      this.busy -= 1;
      this.startSoon();
    };
    const patience = setTimeout(leave, SLOW_MS);
    await this.work(entries);
    clearTimeout(patience);
    leave();
  }

  private async work(entries: readonly Entry<Work>[]): Promise<void> {
    const [first] = entries;
    if (entries.length === 1 && first) {
      await this.runAlone(first);
      return;
    }
    try {
      const outcomes = await this.together(entries.map(({ work }) => work));
      const left = entries.filter((entry, index) => {
        const outcome = outcomes[index] ?? null;
        if (outcome !== null) entry.resolve(outcome.value);
        return outcome === null;
      });
      await Promise.all(left.map((entry) => this.runAlone(entry)));
    } catch (cause) {
      // One that fails takes no other with it; but where there is no database, asking it once is enough.
      if (isDatabaseGone(cause)) for (const { reject } of entries) reject(cause);
      else await Promise.all(entries.map((entry) => this.runAlone(entry)));
    }
  }

  private async runAlone({ work, resolve, reject }: Entry<Work>): Promise<void> {
    if (this.alone >= MOST_ALONE) await new Promise<void>((go) => this.queueing.push(go));
    else this.alone += 1;
    try {
      await this.single(work).then(resolve, reject);
    } finally {
      // Whoever waits takes the place as it is.
      const next = this.queueing.shift();
      if (next === undefined) this.alone -= 1;
      else next();
    }
  }
}
