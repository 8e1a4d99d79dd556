import { authentication } from '../../dialogs/texts/fr/authentication';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { readMessage } from '../../domain/understanding/read-message';
import type { StockStep } from '../stock/stock-bot';

/** The matricule's question: what our own turn does with a text that is none, for the stock bot to do too. */
export const QUESTION_STEP: StockStep = {
  question: authentication.askMatricule,
  answer: (text) => {
    const { danger, intent } = readMessage(text, { language: 'fr', now: new Date(), timeZone: 'Africa/Casablanca' });
    const matricule = parseMatricule(text);
    return matricule ?? (danger || intent === 'help' ? authentication.askMatricule : authentication.askMatriculeAgain);
  },
};
