import { requestReview } from '../../commands/claims/request-review';
import type { Claim } from '../../domain/claim/claim';
import type { Phase } from '../../domain/conversation/conversation';
import { humanButton } from '../buttons';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { disagrees, wantsReview } from '../follow-up/about-dossiers';
import { openHere } from '../follow-up/choose-dossier';
import { decidedDossier, submittedDossiers } from '../follow-up/dossiers';
import { mayReveal } from '../login/may-reveal';
import type { Turn } from '../turn';
import { isDeclaring, isLoggingIn, type Interrupted, type Interruption } from './interruption';

/** A person looks at an automatic decision again, asked for in words (GDPR art. 22). What a person decided has other routes. */
export const review: Interruption = {
  async take(turn, active) {
    if (!wantsReview(turn)) return null;
    const claim = await decidedHere(turn, active);
    if (claim === null) return chooseFirst(turn, active);
    // A person's decision is contested by a complaint, which comes next.
    if (claim.decision?.automatic !== true && disagrees(turn)) return null;
    turn.session.journey = 'follow';
    return askReview(turn, openHere(turn, claim));
  },
};

/** Puts the decision before a person, and says so. */
export async function askReview(turn: Turn, claim: Claim): Promise<Interrupted> {
  const texts = turn.texts.followUp;
  const result = await requestReview(commandContext(turn), claim);
  if (result.ok) keepClaim(turn, result.claim);
  await turn.say(result.ok ? texts.reviewAsked : texts.reviewNotAutomatic, { buttons: [humanButton(turn)] });
  return 'done';
}

/** The dossier that is open here, else the one of theirs that can be meant; none while another is being declared. */
async function decidedHere(turn: Turn, active: Phase | null): Promise<Claim | null> {
  const claim = await claimOf(turn);
  if (claim?.status === 'nouveau' || isDeclaring(active)) return null;
  if (claim !== null) return mayReveal(turn, claim) ? claim : null;
  return decidedDossier(turn);
}

/** Which of several is meant is asked; the review is then one of its buttons. */
async function chooseFirst(turn: Turn, active: Phase | null): Promise<Interrupted | null> {
  if (isDeclaring(active) || isLoggingIn(active) || (await submittedDossiers(turn)).length === 0) return null;
  turn.session.journey = 'follow';
  return 'route';
}
