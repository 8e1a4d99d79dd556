import type { Clock, InboundSource, TurnRunner, UnitOfWork } from '../ports';

export interface LeftOverDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly turns: Pick<TurnRunner, 'resume'>;
  /** Processes one stored input of the desk. */
  readonly handleDesk: (externalKey: string) => Promise<unknown>;
  /** Told of each item that failed; the others go on. */
  readonly onFault: (fault: unknown) => void;
}

/** Whoever stored a row processes it at once: younger ones are in good hands. */
const OLDER_THAN_MS = 3_000;
const BATCH = 100;
/** Conversations at a time: each holds a connection, and customers who write now need the others. */
const AT_ONCE = 4;

interface LeftOver {
  readonly conversationId: string | null;
  readonly source: InboundSource;
  readonly externalKey: string;
}

/** Processes what was acknowledged and not answered: after a crash, or when a conversation was busy too long. */
export async function resumeLeftOver(deps: LeftOverDeps): Promise<number> {
  const olderThan = new Date(deps.clock.now().getTime() - OLDER_THAN_MS);
  const rows = await deps.unitOfWork.run((tx) => tx.inbox.leftOver(olderThan, BATCH));
  const queue = [...rows];
  const work = async (): Promise<void> => {
    for (let row = queue.shift(); row; row = queue.shift()) {
      try {
        await resume(deps, row);
      } catch (fault) {
        deps.onFault(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return rows.length;
}

async function resume(deps: LeftOverDeps, { conversationId, source, externalKey }: LeftOver): Promise<void> {
  if (conversationId !== null) await deps.turns.resume(conversationId);
  else if (source === 'slack') await deps.handleDesk(externalKey);
}
