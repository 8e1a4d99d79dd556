import type { Conversation } from '../../domain/conversation/conversation';
import type { ClaimDocument } from '../ports';
import type { ApiTransaction } from '../ports-api';

/**
 * A paper that was sent beside the conversation and is shown in it now: of the dossier that it is about, for the person whose
 * dossier that is. Null for any other, and for medical papers, which no conversation shows.
 */
export async function findSentDocument(
  tx: ApiTransaction,
  { id, clientId, verifiedAt, claimId }: Conversation,
  documentId: string,
): Promise<ClaimDocument | null> {
  if (clientId === null || verifiedAt === null || claimId === null) return null;
  const found = await tx.claimFile.findDocument({ kind: 'client', clientId, conversationId: id }, documentId);
  return found?.claimId === claimId && !found.medical ? found : null;
}
