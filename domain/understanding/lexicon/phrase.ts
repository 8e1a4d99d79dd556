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
  readonly choice: Choice;
  /** As the table writes it, folded. */
  readonly source: string;
  /** A phrase holds without it. */
  readonly optional: boolean;
  /** Words that may stand before this one. */
  readonly gap: number;
}

/** What may stand in the place of a step. */
export interface Choice {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  /** Alternatives of several words, by the first of them, the longest first. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** Those that begin with a stem or a number. */
  readonly looseRuns: readonly Run[];
}

/** Words in a row, each as it is written: a word, a beginning (`bless*`) or a number (`#`). */
export type Run = readonly string[];

const GAP = 4;
const PARTS = /\(([^()[\]]*)\)|\[([^()[\]]*)\]|([^()[\]\s]+)/g;
const NO_RUNS: ReadonlyMap<string, readonly Run[]> = new Map();
const STEM = '*';
const NUMBER = '#';

/** The same words stand in many phrases; each choice of words is read once. */
const CHOICES = new Map<string, Choice>();

/** What a step chooses from is read when a text first comes that far: of most phrases, only the first words are ever looked at. */
class WrittenStep implements PhraseStep {
  private made: Choice | undefined;

  constructor(
    readonly source: string,
    readonly gap: number,
    readonly optional: boolean,
  ) {}

  get choice(): Choice {
    return (this.made ??= choice(this.source));
  }
}

function choice(source: string): Choice {
  const known = CHOICES.get(source);
  if (known !== undefined) return known;
  const made = readChoice(source);
  CHOICES.set(source, made);
  return made;
}

interface Options {
  readonly single: readonly string[];
  /** The longest first. */
  readonly several: readonly Run[];
}

function optionsOf(source: string): Options {
  if (!source.includes('|') && !source.includes(' ')) return { single: [source], several: [] };
  const single: string[] = [];
  const several: Run[] = [];
  for (const written of source.split('|')) {
    const option = written.trim();
    if (option.includes(' ')) several.push(option.split(' '));
    else if (option !== '') single.push(option);
  }
  return { single, several: several.sort((a, b) => b.length - a.length) };
}

function readChoice(source: string): Choice {
  const { single, several } = optionsOf(source);
  const words = new Set<string>();
  const stems: string[] = [];
  for (const option of single) {
    if (option.endsWith(STEM)) stems.push(option.slice(0, -1));
    else words.add(option);
  }
  const number = words.delete(NUMBER);
  return { words, stems, number, ...byHead(several) };
}

function byHead(several: readonly Run[]): Pick<Choice, 'runs' | 'looseRuns'> {
  if (several.length === 0) return { runs: NO_RUNS, looseRuns: [] };
  const runs = new Map<string, Run[]>();
  const looseRuns: Run[] = [];
  for (const run of several) {
    const [head = ''] = run;
    const known = runs.get(head);
    if (head.endsWith(STEM) || head === NUMBER) looseRuns.push(run);
    else if (known === undefined) runs.set(head, [run]);
    else known.push(run);
  }
  return { runs, looseRuns };
}

/** Words and beginnings of words that tables hold. */
export interface Vocabulary {
  readonly words: Set<string>;
  readonly stems: Set<string>;
}

/** All that the steps hold, those that no text has come to included, without reading them further. */
export function vocabularyOf(steps: Iterable<PhraseStep>): Vocabulary {
  const words = new Set<string>();
  const stems = new Set<string>();
  const sources = new Set<string>();
  for (const { source } of steps) sources.add(source);
  for (const source of sources) {
    const { single, several } = optionsOf(source);
    for (const option of [...single, ...several.flat()]) {
      if (option.endsWith(STEM)) stems.add(option.slice(0, -1));
      else if (option !== NUMBER) words.add(option);
    }
  }
  return { words, stems };
}

/** Does a word stand where a run has this one? `isNumber` decides for `#`. */
export function fitsWritten(written: string, word: string, isNumber: (word: string) => boolean): boolean {
  if (written === NUMBER) return isNumber(word);
  return written.endsWith(STEM) ? word.startsWith(written.slice(0, -1)) : word === written;
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
    steps.push(new WrittenStep(required ?? optional ?? word, gap, optional !== undefined));
    gap = 0;
  }
  return steps;
}
