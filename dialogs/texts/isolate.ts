const LEFT_TO_RIGHT = '\u2066';
const AS_IT_RUNS = '\u2068';
const END = '\u2069';

/** Keeps a matricule, a number or a file number in one piece, read from the left, inside right-to-left text. */
export function leftToRight(text: string): string {
  return `${LEFT_TO_RIGHT}${text}${END}`;
}

/** Somebody's own words inside right-to-left text, in whichever direction they run. */
export function asItRuns(text: string): string {
  return `${AS_IT_RUNS}${text}${END}`;
}

/** A text that was cut short, with the isolates ended that it left open. */
export function closeIsolates(text: string): string {
  const open = (text.match(/[\u2066-\u2068]/gu) ?? []).length - (text.match(/\u2069/gu) ?? []).length;
  return text + END.repeat(Math.max(0, open));
}
