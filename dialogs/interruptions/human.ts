import { requestHuman } from '../../commands/claims/request-human';
import type { Claim } from '../../domain/claim/claim';
import type { EscalationGround } from '../../domain/escalation/types';
import { attachHeld, isAccount, openForHuman } from '../account';
import { globalTap } from '../buttons';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { openDeclaration } from '../declaration/open-declaration';
import { onDesk, relayToDesk } from '../relay';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import { waitSentence } from '../waiting-time';
import { noteCallBack } from './call-back';
import { readMoment, speaksOfCall } from './call-back-moment';
import type { Interruption } from './interruption';

const TRANSFER = { action: 'transferer_conseiller' };

/** "Parler à un conseiller": at once, logged in or not, with all that was said so far; nothing is asked first. */
export const human: Interruption = {
  async take(turn) {
    const asked = turn.choice === null ? turn.understanding.intent === 'human' : globalTap(turn) === 'human';
    if (!asked) return null;
    const moment = turn.choice === null && speaksOfCall(turn.text) ? readMoment(turn.text) : null;
    await callHuman(turn, 'conseiller_demande', turn.texts.interruptions.humanCalled);
    const claim = await claimOf(turn);
    return moment === null || claim === null ? 'done' : noteCallBack(turn, claim, moment);
  },
};

const BY_PHONE: SaidIn = [
  /\b(?:prefere\w*|plutot|voudrais|veux|souhaite|peut-on|pouvez-vous|possible)\b.{0,30}\b(?:le telephone|par telephone|au telephone|de vive voix)\b/,
  /\b(?:prefer|rather|would like|want|can we|could we|possible)\b.{0,30}\b(?:(?:by|over the|on the) (?:tele)?phone|a (?:phone )?call)\b/,
  /(?:افضل|اريد|هل يمكن|ممكن|نفضل).{0,30}(?:هاتف|مكالمة)/u,
  /\b(?:bghit|kanfdel|kanfaddel|wach ymken)\b.{0,30}\b(?:tilifoun|telefon|telephone|appel)\b/,
];
/** "Je préfère le téléphone": handed over, and the time of the call-back is asked. */
export const byPhone: Interruption = {
  async take(turn) {
    const { choice, text, understanding, texts } = turn;
    const asked = choice === null && understanding.type === undefined && says(text, BY_PHONE);
    if (!asked) return null;
    turn.session.callBack = true;
    await callHuman(turn, 'conseiller_demande', texts.interruptions.callBackAsked);
    await turn.say(texts.interruptions.whenToCall);
    return 'done';
  },
};

/**
 * Puts the dossier of this conversation on the desk, a new one when there is none, and says when an advisor can be expected.
 * The conversation is the advisor's from here on.
 */
export async function callHuman(turn: Turn, ground: EscalationGround, sentence: string): Promise<void> {
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
  const { transfer } = turn.texts;
  const told = turn.session.numberTold === claim.id;
  turn.session.numberTold = claim.id;
  const number = told ? [] : [transfer.receipt(claim.reference)];
  const contact = claim.declarant === 'non_verifie' ? [transfer.giveContact] : [];
  const lines = [...number, ...contact];
  if (lines.length > 0) await turn.say(lines.join(' '), TRANSFER);
}

/** What is written from now on is for the advisor, not for the question that was open. */
function stopLogIn({ session }: Turn): void {
  session.completing = null;
  session.held = null;
  session.matricule = null;
  session.secretExpected = false;
}
