import { AppError } from '../../domain/errors';
import type { Clock } from '../ports';
import type { ApiUnitOfWork } from '../ports-api';
import type { InsurerAnswer, InsurerEvent, InsurerSystem } from '../ports-insurer';
import type { NotSent, StoredOutboxMessage } from '../ports-outbox';

export interface TellInsurerDeps {
  readonly unitOfWork: ApiUnitOfWork;
  readonly clock: Clock;
  readonly insurer: InsurerSystem;
}

/**
 * Tells the insurer's system of one event and writes the attempt down. A fault that is the event's own counts against it,
 * so that one event which they cannot digest is given up at last; while their address cannot be used, all events wait, for as
 * long as it takes.
 * @returns the event's id, or why it waits. @throws AppError `channel_unavailable` when this event was refused.
 */
export async function tellInsurer(deps: TellInsurerDeps, row: StoredOutboxMessage): Promise<string | NotSent> {
  const event = row.payload as unknown as InsurerEvent;
  const at = deps.clock.now();
  const answer = await deps.insurer.tell(event);
  const tookMs = deps.clock.now().getTime() - at.getTime();
  await deps.unitOfWork.run((tx) => {
    tx.insurerDeliveries.append({
      eventId: event.id,
      kind: event.kind,
      claimId: event.claim.id,
      attempt: row.attempts,
      at,
      tookMs: Math.max(0, tookMs),
      taken: answer.kind === 'taken',
      status: answer.status,
      code: answer.kind === 'taken' ? null : answer.code,
    });
    return Promise.resolve();
  });
  if (answer.kind === 'taken') return event.id;
  if (answer.blames === 'event') {
    throw new AppError('channel_unavailable', `the insurer's system refused an event: ${answer.code}`);
  }
  const pauseMs = pauseAfter(answer, row.attempts);
  return { notSent: 'later', at: new Date(deps.clock.now().getTime() + pauseMs), code: answer.code, everyone: true };
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Whatever they ask for: a wrong header must not silence us for days. */
const LONGEST_WISH_MS = 3_600_000;

function pauseAfter({ retryAfterSeconds }: Extract<InsurerAnswer, { kind: 'refused' }>, attempts: number): number {
  if (retryAfterSeconds !== null) return Math.min(LONGEST_WISH_MS, Math.max(1, retryAfterSeconds) * 1_000);
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (Math.min(attempts, 20) - 1));
}
