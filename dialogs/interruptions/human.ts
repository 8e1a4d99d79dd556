import { requestHuman } from '../../commands/claims/request-human';
import type { Claim } from '../../domain/claim/claim';
import type { EscalationGround } from '../../domain/escalation/types';
import { attachHeld, isAccount, openForHuman } from '../account';
import { globalTap } from '../buttons';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { openDeclaration } from '../declaration/open-declaration';
import { onDesk, relayToDesk } from '../relay';
import type { Turn } from '../turn';
import { waitSentence } from '../waiting-time';
import type { Interruption } from './interruption';

const TRANSFER = { action: 'transferer_conseiller' };

/** "Parler à un conseiller": at once, logged in or not, with all that was said so far; nothing is asked first. */
export const human: Interruption = {
  async take(turn) {
    const asked = turn.choice === null ? turn.understanding.intent === 'human' : globalTap(turn) === 'human';
    if (!asked) return null;
    await callHuman(turn, 'conseiller_demande', turn.texts.interruptions.humanCalled);
    return 'done';
  },
};

/** "Faire une réclamation": registered, and a person answers it. */
export const complaint: Interruption = {
  async take(turn) {
    if (turn.choice !== null || turn.understanding.intent !== 'complaint') return null;
    await callHuman(turn, 'reclamation', turn.texts.interruptions.complaint);
    return 'done';
  },
};

/**
 * Puts the dossier of this conversation on the desk, a new one when there is none, and says when an advisor can be expected.
 * The conversation is the advisor's from here on.
 */
async function callHuman(turn: Turn, ground: EscalationGround, sentence: string): Promise<void> {
  const waiting = (await onDesk(turn)) !== null;
  await dossierFor(turn);
  await attachHeld(turn);
  const claim = await claimOf(turn);
  if (claim === null) return;
  const unverified = claim.declarant === 'non_verifie';
  const grounds: readonly EscalationGround[] = unverified ? [ground, 'identite_non_verifiee'] : [ground];
  const escalated = keepClaim(turn, await requestHuman(commandContext(turn), claim, grounds));
  stopLogIn(turn);
  if (waiting && (await relayToDesk(turn))) return;
  turn.enter('transfert');
  await turn.say(`${sentence} ${await waitSentence(turn, escalated)}`, TRANSFER);
  if (!waiting) await tellNumber(turn, escalated);
}

/** The dossier of this conversation with what was just told, or a new one. */
async function dossierFor(turn: Turn): Promise<void> {
  const told = isAccount(turn);
  const known = await claimOf(turn);
  if (known === null) {
    await openForHuman(turn, { withThisMessage: told });
  } else if (known.status === 'nouveau' && told) {
    turn.session.empathyShown = true;
    await openDeclaration(turn, [turn]);
  }
}

async function tellNumber(turn: Turn, claim: Claim): Promise<void> {
  const { authentication, transfer } = turn.texts;
  if (claim.declarant === 'non_verifie') await turn.say(authentication.unverifiedHandOver, TRANSFER);
  await turn.say(transfer.receipt(claim.reference), TRANSFER);
}

/** What is written from now on is for the advisor, not for the question that was open. */
function stopLogIn({ session }: Turn): void {
  session.held = null;
  session.matricule = null;
  session.secretExpected = false;
}
