import type { DialogInstance, TurnContext } from '../../bot/sdk';
import { holdFiles, isAccount, keepAccount } from '../account';
import { answerTo, isLateTap, tappedFor } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import { tellRefusedUploads } from '../declaration/uploads';
import { openHere, resumeDraft } from '../follow-up/choose-dossier';
import { dossiersOf, draftOf, namedDossier } from '../follow-up/dossiers';
import { askFollowUp, type FollowUpQuestion } from '../follow-up/questions';
import { hearQuoteAmount } from '../follow-up/quote-amount';
import { receiveFiles, type Received } from '../follow-up/receive-files';
import { turnOf, type Turn } from '../turn';
import { PhaseDialog, type Answered } from './phase';

/** What comes before and after declarations: what to do, taking one up again, and the dossiers that exist. */
export class FollowUpPhase extends PhaseDialog {
  constructor() {
    super('suivi');
  }

  /** Asked again, a dossier is not told again. */
  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const { question } = instance.state as { question?: FollowUpQuestion };
    if (question !== undefined) await this.ask(turnOf(context), question, 1);
  }

  protected override async nextQuestion(turn: Turn): Promise<FollowUpQuestion | null> {
    const { session } = turn;
    if (session.unverified) return 'invite';
    const claim = await claimOf(turn);
    if (claim !== null) return claim.status === 'nouveau' ? toDeclare(turn, null) : 'dossier';
    if (session.confirmedAs === 'proche') return toDeclare(turn, session.journey === 'follow' ? 'proche' : null);
    if (session.journey === 'follow') return this.nextOfDossiers(turn);
    if ((await draftOf(turn)) !== null) return 'resume';
    return session.journey === 'declare' ? toDeclare(turn, null) : this.nextOfDossiers(turn);
  }

  private async nextOfDossiers(turn: Turn): Promise<FollowUpQuestion | null> {
    const { session } = turn;
    const claims = await dossiersOf(turn);
    if ((session.held?.files.length ?? 0) > 0) return claims.length === 0 ? toDeclare(turn, null) : 'files';
    if (session.journey === null) return 'menu';
    const [first] = claims;
    if (first === undefined) return 'none';
    if (claims.length > 1) return 'dossiers';
    if (first.status === 'nouveau') return 'resume';
    openHere(turn, first);
    return 'dossier';
  }

  protected override ask(turn: Turn, question: string, attempt: number): Promise<void> {
    return askFollowUp(turn, question as FollowUpQuestion, attempt);
  }

  protected override async answer(turn: Turn, question: string): Promise<Answered> {
    if (turn.inbound.attachments.length > 0) return this.takeFiles(turn);
    if (await tellRefusedUploads(turn)) return 'stay';
    if (isLateTap(turn, question)) {
      await turn.say(turn.texts.interruptions.lateTap);
      return { ask: question };
    }
    const answered = await this.answerQuestion(turn, question as FollowUpQuestion);
    return answered ?? this.answerWords(turn, question);
  }

  /** Files for a dossier that is open here; otherwise they wait until one is chosen. */
  private async takeFiles(turn: Turn): Promise<Answered> {
    await tellRefusedUploads(turn);
    const claim = await claimOf(turn);
    if (claim === null || claim.status === 'nouveau') {
      holdFiles(turn);
      turn.session.journey ??= 'follow';
      return 'next';
    }
    return afterFiles(turn, await receiveFiles(turn, claim));
  }

  private answerQuestion(turn: Turn, question: FollowUpQuestion): Promise<Answered | null> {
    switch (question) {
      case 'resume':
        return answerResume(turn);
      case 'dossiers':
      case 'files':
        return answerWhich(turn, question);
      case 'dossier':
      case 'document':
      case 'rest':
        return Promise.resolve(answerActions(turn, question));
      case 'quoteAmount':
        return answerAmount(turn);
      case 'invite':
        return Promise.resolve(answerInvite(turn));
      default:
        return Promise.resolve(null);
    }
  }

  /** What may be said whatever was asked. */
  private async answerWords(turn: Turn, question: string): Promise<Answered> {
    const { intent } = turn.understanding;
    const named = await namedDossier(turn);
    if (named.claim !== null && (named.numbered || intent === 'follow')) return open(turn, named.claim.id);
    if (named.numbered) {
      await turn.say(turn.texts.followUp.notFound);
      return 'again';
    }
    if (intent === 'follow') return follow(turn, question);
    // Beside a dossier, only a loss that is told as one begins another declaration.
    const told = intent === 'declare' || (!isOnDossier(question) && isAccount(turn));
    if (!told) return 'again';
    if (question === 'resume') await leaveAside(turn);
    return declareAnother(turn);
  }
}

function follow({ session }: Turn, question: string): Answered {
  if (session.confirmedAs === 'proche') return { ask: 'proche' };
  session.journey = 'follow';
  return isOnDossier(question) ? { ask: 'dossier' } : 'next';
}

const ON_DOSSIER: readonly string[] = ['dossier', 'document', 'rest'];

function isOnDossier(question: string): boolean {
  return ON_DOSSIER.includes(question);
}

/** The root goes on with the declaration, unless something else is to be said first. */
function toDeclare<T>({ session }: Turn, instead: T | null): T | null {
  if (instead === null) session.journey = 'declare';
  return instead;
}

/** A new loss, told or only announced. */
function declareAnother(turn: Turn): Answered {
  if (turn.conversation.claimId !== null) turn.patch({ claimId: null });
  turn.session.empathyShown = false;
  turn.session.journey = 'declare';
  if (isAccount(turn)) keepAccount(turn);
  return 'next';
}

async function answerResume(turn: Turn): Promise<Answered | null> {
  const draft = (await draftOf(turn)) ?? (await dossiersOf(turn)).find(({ status }) => status === 'nouveau');
  if (draft === undefined) return 'next';
  switch (answerTo(turn, 'resume')) {
    case 'yes':
      await resumeDraft(turn, draft);
      return 'next';
    case 'no':
      return leaveAside(turn);
    default:
      return null;
  }
}

/** They are not offered one after the other; the list of dossiers still has them. */
async function leaveAside(turn: Turn): Promise<Answered> {
  const { session } = turn;
  const drafts = (await dossiersOf(turn)).filter(({ status }) => status === 'nouveau');
  session.leftAside = [...new Set([...session.leftAside, ...drafts.map(({ id }) => id)])];
  if (session.journey === 'follow') session.journey = null;
  return isAccount(turn) ? declareAnother(turn) : 'next';
}

async function answerWhich(turn: Turn, question: 'dossiers' | 'files'): Promise<Answered | null> {
  const option = tappedFor(turn, question);
  if (option?.startsWith('from.') === true) {
    await askFollowUp(turn, question, 0, Number(option.slice('from.'.length)));
    return 'stay';
  }
  const claims = await dossiersOf(turn);
  const chosen = claims.find(({ id }) => id === option) ?? (await namedDossier(turn)).claim;
  return chosen === null ? null : open(turn, chosen.id);
}

async function open(turn: Turn, claimId: string): Promise<Answered> {
  const claim =
    (await dossiersOf(turn)).find(({ id }) => id === claimId) ?? (await turn.tx.claims.find(turn.actor, claimId));
  if (claim === null) return 'again';
  if (claim.status === 'nouveau') {
    await resumeDraft(turn, claim);
    return 'next';
  }
  const here = openHere(turn, claim);
  turn.session.journey = 'follow';
  const files = turn.session.held?.files ?? [];
  if (files.length === 0) return { ask: 'dossier' };
  turn.session.held = null;
  turn.hear({ text: '', choice: null, files });
  return afterFiles(turn, await receiveFiles(turn, here));
}

function afterFiles(turn: Turn, received: Received): Answered {
  switch (received) {
    case 'amount':
      return { ask: 'quoteAmount' };
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

async function answerAmount(turn: Turn): Promise<Answered> {
  const claim = await claimOf(turn);
  if (claim === null) return 'next';
  const received = await hearQuoteAmount(turn, claim);
  return received === null ? 'again' : afterFiles(turn, received);
}

function answerInvite(turn: Turn): Answered | null {
  if (tappedFor(turn, 'invite') !== 'login') return null;
  turn.session.unverified = false;
  return { end: 'login' };
}
