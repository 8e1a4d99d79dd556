import { withdrawClaim } from '../../commands/claims/withdraw-claim';
import type { Claim } from '../../domain/claim/claim';
import type { Phase } from '../../domain/conversation/conversation';
import { answerTo, humanButton } from '../buttons';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { isRelative } from '../login/relative';
import type { Turn } from '../turn';
import { waitSentence } from '../waiting-time';
import type { Interrupted, Interruption } from './interruption';

/** Stored in conversations: never rename it. */
const QUESTION = 'confirmer';

type Wish = 'cancel' | 'restart';

/** "Annuler" and "recommencer" are done only after a plain yes. */
export const cancel: Interruption = { take: (turn, active) => propose(turn, active, 'cancel') };
export const restart: Interruption = { take: (turn, active) => propose(turn, active, 'restart') };

/** The answer to "Voulez-vous vraiment … ?". Anything that is no answer goes on its way, and nothing is cancelled. */
export const confirming: Interruption = {
  async take(turn) {
    const wish = turn.session.confirming;
    if (wish === null) return null;
    turn.session.confirming = null;
    const answer = answerTo(turn, QUESTION);
    if (answer === null) return null;
    if (answer === 'yes') return doIt(turn, wish);
    await turn.say(turn.texts.interruptions.goOn);
    return 'ask';
  },
};

async function propose(turn: Turn, active: Phase | null, wish: Wish): Promise<Interrupted | null> {
  if (turn.choice !== null || turn.understanding.intent !== wish) return null;
  const claim = await claimOf(turn);
  if (isOfSomebodyUnseen(turn, claim)) return null;
  if (wish === 'restart' && !isDraft(claim)) return startOver(turn);
  if (claim === null || claim.status === 'ferme') return forget(turn, active);
  if (isRelative(turn) && !isDraft(claim)) return leaveToPolicyholder(turn);
  turn.session.confirming = wish;
  await put(turn, wish, claim);
  return 'done';
}

/** Nobody ends a person's dossier before they have said who they are. */
function isOfSomebodyUnseen({ conversation }: Turn, claim: Claim | null): boolean {
  return claim !== null && claim.clientId !== null && conversation.verifiedAt === null;
}

/** "Voulez-vous vraiment … ?" once more, in the language of now; false when it does not wait. */
export async function askToConfirm(turn: Turn): Promise<boolean> {
  const { confirming } = turn.session;
  const claim = await claimOf(turn);
  if (confirming === null || claim === null) return false;
  await put(turn, confirming, claim);
  return true;
}

async function put(turn: Turn, wish: Wish, claim: Claim): Promise<void> {
  const texts = turn.texts.interruptions;
  const asked = { cancel: cancelQuestion(turn, claim), restart: texts.confirmRestart };
  await turn.say(asked[wish], {
    expects: 'choix',
    buttons: [
      { question: QUESTION, option: 'yes', title: texts.confirmYes[wish] },
      { question: QUESTION, option: 'no', title: texts.confirmNo },
    ],
  });
}

function cancelQuestion({ texts: { interruptions: texts } }: Turn, claim: Claim): string {
  return isDraft(claim) ? texts.confirmCancel : texts.confirmWithdraw(claim.reference);
}

async function doIt(turn: Turn, wish: Wish): Promise<Interrupted> {
  const texts = turn.texts.interruptions;
  const claim = await claimOf(turn);
  if (claim !== null) {
    const withdrawn = keepClaim(turn, await withdrawClaim(commandContext(turn), claim));
    if (withdrawn.status !== 'ferme') return handOver(turn, withdrawn);
  }
  leave(turn);
  const cancelled = claim === null || isDraft(claim) ? texts.cancelled : texts.withdrawn(claim.reference);
  await turn.say(wish === 'restart' ? texts.restarted : cancelled);
  return 'route';
}

/** A relative declares and sends; what becomes of a dossier that was handed in is the policyholder's to say. */
async function leaveToPolicyholder(turn: Turn): Promise<Interrupted> {
  await turn.say(turn.texts.interruptions.withdrawByHolder, { buttons: [humanButton(turn)] });
  return 'done';
}

/** A sum was accepted: a person ends it. */
async function handOver(turn: Turn, claim: Claim): Promise<Interrupted> {
  turn.enter('transfert');
  await turn.say(`${turn.texts.interruptions.withdrawByHuman} ${await waitSentence(turn, claim)}`, {
    action: 'transferer_conseiller',
  });
  return 'done';
}

/** Nothing is written yet: only what was told before the log-in is forgotten. */
async function forget(turn: Turn, active: Phase | null): Promise<Interrupted> {
  const { session } = turn;
  const told = session.account.length > 0 || active === 'description';
  leave(turn);
  await turn.say(told ? turn.texts.interruptions.cancelled : turn.texts.interruptions.nothingToCancel);
  return told ? 'route' : 'ask';
}

async function startOver(turn: Turn): Promise<Interrupted> {
  leave(turn);
  await turn.say(turn.texts.interruptions.restarted);
  return 'route';
}

function leave(turn: Turn): void {
  const { session } = turn;
  session.account = [];
  session.accountSince = null;
  session.held = null;
  session.completing = null;
  session.journey = null;
  session.matricule = null;
  if (turn.conversation.claimId !== null) turn.patch({ claimId: null });
}

function isDraft(claim: Claim | null): boolean {
  return claim?.status === 'nouveau';
}
