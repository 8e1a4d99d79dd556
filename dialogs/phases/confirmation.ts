import { plainText } from '../../commands/claims/read-account';
import { adoptDossier } from '../../commands/people/adopt-dossier';
import { denyIdentity } from '../../commands/people/identify-customer';
import { holdFiles, isAccount, keepAccount } from '../account';
import { answerTo, tappedFor, yesNoButtons } from '../buttons';
import { customerOf } from '../login/customer-of-turn';
import { senderOf } from '../login/sender-of-turn';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { note, speak } from '../declaration/speech';
import type { Turn } from '../turn';
import { PhaseDialog, type Answered } from './phase';

/** Stored in conversations: never rename it. */
const QUESTION = 'identite';

/** "Vous êtes bien Mme Alaoui ?": the policyholder, somebody close who sees no policy and no amount, or a mistake. */
export class ConfirmationPhase extends PhaseDialog {
  constructor() {
    super('confirmation');
  }

  protected override nextQuestion({ conversation, session }: Turn): Promise<string | null> {
    return Promise.resolve(conversation.verifiedAt !== null && session.confirmedAs === null ? QUESTION : null);
  }

  protected override async ask(turn: Turn, _question: string, attempt: number): Promise<void> {
    const texts = turn.texts.authentication;
    const customer = await customerOf(turn);
    const name = customer === null ? '' : texts.name(customer.civility, customer.firstName, customer.lastName);
    await speak(turn, attempt === 0 ? texts.confirm(name) : texts.confirmAgain(name), {
      action: 'confirmer_identite',
      expects: 'choix',
      buttons: [...yesNoButtons(turn, QUESTION), { question: QUESTION, option: 'relative', title: texts.relative }],
    });
  }

  protected override async answer(turn: Turn): Promise<Answered> {
    holdFiles(turn);
    if (isRelative(turn)) {
      note(turn, turn.texts.authentication.relativeNoted);
      return confirm(turn, 'proche');
    }
    switch (answerTo(turn, QUESTION)) {
      case 'yes':
        return confirm(turn, 'assure');
      case 'no':
        return deny(turn);
      default:
        if (isAccount(turn) && !tellsWho(turn)) keepAccount(turn);
        return 'again';
    }
  }
}

const WHO =
  /^\s*(?:(?:non|no|lla|bonjour|hello)[\s,.!]+)*(?:je m'appelle|je suis|moi,? c'est|mon nom|my name|i am|i'm|this is|smiti|smiyti|ana)\b|^\s*(?:لا[\s،,.]+)?(?:اسمي|انا)(?!\p{L})/u;

/** "Je m'appelle …": an answer of a kind to who they are, and no account of a loss. */
function tellsWho({ text, understanding: { type, danger, lossDate, injuries } }: Turn): boolean {
  const loss = [type, lossDate, injuries].some((fact) => fact !== undefined);
  return !loss && !danger && WHO.test(plainText(text));
}

/** A dossier that was opened before the log-in becomes theirs. */
async function confirm(turn: Turn, declarant: 'assure' | 'proche'): Promise<Answered> {
  turn.session.confirmedAs = declarant;
  const { clientId } = turn.conversation;
  const claim = await claimOf(turn);
  if (claim !== null && clientId !== null) {
    keepClaim(turn, adoptDossier(commandContext(turn), claim, { clientId, declarant }));
  }
  return 'next';
}

/** Counts as a failure: whoever it is knew two secrets of somebody else. */
async function deny(turn: Turn): Promise<Answered> {
  const { tx, actor, session, now } = turn;
  const customer = await customerOf(turn);
  if (customer !== null) {
    const { matricule } = customer;
    const locked = await denyIdentity(tx, { actor, sender: senderOf(turn), matricule, now }, customer.id);
    session.lockedAt = locked ? now.toISOString() : null;
  }
  const claim = await claimOf(turn);
  const theirs = claim !== null && claim.clientId !== null;
  turn.patch({ clientId: null, verifiedAt: null, factor: null, ...(theirs ? { claimId: null } : {}) });
  note(turn, turn.texts.authentication.notMe);
  return { end: 'denied' };
}

const RELATIVE =
  /\bproche\b|\b(?:je suis|c'est|pour)\s+(?:(?:sa|son|ma|mon|la|le|l')\s*)(?:mari|femme|epouse?|conjointe?|compagne|compagnon|fils|fille|mere|pere|frere|soeur|maman|papa|ami|amie|voisine?|collegue|tante|oncle|cousine?|belle-\w+|beau-\w+)\b|\brelative\b|\b(?:i(?:'m| am)|it's|for) (?:(?:his|her|my|their|the) )(?:husband|wife|partner|son|daughter|mother|father|brother|sister|friend|neighbou?r|colleague|aunt|uncle|cousin)\b|من الاقارب|قريب|انا (?:زوج|ابن|بنت|ام|اب|والد|اخ|صديق|جار)/;

/** "Non, je suis sa femme" is no denial. */
function isRelative(turn: Turn): boolean {
  if (turn.choice !== null) return tappedFor(turn, QUESTION) === 'relative';
  return RELATIVE.test(plainText(turn.text).replace(/œ/gu, 'oe'));
}
