import { packOf } from './languages';
import { readMessage } from './read-message';
import { languageOfText } from './reading';
import type { UnderstoodLanguage } from './types';

/** An account in each language, in the order in which customers are awaited, with a slip that has to be set right. */
const ACCOUNTS: readonly (readonly [UnderstoodLanguage, string])[] = [
  ['fr', 'Bonjour, hier vers 18h30 une voitture a percuté la mienne, il y a 2 000 dh de dégâts.'],
  ['ary', 'salam lbare7 m3a 18h30 wahed tomobbil drabni, khasni 2 000 dh'],
  ['ar', 'السلام عليكم، أمس على الساعة 18:30 سياارة صدمت سيارتي والأضرار 2000 درهم'],
  ['en', 'Hello, yesterday at 6.30 pm a lorry bummped into my parked car, the repair is 2,000 dirhams.'],
];

/**
 * Has everything loaded and built that the first texts of the languages would have to wait for (ADR 0066), piece by piece: whoever
 * runs it decides when the next is due. It changes nothing that is read.
 */
export function* warmUp(): Generator<UnderstoodLanguage> {
  languageOfText('bonjour');
  for (const [language, account] of ACCOUNTS) {
    packOf(language);
    yield language;
    readMessage(account, { now: new Date(0), timeZone: 'UTC' });
    yield language;
  }
}
