/** A value and what speaks for it, in hundredths. */
export type Weight = readonly [value: string, weight: number];

export type WordWeights = Pick<ReadonlyMap<string, readonly Weight[]>, 'get'>;

/** What speaks for each value: learnt from labelled messages by `npm run learn`, never written by hand. */
export interface WeightTable {
  /** What speaks for a value before anything is said. */
  readonly bias: readonly Weight[];
  readonly words: WordWeights;
}

/** As it was just learnt: all of its words can be walked. */
export interface LearntTable extends WeightTable {
  readonly words: ReadonlyMap<string, readonly Weight[]>;
}

/** What is weighed of a text: its words (`featuresOf`), and what the rules found in it (`featuresOfFindings`). */
export interface Weighable {
  readonly words: ReadonlySet<string>;
  readonly findings: readonly string[];
}

export interface Weighed {
  readonly value: string;
  /** How likely it is among all values, 0 to 1. */
  readonly chance: number;
  /** The word, or the letters of one, that speak most for it; empty where none does. */
  readonly word: string;
}

const HUNDREDTHS = 100;

/** A long account has more words, not more reasons. */
export function shareOfWord(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words));
}

/** Findings are few in every text. With more, the words would go unheard where the rules are wrong (ADR 0058). */
export const SHARE_OF_FINDING = 0.25;

/** The value that a text speaks for, by a weighted sum (multinomial logistic regression). */
export function weigh(table: WeightTable, { words, findings }: Weighable): Weighed {
  const sums = new Map(table.bias);
  const add = (weights: readonly Weight[], share: number): void => {
    for (const [value, weight] of weights) sums.set(value, (sums.get(value) ?? 0) + weight * share);
  };
  const speaking: Speaking[] = [];
  for (const word of words) {
    const weights = table.words.get(word);
    if (weights === undefined) continue;
    speaking.push({ word, weights });
    add(weights, shareOfWord(words.size));
  }
  for (const finding of findings) add(table.words.get(finding) ?? [], SHARE_OF_FINDING);
  const [[value, best] = ['', 0]] = [...sums].sort(([, a], [, b]) => b - a);
  const all = [...sums.values()].reduce((total, sum) => total + Math.exp((sum - best) / HUNDREDTHS), 0);
  return { value, chance: 1 / all, word: strongestFor(speaking, value) };
}

/** A word of the text that the table knows. */
interface Speaking {
  readonly word: string;
  readonly weights: readonly Weight[];
}

function strongestFor(speaking: readonly Speaking[], value: string): string {
  let best = { word: '', weight: 0 };
  for (const { word, weights } of speaking) {
    for (const [name, weight] of weights) if (name === value && weight > best.weight) best = { word, weight };
  }
  return best.word;
}
