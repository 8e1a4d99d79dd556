import type { UnitOfWork } from '../commands/ports';
import type { TranscriptReader } from './channel';

/** A reader over the unit of work, for where no cheaper one is at hand. */
export function transcriptReader(unitOfWork: UnitOfWork): TranscriptReader {
  return {
    after: (conversationId, sequence, limit) =>
      unitOfWork.run((tx) => tx.transcript.after(conversationId, sequence, limit)),
    poll: (conversationId, has, limit) => unitOfWork.run((tx) => tx.transcript.poll(conversationId, has, limit)),
    heads: (conversationIds) =>
      unitOfWork.run(async (tx) => {
        const heads = new Map<string, number>();
        for (const id of conversationIds) {
          const conversation = await tx.conversations.find(id);
          if (conversation) heads.set(id, conversation.lastSequence);
        }
        return heads;
      }),
  };
}
