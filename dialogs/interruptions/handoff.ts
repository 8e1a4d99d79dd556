import type { Claim } from '../../domain/claim/claim';
import { parseReference } from '../../domain/claim/reference';
import type { Phase } from '../../domain/conversation/conversation';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { countWords } from '../account';
import { globalTap } from '../buttons';
import { onDesk, relay, type OnDesk } from '../relay';
import type { Turn } from '../turn';
import { knownWait } from '../waiting-time';
import type { Interrupted, Interruption } from './interruption';

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
    // A computed decision that waits for a person's click: the customer goes on with the bot.
    if (escalation.kind === 'validation' && !taken) return null;
    if (isForBot(turn, active) || isLogIn(turn, active, claim, taken)) return null;
    const other = otherWish(turn, claim.reference);
    if (other !== null) return leaveFor(turn, other);
    return taken ? hand(turn, found) : waitFor(turn, found);
  },
};

/** The advisor reads it, and answers. */
async function hand(turn: Turn, found: OnDesk): Promise<Interrupted> {
  await relay(turn, found);
  return 'done';
}

async function waitFor(turn: Turn, found: OnDesk): Promise<Interrupted | null> {
  if (isCommand(turn)) return null;
  await relay(turn, found);
  await acknowledge(turn, found.claim);
  return 'done';
}

/** With the expected wait, and never twice in a row in the same words. */
async function acknowledge(turn: Turn, claim: Claim): Promise<void> {
  const { relayed } = turn.texts.interruptions;
  const words = relayed[turn.session.acknowledged % relayed.length] ?? '';
  turn.session.acknowledged += 1;
  const wait = await knownWait(turn, claim);
  await turn.say(wait === null ? words : `${words} ${wait}`);
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
  /\b(?:nouve(?:au|lle)|autre)\s+(?:accident|d[eé]claration)|\bnouveau\s+sinistre|\b(?:new|another)\s+(?:claim|accident|loss)|حادثة?\s+(?:جديد|[آا]خر)/iu;
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
  return other === 'numbered' ? null : 'route';
}

/** What the bot can do for somebody who still waits. */
function isCommand(turn: Turn): boolean {
  const tap = globalTap(turn);
  if (tap !== null) return true;
  if (turn.choice !== null) return false;
  return ['cancel', 'help', 'complaint'].includes(turn.understanding.intent);
}
