import type { Claim } from '../../domain/claim/claim';
import { isAccount, isWholeAccount, keepAccount } from '../account';
import { answerTo, tappedFor } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import type { Answered } from '../phases/phase';
import type { Turn } from '../turn';
import { openHere, resumeDraft } from './choose-dossier';
import { dossiersOf, draftOf, namedDossier } from './dossiers';
import { askFollowUp, type FollowUpQuestion } from './questions';
import { hearConfirmedAmount, hearQuoteAmount } from './quote-amount';
import { receiveFiles, type Received } from './receive-files';
import { supplement, tellsAnother, type Supplemented } from './supplement';

type Answer = (turn: Turn, question: FollowUpQuestion) => Promise<Answered | null> | Answered | null;

/** The answers that only one question has; taps on `global` buttons never come here. */
const ANSWERS: Readonly<Partial<Record<FollowUpQuestion, Answer>>> = {
  resume: answerResume,
  dossiers: answerWhich,
  files: answerWhich,
  dossier: answerActions,
  document: answerActions,
  rest: answerActions,
  supplement: answerSupplement,
  quoteAmount: (turn) => answerAmount(turn, hearQuoteAmount),
  confirmAmount: (turn) => answerAmount(turn, hearConfirmedAmount),
  none: answerNone,
  invite: answerInvite,
};

/** What the message answers to this very question; null when it does not. */
export async function answerQuestion(turn: Turn, question: FollowUpQuestion): Promise<Answered | null> {
  return (await ANSWERS[question]?.(turn, question)) ?? null;
}

/** A new loss, told or only announced. */
export function declareAnother(turn: Turn): Answered {
  leaveDossier(turn);
  if (isAccount(turn)) keepAccount(turn);
  return 'next';
}

/** From here on the conversation is about another loss, told already or not. */
export function leaveDossier(turn: Turn): void {
  if (turn.conversation.claimId !== null) turn.patch({ claimId: null });
  turn.session.empathyShown = false;
  turn.session.journey = 'declare';
}

async function answerResume(turn: Turn): Promise<Answered | null> {
  const draft = (await draftOf(turn)) ?? (await dossiersOf(turn)).find(({ status }) => status === 'nouveau');
  if (draft === undefined) return 'next';
  switch (answerTo(turn, 'resume')) {
    case 'yes':
      await resumeDraft(turn, draft);
      return 'next';
    case 'no':
      await leaveAside(turn);
      return isAccount(turn) ? declareAnother(turn) : 'next';
    default:
      return null;
  }
}

/** They are not offered one after the other; the list of dossiers still has them. */
export async function leaveAside(turn: Turn): Promise<void> {
  const { session } = turn;
  const drafts = (await dossiersOf(turn)).filter(({ status }) => status === 'nouveau');
  session.leftAside = [...new Set([...session.leftAside, ...drafts.map(({ id }) => id)])];
  if (session.journey === 'follow') session.journey = null;
}

async function answerWhich(turn: Turn, question: FollowUpQuestion): Promise<Answered | null> {
  const option = tappedFor(turn, question);
  if (option?.startsWith('from.') === true) {
    await askFollowUp(turn, question, 0, Number(option.slice('from.'.length)));
    return 'stay';
  }
  const claims = await dossiersOf(turn);
  const tapped = claims.find(({ id }) => id === option);
  if (tapped !== undefined) return openDossier(turn, tapped);
  const named = (await namedDossier(turn)).claim;
  return named === null ? null : openNamed(turn, named);
}

/** The words that name a dossier may tell more of it, or of something else in the same town. */
async function openNamed(turn: Turn, claim: Claim): Promise<Answered> {
  if (!isWholeAccount(turn)) return openDossier(turn, claim);
  keepAccount(turn);
  if (!tellsAnother(turn, claim)) return openDossier(turn, claim);
  leaveDossier(turn);
  return 'next';
}

/** The conversation is about this dossier now: it is told, or receives the files that waited. */
export async function openDossier(turn: Turn, claim: Claim): Promise<Answered> {
  if (claim.status === 'nouveau') {
    await resumeDraft(turn, claim);
    return 'next';
  }
  const here = openHere(turn, claim);
  turn.session.journey = 'follow';
  const files = turn.session.held?.files ?? [];
  if (files.length === 0) return turn.session.account.length > 0 ? 'next' : { ask: 'dossier' };
  turn.session.held = null;
  turn.hear({ text: '', choice: null, files });
  return afterFiles(turn, await receiveFiles(turn, here));
}

export function afterFiles(turn: Turn, received: Received): Answered {
  switch (received) {
    case 'amount':
      return { ask: 'quoteAmount' };
    case 'confirm':
      return { ask: 'confirmAmount' };
    case 'handed_over':
      // The transfer phase tells of it.
      turn.session.journey = 'declare';
      return { end: 'handed_over' };
    case 'told':
      return { ask: 'rest' };
  }
}

function answerActions(turn: Turn, question: FollowUpQuestion): Answered | null {
  switch (tappedFor(turn, question)) {
    case 'document':
      return { ask: 'document' };
    case 'others':
      turn.patch({ claimId: null });
      turn.session.journey = 'follow';
      return { ask: 'dossiers' };
    default:
      return null;
  }
}

async function answerAmount(
  turn: Turn,
  hear: (turn: Turn, claim: Claim) => Promise<Received | null>,
): Promise<Answered> {
  const claim = await claimOf(turn);
  if (claim === null) return 'next';
  const received = await hear(turn, claim);
  return received === null ? 'again' : afterFiles(turn, received);
}

/** "Est-ce une précision sur ce dossier ?": a "non" may name the other loss at once. */
async function answerSupplement(turn: Turn): Promise<Answered | null> {
  const claim = await claimOf(turn);
  if (claim === null) return 'next';
  switch (answerTo(turn, 'supplement')) {
    case 'yes':
      return afterSupplement(turn, await supplement(turn, claim));
    case 'no':
      return declareAnother(turn);
    default:
      return null;
  }
}

function afterSupplement(turn: Turn, added: Supplemented): Answered {
  // The transfer phase tells of a dossier that goes to an advisor.
  turn.session.journey = added === 'handed_over' ? 'declare' : 'follow';
  return added === 'handed_over' ? { end: added } : { ask: 'rest' };
}

/** "Voulez-vous déclarer ?": yes begins, no goes back to what else can be done. */
function answerNone(turn: Turn): Answered | null {
  switch (answerTo(turn, 'none')) {
    case 'yes':
      return declareAnother(turn);
    case 'no':
      turn.session.journey = null;
      return { ask: 'menu' };
    default:
      return null;
  }
}

function answerInvite(turn: Turn): Answered | null {
  if (tappedFor(turn, 'invite') !== 'login') return null;
  turn.session.unverified = false;
  return { end: 'login' };
}
