import { plainText } from '../../commands/claims/read-account';
import { rateService } from '../../commands/people/rate-service';
import { tappedFor } from '../buttons';
import { commandContext } from '../declaration/declaration-of-turn';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

/** Stored in conversations: never rename it. */
const QUESTION = 'satisfaction';
const GRADES = [1, 2, 3, 4, 5] as const;

/** Asked once, after a closure, never of somebody in distress. One tap; any other message is not taken for an answer. */
export async function askSatisfaction(turn: Turn, claimId: string): Promise<void> {
  turn.session.satisfactionOf = claimId;
  await turn.say(turn.texts.events.satisfaction, {
    exempt: 'satisfaction',
    expects: 'choix',
    buttons: GRADES.map((grade) => ({ question: QUESTION, option: String(grade), title: String(grade) })),
  });
}

export const satisfaction: Interruption = {
  async take(turn) {
    const claimId = turn.session.satisfactionOf;
    if (claimId === null) return null;
    turn.session.satisfactionOf = null;
    const said =
      turn.choice === null
        ? /^\s*([1-5])(?:\s*\/\s*5)?\s*$/u.exec(plainText(turn.text))?.[1]
        : tappedFor(turn, QUESTION);
    const grade = GRADES.find((known) => String(known) === said);
    if (grade === undefined) return null;
    rateService(commandContext(turn), claimId, grade);
    await turn.say(turn.texts.events.rated);
    return 'done';
  },
};
