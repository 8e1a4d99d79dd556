import { identifyCustomer, LOCK_MINUTES, type FactorAnswer } from '../../commands/people/identify-customer';
import type { Customer } from '../../domain/people/people';
import { parseBirthDate } from '../../domain/understanding/parse-birth-date';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { parsePin } from '../../domain/understanding/parse-pin';
import { countWords, holdFiles, isAccount, keepAccount } from '../account';
import { humanButton } from '../buttons';
import { rememberCustomer } from '../customer-of-turn';
import { claimOf } from '../declaration/declaration-of-turn';
import { note, speak } from '../declaration/speech';
import { tellRefusedUploads } from '../declaration/uploads';
import { hasNoMatricule } from '../has-no-matricule';
import type { Button, Turn } from '../turn';
import { ATTEMPTS_BEFORE_HELP, PhaseDialog, type Answered } from './phase';

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
        return speak(turn, turn.texts.authentication.locked, {
          buttons: [withoutButton(turn, turn.texts.authentication.declareAnyway), humanButton(turn)],
        });
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
    const matricule = readMatricule(turn);
    if (question === 'facteur') return isStory(turn) ? tellFirst(turn) : this.hearFactor(turn, matricule);
    if (matricule === null) return hearAccount(turn, question);
    if (isAccount(turn)) keepAccount(turn);
    turn.session.matricule = matricule;
    turn.session.lockedAt = null;
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
    const factors = readFactors(turn.text, other);
    if (factors.length > 0) return this.check(turn, matricule, factors);
    return other !== null && other !== known ? { ask: 'facteur' } : 'again';
  }

  private async check(turn: Turn, matricule: string, factors: readonly FactorAnswer[]): Promise<Answered> {
    const { conversation, session, tx, now, actor } = turn;
    const result = await identifyCustomer(tx, { actor, sender: conversation, matricule, factors, now });
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

/** From here on the conversation is this person's; a dossier of somebody else does not stay open in it. */
async function welcome(turn: Turn, customer: Customer, factor: FactorAnswer['kind']): Promise<void> {
  const { conversation, session, now } = turn;
  rememberCustomer(turn, customer);
  const same = conversation.clientId === customer.id;
  const claim = await claimOf(turn);
  const owner = claim?.clientId ?? customer.id;
  if (!same) {
    session.confirmedAs = null;
    session.leftAside = [];
  }
  turn.patch({ clientId: customer.id, verifiedAt: now, factor, ...(owner === customer.id ? {} : { claimId: null }) });
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

async function askFactor(turn: Turn, attempt: number): Promise<void> {
  const texts = turn.texts.authentication;
  const { session, conversation } = turn;
  session.secretExpected = true;
  const again = session.mismatch ? texts.mismatchAfterIdle : texts.askFactorAfterIdle;
  const first = conversation.clientId === null ? texts.askFactor : again;
  session.mismatch = false;
  await speak(turn, attempt > 0 ? texts.askFactorAgain : first, {
    action: 'demander_facteur',
    ...(attempt >= ATTEMPTS_BEFORE_HELP ? { buttons: [withoutButton(turn), humanButton(turn)] } : {}),
  });
}

async function askMatricule(turn: Turn, attempt: number): Promise<void> {
  const { mismatch } = turn.session;
  turn.session.mismatch = false;
  await speak(turn, matriculeText(turn, attempt, mismatch), {
    action: attempt > 0 || mismatch ? 'redemander_matricule' : 'demander_matricule',
    buttons: [withoutButton(turn), humanButton(turn)],
  });
}

/** What this very message brought is acknowledged with the question. */
function matriculeText(turn: Turn, attempt: number, mismatch: boolean): string {
  const texts = turn.texts.authentication;
  if (mismatch) return texts.mismatch;
  if (turn.session.account.length > 0 && isAccount(turn)) return texts.accountKept;
  if (turn.inbound.attachments.length > 0) return texts.filesKept;
  if (attempt > 0 && isJourney(turn)) return texts.journeyNoted;
  const first = attempt === 0 || turn.conversation.greetedAt?.getTime() === turn.now.getTime();
  return first ? texts.askMatricule : texts.askMatriculeAgain;
}

function isJourney({ choice, understanding }: Turn): boolean {
  return choice === null && (understanding.intent === 'declare' || understanding.intent === 'follow');
}

/** Somebody who tells their loss, or what they came for, is heard: it is not asked again after the log-in. */
function hearAccount(turn: Turn, question: string): Answered {
  // A lock never stops anybody from declaring.
  if (question === 'verrou' && (isAccount(turn) || turn.understanding.intent === 'declare')) {
    goWithout(turn);
    return { end: 'unverified' };
  }
  if (isAccount(turn)) keepAccount(turn);
  else if (isJourney(turn)) turn.session.journey = turn.understanding.intent === 'follow' ? 'follow' : 'declare';
  return question === 'verrou' ? 'next' : 'again';
}

function withoutButton({ texts }: Turn, title = texts.authentication.noMatricule): Button {
  return { question: 'matricule', option: 'sans', title };
}

function saysWithout({ choice, text }: Turn): boolean {
  return choice === null ? hasNoMatricule(text) : choice.question === 'matricule' && choice.option === 'sans';
}

/** An unverified dossier, for a human; nothing of anybody's stays open here. */
function goWithout(turn: Turn): void {
  const { conversation, session } = turn;
  session.unverified = true;
  session.journey = 'declare';
  session.matricule = null;
  session.confirmedAs = null;
  session.secretExpected = false;
  if (conversation.clientId !== null) turn.patch({ clientId: null, factor: null, claimId: null });
  if (isAccount(turn)) keepAccount(turn);
}

const NAMED = /matricule|adh[eé]rent|identifiant|assur[eé]e? n|carte/iu;
const SECRET_NAMED = /\b(?:pin|code|n[eé]e?|naissance)\b/iu;
/** The reply to a question about a number is short. */
const REPLY_WORDS = 7;

/** In a story the same form is a number plate, unless it is called a matricule. */
function readMatricule(turn: Turn): string | null {
  return isStory(turn) && !NAMED.test(turn.text) ? null : parseMatricule(turn.text);
}

/** A loss that is told where a number was asked for: its dates and figures are no factor. */
function isStory(turn: Turn): boolean {
  const { text } = turn;
  if (SECRET_NAMED.test(text) || !isAccount(turn)) return false;
  return countWords(text) > REPLY_WORDS || turn.understanding.type !== undefined;
}

/** Kept, and the factor asked for again. */
function tellFirst(turn: Turn): Answered {
  keepAccount(turn);
  note(turn, turn.texts.authentication.storyKept);
  return { ask: 'facteur' };
}

/** A PIN, a date of birth, or what may be either. */
function readFactors(text: string, matricule: string | null): readonly FactorAnswer[] {
  const rest = matricule === null ? text : withoutMatricule(text, matricule);
  const birthDate = parseBirthDate(rest);
  const pin = parsePin(rest);
  return [
    ...(pin === null ? [] : [{ kind: 'pin' as const, value: pin }]),
    ...(birthDate === null ? [] : [{ kind: 'date_naissance' as const, value: birthDate }]),
  ];
}

/** However it was spaced. */
function withoutMatricule(text: string, matricule: string): string {
  const letters = Array.from(matricule.replace(/-/gu, '')).join('[\\s._/-]{0,3}');
  return text.replace(new RegExp(letters, 'iu'), ' ');
}
