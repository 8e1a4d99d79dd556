import { plainText } from '../../commands/claims/read-account';

const LONGEST_PLACE = 160;

/**
 * One place out of two that were said of it: "dans la cuisine" and "chez moi à Angers"; the fuller one when it holds the other,
 * and no town twice.
 */
export function joinPlaces(before: string, said: string): string {
  const [known, further] = [plainText(before), plainText(said)];
  if (further.includes(known)) return said.slice(0, LONGEST_PLACE);
  const added = said
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !names(known, plainText(part)));
  return [before, ...added].join(', ').slice(0, LONGEST_PLACE);
}

/** Whether a place is named in it, as whole words: "Fès" is not named in "professeur". */
function names(known: string, part: string): boolean {
  return ` ${known.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}
