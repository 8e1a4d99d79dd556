import type { Clock, TurnRunner } from '../../commands/ports';
import { AppError } from '../../domain/errors';
import type { OutboxHandler } from '../outbox-dispatcher';

/**
 * Tells the customer something by running their conversation with a message of our own. Its key is the row's, so that the
 * inbox makes it once only, however often the row is sent.
 */
export function conversationEventHandler(deps: {
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly clock: Clock;
}): OutboxHandler {
  return async ({ id, conversationId, payload }) => {
    const { name } = payload;
    if (conversationId === null || typeof name !== 'string') {
      throw new AppError('invalid_argument', 'an event row names no conversation or no event');
    }
    const key = `ob-${id}`;
    const receipt = await deps.turns.run({
      source: 'interne',
      externalKey: key,
      conversationId,
      activityId: key,
      kind: 'event',
      name,
      text: '',
      attachments: [],
      data: payload,
      receivedAt: deps.clock.now(),
    });
    if (receipt === null) throw new AppError('not_found', 'the conversation of an event row is gone');
    // Kept for the sweeper is as good as done, and a turn that failed has apologised: both are in the inbox now.
    return null;
  };
}
