import { missingDocuments } from '../../domain/claim/required-documents';
import type { Claim } from '../../domain/claim/claim';
import { humanButton } from '../buttons';
import { decideAndTell } from '../declaration/tell-decision';
import { note, speak } from '../declaration/speech';
import { attachedIn, takeFiles } from '../declaration/uploads';
import { mayReveal } from '../login/may-reveal';
import type { Turn } from '../turn';
import { missingPapers } from './tell-dossier';

/** What follows from files that came for a dossier. */
export type Received = 'told' | 'amount' | 'handed_over';

/** Files for a dossier that is under way: ticked off, and once nothing is missing the dossier is decided again. */
export async function receiveFiles(turn: Turn, claim: Claim): Promise<Received> {
  const { followUp } = turn.texts;
  if (claim.status === 'ferme') {
    await turn.say(followUp.closedNoFiles, { buttons: [humanButton(turn)] });
    return 'told';
  }
  const attached = await takeFiles(turn, claim, askedFor(claim));
  const priced = attachedIn(turn)?.kind === 'devis_ou_facture' && attached.facts.quoteAmount !== undefined;
  // Nothing reads the quote back here.
  if (priced) note(turn, turn.texts.documents.received('devis_ou_facture'));
  return wantsAmount(turn, attached) ? 'amount' : afterPapers(turn, attached);
}

/** Says what is still missing, or decides. */
export async function afterPapers(turn: Turn, claim: Claim): Promise<Received> {
  const { followUp } = turn.texts;
  const missing = missingPapers(turn, claim);
  if (missing !== null) {
    await speak(turn, followUp.missing(missing));
    return 'told';
  }
  if (claim.status !== 'en_attente_client') {
    await speak(turn, followUp.attached);
    return 'told';
  }
  const decided = await decideAndTell(turn, claim);
  return decided.status === 'escalade' ? 'handed_over' : 'told';
}

/** When one paper alone is waited for, a picture without a word is that paper. */
function askedFor(claim: Claim) {
  const missing = claim.status === 'en_attente_client' ? missingDocuments(claim.facts) : [];
  const [only] = missing;
  return missing.length === 1 && only !== undefined && !only.protectedUpload ? only.kind : null;
}

/** A sum that was not read is asked for; a relative is told of no amount, and asked for none. */
function wantsAmount(turn: Turn, claim: Claim): boolean {
  const { facts, status } = claim;
  const unread = facts.quoteAmount === undefined && facts.amountToConfirm === undefined;
  const asked = (facts.settled ?? []).includes('quoteAmount');
  const quote = facts.documents?.devis_ou_facture === 'received';
  return quote && unread && !asked && mayReveal(turn, claim) && status === 'en_attente_client';
}
