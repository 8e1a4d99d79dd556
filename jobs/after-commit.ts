import type { AfterCommit, Clock } from '../commands/ports';
import type { OutboxRow } from './outbox-dispatcher';

/** Sorts what a commit left to be done: wake-ups, rows for at once, rows for the queue. */
export function createAfterCommit(parts: {
  readonly wake: (conversationIds: readonly string[]) => void;
  readonly atOnce: (row: OutboxRow) => void;
  readonly enqueue: (rows: readonly OutboxRow[]) => void;
  readonly clock: Clock;
}): AfterCommit {
  return ({ conversations, outbox }) => {
    if (conversations.length > 0) parts.wake(conversations);
    const now = parts.clock.now();
    const queued: OutboxRow[] = [];
    for (const row of outbox) {
      // Slack posts are jobs from the start; what goes to a customer is tried at once by the process that committed it.
      if (row.kind === 'conversation.event' && (row.notBefore === null || row.notBefore <= now)) parts.atOnce(row);
      else queued.push(row);
    }
    if (queued.length > 0) parts.enqueue(queued);
  };
}
