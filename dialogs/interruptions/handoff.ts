import type { Claim } from '../../domain/claim/claim';
import { parseReference } from '../../domain/claim/reference';
import type { Phase } from '../../domain/conversation/conversation';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { countWords, isAccount } from '../account';
import { globalTap } from '../buttons';
import { isOpenHere } from '../declaration/declaration-of-turn';
import { onDesk, relay, type OnDesk } from '../relay';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import { knownWait } from '../waiting-time';
import { isSideQuestion } from './side-questions';
import { wantsTowing } from './towing';
import { isLoggingIn, type Interrupted, type Interruption } from './interruption';

/**
 * While a dossier is with the advisors, what its customer writes goes to its thread. Once one of them has taken it the bot is
 * silent, but for safety, language and other dossiers (PRODUCT.md section 1); before that it says how long to wait.
 */
export const handoff: Interruption = {
  async take(turn, active) {
    const found = await onDesk(turn);
    if (found === null) return null;
    const { claim, escalation } = found;
    const taken = escalation.advisorId !== null;
    if (taken) turn.session.completing = null;
    if (isOpenHere(turn, claim)) return alongside(turn, active, found);
    // A computed decision that waits for a person's click: the customer goes on with the bot.
    if (escalation.kind === 'validation' && !taken) return null;
    if (isForBot(turn, active) || isLogIn(turn, active, claim, taken)) return null;
    const other = otherWish(turn, claim.reference);
    if (other !== null) return leaveFor(turn, other);
    return taken ? hand(turn, found) : waitFor(turn, found);
  },
};

/** The declaration goes on with the bot, and the desk reads along; a factor never goes there. */
async function alongside(turn: Turn, active: Phase | null, found: OnDesk): Promise<null> {
  if (!isLoggingIn(active) && !turn.session.secretExpected) await relay(turn, found);
  return null;
}

/** The advisor reads it, and answers. */
async function hand(turn: Turn, found: OnDesk): Promise<Interrupted> {
  await relay(turn, found);
  return 'done';
}

async function waitFor(turn: Turn, found: OnDesk): Promise<Interrupted | null> {
  if (isCommand(turn)) return null;
  await relay(turn, found);
  // These the bot can answer, and the advisor reads them too.
  if (isSideQuestion(turn) || wantsTowing(turn.text)) return null;
  await acknowledge(turn, found.claim);
  return 'done';
}

/** What came of this message, with the expected wait; never twice in a row in the same words. */
async function acknowledge(turn: Turn, claim: Claim): Promise<void> {
  const wait = await knownWait(turn, claim);
  if (says(turn.text, ASKS_WHEN)) {
    await turn.say(wait ?? turn.texts.transfer.unknown);
    return;
  }
  const words = receivedText(turn);
  await turn.say(wait === null ? words : `${words} ${wait}`);
}

const ASKS_WHEN: SaidIn = [
  /\bquand\b|\bcombien de temps\b|\ballo\b|\btoujours (?:rien|personne)\b|\ben a pour longtemps\b/,
  /\bwhen\b|\bhow long\b|\bhello\b|\bstill (?:nothing|nobody|no one)\b|\banyone there\b/,
  /متى|كم من الوقت|كم (?:ساعة|دقيقة)|الو(?!\p{L})|لا احد (?:يرد|يجيب)/u,
  /\b(?:imta|imtach|foka9|fo9ach)\b|\bch7al (?:d|men) (?:lwe9t|we9t)\b|\balo\b/,
];
const PHONE = /(?:\+\d{1,3}|\b0)[ .-]?[1-9](?:[ .-]?\d){7,}/;

function receivedText(turn: Turn): string {
  const { relayed, relayedFiles, relayedContact } = turn.texts.interruptions;
  if (turn.inbound.attachments.length > 0) return relayedFiles(turn.inbound.attachments.length);
  if (PHONE.test(turn.text)) return relayedContact;
  const words = relayed[turn.session.acknowledged % relayed.length] ?? '';
  turn.session.acknowledged += 1;
  return words;
}

/** A factor never goes to the desk; and who waits with an unverified dossier may still say who they are. */
function isLogIn(turn: Turn, active: Phase | null, claim: Claim, taken: boolean): boolean {
  const { session, conversation, text, choice } = turn;
  if (session.secretExpected) return true;
  if (taken || conversation.verifiedAt !== null) return active === 'confirmation' && !taken;
  if (claim.clientId !== null || choice !== null || countWords(text) > LOGIN_WORDS) return false;
  if (parseMatricule(text) === null) return false;
  session.unverified = false;
  return true;
}

/** "mon matricule est AB-123-CD" is a log-in; a plate in a longer message is not. */
const LOGIN_WORDS = 12;

const OTHERS = /\bautres?\s+(?:dossiers?|sinistres?)\b|\bother\s+claims?\b|ملفات?\s+[أا]خرى?/iu;
const NEW =
  /\b(?:nouve(?:au|l|lle)|(?:une?|l')\s?autre|deuxi[eè]me|second)\s+(?:accident|d[eé]claration|sinistre|choc|vol|incendie|d[eé]g[aâ]t|accrochage)|\b(?:new|another|second)\s+(?:claim|accident|loss|crash|theft)|حادثة?\s+(?:جديد|[آا]خر)|\b(?:accident|ksida|7adita|hadita)\s+(?:jdid|okhra|akhor)/iu;
const NUMBER = /\bSIN[\s-]*\d{4}[\s-]*\d{6}[\s-]*\d\b/iu;

/** Taps on what the bot has shown of dossiers are its business. */
function isForBot(turn: Turn, active: Phase | null): boolean {
  const tap = globalTap(turn);
  if (tap === 'follow' || tap === 'declare') return true;
  return turn.choice !== null && tap === null && active === 'suivi';
}

type Other = 'declare' | 'follow' | 'numbered';

/** Other dossiers stay the bot's business too. */
function otherWish({ choice, text }: Turn, reference: string): Other | null {
  if (choice !== null) return null;
  const named = parseReference(NUMBER.exec(text)?.[0] ?? '');
  if (named !== null && named.reference !== reference) return 'numbered';
  if (NEW.test(text)) return 'declare';
  return OTHERS.test(text) ? 'follow' : null;
}

/** The dossier stays with its advisor, whose next word brings the conversation back to it. */
function leaveFor(turn: Turn, other: Other): Interrupted | null {
  turn.session.journey = other === 'declare' ? 'declare' : 'follow';
  turn.patch({ claimId: null });
  // What they tell of it already is heard as the beginning of its declaration.
  return other === 'numbered' || (other === 'declare' && tellsMore(turn)) ? null : 'route';
}

/** More than that there is another: when, where or how. */
function tellsMore(turn: Turn): boolean {
  const { lossDate, place } = turn.understanding;
  return isAccount(turn) && (lossDate !== undefined || place !== undefined);
}

/** What the bot can do for somebody who still waits. */
function isCommand(turn: Turn): boolean {
  const tap = globalTap(turn);
  if (tap !== null) return true;
  if (turn.choice !== null) return false;
  return ['cancel', 'help', 'complaint'].includes(turn.understanding.intent);
}
