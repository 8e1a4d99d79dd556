import type { Claim } from '../../domain/claim/claim';
import type { Actor, Language } from '../../domain/people/people';
import type { Transaction } from '../ports';

/** What the customer of a dossier is spoken to in: the language of the conversation, else the one on file. */
export async function languageOf(
  tx: Transaction,
  actor: Actor,
  { conversationId, clientId }: Pick<Claim, 'conversationId' | 'clientId'>,
): Promise<Language> {
  const conversation = conversationId === null ? null : await tx.conversations.find(conversationId);
  if (conversation !== null) return conversation.language;
  const customer = clientId === null ? null : await tx.customers.find(actor, clientId);
  return customer?.language ?? 'fr';
}
