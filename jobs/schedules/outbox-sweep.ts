import type { Outbox } from '../outbox';
import type { Schedule } from '../scheduler';

/** Puts on the queue what a crash, a closed queue store or a failed attempt left in the outbox. */
export function outboxSweep(outbox: Pick<Outbox, 'sweep'>): Schedule {
  return {
    name: 'outbox-sweep',
    // The most that a message waits which nobody enqueued; an empty look is one indexed query.
    everyMs: 2_000,
    run: async () => {
      await outbox.sweep();
    },
  };
}
