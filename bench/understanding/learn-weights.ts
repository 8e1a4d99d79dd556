import {
  SHARE_OF_FINDING,
  shareOfWord,
  type LearntTable,
  type Weighable,
  type Weight,
} from '../../domain/understanding/learned/weigh';

/** A message and what a careful reader says of it. */
export interface Example extends Weighable {
  readonly label: string;
}

/** A word that so few messages use teaches nothing. */
const LEAST_MESSAGES = 3;
const ROUNDS = 30;
const STEP = 0.5;
/** Pulls weights to nothing that few messages speak for. */
const PULL = 0.002;
/** Weights that hardly count are left out of the table, in hundredths. */
const LEAST_WEIGHT = 40;

interface Prepared {
  /** The number of each known feature, and its share. */
  readonly features: readonly (readonly [number: number, share: number])[];
  readonly label: number;
}

/**
 * Multinomial logistic regression by stochastic gradient (AdaGrad), in the order given and without chance: the same
 * messages always give the same table.
 */
export function learnWeights(examples: readonly Example[]): LearntTable {
  const values = [...new Set(examples.map(({ label }) => label))].sort();
  const words = usualWords(examples);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const known = (features: Iterable<string>, share: number): Prepared['features'] =>
    [...features].flatMap((feature) => {
      const number = numbers.get(feature);
      return number === undefined ? [] : [[number, share] as const];
    });
  const prepared = examples.map(({ words: said, findings, label }): Prepared => {
    const features = [...known(said, shareOfWord(said.size)), ...known(findings, SHARE_OF_FINDING)];
    return { features, label: values.indexOf(label) };
  });
  const { weights, bias } = descend(prepared, words.length, values.length);
  const weightsOf = (at: (value: number) => number | undefined): Weight[] =>
    values.map((value, number) => [value, Math.round((at(number) ?? 0) * 100)]);
  const rows = words.map((word, number): [string, Weight[]] => {
    const row = weightsOf((value) => weights[number * values.length + value]);
    return [word, row.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)];
  });
  return {
    bias: weightsOf((value) => bias[value]),
    words: new Map(rows.filter(([, row]) => row.length > 0)),
  };
}

function usualWords(examples: readonly Example[]): readonly string[] {
  const messages = new Map<string, number>();
  for (const { words, findings } of examples)
    for (const word of [...words, ...findings]) messages.set(word, (messages.get(word) ?? 0) + 1);
  return [...messages].flatMap(([word, times]) => (times >= LEAST_MESSAGES ? [word] : [])).sort();
}

interface Learnt {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

function descend(examples: readonly Prepared[], words: number, values: number): Learnt {
  const [weights, bias] = [new Float64Array(words * values), new Float64Array(values)];
  const [moved, biasMoved] = [new Float64Array(words * values), new Float64Array(values)];
  const step = (into: Float64Array, past: Float64Array, at: number, slope: number): void => {
    past[at] = (past[at] ?? 0) + slope * slope;
    into[at] = (into[at] ?? 0) - (STEP * slope) / (1e-8 + Math.sqrt(past[at]));
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, label } of examples) {
      const chances = chancesOf(features, weights, bias);
      for (let value = 0; value < values; value++) {
        const slope = (chances[value] ?? 0) - (value === label ? 1 : 0);
        step(bias, biasMoved, value, slope);
        for (const [number, share] of features) {
          const at = number * values + value;
          step(weights, moved, at, slope * share + PULL * (weights[at] ?? 0));
        }
      }
    }
  }
  return { weights, bias };
}

function chancesOf(features: Prepared['features'], weights: Float64Array, bias: Float64Array): number[] {
  const sums = [...bias].map((sum, value) =>
    features.reduce((total, [number, share]) => total + share * (weights[number * bias.length + value] ?? 0), sum),
  );
  const best = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - best));
  const all = shares.reduce((total, one) => total + one, 0);
  return shares.map((one) => one / all);
}
