import type { Claim } from '../../domain/claim/claim';
import { addAccount } from './add-account';
import type { CommandContext } from './context';
import { withdrawClaim } from './withdraw-claim';

interface Joined {
  readonly draft: Claim;
  readonly claim: Claim;
}

/**
 * One event, one dossier: what the draft says goes to the older one, and the draft ends as its double.
 * @param otherStory the words tell the loss otherwise: seen by their reader.
 */
export async function joinClaims(
  context: CommandContext,
  draft: Claim,
  older: Claim,
  { otherStory }: { readonly otherStory: boolean },
): Promise<Joined> {
  const closed = await withdrawClaim(context, draft, 'doublon');
  return { draft: closed, claim: await addAccount(context, older, draft.facts, { otherStory }) };
}
