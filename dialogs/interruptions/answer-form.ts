import { requestedVoice } from '../language/requested-voice';
import type { Turn } from '../turn';
import type { Interruption } from './interruption';

/**
 * "Réponds-moi à l'oral", "in writing please": kept for this conversation, or said politely that answers are written here. On
 * WhatsApp only: elsewhere the page or the client reads aloud what its user wants to hear.
 */
export const answerForm: Interruption = {
  async take(turn) {
    if (turn.choice !== null || turn.conversation.channel !== 'whatsapp' || turn.inbound.attachments.length > 0)
      return null;
    const wish = requestedVoice(turn.text);
    if (wish === null) return null;
    const texts = turn.texts.interruptions;
    if (wish === 'spoken' && !canBeSpokenTo(turn)) {
      await turn.say(texts.onlyWritten);
      return 'ask';
    }
    turn.session.answers = wish;
    await turn.say(wish === 'spoken' ? texts.alsoSpoken : texts.inWriting);
    return 'ask';
  },
};

/** Whether this customer can wish to be answered aloud. */
export function canBeSpokenTo({ settings, conversation }: Turn): boolean {
  return settings.spokenAnswers && conversation.channel === 'whatsapp';
}
