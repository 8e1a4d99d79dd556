import { featuresOf } from '../../domain/understanding/learned/features';
import type { Weight, WeightTable } from '../../domain/understanding/learned/weigh';
import type { Token } from '../../domain/understanding/text/tokenise';

/** A message and what a careful reader says of it. */
export interface Example {
  readonly tokens: readonly Pick<Token, 'written'>[];
  readonly label: string;
}

/** A word that one message alone uses teaches nothing. */
const LEAST_MESSAGES = 2;
const ROUNDS = 60;
const STEP = 0.5;
/** Pulls weights to nothing that few messages speak for. */
const PULL = 0.002;
/** Weights that hardly count are left out of the table, in hundredths. */
const LEAST_WEIGHT = 40;

interface Prepared {
  readonly features: readonly number[];
  readonly share: number;
  readonly label: number;
}

/**
 * Multinomial logistic regression by stochastic gradient (AdaGrad), in the order given and without chance: the same
 * messages always give the same table.
 */
export function learnWeights(examples: readonly Example[]): WeightTable {
  const values = [...new Set(examples.map(({ label }) => label))].sort();
  const words = usualWords(examples);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const prepared = examples.map(({ tokens, label }): Prepared => {
    const features = featuresOf(tokens);
    const known = [...features].flatMap((word) => numbers.get(word) ?? []);
    return { features: known, share: 1 / Math.sqrt(Math.max(1, features.size)), label: values.indexOf(label) };
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
  for (const { tokens } of examples)
    for (const word of featuresOf(tokens)) messages.set(word, (messages.get(word) ?? 0) + 1);
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
    for (const { features, share, label } of examples) {
      const chances = chancesOf(features, share, weights, bias);
      for (let value = 0; value < values; value++) {
        const slope = (chances[value] ?? 0) - (value === label ? 1 : 0);
        step(bias, biasMoved, value, slope);
        for (const word of features) {
          const at = word * values + value;
          step(weights, moved, at, slope * share + PULL * (weights[at] ?? 0));
        }
      }
    }
  }
  return { weights, bias };
}

function chancesOf(features: readonly number[], share: number, weights: Float64Array, bias: Float64Array): number[] {
  const sums = [...bias].map((sum, value) =>
    features.reduce((total, word) => total + share * (weights[word * bias.length + value] ?? 0), sum),
  );
  const best = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - best));
  const all = shares.reduce((total, one) => total + one, 0);
  return shares.map((one) => one / all);
}
