import type { Language } from '../../domain/people/people';
import { choiceId, MAX_ID } from './choice-id';
import type { GraphMessage } from './graph-message';
import { LIMITS } from './limits';
import { cutText } from './split-text';
import { SHORTER, TEXTS } from './texts';

export interface Choice {
  readonly title: string;
  /** `question/option`. */
  readonly choice: string;
}

/** The last part of what is said, with its choices. */
export interface WithChoices {
  readonly message: GraphMessage;
  readonly numbered: boolean;
}

/**
 * Buttons as long as there are few and short ones, else a list, else numbers: whichever a thumb finds first and Meta takes.
 * @param language of the words of ours around them.
 * @param line under which the buttons stand: a tap brings it back.
 */
export function renderChoices(
  { body, language }: { readonly body: string; readonly language: Language },
  choices: readonly Choice[],
  line: number,
): WithChoices {
  const ids = choices.map(({ choice }) => choiceId(line, choice));
  const tappable = body !== '' && body.length <= LIMITS.interactiveBody && ids.every((id) => id.length <= MAX_ID);
  const short = choices.map(({ title }) => SHORTER.get(title) ?? title);
  if (tappable && choices.length <= LIMITS.buttons && fit(short, LIMITS.buttonTitle)) {
    return { message: buttons(body, short, ids), numbered: false };
  }
  const rows = choices.map(({ title }) => cutText(title, LIMITS.rowTitle));
  if (tappable && choices.length <= LIMITS.rows && fit(rows, LIMITS.rowTitle)) {
    return { message: list(body, listRows(choices, rows, ids), language), numbered: false };
  }
  return { message: text(numberedText(body, choices, language)), numbered: true };
}

export function text(body: string): GraphMessage {
  return { type: 'text', text: { body, preview_url: false } };
}

/** Titles must be there, fit, and differ. */
function fit(titles: readonly string[], limit: number): boolean {
  const different = new Set(titles.map((title) => title.toLowerCase())).size === titles.length;
  return different && titles.every((title) => title.trim() !== '' && title.length <= limit);
}

function buttons(body: string, titles: readonly string[], ids: readonly string[]): GraphMessage {
  const replies = titles.map((title, index) => ({ type: 'reply' as const, reply: { id: ids[index] ?? '', title } }));
  return { type: 'interactive', interactive: { type: 'button', body: { text: body }, action: { buttons: replies } } };
}

function listRows(choices: readonly Choice[], titles: readonly string[], ids: readonly string[]) {
  return choices.map(({ title: whole }, index) => {
    const title = titles[index] ?? '';
    const more = title === whole ? {} : { description: cutText(whole, LIMITS.rowDescription) };
    return { id: ids[index] ?? '', title, ...more };
  });
}

function list(body: string, rows: ReturnType<typeof listRows>, language: Language): GraphMessage {
  const action = { button: TEXTS[language].openList, sections: [{ rows }] };
  return { type: 'interactive', interactive: { type: 'list', body: { text: body }, action } };
}

function numberedText(body: string, choices: readonly Choice[], language: Language): string {
  const lines = choices.map(({ title }, index) => `${index + 1}. ${title}`);
  return [body, [TEXTS[language].answerByNumber, ...lines].join('\n')].filter((part) => part !== '').join('\n\n');
}
