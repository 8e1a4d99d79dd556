import { decideClaim, type DecidedClaim } from '../../commands/claims/decide-claim';
import type { PlannedAction } from '../../commands/claims/plan-actions';
import type { Claim } from '../../domain/claim/claim';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import type { IndemnityComputation } from '../../domain/policy/indemnity';
import { GLOBAL, humanButton } from '../buttons';
import { askBankDetails, trackingLink } from '../links';
import { mayReveal } from '../login/may-reveal';
import type { Button, Turn } from '../turn';
import { decisionSentence, settledSum } from './decision-sentence';
import { commandContext, keepClaim, todayOf, withConclusions } from './declaration-of-turn';
import { note, speak } from './speech';

/**
 * Decides a claim and says what was decided, how, and what comes next with its date. A dossier that goes to an advisor is
 * told by the transfer phase. The claim as it is when there was nothing to decide.
 */
export async function decideAndTell(turn: Turn, claim: Claim): Promise<Claim> {
  if (turn.session.completing === claim.id) {
    // A person decides what they have before them; the transfer phase says so.
    turn.session.completing = null;
    note(turn, turn.texts.decision.completed);
    return claim;
  }
  const decided = await decideClaim(commandContext(turn), await withConclusions(turn, claim));
  if (decided === null) return claim;
  keepClaim(turn, decided.claim);
  if (decided.decision.outcome !== 'escalade') {
    await tell(turn, decided);
    turn.session.numberTold = decided.claim.id;
  }
  return decided.claim;
}

async function tell(turn: Turn, decided: DecidedClaim): Promise<void> {
  if (!mayReveal(turn, decided.claim)) {
    await speak(turn, turn.texts.decision.forRelative);
    await turn.say(turn.texts.transfer.receipt(decided.claim.reference), { buttons: [humanButton(turn)] });
    return;
  }
  const { settlement, outcome } = decided.decision;
  if (outcome === 'autonome' && settlement !== undefined) {
    await tellSettlement(turn, settlement);
    await askBankDetails(turn, decided.claim);
  } else await speak(turn, decisionSentence(turn.texts, decided.decision));
  await turn.say(receipt(turn, decided), {
    action: outcome === 'en_attente_client' ? 'demander_documents' : 'fin',
    buttons: buttonsFor(turn, outcome === 'autonome'),
    ...trackingLink(turn, decided.claim),
  });
}

async function tellSettlement(turn: Turn, computation: IndemnityComputation): Promise<void> {
  const { decision, words } = turn.texts;
  const { claimed, proof } = computation;
  const which =
    claimed === null || claimed.cents === proof.cents
      ? ''
      : `${decision.retainedLeast(words.amount(claimed), words.amount(proof))} `;
  const text = `${which}${decision.accepted(settledSum(turn.texts, computation))} ${decision.reviewable}`;
  await speak(turn, text, { exempt: 'computation', buttons: buttonsFor(turn, true) });
}

function receipt(turn: Turn, { claim, actions }: DecidedClaim): string {
  const { decision, words, transfer } = turn.texts;
  const next = firstDue(actions);
  if (next === undefined) return transfer.receipt(claim.reference);
  const day = words.day(civilDateOf(next.dueAt, turn.settings.companyTimeZone), todayOf(turn));
  if (next.code === 'fournir_piece') return decision.receiptOfMissing(claim.reference, day);
  return decision.receipt(claim.reference, decision.step(next.code), day);
}

function firstDue(actions: readonly PlannedAction[]): PlannedAction | undefined {
  return [...actions].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
}

function buttonsFor(turn: Turn, automatic: boolean): readonly Button[] {
  const { decision } = turn.texts;
  const follow: Button = { question: GLOBAL, option: 'follow', title: decision.follow };
  const review: Button = { question: GLOBAL, option: 'review', title: decision.review };
  return [follow, ...(automatic ? [review] : []), humanButton(turn)];
}
