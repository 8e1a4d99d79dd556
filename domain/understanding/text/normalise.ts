import type { Span } from '../types';

/** A text folded for reading, and for every code unit of it the place in the original that it came from. */
export interface Normalised {
  readonly original: string;
  /** Lower case, no accents, straight apostrophes and dashes, ASCII digits, single spaces or line feeds. */
  readonly text: string;
  /** `offsets[i]` is where `text[i]` starts in the original; the last entry is the original's length. */
  readonly offsets: readonly number[];
}

const COMBINING = /\p{M}/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** Colours of skin behind an emoji. */
const FIRST_SKIN = 0x1f3fb;
const LAST_SKIN = 0x1f3ff;

/** Characters that compatibility decomposition leaves alone and that people type for one another. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...Array.from('’‘ʼ`´ʹ′').map((c) => [c, "'"] as const),
  ...Array.from('‐‑‒–—―−').map((c) => [c, '-'] as const),
  ...Array.from('«»“”„').map((c) => [c, '"'] as const),
  ...Array.from('٠١٢٣٤٥٦٧٨٩').map((c, i) => [c, String(i)] as const),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹').map((c, i) => [c, String(i)] as const),
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
  ['ـ', ''],
  // Sounds that Arabic has no letter for, as Moroccans and Persians write them.
  ['پ', 'ب'],
  ['ڭ', 'ك'],
  ['گ', 'ك'],
  ['ڤ', 'ف'],
  ['ڨ', 'ق'],
  ['چ', 'ش'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['…', '...'],
]);

function foldRare(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (INVISIBLE.test(character) || (code >= FIRST_SKIN && code <= LAST_SKIN)) return '';
  const lower = character.toLowerCase();
  const known = LOOKALIKES.get(lower);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of lower.normalize('NFKD')) {
    if (!COMBINING.test(part)) folded += LOOKALIKES.get(part) ?? part;
  }
  return /^\s$/.test(folded) ? ' ' : folded;
}

const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x6ff;
const ARABIC = Array.from({ length: LAST_ARABIC - FIRST_ARABIC + 1 }, (_, i) => String.fromCharCode(FIRST_ARABIC + i));

/** The letters of French and of Arabic, folded once: everything else is rare in what we read. */
const COMMON: ReadonlyMap<string, string> = new Map(
  [...Array.from('àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ’«»€…\u00a0'), ...ARABIC].map((c) => [c, foldRare(c)] as const),
);

function foldAscii(code: number): string {
  if (code === 10 || code === 13) return '\n';
  if (code <= 32 || code === 127) return ' ';
  if (code === 96) return "'";
  return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
}

const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) => foldAscii(code));

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return ASCII[code] ?? ' ';
  if (code < 160) return ' ';
  return COMMON.get(character) ?? foldRare(character);
}

/**
 * Folds a text once, so that every table of words can be written and matched in one form, and keeps the way
 * back: spans are always given in the customer's own text.
 */
export function normalise(original: string): Normalised {
  const units: string[] = [];
  const offsets: number[] = [];
  let last = '';
  let at = 0;
  for (const character of original) {
    for (const unit of fold(character)) {
      const blank = unit === ' ' || unit === '\n';
      if (blank && (last === '\n' || last === ' ')) {
        // A run of blanks is one blank, and a line feed if it holds one.
        if (unit === '\n') units[units.length - 1] = last = '\n';
        continue;
      }
      units.push(unit);
      last = unit;
      for (let i = 0; i < unit.length; i++) offsets.push(at + (unit.length === character.length ? i : 0));
    }
    at += character.length;
  }
  offsets.push(original.length);
  return { original, text: units.join(''), offsets };
}

/** The span of the original that a range of the folded text came from, without blanks at its ends. */
export function originalSpan(source: Normalised, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source.text[from] ?? '')) from++;
  while (to > from && /\s/.test(source.text[to - 1] ?? '')) to--;
  return { start: source.offsets[from] ?? 0, end: source.offsets[to] ?? source.original.length };
}

/** Folds a phrase of a table the way texts are folded; apostrophes and hyphens separate words. */
export function foldPhrase(phrase: string): string {
  return phrase
    .replace(/[^ -@[-_a-~]/gu, fold)
    .replace(/['\-\s]+/g, ' ')
    .trim();
}
