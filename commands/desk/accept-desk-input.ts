import type { Clock, UnitOfWork } from '../ports';
import { deskData, type DeskInput } from './desk-input';

/**
 * Stores what happened on the desk under its sender's own key, before it is acknowledged (DESIGN.md, law 2).
 * False when that key is known: then nothing changes.
 */
export function acceptDeskInput(
  deps: { readonly unitOfWork: UnitOfWork; readonly clock: Clock },
  externalKey: string,
  input: DeskInput,
): Promise<boolean> {
  return deps.unitOfWork.run((tx) =>
    tx.inbox.accept({
      source: 'slack',
      externalKey,
      conversationId: null,
      activityId: externalKey,
      kind: 'desk',
      name: input.name,
      text: '',
      attachments: [],
      data: deskData(input),
      receivedAt: deps.clock.now(),
    }),
  );
}
