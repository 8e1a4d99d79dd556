import { countWords } from '../account';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

const MOST_WORDS = 8;

/** Only French texts stand today: it is said in the language that was asked for, and the place is kept. */
export const language: Interruption = {
  async take(turn) {
    const { choice, text, understanding } = turn;
    if (choice !== null || understanding.intent !== 'language' || countWords(text) > MOST_WORDS) return null;
    await turn.say(turn.texts.interruptions.onlyFrench[wanted(turn)]);
    return 'ask';
  },
};

function wanted({ text, understanding }: Turn): 'fr' | 'en' | 'ar' {
  if (/anglais|english/iu.test(text)) return 'en';
  if (/arabe|arabic|darija|\p{Script=Arabic}/iu.test(text)) return 'ar';
  return understanding.language === 'en' ? 'en' : 'fr';
}
