import type { Token } from '../text/tokenise';

/** Endings vary more than beginnings: a longer word also counts by its first letters. */
const BEGINNING = 4;

/**
 * What a text is weighed by: its words, its pairs of neighbours and the beginnings of its longer words ("vol*"), each once,
 * however often it is said.
 */
export function featuresOf(tokens: readonly Pick<Token, 'written'>[]): ReadonlySet<string> {
  const features = new Set<string>();
  let before = '';
  for (const { written: word } of tokens) {
    features.add(word);
    if (word.length > BEGINNING) features.add(`${word.slice(0, BEGINNING)}*`);
    if (before !== '') features.add(`${before} ${word}`);
    before = word;
  }
  return features;
}
