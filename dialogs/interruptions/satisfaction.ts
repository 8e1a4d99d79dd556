import { plainText } from '../../commands/claims/read-account';
import { rateService } from '../../commands/people/rate-service';
import type { Phase } from '../../domain/conversation/conversation';
import { countWords, isAccount } from '../account';
import { tappedFor } from '../buttons';
import { commandContext } from '../declaration/declaration-of-turn';
import type { Turn } from '../turn';
import { isDeclaring, isLoggingIn, type Interrupted, type Interruption } from './interruption';

/** Stored in conversations: never rename it. */
const QUESTION = 'satisfaction';
const GRADES = [1, 2, 3, 4, 5] as const;
type Grade = (typeof GRADES)[number];

/** Asked once, after a closure, never of somebody in distress. One tap; the scale stands until it is answered. */
export async function askSatisfaction(turn: Turn, claimId: string): Promise<void> {
  turn.session.satisfactionOf = claimId;
  turn.session.scale = 'shown';
  await showScale(turn);
}

async function showScale(turn: Turn): Promise<void> {
  await turn.say(turn.texts.events.satisfaction, {
    exempt: 'satisfaction',
    expects: 'choix',
    buttons: GRADES.map((grade) => ({ question: QUESTION, option: String(grade), title: String(grade) })),
  });
}

export const satisfaction: Interruption = {
  async take(turn, active) {
    const claimId = turn.session.satisfactionOf;
    if (claimId === null) return null;
    const grade = gradeIn(turn, active);
    if (grade === null) return missed(turn, active);
    turn.session.satisfactionOf = null;
    rateService(commandContext(turn), claimId, grade);
    await turn.say(turn.texts.events.rated);
    return 'done';
  },
};

/** A tap counts whenever it comes; a figure only while nothing else has been spoken of. */
function gradeIn(turn: Turn, active: Phase | null): Grade | null {
  const typed = turn.session.scale !== 'left' && isFree(active) ? gradeSaid(turn) : undefined;
  const said = turn.choice === null ? typed : tappedFor(turn, QUESTION);
  return GRADES.find((grade) => String(grade) === said) ?? null;
}

function isFree(active: Phase | null): boolean {
  return !isDeclaring(active) && !isLoggingIn(active);
}

/** As many words as a grade is given in: "je mets 4 sur 5". */
const MOST_WORDS = 5;
const GRADE = /(?<![\d.,/-])([1-5])(?:\s*(?:\/|sur|out of|من)\s*5)?(?![\d.,/-])/u;

function gradeSaid(turn: Turn): string | undefined {
  return countWords(turn.text) > MOST_WORDS || isAccount(turn) ? undefined : GRADE.exec(plainText(turn.text))?.[1];
}

/** A word or a figure that the scale does not have, and that means nothing else here. */
function isMeantForScale(turn: Turn, active: Phase | null): boolean {
  const { choice, text, inbound, understanding, session } = turn;
  if (choice !== null || !isFree(active) || session.scale !== 'shown') return false;
  if (text === '' || inbound.attachments.length > 0 || countWords(text) > MOST_WORDS) return false;
  return understanding.intent === 'other' && understanding.type === undefined;
}

/** Shown once more to whoever meant it; everybody else has gone on. */
async function missed(turn: Turn, active: Phase | null): Promise<Interrupted | null> {
  const meant = isMeantForScale(turn, active);
  turn.session.scale = meant ? 'repeated' : 'left';
  if (!meant) return null;
  await showScale(turn);
  return 'done';
}
