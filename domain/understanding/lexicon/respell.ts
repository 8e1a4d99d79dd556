/** Sets a mistyped word right when it can only be one word of the tables; otherwise leaves it alone. */
export interface Respeller {
  respell(word: string): string;
  /** Does the word stand in the tables, whole or by its beginning? */
  knows(word: string): boolean;
}

/** Below this, one wrong letter makes another word too often ("port", "mort"). */
const SHORTEST = 6;
const SHORTEST_FOR_A_WRONG_LETTER = 7;
const LONGEST = 24;

/** What remains of a French word when the letters that are not heard, or heard alike, are made one. */
function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'x')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(?:qu|ck|c)/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(?:ain|ein|aim)(?![aeiou])/g, 'in')
    .replace(/eau|au/g, 'o')
    .replace(/(?:ai|ei)/g, 'e')
    .replace(/tion/g, 'sion')
    .replace(/(?:en|em|am)(?=[^aeiou])/g, 'an')
    .replace(/z/g, 's')
    .replace(/(?<!^)h/g, '')
    .replace(/(.)\1+/g, '$1');
}

function* deletions(word: string): Iterable<string> {
  // The first letter is nearly always right, and keeping it avoids most false friends.
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

function add(index: Map<string, string | null>, key: string, word: string, firstWins: boolean): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, word);
  else if (known !== word && !firstWins) index.set(key, null);
}

/** How a language's words are compared when they are not written as in the tables. */
export interface Spelling {
  /** What remains of a word when letters that are heard alike are made one. */
  readonly sound: (word: string) => string;
  /** Letters that may be wrong in a word that sounds right; "faisais" is not "fesses". */
  readonly mostWrongLetters: number;
  /** Words and sounds shorter than this are left alone: too many words sound like them. */
  readonly shortestWord: number;
  readonly shortestSound: number;
  /** Of two words that sound alike the first of the tables is meant; otherwise neither. */
  readonly firstWins: boolean;
}

export const FRENCH_SPELLING_OF_SOUNDS: Spelling = {
  sound,
  mostWrongLetters: 2,
  shortestWord: SHORTEST,
  shortestSound: SHORTEST - 2,
  firstWins: false,
};

/** Insertions, deletions and substitutions between two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function looksLike(word: string, other: string, most: number): boolean {
  return word.startsWith(other.charAt(0)) && distance(word, other) <= most;
}

/** Are the two words one insertion, deletion, substitution or swap of neighbours apart? */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA.charAt(0) + restA.charAt(1) === restB.charAt(1) + restB.charAt(0) && restA.slice(2) === restB.slice(2);
}

class TableRespeller implements Respeller {
  private readonly bySound = new Map<string, string | null>();
  private readonly byDeletion = new Map<string, string | null>();
  private readonly stemSounds = new Map<string, string | null>();

  constructor(
    words: ReadonlySet<string>,
    stems: ReadonlySet<string>,
    private readonly known: (word: string) => boolean,
    private readonly spelling: Spelling,
  ) {
    const { sound: heard, shortestWord, firstWins } = spelling;
    for (const word of words) {
      if (word.length < shortestWord - 1) continue;
      add(this.bySound, heard(word), word, firstWins);
      if (word.length < SHORTEST_FOR_A_WRONG_LETTER) continue;
      add(this.byDeletion, word, word, false);
      for (const shorter of deletions(word)) add(this.byDeletion, shorter, word, false);
    }
    for (const stem of stems) {
      if (stem.length >= shortestWord - 1) add(this.stemSounds, heard(stem), stem, firstWins);
    }
  }

  respell(word: string): string {
    if (
      word.length < this.spelling.shortestWord ||
      word.length > LONGEST ||
      !/^(?:[a-z379]+|[\u0621-\u064a]+)$/.test(word)
    )
      return word;
    if (this.knows(word)) return word;
    return this.heardAs(word) ?? this.mistypedFrom(word) ?? word;
  }

  knows(word: string): boolean {
    return this.known(word);
  }

  private heardAs(word: string): string | undefined {
    const { sound: hear, mostWrongLetters: most, shortestSound } = this.spelling;
    const heard = hear(word);
    if (heard.length < shortestSound) return undefined;
    const whole = this.bySound.get(heard);
    if (whole && looksLike(word, whole, most)) return whole;
    for (let length = heard.length; length >= shortestSound; length--) {
      const stem = this.stemSounds.get(heard.slice(0, length));
      if (stem && looksLike(word.slice(0, stem.length), stem, most)) return stem + heard.slice(length);
    }
    return undefined;
  }

  private mistypedFrom(word: string): string | undefined {
    // In Arabic one letter makes another word of the same root.
    if (word.length < SHORTEST_FOR_A_WRONG_LETTER || !/^[a-z]/.test(word)) return undefined;
    for (const key of [word, ...deletions(word)]) {
      const candidate = this.byDeletion.get(key);
      if (candidate && oneApart(word, candidate)) return candidate;
    }
    return undefined;
  }
}

/**
 * Sets words right that are meant for one of `words` or begin like one of `stems`; `known` tells which words need
 * no setting right, because a table holds them or because they are correct and mean something else.
 */
export function createRespeller(
  words: ReadonlySet<string>,
  stems: ReadonlySet<string>,
  known: (word: string) => boolean,
  spelling: Spelling,
): Respeller {
  return new TableRespeller(words, stems, known, spelling);
}
