import { plainText } from '../../commands/claims/read-account';
import { LANGUAGES, type Language } from '../../domain/people/people';
import { tappedFor } from '../buttons';
import type { Turn } from '../turn';

/** Question of the buttons that name the languages. Stored in conversations: never rename it. */
export const LANGUAGE_QUESTION = 'langue';

/** How each language is called, in all of them: a wish is heard whatever the conversation speaks. */
const NAMES: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-z\d])(?:francais|french|fransawiya|fransia|fransiya|lfransawiya)(?![a-z\d])|فرنسي/u,
  en: /(?<![a-z\d])(?:anglais|english|nglizia|ngliziya|lingliziya|inglizia)(?![a-z\d])|انجليزي/u,
  // Darija has no texts of its own: who asks for it reads Arabic.
  ar: /(?<![a-z\d])(?:arabe|arabic|3arbia|3arbiya|l3arbiya|l3arbia|arabia|darija|ddarija)(?![a-z\d])|عربي|دارج/u,
};

/** Words around the name of a language that only ask for it. */
const ASKING = new Set(
  `en in to into switch speak speaking talk write answer reply continue go on please pls plz thanks svp stp sil s il vous te plait
  merci parler parlez parle parlons ecrivez ecrire repondez repondre continuez continuer passez passer on peut peux pouvez pourriez
  can could we you i d want would like prefer prefere preferer je j tu veux voudrais the le la l langue language change changer
  bghit nhdr nhder hdar hder b bi f men fadlk 3afak bel bl possible est c non no oui yes ok bonjour hello hi salam
  من فضلك فضلكم المرجو اريد نريد اللغه اللغة ب ال تكلم تكلموا التحدث الحديث الكلام الكتابه هل يمكن يمكننا ممكن لو سمحت شكرا`.split(
    /\s+/u,
  ),
);

/** "I do not speak French" asks for another one. */
const DENIED = /(?:\bnot\b|n't|\bdont\b|\bno\b|\bne\b|\bpas\b|\bplus\b|(?<!\p{L})(?:لا|ليس|ما))\s(?:\S+\s){0,3}$/u;

const MOST_WORDS = 8;

/** A wish about the language: the one that was named, or `which` when none was ("changer de langue"). */
export type LanguageWish = Language | 'which';

/** Whether the message asks for a language, tapped or said in whatever language; null when it does not. */
export function requestedLanguage(turn: Turn): LanguageWish | null {
  return turn.choice === null ? saidIn(turn) : tappedIn(turn);
}

function tappedIn(turn: Turn): Language | null {
  const option = tappedFor(turn, LANGUAGE_QUESTION);
  return LANGUAGES.find((language) => language === option) ?? null;
}

function saidIn({ text, understanding }: Turn): LanguageWish | null {
  const plain = plainText(text);
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const wishes = understanding.intent === 'language';
  if (!wishes && !words.every(onlyAsks)) return null;
  const [named, another] = LANGUAGES.filter((language) => isAskedFor(plain, language));
  if (named !== undefined && another === undefined) return named;
  return wishes ? 'which' : null;
}

function isAskedFor(plain: string, language: Language): boolean {
  const at = plain.search(NAMES[language]);
  return at >= 0 && !DENIED.test(plain.slice(0, at));
}

function onlyAsks(word: string): boolean {
  return ASKING.has(word) || LANGUAGES.some((language) => NAMES[language].test(word));
}
