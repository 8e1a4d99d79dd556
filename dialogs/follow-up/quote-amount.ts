import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import { commandContext, keepClaim, knowledgeOf } from '../declaration/declaration-of-turn';
import { amountAnswer, currencyOf, readAmount } from '../declaration/read-amount';
import type { Turn } from '../turn';
import { afterPapers, type Received } from './receive-files';

/** Keeps the sum of a quote that came without one; null when the message says none. */
export async function hearQuoteAmount(turn: Turn, claim: Claim): Promise<Received | null> {
  const currency = currencyOf(claim, await knowledgeOf(turn, claim));
  const read = readAmount(turn.text, currency);
  const unsure = turn.understanding.answer === 'unsure';
  if (read.kind !== 'amount' && !unsure) return null;
  const said =
    read.kind === 'amount'
      ? { answers: amountAnswer('quoteAmount', read) }
      : { settled: ['quoteAmount'], unsure: true };
  return afterPapers(turn, keepClaim(turn, await recordFacts(commandContext(turn), claim, said)));
}
