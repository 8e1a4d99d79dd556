import { foldPhrase } from '../text/normalise';

/**
 * The small language in which tables are written, so that a speaker can review them without reading code:
 * - `mot` one word, accents as usual; an apostrophe or a hyphen separates words ("pare-brise" is two);
 * - `bless*` any word with this beginning (three letters at least);
 * - `(a|ont|a été)` one of several; `[très|un peu]` the same, or nothing;
 * - `…` up to four other words of the same clause;
 * - `#` a number, in figures or in words.
 */
export interface PhraseStep {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  /** Words that may stand before this one. */
  readonly gap: number;
}

const GAP = 4;
const PARTS = /\(([^()[\]]*)\)|\[([^()[\]]*)\]|([^()[\]\s]+)/g;

type Line = readonly (readonly string[] | 'gap')[];

/** Words one by one; alternatives of one word each stay together as one step. */
function alternatives(source: string): Line[] {
  const options = source.split('|').map((option) => option.trim().split(' '));
  const single = options.filter((option) => option.length === 1).map(([word = '']) => word);
  const several = options.filter((option) => option.length > 1).map((words): Line => words.map((word) => [word]));
  return single.length > 0 ? [[single], ...several] : several;
}

function partLines(part: RegExpMatchArray): Line[] {
  const [, required, optional, word = ''] = part;
  if (required !== undefined) return alternatives(required);
  if (optional !== undefined) return [[], ...alternatives(optional)];
  return [[word === '~' ? 'gap' : [word]]];
}

/** The same words stand in many phrases; each choice of words is kept once. */
const STEPS = new Map<string, PhraseStep>();

function step(words: readonly string[], gap: number): PhraseStep {
  const key = `${gap}|${words.join('|')}`;
  const known = STEPS.get(key);
  if (known !== undefined) return known;
  const made = newStep(words, gap);
  STEPS.set(key, made);
  return made;
}

function newStep(words: readonly string[], gap: number): PhraseStep {
  return {
    words: new Set(words.filter((word) => !word.endsWith('*') && word !== '#')),
    stems: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    number: words.includes('#'),
    gap,
  };
}

function steps(line: Line): PhraseStep[] {
  let gap = 0;
  const read: PhraseStep[] = [];
  for (const part of line) {
    if (part === 'gap') {
      gap = GAP;
    } else {
      read.push(step(part, gap));
      gap = 0;
    }
  }
  return read;
}

/** Reads one phrase of a table into the word sequences that it stands for. */
export function readPhrase(phrase: string): readonly (readonly PhraseStep[])[] {
  // The sign for a gap would be folded into three full stops.
  const source = foldPhrase(phrase.replaceAll('…', ' ~ '));
  let lines: Line[] = [[]];
  for (const part of source.matchAll(PARTS)) {
    const options = partLines(part);
    lines = lines.flatMap((line) => options.map((option) => [...line, ...option]));
  }
  return lines.map(steps);
}
