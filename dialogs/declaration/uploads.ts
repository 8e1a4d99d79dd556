import { attachDocuments, type AttachedDocuments } from '../../commands/claims/attach-documents';
import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import type { DocumentKind } from '../../domain/claim/types';
import type { Turn } from '../turn';
import { commandContext, keepClaim, knowledgeOf } from './declaration-of-turn';
import { amountAnswer, currencyOf, readAmount } from './read-amount';
import { note } from './speech';

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
  const conversationId = turn.conversation.id;
  const result = await attachDocuments(commandContext(turn), claim, { files, asked, caption, conversationId });
  attached.set(turn, result);
  const priced = result.kind === 'devis_ou_facture' ? await withQuoteAmount(turn, result.claim) : result.claim;
  const priceKnown = result.kind === 'devis_ou_facture' && priced.facts.quoteAmount !== undefined;
  // The read-back says the quote with its amount.
  if (!priceKnown) note(turn, receivedText(turn, result));
  return keepClaim(turn, priced);
}

/** Tells what to do about each upload that was refused. True when there was one. */
export async function tellRefusedUploads(turn: Turn): Promise<boolean> {
  const codes = [...new Set((turn.inbound.refusedUploads ?? []).map(({ code }) => code))];
  for (const code of codes) await turn.say(turn.texts.documents.refused(code), { expects: 'fichier' });
  return codes.length > 0;
}

async function withQuoteAmount(turn: Turn, claim: Claim): Promise<Claim> {
  const read = readAmount(turn.text, currencyOf(claim, await knowledgeOf(turn, claim)));
  if (read.kind !== 'amount') return claim;
  return recordFacts(commandContext(turn), claim, { answers: amountAnswer('quoteAmount', read) });
}

function receivedText({ texts: { documents } }: Turn, { kind, count, needed }: AttachedDocuments): string {
  if (kind !== 'photos') return documents.received(kind);
  if (count < needed) return documents.photosSoFar(count, needed);
  return count > 1 ? documents.photosReceived : documents.received('photos');
}
