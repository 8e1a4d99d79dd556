import type { StoredFile } from '../../domain/claim/stored-file';
import type { Claim } from '../../domain/claim/claim';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Advisor } from '../../domain/people/people';
import type { Ids, Transaction } from '../ports';
import { advisorActor, firstNameOf } from './desk-act';
import type { DeskMessageInput, DeskWords } from './desk-input';
import { tellCustomer } from './desk-rows';
import type { DeskSettings } from './desk-settings';
import { isInternalNote } from './internal-note';
import type { DeskNotice } from './views';

/** A message that somebody wrote in the thread of a dossier. */
export interface ThreadMessage {
  readonly tx: Transaction;
  readonly advisor: Advisor;
  readonly escalation: Escalation;
  readonly claim: Claim;
  readonly now: Date;
  readonly ids: Ids;
}

/** Why a message stays inside; null when it goes to the customer (PRODUCT.md section 3). */
export async function whyInternal(message: ThreadMessage, input: DeskWords): Promise<DeskNotice | null> {
  const { tx, escalation, claim, advisor } = message;
  if (isInternalNote(input.text)) return { code: 'kept_note' };
  if (input.mentions) return { code: 'kept_mention' };
  if (escalation.status === 'fermee') return { code: 'kept_closed' };
  if (escalation.advisorId === null) return { code: 'kept_unowned' };
  if (escalation.advisorId !== advisor.id) {
    return { code: 'kept_not_owner', firstName: await firstNameOf(tx, escalation.advisorId) };
  }
  return claim.conversationId === null ? { code: 'kept_no_conversation' } : null;
}

/**
 * Sends the owner's words to the customer, after the seconds in which they can be taken back. Call it only when
 * {@link whyInternal} found no reason against it, with files that are stored already.
 */
export async function relayAdvisorMessage(
  message: ThreadMessage,
  input: Pick<DeskMessageInput, 'author' | 'ts' | 'text'> & {
    readonly key: string;
    readonly files: readonly StoredFile[];
  },
  settings: DeskSettings,
): Promise<DeskNotice> {
  const { tx, escalation, claim, advisor, now } = message;
  const { text, files } = input;
  const conversationId = claim.conversationId;
  if (conversationId === null || (text.trim() === '' && files.length === 0)) return { code: 'kept_empty' };
  await markUnderWay(message);
  for (const file of files) keepWithDossier(message, conversationId, file);
  tellCustomer(tx, {
    key: input.key,
    conversationId,
    escalationId: escalation.id,
    claimId: claim.id,
    payload: {
      name: 'advisor.message',
      firstName: advisor.firstName,
      text,
      ...(files.length === 0 ? {} : { files }),
      escalationId: escalation.id,
      desk: { channel: input.author.place.channel, ts: input.ts },
    },
    notBefore: new Date(now.getTime() + settings.undoSeconds * 1000),
  });
  tx.audit.append({
    actor: advisorActor(advisor),
    action: 'advisor.wrote',
    claimId: claim.id,
    subject: escalation.id,
    detail: { files: files.length },
    at: now,
  });
  return { code: 'sending', seconds: settings.undoSeconds, messageKey: input.key };
}

/** The first word to the customer is the start of the work. */
async function markUnderWay({ tx, escalation }: ThreadMessage): Promise<void> {
  if (escalation.status !== 'prise') return;
  const { advisorId } = escalation;
  await tx.escalations.transition(
    escalation.id,
    { status: 'prise', advisorId },
    { status: 'en_cours', advisorId, closedAt: null },
  );
}

/** On the dossier from the start: what nothing refers to is swept away. */
function keepWithDossier(
  { tx, claim, advisor, now, ids }: ThreadMessage,
  conversationId: string,
  file: StoredFile,
): void {
  tx.claimFile.saveDocument(advisorActor(advisor), {
    id: ids.uuid(),
    claimId: claim.id,
    conversationId,
    kind: 'autre',
    file,
    medical: false,
    receivedAt: now,
    checkedAt: now,
  });
}
