import { humanButton } from '../buttons';
import { claimOf, isOpenHere } from '../declaration/declaration-of-turn';
import { openDeclaration, saidBefore } from '../declaration/open-declaration';
import { speak } from '../declaration/speech';
import { takeFiles, tellRefusedUploads } from '../declaration/uploads';
import type { Turn } from '../turn';
import { ATTEMPTS_BEFORE_HELP, PhaseDialog, type Answered } from './phase';

const ACCOUNT = 'account';
/** Enough words to be an account even when no fact was read in them. */
const ACCOUNT_WORDS = 4;

/** "Que s'est-il passé ?" What was said before, also before the log-in, is not asked again. */
export class DescriptionPhase extends PhaseDialog {
  constructor() {
    super('description');
  }

  protected override async nextQuestion(turn: Turn): Promise<string | null> {
    const claim = await claimOf(turn);
    if (claim !== null && (!isOpenHere(turn, claim) || claim.facts.account.length > 0)) return null;
    if (turn.session.account.length === 0) return ACCOUNT;
    await openDeclaration(turn, saidBefore(turn));
    return null;
  }

  protected override async ask(turn: Turn, _question: string, attempt: number): Promise<void> {
    const { description } = turn.texts;
    await speak(turn, attempt === 0 ? description.ask : description.again, {
      expects: 'texte',
      action: 'demander_description',
      ...(attempt >= ATTEMPTS_BEFORE_HELP ? { buttons: [humanButton(turn)] } : {}),
    });
  }

  protected override async answer(turn: Turn): Promise<Answered> {
    const told = turn.choice === null && isAccount(turn);
    const sent = turn.inbound.attachments.length > 0;
    if ((await tellRefusedUploads(turn)) && !sent && turn.text === '') return 'stay';
    if (!told && !sent) return 'again';
    // A photo may come before any word: the draft is opened for it, and the question stands.
    const claim = await openDeclaration(turn, told ? [turn] : []);
    await takeFiles(turn, claim, null);
    return told ? 'next' : { ask: ACCOUNT };
  }
}

function isAccount({ text, understanding }: Turn): boolean {
  const { type, lossDate, place, injuries, thirdParty, intent, distress } = understanding;
  if ([type, lossDate, place, injuries, thirdParty].some((fact) => fact !== undefined) || distress > 0) return true;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return intent === 'other' && words >= ACCOUNT_WORDS;
}
