import { readStolenThing } from '../../../commands/claims/read-account';
import { isUnsure, said, tapped, UNCLEAR, type Question } from './question';

const LONGEST_PLACE = 160;
const LONGEST_ANSWER = 600;

/** At least two letters in a row: not a number, an emoji or a tag alone. */
export function holdsWords(text: string): boolean {
  return /\p{L}{2,}/u.test(text) && !/^[\s<>/&;]*<[^>]*>?/.test(text.trim());
}

/** One line of the customer's words, at most `longest` characters. */
export function oneLine(text: string, longest: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest);
}

export const placeQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.place,
    again: texts.details.placeAgain,
    options: [['unknown', texts.common.unsure]],
    expects: 'texte',
  }),
  hear: ({ turn }, name) => {
    const { place, amounts, impossibleDate, answer } = turn.understanding;
    if (isUnsure(turn, name)) return said({ place: null }, { unsure: true });
    if (place !== undefined) return said({ place: place.value });
    // An answer to another question, or to none: a sum, a day that cannot be, a bare yes or no.
    const other = amounts.length > 0 || impossibleDate !== undefined || isBareAnswer(turn.text, answer);
    return other || !holdsWords(turn.text) ? UNCLEAR : said({ place: oneLine(turn.text, LONGEST_PLACE) });
  },
};

export const circumstancesQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.circumstances,
    again: texts.details.circumstancesAgain,
    options: [['unknown', texts.common.unsure]],
    expects: 'texte',
  }),
  hear: ({ turn }, name) => {
    if (isUnsure(turn, name)) return said({ circumstances: null }, { unsure: true });
    const { impossibleDate, answer } = turn.understanding;
    const other = impossibleDate !== undefined || isBareAnswer(turn.text, answer) || wordsIn(turn.text) < 2;
    return other || !holdsWords(turn.text) ? UNCLEAR : said({ circumstances: oneLine(turn.text, LONGEST_ANSWER) });
  },
};

export const theftQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.theftOf,
    again: texts.details.theftOfAgain,
    options: [
      ['vehicle', texts.details.theftChoices.vehicle],
      ['home', texts.details.theftChoices.home],
      ['other', texts.details.theftChoices.other],
    ],
    expects: 'choix',
  }),
  hear: ({ turn }, name) => {
    const tap = tapped(turn, name);
    if (tap === 'vehicle' || tap === 'home' || tap === 'other') return said({ theftOf: tap });
    const theftOf = readStolenThing(turn.text);
    if (theftOf !== null && theftOf !== undefined) return said({ theftOf });
    return isUnsure(turn, name) ? said({ theftOf: 'other' }, { unsure: true }) : UNCLEAR;
  },
};

function isBareAnswer(text: string, answer: unknown): boolean {
  return answer !== null && wordsIn(text) < 2;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
