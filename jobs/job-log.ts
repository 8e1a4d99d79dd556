import type { OutboxKind } from '../commands/ports-outbox';

/** What operations must see. Ids, codes and figures only; `cause` is for its place in the code, its words may be personal. */
export interface JobLog {
  outboxFailed(facts: {
    readonly id: string;
    readonly kind: OutboxKind;
    readonly code: string;
    readonly attempts: number;
    /** It is left to operations, in the queue of dead letters. */
    readonly givenUp: boolean;
    readonly cause: unknown;
  }): void;
  /** A schedule, or one item of its work: the next run comes all the same. */
  scheduleFailed(facts: { readonly schedule: string; readonly code: string; readonly cause: unknown }): void;
  /** The queue store refuses: what is not on a queue is found by a sweep. */
  queueFailed(facts: { readonly queue: string; readonly code: string; readonly cause: unknown }): void;
}
