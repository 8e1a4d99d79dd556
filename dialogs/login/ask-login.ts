import { isAboutDossiers, isAccount } from '../account';
import { humanButton } from '../buttons';
import { speak } from '../declaration/speech';
import { ATTEMPTS_BEFORE_HELP } from '../phases/phase';
import type { Button, Turn } from '../turn';

/** Stored in conversations: never rename it. */
const WITHOUT = { question: 'matricule', option: 'sans' };

export async function askFactor(turn: Turn, attempt: number): Promise<void> {
  const texts = turn.texts.authentication;
  const { session, conversation } = turn;
  session.secretExpected = true;
  const again = session.mismatch ? texts.mismatchAfterIdle : texts.askFactorAfterIdle;
  const first = conversation.clientId === null ? texts.askFactor : again;
  session.mismatch = false;
  await speak(turn, attempt > 0 ? texts.askFactorAgain : first, {
    action: 'demander_facteur',
    expects: 'texte',
    ...(attempt >= ATTEMPTS_BEFORE_HELP ? { buttons: [withoutButton(turn), humanButton(turn)] } : {}),
  });
}

export async function askMatricule(turn: Turn, attempt: number): Promise<void> {
  const { mismatch } = turn.session;
  turn.session.mismatch = false;
  await speak(turn, matriculeText(turn, attempt, mismatch), {
    action: attempt > 0 || mismatch ? 'redemander_matricule' : 'demander_matricule',
    expects: 'texte',
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

/** What they came for, said instead of a number. */
export function isJourney(turn: Turn): boolean {
  const { choice, understanding } = turn;
  if (isAboutDossiers(turn)) return true;
  return choice === null && (understanding.intent === 'declare' || understanding.intent === 'follow');
}

export function askLocked(turn: Turn): Promise<void> {
  const { locked, declareAnyway } = turn.texts.authentication;
  return speak(turn, locked, { buttons: [withoutButton(turn, declareAnyway), humanButton(turn)] });
}

function withoutButton({ texts }: Turn, title = texts.authentication.noMatricule): Button {
  return { ...WITHOUT, title };
}

/** "Je n'ai pas mon matricule" was tapped. */
export function tappedWithout({ choice }: Turn): boolean {
  return choice?.question === WITHOUT.question && choice.option === WITHOUT.option;
}
