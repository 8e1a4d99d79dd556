import type { Actor } from '../../domain/people/people';
import type { Clock, Ids, UnitOfWork } from '../ports';
import type { DueWork } from '../ports-due-work';

/** What the commands behind the schedules work with. */
export interface ScheduleDeps {
  readonly unitOfWork: UnitOfWork;
  readonly dueWork: DueWork;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The company's IANA zone. */
  readonly timeZone: string;
  /** Told of each item that failed; the others go on. */
  readonly onFault: (fault: unknown) => void;
}

export const SCHEDULES: Actor = { kind: 'systeme', process: 'schedules' };

/**
 * Does one thing after the other, each in its own transaction; what fails is told and left for the next run. Gives back how
 * many said that they changed something.
 */
export async function each<T>(
  { onFault }: Pick<ScheduleDeps, 'onFault'>,
  items: readonly T[],
  work: (item: T) => Promise<boolean>,
): Promise<number> {
  let changed = 0;
  for (const item of items) {
    try {
      if (await work(item)) changed += 1;
    } catch (fault) {
      onFault(fault);
    }
  }
  return changed;
}
