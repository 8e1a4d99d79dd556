import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import { tappedFor } from '../buttons';
import { commandContext, isOpenHere, keepClaim } from '../declaration/declaration-of-turn';
import { onDesk, relayToDesk } from '../relay';
import type { Turn } from '../turn';
import { readMoment, speaksOfCall, type CallBackMoment } from './call-back-moment';
import type { Interrupted, Interruption } from './interruption';
import { wantsToGoOn } from './safety-words';

/** Stored in conversations: never rename it. */
const QUESTION = 'completer';

/**
 * While an advisor is to call back: the time is kept and read back, and the declaration may be completed here meanwhile. Until
 * one of them has taken the dossier.
 */
export const callBack: Interruption = {
  async take(turn) {
    if (!turn.session.callBack) return null;
    const found = await onDesk(turn);
    if (found?.escalation.advisorId === null) return answer(turn, found.claim);
    turn.session.callBack = false;
    return null;
  },
};

async function answer(turn: Turn, claim: Claim): Promise<Interrupted | null> {
  const { texts } = turn;
  const option = tappedFor(turn, QUESTION);
  if (option === 'wait') {
    await turn.say(texts.safety.waitHere);
    return 'done';
  }
  if (option === 'here' || (turn.choice === null && wantsToGoOn(turn.text))) return complete(turn, claim);
  const moment = momentSaid(turn, claim);
  return moment === null ? null : noteCallBack(turn, claim, moment);
}

/** Beside the questions of a declaration "lundi" is the day of the loss. */
function momentSaid(turn: Turn, claim: Claim): CallBackMoment | null {
  if (turn.choice !== null || (isOpenHere(turn, claim) && !speaksOfCall(turn.text))) return null;
  return readMoment(turn.text);
}

/** The dossier stays with the advisors; its customer goes on with what is still to be said. */
export async function complete(turn: Turn, claim: Claim): Promise<Interrupted> {
  turn.session.completing = claim.id;
  turn.session.journey = 'declare';
  turn.session.empathyShown = true;
  await relayToDesk(turn);
  await turn.say(turn.texts.safety.goOnHere);
  return 'route';
}

/** Keeps the time with the dossier, reads it back, and leaves the choice. */
export async function noteCallBack(turn: Turn, claim: Claim, moment: CallBackMoment): Promise<Interrupted> {
  const { safety, words } = turn.texts;
  turn.session.callBack = true;
  await relayToDesk(turn);
  keepClaim(turn, await recordFacts(commandContext(turn), claim, { text: turn.text }));
  await turn.say(safety.callBackAt(words.moment(moment)), {
    expects: 'choix',
    buttons: [
      { question: QUESTION, option: 'here', title: safety.completeHere },
      { question: QUESTION, option: 'wait', title: safety.waitForAdvisor },
    ],
  });
  return 'done';
}
