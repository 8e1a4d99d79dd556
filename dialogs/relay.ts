import { attachDocuments } from '../commands/claims/attach-documents';
import { saveClaim } from '../commands/claims/save-claim';
import { isMedicalCaption } from '../commands/claims/document-kind';
import { relayCustomerMessage } from '../commands/desk/relay-customer-message';
import type { Claim } from '../domain/claim/claim';
import { replyBy } from '../domain/conversation/reply-window';
import type { Escalation } from '../domain/escalation/escalation';
import { claimOf, commandContext, isOpenHere, keepClaim } from './declaration/declaration-of-turn';
import { withoutSecrets } from './login/mask-secrets';
import type { Turn } from './turn';

const ON_DESK: readonly Claim['status'][] = ['escalade', 'validation'];

/** Whether what the customer writes is for the advisors: a decision that only waits for a click is not theirs yet. */
export async function isWithAdvisors(turn: Turn): Promise<boolean> {
  const found = await onDesk(turn);
  if (found !== null && isOpenHere(turn, found.claim)) return false;
  return found !== null && (found.escalation.kind === 'escalade' || found.escalation.advisorId !== null);
}

export interface OnDesk {
  readonly claim: Claim;
  readonly escalation: Escalation;
}

/** The dossier that advisors have before them, with its open escalation; null when there is none. */
export async function onDesk(turn: Turn): Promise<OnDesk | null> {
  const claim = await claimOf(turn);
  if (claim === null || !ON_DESK.includes(claim.status)) return null;
  const escalation = await turn.tx.escalations.openOfClaim(turn.actor, claim.id);
  return escalation === null ? null : { claim, escalation };
}

const relayed = new WeakSet<Turn>();

/** Shows this message to the advisors, if they have the dossier. True when one of them has taken it. */
export async function relayToDesk(turn: Turn): Promise<boolean> {
  const found = await onDesk(turn);
  if (found === null) return false;
  await relay(turn, found);
  return found.escalation.advisorId !== null;
}

/** Shows this message to the advisors, its files on the dossier; once, however often it is called. */
export async function relay(turn: Turn, { claim, escalation }: OnDesk): Promise<void> {
  if (relayed.has(turn)) return;
  relayed.add(turn);
  const { conversation, inbound, text } = turn;
  const moved = claim.conversationId !== conversation.id;
  const here = moved ? keepClaim(turn, saveClaim(commandContext(turn), claim)) : claim;
  // A declaration that is being completed takes its files itself.
  if (!isOpenHere(turn, here)) await attach(turn, here);
  relayCustomerMessage(turn.tx, {
    escalation,
    conversation,
    // The customer's line is the first of its turn.
    sequence: conversation.lastSequence + 1,
    text: await withoutSecrets(turn.tx.customers, text, {
      clientId: conversation.clientId,
      verified: conversation.verifiedAt !== null,
    }),
    files: inbound.attachments,
    health: isAboutHealth(turn),
    moved: moved && claim.conversationId !== null,
    replyBy: replyBy(conversation.channel, turn.now),
  });
}

async function attach(turn: Turn, claim: Claim): Promise<void> {
  const { inbound, choice, text, conversation } = turn;
  if (inbound.attachments.length === 0) return;
  const caption = choice === null ? text : '';
  const input = { files: inbound.attachments, asked: null, caption, conversationId: conversation.id };
  keepClaim(turn, (await attachDocuments(commandContext(turn), claim, input)).claim);
}

function isAboutHealth({ choice, text, understanding }: Turn): boolean {
  if (choice !== null || text === '') return false;
  const { injuries, badlyHurt } = understanding;
  const hurt = injuries !== undefined && injuries.value !== 'no';
  return hurt || badlyHurt || isMedicalCaption(text);
}
