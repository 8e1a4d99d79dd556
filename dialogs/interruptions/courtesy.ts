import { countWords } from '../account';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

const MOST_WORDS = 5;

/** A greeting or thanks in the middle is returned, and the question stands. */
export const courtesy: Interruption = {
  async take(turn, active) {
    if (!isCourtesyOnly(turn)) return null;
    const texts = turn.texts.interruptions;
    if (turn.understanding.intent === 'greet') {
      // The greeting of the conversation has just been said.
      if (turn.conversation.greetedAt?.getTime() !== turn.now.getTime()) await turn.say(texts.greeted);
      return 'ask';
    }
    await turn.say(active === 'suivi' || active === null ? texts.thankedAtRest : texts.thanked);
    return active === 'suivi' || active === null ? 'done' : 'ask';
  },
};

function isCourtesyOnly({ choice, text, inbound, understanding }: Turn): boolean {
  if (choice !== null || inbound.attachments.length > 0) return false;
  const { intent, answer, type } = understanding;
  const polite = intent === 'greet' || intent === 'thanks';
  return polite && answer === null && type === undefined && countWords(text) <= MOST_WORDS;
}
