import { plainText, readStolenThing } from '../../../commands/claims/read-account';
import { saysPlainly, type SaidIn } from '../../says';
import type { Turn } from '../../turn';
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
    const { place } = turn.understanding;
    if (isUnsure(turn, name)) return said({ place: null }, { unsure: true });
    if (place !== undefined) return said({ place: place.value });
    return saysSomethingElse(turn) ? UNCLEAR : said({ place: oneLine(turn.text, LONGEST_PLACE) });
  },
};

/** So few words that tell a day tell nothing else. */
const DAY_ALONE = 3;
/** "environ 3 000": a sum without its currency; "rue 12" is a place. */
const NUMBER_ALONE =
  /^(?:(?:environ|autour de|a peu pres|dans les|presque|around|about|roughly|some|approximately|حوالي|تقريبا|نحو|t9riban|ta9riban|taqriban|7wali)\s+)*[\d\s.,]+$/u;

/** An answer to another question, or to none: a sum, a day, a bare yes or no. */
function saysSomethingElse({ text, understanding }: Turn): boolean {
  const { amounts, impossibleDate, answer, constat, police, injuries, lossDate } = understanding;
  const elsewhere = [constat, police, injuries, impossibleDate].some((fact) => fact !== undefined);
  const day = lossDate !== undefined && wordsIn(text) <= DAY_ALONE;
  const number = NUMBER_ALONE.test(plainText(text).trim());
  return elsewhere || day || number || amounts.length > 0 || isBareAnswer(text, answer) || !holdsWords(text);
}

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

/** "Oui", and also "oui c'est bien cela": an answer to some other question. */
function isBareAnswer(text: string, answer: unknown): boolean {
  return (answer !== null && wordsIn(text) < 2) || saysPlainly(plainText(text), NOTHING_BUT_ANSWER);
}

const NOTHING_BUT_ANSWER: SaidIn = [
  /^(?:(?:oui|ouais|non|si|voila|exactement|absolument|tout a fait|d'accord|merci|c'est (?:bien |tout a fait )?(?:ca|cela|exact|juste|bon|correct)|bien sur|pas du tout|plus tard|pas encore|bientot|attendez|un (?:instant|moment)|je (?:confirme|crois|pense))[\s,.!]*)+$/,
  /^(?:(?:yes|yeah|no|right|correct|exactly|sure|of course|thanks?(?: you)?|that(?:'s| is) (?:right|it|correct|all)|not at all|not yet|later|soon|wait|(?:one|just a) (?:moment|minute)|hold on|i (?:confirm|think so))[\s,.!]*)+$/,
  /^(?:(?:نعم|لا|اجل|صحيح|هذا صحيح|بالضبط|طبعا|اكيد|شكرا|لاحقا|فيما بعد|ليس بعد|باقي|لحظة)[\s،,.!]*)+$/u,
  /^(?:(?:ah|iyeh?|wah|la|s[a7]i?7|bsse?7|haka|hadak howa|chokran|mazal|m[ae]n ba?3d|tsenn?a)[\s,.!]*)+$/,
];

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
