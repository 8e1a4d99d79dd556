import { globalTap } from '../buttons';
import type { Turn } from '../turn';
import { canBeSpokenTo } from './answer-form';
import { isDeclaring, isLoggingIn, type Interruption } from './interruption';

/** "Aide": what can be done here, then the question again. */
export const help: Interruption = {
  async take(turn, active) {
    const asked = turn.choice === null ? isPlea(turn) : globalTap(turn) === 'help';
    if (!asked) return null;
    const texts = turn.texts.interruptions;
    if (isLoggingIn(active)) await turn.say(texts.helpLogin);
    else await turn.say(isDeclaring(active) ? texts.helpDeclaration : texts.help);
    if (canBeSpokenTo(turn)) await turn.say(texts.helpSpoken);
    return 'ask';
  },
};

/** "aidez-moi on m'a volé ma voiture" tells a loss. */
function isPlea({ understanding }: Turn): boolean {
  return understanding.intent === 'help' && understanding.type === undefined;
}
