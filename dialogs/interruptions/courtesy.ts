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
    if (turn.understanding.intent !== 'thanks') {
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
  if (answer !== null || type !== undefined) return false;
  const polite = intent === 'greet' || intent === 'thanks' || isGoodbye(turn);
  return (polite && countWords(text) <= MOST_WORDS) || isApologyOnly(text);
}

/** How the polite begin, before they say anything. */
const APOLOGIES: SaidIn = [
  /^(?:bonjour|bonsoir|salut)?[\s,.!]*(?:(?:monsieur|madame|docteur|messieurs|mesdames|a (?:vous|tous))[\s,.!]*)*(?:(?:je (?:vous prie de m'excuser|m'excuse|suis (?:vraiment )?(?:desolee?|navree?))|(?:veuillez m')?excusez(?:-| )moi|pardon(?:nez-moi)?|desolee?)[\s,]*(?:(?:pour (?:le|ce) derangement|de (?:vous )?deranger|si je (?:vous )?derange)[\s,.!]*))+(?:(?:monsieur|madame|s'il vous plait|svp)[\s,.!]*)*$/,
  /^(?:hello|hi|good (?:morning|afternoon|evening))?[\s,.!]*(?:(?:sir|madam|there)[\s,.!]*)?(?:(?:i(?:'m| am) )?(?:so |very )?sorry|excuse me|apologies|i apologi[sz]e)[\s,]*(?:to (?:bother|disturb|trouble) you|for (?:bothering|disturbing|troubling) you|for the (?:trouble|bother))[\s,.!]*$/,
  /^(?:السلام عليكم|مرحبا|صباح الخير|مساء الخير)?[\s،,.!]*(?:سيدي|سيدتي|استاذ)?[\s،,.!]*(?:عذرا|اعذروني|المعذرة|اسف|اسفة|سامحوني|اسمحوا لي|اعتذر)[\s،]*(?:على|عن) (?:هذا )?ال[ا]?زعاج[\s،,.!]*$/u,
  /^(?:salam|slm|s?alam 3likom)?[\s,.!]*(?:khoya|khti|a?sidi|lalla)?[\s,.!]*sm[ae]7\w*[\s,]*(?:liya )?[\s,]*(?:3la|ila) (?:l?iz3aj|(?:sda3t|brzet|s?de3t)\w*)[\s,.!]*$/,
];

function isApologyOnly(text: string): boolean {
  return says(text, APOLOGIES);
}
