/** Meta's limit for the row of a list; that of a button is longer. */
export const MAX_ID = 200;

/**
 * What a button of ours carries: the choice, and the line that it stood under, since buttons stay in the chat for ever.
 * @param line sequence in the transcript.
 * @param choice `question/option`.
 */
export function choiceId(line: number, choice: string): string {
  return `${line}|${choice}`;
}

/** Null for an id that is not of this form: the quick reply of a template, or somebody else's. */
export function readChoiceId(id: string): { readonly line: number; readonly choice: string } | null {
  const [, line, choice] = /^(\d{1,9})\|([\w.-]{1,60}\/[^\p{Cc}]{1,120})$/u.exec(id) ?? [];
  return line === undefined || choice === undefined ? null : { line: Number(line), choice };
}
