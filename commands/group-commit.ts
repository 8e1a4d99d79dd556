import { setImmediate as macrotask } from 'node:timers/promises';
import { AppError } from '../domain/errors';

interface Entry<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (cause: unknown) => void;
}

/** Items that one transaction takes: a large one must not keep the next ones waiting for long. */
const MOST = 50;

/**
 * What comes while a transaction is under way shares the next one, so that a busy process commits once for many. Nobody is
 * told before the commit that holds theirs. Nothing is held back for company: an item that comes alone goes at once.
 */
export class GroupCommit<Item, Result> {
  private readonly waiting: Entry<Item, Result>[] = [];
  private busy = false;

  /** @param run one transaction for all of these; its results are in their order. */
  constructor(private readonly run: (items: readonly Item[]) => Promise<readonly Result[]>) {}

  /** Resolves or fails with the item's own result. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.busy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      // Behind whatever else the process has just received: what came in together is stored together.
      await macrotask();
      await this.commit(this.waiting.splice(0, MOST));
    }
    this.busy = false;
  }

  private async commit(entries: readonly Entry<Item, Result>[]): Promise<void> {
    try {
      const results = await this.run(entries.map(({ item }) => item));
      entries.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (cause) {
      if (entries.length > 1 && AppError.from(cause).code !== 'database_unavailable') {
        // One that cannot be stored takes no other one with it.
        await Promise.all(entries.map((entry) => this.commit([entry])));
      } else {
        for (const { reject } of entries) reject(cause);
      }
    }
  }
}
