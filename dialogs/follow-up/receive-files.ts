import { recordFacts } from '../../commands/claims/record-facts';
import { missingDocuments } from '../../domain/claim/required-documents';
import type { Claim } from '../../domain/claim/claim';
import type { Money } from '../../domain/money';
import { humanButton } from '../buttons';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { decideAndTell } from '../declaration/tell-decision';
import { speak } from '../declaration/speech';
import { attachedIn, takeFiles } from '../declaration/uploads';
import { mayReveal } from '../login/may-reveal';
import type { Turn } from '../turn';
import { missingPapers } from './tell-dossier';

/** What follows from files that came for a dossier. */
export type Received = 'told' | 'amount' | 'confirm' | 'handed_over';

/** Files for a dossier that is under way: ticked off, and once nothing is missing the dossier is decided again. */
export async function receiveFiles(turn: Turn, claim: Claim): Promise<Received> {
  const { followUp } = turn.texts;
  if (claim.status === 'ferme') {
    await turn.say(followUp.closedNoFiles, { buttons: [humanButton(turn)] });
    return 'told';
  }
  const attached = await takeFiles(turn, claim, askedFor(claim));
  return (await sumFirst(turn, claim, attached)) ?? afterPapers(turn, (await claimOf(turn)) ?? attached);
}

/** A quote counts with a sum that was read in its message or read back; null when nothing is to be asked. */
async function sumFirst(turn: Turn, before: Claim, after: Claim): Promise<Received | null> {
  const { facts, status } = after;
  if (status !== 'en_attente_client' || !cameAsQuote(turn, after)) return null;
  const { quoteAmount: known, amountToConfirm: waiting } = facts;
  const onlyTold = known !== undefined && known === before.facts.quoteAmount && waiting === undefined;
  if (onlyTold) await keepToConfirm(turn, known);
  // A relative is told of no amount, and asked for none: a person confirms it.
  if (!mayReveal(turn, after)) return null;
  if (onlyTold || waiting !== undefined) return 'confirm';
  return isUnread(facts) ? 'amount' : null;
}

/** No sum was said, nor that it is not known. */
function isUnread({ quoteAmount, settled = [] }: Claim['facts']): boolean {
  return quoteAmount === undefined && !settled.includes('quoteAmount');
}

function cameAsQuote(turn: Turn, { facts }: Claim): boolean {
  return facts.documents?.devis_ou_facture === 'received' && attachedIn(turn)?.kind === 'devis_ou_facture';
}

/** A sum that was only told does not count before it was read back beside its quote. */
async function keepToConfirm(turn: Turn, amount: Money): Promise<void> {
  const claim = await claimOf(turn);
  if (claim === null) return;
  const answers = { amountToConfirm: { fact: 'quoteAmount', amount } } as const;
  keepClaim(turn, await recordFacts(commandContext(turn), claim, { answers }));
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
