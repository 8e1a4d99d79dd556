import { el, type Child } from './dom';
import { emojiOf } from './emoji';
import { link, mention, type Names } from './text';

interface Piece {
  type?: string;
  text?: string;
  url?: string;
  name?: string;
  user_id?: string;
  channel_id?: string;
  usergroup_id?: string;
  range?: string;
  indent?: number;
  style?: unknown;
  elements?: Piece[];
}

const STYLES = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strike', 's'],
  ['code', 'code'],
] as const;

function styled(piece: Piece, content: Child): Child {
  const style = (piece.style ?? {}) as Record<string, unknown>;
  return STYLES.reduce<Child>((inner, [name, tag]) => (style[name] === true ? el(tag, {}, inner) : inner), content);
}

const PIECES: Readonly<Record<string, (piece: Piece, names: Names) => Child>> = {
  text: (piece) => styled(piece, piece.text ?? ''),
  link: (piece) => styled(piece, link(piece.url ?? '', piece.text ?? piece.url ?? '')),
  emoji: (piece) => emojiOf(piece.name ?? '') ?? `:${piece.name ?? ''}:`,
  user: (piece, names) => mention({ kind: 'mention', what: 'user', id: piece.user_id ?? '', label: null }, names),
  channel: (piece, names) =>
    mention({ kind: 'mention', what: 'channel', id: piece.channel_id ?? '', label: null }, names),
  usergroup: (piece, names) =>
    mention({ kind: 'mention', what: 'group', id: piece.usergroup_id ?? '', label: null }, names),
  broadcast: (piece, names) =>
    mention({ kind: 'mention', what: 'broadcast', id: piece.range ?? '', label: null }, names),
};

function pieces(parent: Piece, names: Names): Child[] {
  return (parent.elements ?? []).map((piece) => {
    const draw = Object.hasOwn(PIECES, piece.type ?? '') ? PIECES[piece.type ?? ''] : undefined;
    return draw ? draw(piece, names) : (piece.text ?? '');
  });
}

const GROUPS: Readonly<Record<string, (group: Piece, names: Names) => HTMLElement>> = {
  rich_text_section: (group, names) => el('p', {}, ...pieces(group, names)),
  rich_text_quote: (group, names) => el('blockquote', {}, ...pieces(group, names)),
  rich_text_preformatted: (group, names) => el('pre', {}, ...pieces(group, names)),
  rich_text_list: (group, names) =>
    el(
      group.style === 'ordered' ? 'ol' : 'ul',
      { class: `indent-${Math.min(group.indent ?? 0, 4)}` },
      ...(group.elements ?? []).map((item) => el('li', {}, ...pieces(item, names))),
    ),
};

/** A rich text block: its words are never parsed, only styled. */
export function richText(block: unknown, names: Names): HTMLElement {
  const groups = ((block as Piece).elements ?? []).map((group) => {
    const draw = Object.hasOwn(GROUPS, group.type ?? '') ? GROUPS[group.type ?? ''] : undefined;
    return draw?.(group, names);
  });
  return el('div', { class: 'mrkdwn' }, ...groups);
}
