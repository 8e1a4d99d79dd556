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

function add(index: Map<string, string | null>, key: string, word: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, word);
  else if (known !== word) index.set(key, null);
}

/** Words that sound alike must look alike too: "faisais" is not "fesses". */
const MOST_WRONG_LETTERS = 2;

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

function looksLike(word: string, other: string): boolean {
  return word.startsWith(other.charAt(0)) && distance(word, other) <= MOST_WRONG_LETTERS;
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
    private readonly words: ReadonlySet<string>,
    private readonly stems: ReadonlySet<string>,
    private readonly otherWords: ReadonlySet<string>,
  ) {
    for (const word of words) {
      if (word.length < SHORTEST - 1) continue;
      add(this.bySound, sound(word), word);
      if (word.length < SHORTEST_FOR_A_WRONG_LETTER) continue;
      add(this.byDeletion, word, word);
      for (const shorter of deletions(word)) add(this.byDeletion, shorter, word);
    }
    for (const stem of stems) {
      if (stem.length >= SHORTEST - 1) add(this.stemSounds, sound(stem), stem);
    }
  }

  respell(word: string): string {
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word;
    if (this.knows(word)) return word;
    return this.heardAs(word) ?? this.mistypedFrom(word) ?? word;
  }

  knows(word: string): boolean {
    if (this.words.has(word) || this.otherWords.has(word)) return true;
    for (let length = 3; length <= word.length; length++) {
      if (this.stems.has(word.slice(0, length))) return true;
    }
    return false;
  }

  private heardAs(word: string): string | undefined {
    const heard = sound(word);
    const whole = this.bySound.get(heard);
    if (whole && looksLike(word, whole)) return whole;
    for (let length = heard.length; length >= SHORTEST - 2; length--) {
      const stem = this.stemSounds.get(heard.slice(0, length));
      if (stem && looksLike(word.slice(0, stem.length), stem)) return stem + heard.slice(length);
    }
    return undefined;
  }

  private mistypedFrom(word: string): string | undefined {
    if (word.length < SHORTEST_FOR_A_WRONG_LETTER) return undefined;
    for (const key of [word, ...deletions(word)]) {
      const candidate = this.byDeletion.get(key);
      if (candidate && oneApart(word, candidate)) return candidate;
    }
    return undefined;
  }
}

/** `otherWords` are correct words that sound or look like one of the tables and mean something else. */
export function createRespeller(
  words: ReadonlySet<string>,
  stems: ReadonlySet<string>,
  otherWords: ReadonlySet<string>,
): Respeller {
  return new TableRespeller(words, stems, otherWords);
}
