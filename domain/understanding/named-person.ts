import type { Reading } from './reading';
import { foldPhrase } from './text/normalise';
import type { Span } from './types';

/** So much of the text before a name tells whose name it is. */
const LEAD = 28;

/**
 * Somebody who is told by name ("le joint de M. Delcourt", "he is called Theo Marchetti") and who is neither the
 * writer, nor one of their own, nor the person written to. Nothing in languages whose tables do not say how.
 */
export function namedPerson({ source, pack }: Reading): Span | undefined {
  const { named, notNamed } = pack.words.parties;
  if (named === undefined) return undefined;
  for (const match of source.original.matchAll(new RegExp(named, 'gu'))) {
    const before = foldPhrase(source.original.slice(Math.max(0, match.index - LEAD), match.index));
    if (notNamed?.test(before) !== true) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
