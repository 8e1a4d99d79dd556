import type { AfterCommit, Clock } from '../commands/ports';
import type { Departure, OutboxKind } from '../commands/ports-outbox';

/** Slack posts are jobs from the start; what goes to a customer is tried at once by the process that committed it. */
const AT_ONCE: ReadonlySet<OutboxKind> = new Set(['conversation.event', 'whatsapp.message', 'whatsapp.media']);

/** Sorts what a commit left to be done: wake-ups, messages to answer, rows for at once, rows for the queue. */
export function createAfterCommit(parts: {
  readonly wake: (ids: readonly string[]) => void;
  readonly answer: (conversationIds: readonly string[]) => void;
  readonly atOnce: (row: Departure) => void;
  readonly enqueue: (rows: readonly Departure[]) => void;
  readonly clock: Clock;
}): AfterCommit {
  return ({ conversations, outbox, accepted, followed }) => {
    if (conversations.length + followed.length > 0) parts.wake([...conversations, ...followed]);
    if (accepted.length > 0) parts.answer(accepted);
    const now = parts.clock.now();
    const queued: Departure[] = [];
    for (const row of outbox) {
      if (AT_ONCE.has(row.kind) && (row.notBefore === null || row.notBefore <= now)) parts.atOnce(row);
      else queued.push(row);
    }
    if (queued.length > 0) parts.enqueue(queued);
  };
}
