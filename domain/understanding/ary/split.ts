import type { Respeller, Spelling } from '../lexicon/respell';

/** "kayredd", "kidour": who does it now; "krid" is another word. */
const PRESENT = /^k[ae]?[iy](?=[^aeiouwy])/;

/**
 * What remains of a Darija word when it is heard rather than read: figures stand for letters (3 ع, 7 ح, 9 ق), short
 * vowels are written or not, doubled letters too.
 */
function skeleton(word: string): string {
  return word
    .replace(PRESENT, 'Y')
    .replace(/[23']/g, '')
    .replace(/ch|sh/g, 'C')
    .replace(/x/g, 'C')
    .replace(/kh|5/g, 'K')
    .replace(/gh|4/g, 'G')
    .replace(/ou(?=[aei])/g, 'w')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/7/g, 'h')
    .replace(/[9q]/g, 'q')
    .replace(/c/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<!^)[wy]/g, '')
    .replace(/[aeiou]/g, '');
}

export const DARIJA_SPELLING: Spelling = {
  sound: skeleton,
  mostWrongLetters: 6,
  shortestWord: 4,
  shortestSound: 3,
  firstWins: true,
};

/** What Darija writes on to the front of a word: and, in, with, of, to, the. */
const BEFORE = ['wl', 'oul', 'fl', 'bl', 'dl', 'ml', 'el', 'al', 'l', 'w', 'ou', 'f', 'b', 'd'];
const SHORTEST = 3;
/** "ma…ch" around a verb denies it. */
const DENIED = /^(?:w|ou)?ma(.{2,})(?:ch|sh|che|chi|x)$/;
/** "makayn", "makan": the second half of the denial was left out. */
const DENIED_OPEN = /^(?:w|ou)?ma([a-z379]{3,})$/;
/** The same with its vowel left out. */
const DENIED_SHORT = /^m(k|3|b|g|d|l)(.{2,})(?:ch|sh)$/;
const ENDING = /(?:ch|sh|x)$/;

function candidates(word: string): string[] {
  const bare = BEFORE.filter((piece) => word.startsWith(piece) && word.length - piece.length >= SHORTEST).map((piece) =>
    word.slice(piece.length),
  );
  // "kayjawbch": the second half of a denial whose "ma" stands by itself.
  const plain = [word, ...bare];
  return [...plain, ...plain.filter((part) => ENDING.test(part)).map((part) => part.replace(ENDING, ''))];
}

/** Whoever writes figures for letters in a word writes its ع too. */
function agree(written: string, heard: string): boolean {
  // "blasto", his place, is no "blessé".
  if (/^m?bl[ei]ss/.test(heard) && !/^m?bl[ei]+s+(?:[aeiouy]|$)/.test(written)) return false;
  return !/[379]/.test(written) || written.includes('3') === heard.includes('3');
}

function known(word: string, lexicon: Respeller): string | undefined {
  const tries = candidates(word);
  const exact = tries.find((part) => lexicon.knows(part));
  if (exact !== undefined) return exact;
  for (const part of tries) {
    const heard = lexicon.respell(part);
    if (heard !== part && agree(part, heard)) return heard;
  }
  return undefined;
}

/** The verb inside "ma…ch", when the word is one. */
function deniedVerb(word: string, lexicon: Respeller): string | undefined {
  const [, first = '', rest = ''] = DENIED_SHORT.exec(word) ?? [];
  if (rest !== '' && lexicon.knows(first + rest)) return first + rest;
  const closed = DENIED.exec(word)?.[1];
  return closed === undefined ? openlyDenied(word, lexicon) : (known(closed, lexicon) ?? closed);
}

function openlyDenied(word: string, lexicon: Respeller): string | undefined {
  const open = DENIED_OPEN.exec(word)?.[1];
  return open !== undefined && lexicon.knows(open) ? open : undefined;
}

/** The word of the tables in a written one. */
export function splitDarija(word: string, lexicon: Respeller): readonly string[] | undefined {
  const verb = deniedVerb(word, lexicon);
  if (verb !== undefined) return ['ma', verb];
  // What sounds like a word of the tables, and is none, stays as it is.
  return [known(word, lexicon) ?? word];
}
