import type { Claim } from '../../domain/claim/claim';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { DocumentKind } from '../../domain/claim/types';
import type { CommandContext } from '../claims/context';
import { receiveDocument } from '../claims/receive-document';
import { deskRow } from '../desk/desk-rows';

/** Papers that came by a page of ours. */
export interface ReceivedPapers {
  readonly files: readonly StoredFile[];
  /** What was asked for; null: whatever it turns out to be. */
  readonly kind: DocumentKind | null;
}

/**
 * Puts papers on a dossier as the conversation does: ticked off, scored again, decided if they were waited for. Advisors who
 * have the dossier see in its thread that something came; of a medical paper they see no more than that.
 */
export async function receivePapers(
  context: CommandContext,
  claim: Claim,
  { files, kind }: ReceivedPapers,
): Promise<Claim> {
  const { tx, actor, ids } = context;
  const escalation = await tx.escalations.openOfClaim(actor, claim.id);
  let current = claim;
  for (const file of files) current = await receiveDocument(context, current, { file, kind });
  if (escalation !== null) {
    const health = kind === 'certificat_medical';
    tx.outbox.append(
      deskRow(escalation, {
        key: `thread:page:${ids.uuid()}`,
        kind: 'slack.thread',
        payload: { line: 'customer', channel: 'webchat', text: health ? null : '', files, health, moved: false },
      }),
    );
  }
  return current;
}
