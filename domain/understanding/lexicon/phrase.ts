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
  /** Alternatives of several words, by the first of them, the longest first. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** Those that begin with a stem or a number. */
  readonly looseRuns: readonly Run[];
  /** A phrase holds without it. */
  readonly optional: boolean;
  /** Words that may stand before this one. */
  readonly gap: number;
}

/** Words in a row, none of them optional. */
export type Run = readonly PhraseStep[];

const GAP = 4;
const PARTS = /\(([^()[\]]*)\)|\[([^()[\]]*)\]|([^()[\]\s]+)/g;
const NO_RUNS: ReadonlyMap<string, readonly Run[]> = new Map();

type Choice = Omit<PhraseStep, 'optional' | 'gap'>;

/** The same words stand in many phrases; each choice of words is read once, and each step made once. */
const CHOICES = new Map<string, Choice>();
const STEPS = new Map<string, PhraseStep>();

function step(source: string, gap: number, optional: boolean): PhraseStep {
  const key = `${gap}${optional ? '?' : ''}|${source}`;
  const known = STEPS.get(key);
  if (known !== undefined) return known;
  const made = { ...choice(source), optional, gap };
  STEPS.set(key, made);
  return made;
}

function choice(source: string): Choice {
  const known = CHOICES.get(source);
  if (known !== undefined) return known;
  const made = readChoice(source);
  CHOICES.set(source, made);
  return made;
}

function readChoice(source: string): Choice {
  const words = new Set<string>();
  const stems: string[] = [];
  const several: string[] = [];
  for (const written of source.split('|')) {
    const option = written.trim();
    if (option.includes(' ')) several.push(option);
    else if (option.endsWith('*')) stems.push(option.slice(0, -1));
    else words.add(option);
  }
  const number = words.delete('#');
  words.delete('');
  return { words, stems, number, ...runsOf(several.map((option) => option.split(' '))) };
}

function runsOf(several: readonly (readonly string[])[]): Pick<PhraseStep, 'runs' | 'looseRuns'> {
  if (several.length === 0) return { runs: NO_RUNS, looseRuns: [] };
  const runs = new Map<string, Run[]>();
  const looseRuns: Run[] = [];
  for (const words of [...several].sort((a, b) => b.length - a.length)) {
    const run = words.map((word) => step(word, 0, false));
    const [head = ''] = words;
    if (head.endsWith('*') || head === '#') looseRuns.push(run);
    else runs.set(head, [...(runs.get(head) ?? []), run]);
  }
  return { runs, looseRuns };
}

/** Reads one phrase of a table into its steps. */
export function readPhrase(phrase: string): readonly PhraseStep[] {
  // The sign for a gap would be folded into three full stops.
  const source = foldPhrase(phrase.replaceAll('…', ' ~ '));
  const steps: PhraseStep[] = [];
  let gap = 0;
  for (const [, required, optional, word = ''] of source.matchAll(PARTS)) {
    if (word === '~') {
      gap = GAP;
      continue;
    }
    steps.push(step(required ?? optional ?? word, gap, optional !== undefined));
    gap = 0;
  }
  return steps;
}
