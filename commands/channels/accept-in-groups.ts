import { GroupCommit } from '../group-commit';
import type { Clock, Ids, UnitOfWork } from '../ports';
import { acceptMessages, type ChannelBatch, type Placed } from './accept-messages';

type Accept = (batch: ChannelBatch) => Promise<readonly Placed[]>;

/**
 * {@link acceptMessages} for a busy webhook: deliveries that come while one is being stored are stored together after it, in
 * one transaction. Each is told of its own messages.
 */
export function acceptInGroups(deps: {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly clock: Clock;
}): Accept {
  const accept: Accept = (batch) =>
    acceptMessages({ unitOfWork: deps.unitOfWork, ids: deps.ids, now: deps.clock.now() }, batch);
  const together = new GroupCommit<ChannelBatch, readonly Placed[]>(async (batches) => {
    const [first] = batches;
    if (first === undefined) return [];
    const messages = batches.flatMap((batch) => batch.messages);
    const placed = await accept({ ...first, messages });
    return batches.map(({ messages: own }) => {
      const keys = new Set(own.map(({ message }) => message.externalKey));
      return placed.filter(({ externalKey }) => keys.has(externalKey));
    });
  });
  // A change of name is seen by what comes after it: such a delivery is stored by itself.
  return (batch) => (batch.changes.length > 0 ? accept(batch) : together.add(batch));
}
