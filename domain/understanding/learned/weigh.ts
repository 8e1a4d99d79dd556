/** A value and what speaks for it, in hundredths. */
export type Weight = readonly [value: string, weight: number];

/** What speaks for each value: learnt from labelled messages by `npm run learn`, never written by hand. */
export interface WeightTable {
  /** What speaks for a value before anything is said. */
  readonly bias: readonly Weight[];
  readonly words: ReadonlyMap<string, readonly Weight[]>;
}

export interface Weighed {
  readonly value: string;
  /** How likely it is among all values, 0 to 1. */
  readonly chance: number;
  /** The word that speaks most for it. */
  readonly word: string;
}

const HUNDREDTHS = 100;

/** The value that the features (`featuresOf`) of a text speak for, by a weighted sum (multinomial logistic regression). */
export function weigh(table: WeightTable, features: ReadonlySet<string>): Weighed {
  // A long account has more words, not more reasons.
  const share = 1 / Math.sqrt(Math.max(1, features.size));
  const sums = new Map(table.bias);
  for (const feature of features)
    for (const [value, weight] of table.words.get(feature) ?? [])
      sums.set(value, (sums.get(value) ?? 0) + weight * share);
  const [[value, best] = ['', 0]] = [...sums].sort(([, a], [, b]) => b - a);
  const all = [...sums.values()].reduce((total, sum) => total + Math.exp((sum - best) / HUNDREDTHS), 0);
  return { value, chance: 1 / all, word: strongestFor(table, features, value) };
}

function strongestFor(table: WeightTable, features: ReadonlySet<string>, value: string): string {
  const speaking = [...features].flatMap((word) =>
    (table.words.get(word) ?? []).flatMap(([name, weight]) => (name === value && weight > 0 ? [{ word, weight }] : [])),
  );
  return speaking.reduce((best, one) => (one.weight > best.weight ? one : best), { word: '', weight: 0 }).word;
}
