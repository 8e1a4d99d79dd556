import { redrawCard } from '../../commands/desk/desk-rows';
import type { Customer, Language } from '../../domain/people/people';
import { countWords } from '../account';
import { onDesk } from '../relay';
import type { Turn } from '../turn';
import { requestedLanguage } from './requested-language';
import { saysEnough, writtenLanguage } from './written-language';

/** From so many words on, what a message is written in shows what they write. */
const SENTENCE = 3;

/**
 * Finds the language of this message's answer before anything is said: the one that was asked for; else the one that the
 * customer plainly writes, unless they have chosen one; else the conversation keeps its own.
 */
export async function followLanguage(turn: Turn): Promise<void> {
  noticeDarija(turn);
  const wish = requestedLanguage(turn);
  if (wish !== null) {
    if (wish !== 'which') await speakFromHereOn(turn, wish, 'chosen');
    return;
  }
  if (turn.session.languageFrom === 'chosen') return;
  const written = writtenLanguage(turn);
  if (written === null) return;
  if (written !== turn.language && saysEnough(turn)) await speakFromHereOn(turn, written, 'written');
  // Darija is answered in French, but nobody who writes it has chosen French.
  else if (written === turn.language && turn.understanding.language !== 'ary') turn.session.languageFrom = 'written';
}

/** One word may be French or Darija; what was written before tells. Remembered for the messages to come. */
function noticeDarija(turn: Turn): void {
  const { choice, text, session } = turn;
  if (choice !== null || countWords(text) < SENTENCE) return;
  if (turn.understanding.language === 'ary') session.darija = true;
  else delete session.darija;
}

/** After the log-in: the language on file, as long as the customer has shown none here and the page was left in French. */
export function useLanguageOnFile(turn: Turn, { language }: Customer): void {
  const shown = turn.session.languageFrom !== undefined || turn.language !== 'fr';
  if (!shown && language !== turn.language) turn.patch({ language });
}

async function speakFromHereOn(turn: Turn, language: Language, from: 'written' | 'chosen'): Promise<void> {
  turn.session.languageFrom = from;
  if (language === turn.language) return;
  turn.patch({ language });
  // The card names the customer's language.
  const found = await onDesk(turn);
  if (found !== null) redrawCard(turn.tx, found.escalation, turn.ids);
}
