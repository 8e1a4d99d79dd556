import type { Respeller, Spelling } from '../lexicon/respell';

/**
 * What remains of an Arabic word when it is heard: letters that Moroccans write for one another are one, long vowels of
 * borrowed words are written or not ("كونسطا", "كونستا").
 */
function heard(word: string): string {
  return word
    .replace(/[ثط]/gu, 'ت')
    .replace(/[ذضظ]/gu, 'د')
    .replace(/ص/gu, 'س')
    .replace(/(?<!^)[اويهء]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

export const ARABIC_SPELLING: Spelling = {
  sound: heard,
  mostWrongLetters: 2,
  shortestWord: 6,
  shortestSound: 4,
  firstWins: false,
};

/** What Arabic writes on to the front of a word: and, so, with, for, like, the, will. */
const BEFORE = [
  'وبال',
  'فبال',
  'وكال',
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'فلل',
  'ال',
  'لل',
  'وب',
  'ول',
  'وس',
  'فس',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
];
/** And to its end: whose, whom, how many. */
const BEHIND = [
  'هما',
  'تهم',
  'تها',
  'تنا',
  'تين',
  'ات',
  'ان',
  'ون',
  'ين',
  'ها',
  'هم',
  'كم',
  'نا',
  'ني',
  'تي',
  'ته',
  'ه',
  'ي',
  'ت',
  'ا',
];
const SHORTEST = 2;

/** "Will" stands before verbs of the present only: "سلا" is a town, and no "will not". */
const WILL = /^[وف]?س$/u;
const PRESENT = /^[أايتن]/u;

function mayStandBefore(piece: string, word: string): boolean {
  const rest = word.slice(piece.length);
  return word.startsWith(piece) && rest.length >= SHORTEST && (!WILL.test(piece) || PRESENT.test(rest));
}

function fronts(word: string): string[] {
  // What is left longest first: "وبخير" is "بخير" behind "and".
  return BEFORE.filter((piece) => mayStandBefore(piece, word))
    .sort((a, b) => a.length - b.length)
    .map((piece) => word.slice(piece.length));
}

function ends(word: string): string[] {
  return BEHIND.filter((piece) => word.endsWith(piece) && word.length - piece.length > SHORTEST).map((piece) =>
    word.slice(0, -piece.length),
  );
}

function withoutArticle(word: string): readonly string[] | undefined {
  return word.startsWith('ال') && word.length > 4 ? [word.slice(2)] : undefined;
}

/** The first of the parts that sounds like a word of the tables. */
function respelt(parts: readonly string[], lexicon: Respeller): readonly string[] | undefined {
  for (const part of parts) {
    const usual = lexicon.respell(part);
    if (usual !== part) return [usual];
  }
  return undefined;
}

/** The "ما…ش" of spoken Arabic around its verb. */
const DENIED = /^(و|ف)?ما(.{2,})ش$/u;

/** "معملناش", "متعورتش": the same as it is written in Egypt. */
const DENIED_SHORT = /^(?:و|ف)?م(.{3,})ش$/u;

/** The verb of a denial that is written around it or before it; undefined when the word is none. */
function denied(word: string, lexicon: Respeller): readonly string[] | undefined {
  const [, , core] = DENIED.exec(word) ?? [];
  if (core !== undefined)
    return ['ما', [core, ...fronts(core), ...ends(core)].find((part) => lexicon.knows(part)) ?? core];
  const short = DENIED_SHORT.exec(word)?.[1];
  if (short !== undefined && lexicon.knows(short)) return ['ما', short];
  return afterDenial(word, lexicon);
}

/** "ما كاينش": the second half of a denial whose "ما" stands by itself. */
function afterDenial(word: string, lexicon: Respeller): readonly string[] | undefined {
  const half = word.endsWith('ش') ? word.slice(0, -1) : '';
  return half.length > SHORTEST && lexicon.knows(half) ? [half] : undefined;
}

/** The word of the tables in a written one, without what is written on to it; "ما…ش" becomes a denial of its own. */
export function splitArabic(word: string, lexicon: Respeller): readonly string[] | undefined {
  const verb = denied(word, lexicon);
  if (verb !== undefined) return verb;
  const bare = fronts(word);
  const known = [...bare, ...[word, ...bare].flatMap(ends)].find((part) => lexicon.knows(part));
  if (known !== undefined) return [known];
  return respelt([...bare, word], lexicon) ?? withoutArticle(word);
}
