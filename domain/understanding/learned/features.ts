import type { Token } from '../text/tokenise';

/** Letters in a row that a word is also known by: its stem behind a prefix, before an ending, in a spelling of its own. */
const LETTERS = 4;

/** Stands before letters in a row; "<" and ">" are where a word begins and ends. */
const MARK = '#';

/** What a text is weighed by: its words and all four letters in a row of each, once, however often they are said. */
export function featuresOf(tokens: readonly Pick<Token, 'written'>[]): ReadonlySet<string> {
  const features = new Set<string>();
  for (const { written } of tokens) {
    features.add(written);
    for (const letters of lettersOf(written)) features.add(letters);
  }
  return features;
}

function lettersOf(word: string): string[] {
  const bounded = `<${word}>`;
  const places = Math.max(0, bounded.length - LETTERS + 1);
  return Array.from({ length: places }, (_, at) => MARK + bounded.slice(at, at + LETTERS));
}

/** Whether a word has that feature of {@link featuresOf}. */
export function hasFeature(word: string, feature: string): boolean {
  return word === feature || lettersOf(word).includes(feature);
}
