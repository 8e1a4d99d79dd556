import type { Phase } from '../../domain/conversation/conversation';
import { countWords } from '../account';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import { isDeclaring, type Interrupted, type Interruption } from './interruption';

const MOST_WORDS = 5;

/** A greeting or thanks in the middle is returned, and the question stands; after a good-bye nothing is asked. */
export const courtesy: Interruption = {
  async take(turn, active) {
    if (!isCourtesyOnly(turn)) return null;
    if (isGoodbye(turn)) return takeLeave(turn, active);
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

async function takeLeave(turn: Turn, active: Phase | null): Promise<Interrupted> {
  const { byeDeclaring, bye } = turn.texts.interruptions;
  const kept = turn.session.account.length > 0 || (isDeclaring(active) && turn.conversation.claimId !== null);
  await turn.say(kept ? byeDeclaring : bye);
  return 'done';
}

const GOODBYE: SaidIn = [
  /\bau revoir\b|\bbonne (?:journee|soiree|nuit|continuation|fin de)\b|\ba bientot\b|\badieu\b|\bc'est tout\b/,
  /\b(?:good)?bye\b|\bgood night\b|\bsee you\b|\bhave a (?:nice|good) (?:day|evening)\b|\bthat(?:'s| is) all\b/,
  /مع السلامة|الى اللقاء|وداعا|ليلة سعيدة|هذا كل شيء/u,
  /\bbslama\b|\bbesslama\b|\bthalla\w* f rasek\b|\btsbe7 3la khir\b|\bsafi hadchi\b/,
];

function isGoodbye({ text }: Turn): boolean {
  return says(text, GOODBYE);
}

function isCourtesyOnly(turn: Turn): boolean {
  const { choice, text, inbound, understanding } = turn;
  if (choice !== null || inbound.attachments.length > 0) return false;
  const { intent, answer, type } = understanding;
  const polite = intent === 'greet' || intent === 'thanks' || isGoodbye(turn);
  return polite && answer === null && type === undefined && countWords(text) <= MOST_WORDS;
}
