import type { StoredFile } from '../../domain/claim/stored-file';
import type { ApiTransaction } from '../ports-api';
import { openLink } from '../access/open-link';

/**
 * A medical paper, for the advisor to whom the link was given: once, within minutes, and only while they still have the right.
 * Null for everything else. The journal says who read which paper.
 */
export async function readMedical(tx: ApiTransaction, linkId: string, now: Date): Promise<StoredFile | null> {
  const state = await openLink(tx, { id: linkId, purpose: 'lecture_medicale' }, now);
  if (!state.open) return null;
  const { advisorId, documentId } = state.link;
  const advisor = advisorId === null ? null : await tx.advisors.find(advisorId);
  if (advisor?.active !== true || !advisor.readsMedical || documentId === null) return null;
  const actor = { kind: 'conseiller', advisorId: advisor.id } as const;
  const document = await tx.claimFile.findDocument(actor, documentId);
  if (document?.medical !== true) return null;
  tx.audit.append({
    actor,
    action: 'document.opened',
    claimId: document.claimId,
    subject: document.id,
    detail: { medical: true },
    at: now,
  });
  return document.file;
}
