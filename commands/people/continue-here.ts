import type { Claim } from '../../domain/claim/claim';
import type { CommandContext } from '../claims/context';
import { saveClaim } from '../claims/save-claim';

/** A dossier knows the conversation where its customer last wrote: an advisor's reply goes there. */
export function continueHere(context: CommandContext, claim: Claim, conversationId: string): Claim {
  if (claim.conversationId === conversationId || claim.status === 'ferme') return claim;
  return saveClaim(context, { ...claim, conversationId });
}
