import { plainText } from '../../commands/claims/read-account';
import { namesWhatToCorrect } from '../declaration/correction';
import { typeWord } from '../declaration/questions/type';
import type { Turn } from '../turn';
import { isWaterOnElectrics } from './electric-water';
import { isMildHarm } from './mild-harm';

/**
 * Whether the words tell of danger where they are said: what is read as danger, and what the reading of words alone does not
 * know.
 * @param question name of the question that waits for an answer
 */
export async function isDangerHere(turn: Turn, question: string | null): Promise<boolean> {
  if (turn.choice !== null) return false;
  if (isWaterOnElectrics(turn.text)) return true;
  return turn.understanding.danger && !namesOnly(turn, question) && !(await isMildHarm(turn, question));
}

/** "Les blessés" to "Que voulez-vous corriger ?", "incendie" to "Est-ce un choc, un vol ou autre chose ?": as good as a tap. */
function namesOnly({ text }: Turn, question: string | null): boolean {
  return namesWhatToCorrect(text, question) || (isTypeQuestion(question) && isTypeAlone(text));
}

function isTypeQuestion(question: string | null): boolean {
  return question === 'type' || question === 'correct.type';
}

/** Nothing but the word; "au feu !" calls for help. */
function isTypeAlone(text: string): boolean {
  return typeWord(text) !== null && /^(?:(?:une?|les?|la|du|an?|the)\s|l')?[\p{L}-]+\.?$/u.test(plainText(text).trim());
}
