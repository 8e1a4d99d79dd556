import type { DialogInstance, TurnContext } from '../../bot/sdk';
import { holdFiles, isAccount, keepAccount } from '../account';
import { isLateTap } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import { tellRefusedUploads } from '../declaration/uploads';
import {
  afterFiles,
  answerQuestion,
  declareAnother,
  leaveAside,
  leaveDossier,
  openDossier,
} from '../follow-up/answers';
import type { Claim } from '../../domain/claim/claim';
import { announcesLoss, asksNews } from '../follow-up/about-dossiers';
import { openHere } from '../follow-up/choose-dossier';
import { dossiersOf, draftOf, namedDossier } from '../follow-up/dossiers';
import { askFollowUp, type FollowUpQuestion } from '../follow-up/questions';
import { keepVolunteeredAmount } from '../follow-up/quote-amount';
import { receiveFiles } from '../follow-up/receive-files';
import { tellsAnother } from '../follow-up/supplement';
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
    if (claim !== null) return claim.status === 'nouveau' ? toDeclare(turn, null) : besideDossier(turn, claim);
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
    const answered = await answerQuestion(turn, question as FollowUpQuestion);
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

  /** What may be said whatever was asked. */
  private async answerWords(turn: Turn, question: string): Promise<Answered> {
    const asks = turn.understanding.intent === 'follow' || asksNews(turn);
    const named = await namedDossier(turn);
    if (named.claim !== null && (named.numbered || asks)) return openDossier(turn, named.claim);
    if (named.numbered) {
      await turn.say(turn.texts.followUp.notFound);
      return 'again';
    }
    if (asks) return follow(turn, question);
    return (isOnDossier(question) ? await keepVolunteeredAmount(turn) : null) ?? declareIfTold(turn, question);
  }
}

/** A loss that is announced or told begins a declaration; what is told beside a dossier may belong to it. */
async function declareIfTold(turn: Turn, question: string): Promise<Answered> {
  if (isOnDossier(question) && isAccount(turn) && !announcesLoss(turn)) {
    // Kept before it is asked what it belongs to: nothing is attached by guess, nothing lost.
    keepAccount(turn);
    return 'next';
  }
  if (turn.understanding.intent !== 'declare' && !isAccount(turn)) return 'again';
  if (question === 'resume') await leaveAside(turn);
  return declareAnother(turn);
}

function follow({ session }: Turn, question: string): Answered {
  if (session.confirmedAs === 'proche') return { ask: 'proche' };
  session.journey = 'follow';
  return isOnDossier(question) ? { ask: 'dossier' } : 'next';
}

const ON_DOSSIER: readonly string[] = ['dossier', 'document', 'rest', 'supplement'];

function isOnDossier(question: string): boolean {
  return ON_DOSSIER.includes(question);
}

/** The question that is put of a dossier: first what was told beside it, and belongs to it or not. */
function besideDossier(turn: Turn, claim: Claim): FollowUpQuestion | null {
  if (turn.session.account.length === 0) return 'dossier';
  if (!tellsAnother(turn, claim)) return 'supplement';
  leaveDossier(turn);
  return null;
}

/** The root goes on with the declaration, unless something else is to be said first. */
function toDeclare<T>({ session }: Turn, instead: T | null): T | null {
  if (instead === null) session.journey = 'declare';
  return instead;
}
