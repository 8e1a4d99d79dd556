import type { Clock, UnitOfWork, Transaction } from '../ports';
import type { DeliveryUpdate, StoredOutboxMessage } from '../ports-outbox';
import type { CustomerChannel, NotTaken } from './customer-channel';
import { askToWrite, isOptional } from './deliver-message';
import { tellDelivery } from './tell-delivery';

/** What a channel tells of a message of ours; `failure`: what that error means. */
export type ChannelStatus = DeliveryUpdate & { readonly failure: NotTaken | null };

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly channel: Pick<CustomerChannel, 'reopening'>;
}

/**
 * Applies statuses in whatever order and number they come: only a word of more weight than the last one counts (DESIGN.md,
 * law 3). A failure that passes sends the row again, one that does not is told to the advisor.
 */
export async function applyStatuses(deps: Deps, statuses: readonly ChannelStatus[]): Promise<void> {
  await deps.unitOfWork.run(async (tx) => {
    const changed = await tx.outbox.recordDeliveries(statuses);
    for (const { message, state } of changed) {
      if (isOptional(message)) continue;
      if (state === 'echec') await handleFailure(tx, deps, message, failureOf(statuses, message.id));
      else if (state !== 'accepte' && !isContinued(message)) await tellDelivery(tx, message, { code: 'delivered' });
    }
  });
}

/** More of what was said then comes behind it: only the last part tells that all of it has arrived. */
function isContinued({ payload }: StoredOutboxMessage): boolean {
  return payload.continued === true;
}

function failureOf(statuses: readonly ChannelStatus[], id: string): NotTaken | null {
  return statuses.find(({ key, failure }) => failure !== null && key?.id === id)?.failure ?? null;
}

async function handleFailure(
  tx: Transaction,
  deps: Deps,
  message: StoredOutboxMessage,
  failure: NotTaken | null,
): Promise<void> {
  const now = deps.clock.now();
  switch (failure?.outcome) {
    case 'later':
      await tx.outbox.sendAgain(message.id, failure.code, new Date(now.getTime() + failure.waitMs));
      return;
    case 'closed': {
      const { lastSeenAt } = await tx.identities.addressOf(message.conversationId ?? '');
      await tx.outbox.hold(message.id, failure.code, now);
      await askToWrite(tx, deps.channel, message, lastSeenAt);
      return;
    }
    default:
      await tellDelivery(tx, message, { code: 'not_delivered', reason: failure?.reason ?? 'other' });
  }
}
