import {
  identifyByNumber,
  identifyCustomer,
  LOCK_MINUTES,
  type FactorAnswer,
} from '../../commands/people/identify-customer';
import { holdFiles, isAboutDossiers, isAccount, keepAccount } from '../account';
import { tellRefusedUploads } from '../declaration/uploads';
import { askFactor, askLocked, askMatricule, isJourney, tappedWithout } from '../login/ask-login';
import { hasNoMatricule, isWitness } from '../login/has-no-matricule';
import { senderOf } from '../login/sender-of-turn';
import { isStory, readFactors, readMatricule } from '../login/read-login';
import { welcome } from '../login/welcome';
import type { Turn } from '../turn';
import { PhaseDialog, type Answered } from './phase';

/** Stored in conversations: never rename one. */
type Question = 'matricule' | 'facteur' | 'verrou';

/** Asks the matricule, then one second factor. Says nothing personal before both are right. */
export class AuthenticationPhase extends PhaseDialog {
  constructor() {
    super('authentification');
  }

  protected override async nextQuestion(turn: Turn): Promise<Question | null> {
    const { conversation, session } = turn;
    session.secretExpected = false;
    if (conversation.verifiedAt !== null || session.unverified) return null;
    if (isLocked(turn)) return 'verrou';
    session.matricule ??= await knownMatricule(turn);
    if (session.matricule === null) return 'matricule';
    session.secretExpected = true;
    return 'facteur';
  }

  protected override async ask(turn: Turn, question: string, attempt: number): Promise<void> {
    switch (question as Question) {
      case 'facteur':
        return askFactor(turn, attempt);
      case 'verrou':
        return askLocked(turn);
      case 'matricule':
        return askMatricule(turn, attempt);
    }
  }

  protected override async answer(turn: Turn, question: string): Promise<Answered> {
    if (saysWithout(turn)) {
      goWithout(turn);
      return { end: 'unverified' };
    }
    await tellRefusedUploads(turn);
    holdFiles(turn);
    if (turn.choice !== null) return 'again';
    if (question === 'facteur' && isNoFactor(turn)) return keepForLater(turn);
    const matricule = readMatricule(turn);
    if (question === 'facteur') return isStory(turn) ? tellFirst(turn) : this.hearFactor(turn, matricule);
    if (matricule === null) return hearAccount(turn, question);
    if (isAccount(turn)) keepAccount(turn);
    return this.hearMatricule(turn, matricule);
  }

  private async hearMatricule(turn: Turn, matricule: string): Promise<Answered> {
    turn.session.matricule = matricule;
    turn.session.lockedAt = null;
    if (await isProvenOwner(turn, matricule)) return 'next';
    const factors = readFactors(turn.text, matricule);
    return factors.length > 0 ? this.check(turn, matricule, factors) : 'next';
  }

  /** Another matricule may be given instead of the factor, or with it. */
  private async hearFactor(turn: Turn, other: string | null): Promise<Answered> {
    const { session } = turn;
    const known = session.matricule ?? (await knownMatricule(turn));
    const matricule = other ?? known;
    if (matricule === null) return 'next';
    session.matricule = matricule;
    if (await isProvenOwner(turn, matricule)) return 'next';
    const factors = readFactors(turn.text, other);
    if (factors.length > 0) return this.check(turn, matricule, factors);
    return other !== null && other !== known ? { ask: 'facteur' } : 'again';
  }

  private async check(turn: Turn, matricule: string, factors: readonly FactorAnswer[]): Promise<Answered> {
    const { session, tx, now, actor } = turn;
    const result = await identifyCustomer(tx, { actor, sender: senderOf(turn), matricule, factors, now });
    session.secretExpected = false;
    session.matricule = null;
    if (!result.ok) {
      session.mismatch = !result.locked;
      session.lockedAt = result.locked ? now.toISOString() : null;
      return 'next';
    }
    session.mismatch = false;
    await welcome(turn, result.customer, result.factor);
    return 'next';
  }
}

/** Whoever writes from the number on file needs no other factor. */
async function isProvenOwner(turn: Turn, matricule: string): Promise<boolean> {
  const { provenPhone } = turn.inbound;
  if (provenPhone === undefined) return false;
  const { session, tx, now, actor } = turn;
  const customer = await identifyByNumber(tx, { actor, sender: senderOf(turn), matricule, now }, provenPhone);
  if (customer === null) return false;
  session.secretExpected = false;
  session.matricule = null;
  session.mismatch = false;
  await welcome(turn, customer, 'numero_verifie');
  return true;
}

/** After idle minutes only the factor is asked again: whose it is, the conversation knows. */
async function knownMatricule(turn: Turn): Promise<string | null> {
  const { clientId } = turn.conversation;
  if (clientId === null) return null;
  return (await turn.tx.customers.find(turn.actor, clientId))?.matricule ?? null;
}

function isLocked({ session, now }: Turn): boolean {
  return session.lockedAt !== null && now.getTime() - Date.parse(session.lockedAt) < LOCK_MINUTES * 60_000;
}

/** Somebody who tells their loss, or what they came for, is heard: it is not asked again after the log-in. */
function hearAccount(turn: Turn, question: string): Answered {
  // A lock never stops anybody from declaring.
  if (question === 'verrou' && (isAccount(turn) || turn.understanding.intent === 'declare')) {
    goWithout(turn);
    return { end: 'unverified' };
  }
  if (isAccount(turn)) keepAccount(turn);
  else if (isAboutDossiers(turn)) holdWish(turn);
  else if (isJourney(turn)) turn.session.journey = turn.understanding.intent === 'follow' ? 'follow' : 'declare';
  return question === 'verrou' ? 'next' : 'again';
}

/** It is answered right after the log-in. */
function holdWish({ session, text }: Turn): void {
  session.journey = 'follow';
  session.held = { text, choice: null, files: session.held?.files ?? [] };
}

function saysWithout(turn: Turn): boolean {
  return turn.choice === null ? hasNoMatricule(turn.text) : tappedWithout(turn);
}

/** An unverified dossier, for a human; nothing of anybody's stays open here. */
function goWithout(turn: Turn): void {
  const { conversation, session } = turn;
  session.unverified = true;
  session.journey = 'declare';
  session.matricule = null;
  session.confirmedAs = null;
  session.secretExpected = false;
  if (isWitness(turn.text)) {
    session.witness = true;
    // Nothing happened to them.
    session.empathyShown = true;
  }
  if (conversation.clientId !== null) turn.patch({ clientId: null, factor: null, claimId: null });
  if (isAccount(turn)) keepAccount(turn);
}

/** A sum in a currency, or a photo without a code: never a wrong factor. */
function isNoFactor({ text, inbound, understanding: { amounts } }: Turn): boolean {
  if (amounts.some(({ value }) => value.currency !== null)) return true;
  return inbound.attachments.length > 0 && readFactors(text, null).length === 0;
}

/** What came instead of the factor is answered once it was given. */
async function keepForLater(turn: Turn): Promise<Answered> {
  const { session, text, inbound, texts } = turn;
  const held = session.held ?? { text: '', choice: null, files: [] };
  session.held = { ...held, text: [held.text, text].filter((line) => line !== '').join('. ') };
  const { filesKeptFactor, messageKept } = texts.authentication;
  await turn.say(inbound.attachments.length > 0 ? filesKeptFactor : messageKept, { action: 'demander_facteur' });
  return 'stay';
}

/** Kept, and the factor asked for again. */
async function tellFirst(turn: Turn): Promise<Answered> {
  keepAccount(turn);
  await turn.say(turn.texts.authentication.storyKept, { action: 'demander_facteur' });
  return 'stay';
}
