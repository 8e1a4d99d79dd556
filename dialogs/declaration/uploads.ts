import { attachDocuments, type AttachedDocuments } from '../../commands/claims/attach-documents';
import { filesByPaper } from '../../commands/claims/document-kind';
import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import type { DocumentKind } from '../../domain/claim/types';
import { isRelative } from '../login/relative';
import type { Turn } from '../turn';
import { traceSums } from './correction';
import { commandContext, keepClaim, knowledgeOf } from './declaration-of-turn';
import { amountAnswer, currencyOf, readAmount } from './read-amount';
import { note, notePlayback } from './speech';

const attached = new WeakMap<Turn, AttachedDocuments>();

/** What this turn's files turned out to be; null when none came. */
export function attachedIn(turn: Turn): AttachedDocuments | null {
  return attached.get(turn) ?? null;
}

/**
 * Puts the files of this message on the dossier, ticks them off, keeps an amount said with a quote, and tells what came
 * with the next sentence. The claim as it was when no file came.
 * @param asked the paper that was asked for; null when none was.
 */
export async function takeFiles(turn: Turn, claim: Claim, asked: DocumentKind | null): Promise<Claim> {
  const files = turn.inbound.attachments;
  if (files.length === 0) return claim;
  const caption = turn.choice === null ? turn.text : '';
  const papers = filesByPaper(files, caption, claim.type) ?? [{ files }];
  let kept = claim;
  for (const paper of papers) kept = await takePaper(turn, kept, { ...paper, asked, caption });
  return keepClaim(turn, kept);
}

type Paper = Omit<Parameters<typeof attachDocuments>[2], 'conversationId'>;

async function takePaper(turn: Turn, claim: Claim, paper: Paper): Promise<Claim> {
  const conversationId = turn.conversation.id;
  const result = await attachDocuments(commandContext(turn), claim, { ...paper, conversationId });
  attached.set(turn, result);
  const isQuote = result.kind === 'devis_ou_facture';
  const priced = isQuote ? await withQuoteAmount(turn, result.claim) : result.claim;
  const { quoteAmount } = priced.facts;
  const { documents, words } = turn.texts;
  // The read-back says the quote with its amount; any other question does not.
  const told = isQuote && quoteAmount !== undefined && !isRelative(turn);
  if (told) notePlayback(turn, documents.quoteReceived(words.amount(quoteAmount)));
  else note(turn, receivedText(turn, result));
  return priced;
}

/** Tells what to do about each upload that was refused. True when there was one. */
export async function tellRefusedUploads(turn: Turn): Promise<boolean> {
  const codes = [...new Set((turn.inbound.refusedUploads ?? []).map(({ code }) => code))];
  for (const code of codes) await turn.say(turn.texts.documents.refused(code), { expects: 'fichier' });
  return codes.length > 0;
}

async function withQuoteAmount(turn: Turn, claim: Claim): Promise<Claim> {
  const known = await knowledgeOf(turn, claim);
  const read = readAmount(turn.text, currencyOf(claim, known));
  if (read.kind !== 'amount') return claim;
  const said = { answers: amountAnswer('quoteAmount', read) };
  return recordFacts(commandContext(turn), await traceSums({ turn, claim, known }, said), said);
}

function receivedText({ texts: { documents } }: Turn, { kind, sent, count, needed }: AttachedDocuments): string {
  if (kind !== 'photos') return documents.received(kind);
  if (count < needed) return documents.photosSoFar(count, needed);
  const completes = needed > 1 && count - sent < needed;
  return sent > 1 || completes ? documents.photosReceived : documents.received('photos');
}
