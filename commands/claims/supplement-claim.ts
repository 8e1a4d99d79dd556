import type { Claim } from '../../domain/claim/claim';
import type { ClaimFacts, ClaimStatus } from '../../domain/claim/types';
import { addAccount, isHurt } from './add-account';
import type { CommandContext } from './context';
import { mergeFacts, type Said } from './merge-facts';
import { putOnDesk } from './put-on-desk';

/** In these a person reads the words anyway, or the dossier is decided again once its papers are there. */
const READ_LATER: readonly ClaimStatus[] = ['nouveau', 'en_attente_client', 'validation', 'escalade'];

/**
 * What a customer adds to a dossier that was handed in. It stands in the account, and where nobody would read it any more
 * (decided, with an expert, closed) a person is asked to; for somebody who is hurt, one takes the dossier over.
 * @param otherStory the words tell the loss otherwise: seen by their reader.
 */
export async function supplementClaim(
  context: CommandContext,
  claim: Claim,
  said: readonly Said[],
  { otherStory }: { readonly otherStory: boolean },
): Promise<Claim> {
  const told = said.reduce<ClaimFacts>(mergeFacts, { account: [] });
  const added = await addAccount(context, claim, told, { otherStory });
  if (READ_LATER.includes(added.status)) return added;
  return isHurt(told)
    ? putOnDesk(context, added, 'escalade', ['blessure', 'precision_apportee'])
    : putOnDesk(context, added, 'validation', ['precision_apportee']);
}
