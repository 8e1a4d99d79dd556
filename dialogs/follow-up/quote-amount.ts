import type { Said } from '../../commands/claims/merge-facts';
import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import { missingDocuments } from '../../domain/claim/required-documents';
import { answerTo } from '../buttons';
import { traceSums } from '../declaration/correction';
import { claimOf, commandContext, keepClaim, knowledgeOf } from '../declaration/declaration-of-turn';
import { mayReveal } from '../login/may-reveal';
import { amountAnswer, currencyOf, readAmount, readVolunteered } from '../declaration/read-amount';
import { speak } from '../declaration/speech';
import type { Answered } from '../phases/phase';
import type { Turn } from '../turn';
import { afterPapers, type Received } from './receive-files';

/** Keeps the sum of a quote that came without one; null when the message says none. */
export async function hearQuoteAmount(turn: Turn, claim: Claim): Promise<Received | null> {
  const read = readAmount(turn.text, currencyOf(claim, await knowledgeOf(turn, claim)));
  if (read.kind === 'amount') {
    const kept = await keepSum(turn, claim, {
      answers: amountAnswer('quoteAmount', read),
      ...(read.sure ? { forget: ['amountToConfirm'] } : {}),
    });
    return read.sure ? afterPapers(turn, kept) : 'confirm';
  }
  if (turn.understanding.answer !== 'unsure') return null;
  return afterPapers(turn, await keepSum(turn, claim, { settled: ['quoteAmount'], unsure: true }));
}

/** "Je lis 6 400 DH. Est-ce le bon montant ?": a yes, a no, or the sum that it is. */
export async function hearConfirmedAmount(turn: Turn, claim: Claim): Promise<Received | null> {
  const waiting = claim.facts.amountToConfirm;
  if (waiting === undefined) return afterPapers(turn, claim);
  const answer = answerTo(turn, 'confirmAmount');
  if (answer === 'yes') {
    const said: Said = { answers: { [waiting.fact]: waiting.amount }, forget: ['amountToConfirm'] };
    return afterPapers(turn, await keepSum(turn, claim, said));
  }
  const other = turn.choice === null ? readAmount(turn.text, waiting.amount.currency) : null;
  if (other?.kind === 'amount') return hearQuoteAmount(turn, claim);
  if (answer !== 'no') return null;
  await keepSum(turn, claim, { forget: ['amountToConfirm', waiting.fact] });
  return 'amount';
}

/**
 * A sum said where none was asked for: kept for the quote that is awaited, in the account otherwise. Null when the message
 * says none.
 */
export async function keepVolunteeredAmount(turn: Turn): Promise<Answered | null> {
  const claim = await claimOf(turn);
  if (turn.choice !== null || claim === null || claim.status === 'ferme' || !mayReveal(turn, claim)) return null;
  const read = readVolunteered(turn, currencyOf(claim, await knowledgeOf(turn, claim)));
  if (read.kind !== 'amount') return null;
  if (!isQuoteAwaited(claim)) {
    await keepSum(turn, claim, { text: turn.text });
    await turn.say(turn.texts.followUp.wordsKept);
    return 'stay';
  }
  await keepSum(turn, claim, { text: turn.text, answers: amountAnswer('quoteAmount', read) });
  if (!read.sure) return { ask: 'confirmAmount' };
  const { details, decision, documents, words } = turn.texts;
  await speak(turn, `${details.noted(decision.quote(words.amount(read.amount)))} ${documents.quotePhoto}`, {
    expects: 'fichier',
  });
  return 'stay';
}

function isQuoteAwaited({ status, facts }: Claim): boolean {
  return status === 'en_attente_client' && missingDocuments(facts).some(({ kind }) => kind === 'devis_ou_facture');
}

async function keepSum(turn: Turn, claim: Claim, said: Said): Promise<Claim> {
  const traced = await traceSums({ turn, claim, known: await knowledgeOf(turn, claim) }, said);
  return keepClaim(turn, await recordFacts(commandContext(turn), traced, said));
}
