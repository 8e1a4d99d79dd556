import type { Language } from '../../domain/people/people';
import { followLanguage } from '../language/conversation-language';
import { LANGUAGE_QUESTION, requestedLanguage } from '../language/requested-language';
import type { Turn } from '../turn';
import { askToConfirm } from './cancel';
import type { Interruption } from './interruption';

/** Before anything is said: even the emergency card is in the language of the one who is frightened. */
export const languageOfAnswer: Interruption = {
  async take(turn) {
    await followLanguage(turn);
    return null;
  },
};

/** "In English please": from here on, and the question that waited is put again. */
export const language: Interruption = {
  async take(turn) {
    const wish = requestedLanguage(turn);
    if (wish === null) return null;
    if (wish === 'which') {
      await askWhich(turn);
      return 'done';
    }
    await turn.say(turn.texts.interruptions.languageChanged);
    return (await askToConfirm(turn)) ? 'done' : 'ask';
  },
};

/** Each in its own letters, so that everybody finds theirs. */
const OWN_NAMES: readonly (readonly [Language, string])[] = [
  ['fr', 'Français'],
  ['en', 'English'],
  ['ar', 'العربية'],
];

async function askWhich(turn: Turn): Promise<void> {
  await turn.say(turn.texts.interruptions.whichLanguage, {
    expects: 'choix',
    buttons: OWN_NAMES.map(([option, title]) => ({ question: LANGUAGE_QUESTION, option, title })),
  });
}
