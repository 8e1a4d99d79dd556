import type { Claim } from '../../domain/claim/claim';
import type { CommandContext } from './context';
import { mergeFacts, type Said } from './merge-facts';
import { saveFacts } from './save-claim';

/** Keeps what one or more messages brought to a claim, oldest first, and scores it again. */
export function recordFacts(context: CommandContext, claim: Claim, ...said: readonly Said[]): Promise<Claim> {
  return saveFacts(context, claim, said.reduce(mergeFacts, claim.facts));
}
