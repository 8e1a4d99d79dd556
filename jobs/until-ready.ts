import { setTimeout as wait } from 'node:timers/promises';

interface Opening {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

const AGAIN_MS = 500;

/**
 * Makes something that needs the store until it stands. BullMQ on PostgreSQL keeps its first connection's failure for ever,
 * so what failed is thrown away and made anew. Null when `over` came first.
 */
export async function untilReady<T extends Opening>(
  make: () => T,
  hooks: { discard(made: T): void; over(): boolean; onError(error: Error): void },
): Promise<T | null> {
  while (!hooks.over()) {
    const made = make();
    try {
      await made.waitUntilReady();
      return made;
    } catch (error) {
      hooks.discard(made);
      if (!hooks.over()) hooks.onError(error as Error);
      await made.close().catch(() => undefined);
    }
    await wait(AGAIN_MS, undefined, { ref: false });
  }
  return null;
}

/** Whether it ended within the time; a failure is an end. */
export async function waitAtMost(ms: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      work.then(
        () => true,
        () => true,
      ),
      wait(ms, false, { signal: timer.signal }),
    ]);
  } finally {
    timer.abort();
  }
}
