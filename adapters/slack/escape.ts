/** The three characters that Slack reads as its own; nothing else may be encoded (docs.slack.dev, formatting). */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Makes foreign words harmless inside `text` and `mrkdwn`: no mention, no link, no command is left in them. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Foreign words as Slack may hold them: no control characters, and none that turn the direction of what stands around
 * them. Line breaks and tabs stay.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u202d\u202e]/gu, '');
}

const ELLIPSIS = '…';

/** At most `max` UTF-16 units, never half a character; what was cut ends in an ellipsis. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - ELLIPSIS.length;
  const last = text.charCodeAt(room - 1);
  const insideSurrogate = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, insideSurrogate ? room - 1 : room) + ELLIPSIS;
}

/** Escaped, then cut to `max` UTF-16 units: escaping makes text longer, and no entity is left in halves. */
export function cutEscaped(text: string, max: number): string {
  const escaped = escapeText(text);
  if (escaped.length <= max) return escaped;
  const cut = cutText(escaped, max).slice(0, -ELLIPSIS.length);
  return cut.replace(/&[a-z]*$/, '') + ELLIPSIS;
}

/** An advisor's message as the customer may read it, and whether it speaks to somebody on the desk. */
export interface PlainWords {
  readonly text: string;
  readonly mentions: boolean;
}

/** Slack's own marks between angle brackets, up to the label. */
const MARK = /<([^<>|]+)(?:\|([^<>]*))?>/g;

/** Resolves Slack's markup and then its entities, `&amp;` last, so that nothing is decoded twice. */
export function plainWords(raw: string): PlainWords {
  let mentions = false;
  const resolved = raw.replace(MARK, (_mark, target: string, label: string | undefined) => {
    if (isMention(target)) mentions = true;
    return shownOf(target, label);
  });
  return { text: unescapeText(resolved), mentions };
}

function isMention(target: string): boolean {
  return target.startsWith('@') || /^!(?:subteam\^|here|channel|everyone)/.test(target);
}

function shownOf(target: string, label: string | undefined): string {
  if (target.startsWith('@') || target.startsWith('#')) return target.charAt(0) + (label ?? target.slice(1));
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
  if (/^(?:mailto|tel):/.test(target)) return label ?? target.replace(/^[a-z]+:/, '');
  return label === undefined || isAddressItself(target, label) ? target : `${label} (${target})`;
}

/** Slack writes `<http://exemple.fr|exemple.fr>` for an address that was typed without its scheme. */
function isAddressItself(target: string, label: string): boolean {
  return target.replace(/^https?:\/\//, '').replace(/\/$/, '') === label.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
