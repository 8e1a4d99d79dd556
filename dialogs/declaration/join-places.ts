import { plainText } from '../../commands/claims/read-account';

const LONGEST_PLACE = 160;

/** One place out of two that were said of it: "dans la cuisine" and "chez moi à Angers"; the fuller one when it holds the other. */
export function joinPlaces(before: string, said: string): string {
  const [known, further] = [plainText(before), plainText(said)];
  if (known.includes(further)) return before;
  if (further.includes(known)) return said.slice(0, LONGEST_PLACE);
  return `${before}, ${said}`.slice(0, LONGEST_PLACE);
}
