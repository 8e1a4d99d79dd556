import type { types } from '@slack/bolt';
import type { EscalationCardView } from '../../commands/desk/views';
import { cleanText, cutEscaped, cutText, escapeText } from './escape';

export type Block = types.KnownBlock;
export type ButtonElement = types.Button;

/** Limits of docs.slack.dev/reference/block-kit, in characters. */
const SECTION = 3000;
const FIELD = 2000;
const HEADER = 150;
const BUTTON = 75;

/** A message's `text`: what notifications and screen readers get. Edits take no more than 4000 characters. */
export const FALLBACK = 3000;

export function header(text: string): Block {
  return { type: 'header', text: { type: 'plain_text', text: cutText(text, HEADER), emoji: true } };
}

/** Our own words, already in Slack's markup. */
export function section(mrkdwn: string): Block {
  return { type: 'section', text: { type: 'mrkdwn', text: cutText(mrkdwn, SECTION) } };
}

export function fields(entries: readonly (readonly [label: string, mrkdwn: string])[]): Block {
  return {
    type: 'section',
    fields: entries.map(([label, mrkdwn]) => ({ type: 'mrkdwn', text: cutText(`*${label}*\n${mrkdwn}`, FIELD) })),
  };
}

export function context(mrkdwn: string): Block {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: cutText(mrkdwn, SECTION) }] };
}

export function divider(): Block {
  return { type: 'divider' };
}

/** Somebody's own words: rich text is never parsed, whatever stands in it. */
export function quote(words: string, max: number = SECTION): Block {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: cutText(cleanText(words), max) || ' ' }] }],
  };
}

export function button(actionId: string, label: string, value: string, style?: 'primary' | 'danger'): ButtonElement {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: cutText(label, BUTTON), emoji: true },
    value,
    ...(style === undefined ? {} : { style }),
  };
}

export function list(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.map((item) => `• ${item}`).join('\n');
}

/** As many sections as the lines need: a line is never cut, for a link may stand in it. */
export function listSections(title: string, items: readonly string[], none: string): Block[] {
  const texts: string[] = [];
  let text = `*${title}*`;
  for (const line of items.length === 0 ? [none] : items.map((item) => `• ${item}`)) {
    if (text.length + 1 + line.length > SECTION) {
      texts.push(text);
      text = line;
    } else text += `\n${line}`;
  }
  return [...texts, text].map(section);
}

/** An instant that each reader sees in their own zone; the fallback is in the company's. */
export function instant(at: Date, timeZone: string): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `<!date^${seconds}^{date_short_pretty} à {time}|${escapeText(localTime(at, timeZone))}>`;
}

export function localTime(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('fr-FR', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** `2026-03-12` as `12/03/2026`. */
export function civilDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** A name or figure from the database, harmless inside our own markup. */
export function safe(text: string): string {
  return cutEscaped(cleanText(text), 300);
}

/** The name behind a code; a code without one is not shown as it is. */
export function named(names: Readonly<Record<string, string>>, code: string, otherwise: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? otherwise) : otherwise;
}

export function ownerName(owner: EscalationCardView['owner']): string {
  return owner === null ? '' : safe(owner.firstName);
}
