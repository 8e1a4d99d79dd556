/** Number words of a language, each with its value; `hundred` and `thousand` multiply what stands before them. */
export interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that only join ("et", "and"). */
  readonly joins: ReadonlySet<string>;
}

interface SaidNumber {
  readonly value: number;
  /** How many of the words were used. */
  readonly length: number;
}

interface Sum {
  /** Finished thousands and millions. */
  readonly total: number;
  /** The group under construction, below the next multiplier. */
  readonly group: number;
}

function addWord(sum: Sum, word: string, numbers: NumberWords): Sum | undefined {
  const multiplier = numbers.multipliers.get(word);
  if (multiplier !== undefined) {
    if (multiplier < 1000) return { ...sum, group: (sum.group === 0 ? 1 : sum.group) * multiplier };
    return { total: sum.total + (sum.group === 0 ? 1 : sum.group) * multiplier, group: 0 };
  }
  const value = numbers.values.get(word);
  if (value === undefined) return undefined;
  // "quatre vingt" is 80, every other sequence adds up.
  const fourTwenties = value === 20 && sum.group % 100 === 4;
  return { ...sum, group: fourTwenties ? sum.group - 4 + 80 : sum.group + value };
}

/** Reads the longest number that starts at the first of `words` ("mille deux cent cinquante"), if any. */
export function readNumberWords(words: readonly string[], numbers: NumberWords): SaidNumber | undefined {
  let sum: Sum = { total: 0, group: 0 };
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (numbers.joins.has(word) && length > 0 && length === i) continue;
    const next = addWord(sum, word, numbers);
    if (next === undefined) break;
    sum = next;
    length = i + 1;
  }
  return length === 0 ? undefined : { value: sum.total + sum.group, length };
}
