import { ACCOUNT_MASK } from '../../domain/payment/hide-account-numbers';
import { countWords } from '../account';
import { bankLink } from '../links';
import type { Interruption } from './interruption';

/** Words beside a number with which a message tells something of its own. */
const TELLING_WORDS = 8;

/** An account number was typed: it is nowhere kept, and the page where it belongs is offered. The rest of the message is heard. */
export const bankDetails: Interruption = {
  async take(turn) {
    if (!turn.text.includes(ACCOUNT_MASK)) return null;
    const link = bankLink(turn, null);
    await turn.say(link === null ? turn.texts.payment.hiddenBeforeLogIn : turn.texts.payment.hidden, link ?? {});
    return countWords(turn.text.replaceAll(ACCOUNT_MASK, ' ')) < TELLING_WORDS ? 'ask' : null;
  },
};
