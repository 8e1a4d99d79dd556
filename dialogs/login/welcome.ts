import type { Factor } from '../../domain/conversation/conversation';
import type { Customer } from '../../domain/people/people';
import { claimOf } from '../declaration/declaration-of-turn';
import { useLanguageOnFile } from '../language/conversation-language';
import type { Turn } from '../turn';
import { rememberCustomer } from './customer-of-turn';

/** From here on the conversation is this person's; a dossier of somebody else does not stay open in it. */
export async function welcome(turn: Turn, customer: Customer, factor: Factor): Promise<void> {
  const { conversation, session, now } = turn;
  rememberCustomer(turn, customer);
  const same = conversation.clientId === customer.id;
  const claim = await claimOf(turn);
  const owner = claim?.clientId ?? customer.id;
  if (!same) {
    session.confirmedAs = null;
    session.leftAside = [];
    // What the person before them had said last is not theirs to be answered.
    if (conversation.clientId !== null) session.held = null;
  }
  useLanguageOnFile(turn, customer);
  turn.patch({ clientId: customer.id, verifiedAt: now, factor, ...(owner === customer.id ? {} : { claimId: null }) });
}
