import type { Clock } from '../ports';
import type { ApiUnitOfWork } from '../ports-api';

export interface ForgetCallsDeps {
  readonly unitOfWork: ApiUnitOfWork;
  readonly clock: Clock;
}

/** Counts are of the current minute; an hour keeps clear of every clock. */
const COUNTED_MS = 3_600_000;
/** How long attempts to tell the insurer's systems can be looked up (docs/webhooks.md). */
const DELIVERIES_MS = 30 * 24 * 3_600_000;
/** Rows of one transaction. */
const BATCH = 500;

/** A link that has expired is told apart from one that never was for as long. */
const LINKS_MS = 30 * 24 * 3_600_000;

/**
 * Forgets answers whose days are over, bearers that have not called for an hour, webhooks of more than a month ago, recordings of
 * yesterday (their files are orphans then), and links that expired a month ago. Gives back
 * how many rows.
 */
export async function forgetCalls({ unitOfWork, clock }: ForgetCallsDeps): Promise<number> {
  const now = clock.now();
  const answers = await untilNone(() => unitOfWork.run((tx) => tx.idempotency.forget(now, BATCH)));
  const before = new Date(now.getTime() - COUNTED_MS);
  const callers = await untilNone(() => unitOfWork.run((tx) => tx.callCounters.forget(before, BATCH)));
  const told = new Date(now.getTime() - DELIVERIES_MS);
  const deliveries = await untilNone(() => unitOfWork.run((tx) => tx.insurerDeliveries.forget(told, BATCH)));
  const recordings = await untilNone(() => unitOfWork.run((tx) => tx.recordings.forget(now, BATCH)));
  const expired = new Date(now.getTime() - LINKS_MS);
  const links = await untilNone(() => unitOfWork.run((tx) => tx.accessLinks.forget(expired, BATCH)));
  return answers + callers + deliveries + recordings + links;
}

async function untilNone(forget: () => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const some = await forget();
    all += some;
    if (some < BATCH) return all;
  }
}
