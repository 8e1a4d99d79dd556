import { el, type Child } from './dom';
import { parseMrkdwn, safeHref, type Inline, type Paragraph } from './mrkdwn';

/** Names for the ids that a text mentions. */
export interface Names {
  user(id: string): string | undefined;
  channel(id: string): string | undefined;
}

export function link(href: string, ...children: readonly Child[]): HTMLElement {
  const safe = safeHref(href);
  if (safe === undefined) return el('span', {}, ...children);
  return el('a', { href: safe, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

export function mention(node: Extract<Inline, { kind: 'mention' }>, names: Names): HTMLElement {
  const shown = {
    user: () => `@${names.user(node.id) ?? node.label ?? node.id}`,
    channel: () => `#${names.channel(node.id) ?? node.label ?? node.id}`,
    group: () => node.label ?? `@${node.id}`,
    broadcast: () => `@${node.id}`,
  }[node.what]();
  return el('span', { class: `mention mention-${node.what}` }, shown);
}

const TAGS = { bold: 'strong', italic: 'em', strike: 's' } as const;

function inline(node: Inline, names: Names): Child {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return el('code', {}, node.text);
    case 'link':
      return link(node.href, node.text);
    case 'mention':
      return mention(node, names);
    default:
      return el(TAGS[node.kind], {}, ...node.children.map((child) => inline(child, names)));
  }
}

function paragraph(node: Paragraph, names: Names): HTMLElement {
  if (node.kind === 'pre') return el('pre', {}, node.text);
  const children = node.children.map((child) => inline(child, names));
  return node.kind === 'quote' ? el('blockquote', {}, ...children) : el('p', {}, ...children);
}

/** Slack's mrkdwn, drawn. */
export function mrkdwn(raw: string, names: Names): HTMLElement {
  return el('div', { class: 'mrkdwn' }, ...parseMrkdwn(raw).map((node) => paragraph(node, names)));
}

/** A text object: `plain_text` is shown letter for letter, whatever it looks like. */
export function textObject(value: unknown, names: Names): HTMLElement {
  const { type, text } = value as { type?: unknown; text?: unknown };
  const raw = typeof text === 'string' ? text : '';
  return type === 'mrkdwn' ? mrkdwn(raw, names) : el('span', { class: 'plain' }, raw);
}

/** The words of a plain text object, for a label or an attribute. */
export function plainText(value: unknown): string {
  const { text } = (value ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}
