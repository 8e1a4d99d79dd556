import { emojiOf } from './emoji';

/** A run of text or of formatting inside a line. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; text: string }
  /** `id` is a user, a channel, a user group, or `channel`, `here`, `everyone`. */
  | { kind: 'mention'; what: 'user' | 'channel' | 'group' | 'broadcast'; id: string; label: string | null };

export type Paragraph = { kind: 'text' | 'quote'; children: Inline[] } | { kind: 'pre'; text: string };

type Atom = string | Inline;

const MARKERS = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
type Marker = keyof typeof MARKERS;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Slack's three entities, in one pass: `&amp;lt;` becomes `&lt;` and stays so. */
export function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The address, if its scheme is one that a page may open; undefined for anything else (`javascript:`, `data:`, …). */
export function safeHref(address: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

/**
 * Reads Slack's mrkdwn. Control sequences (`<…>`) are found on the raw string and entities are decoded last, so that
 * what somebody escaped stays text whatever it spells.
 */
export function parseMrkdwn(raw: string): Paragraph[] {
  return raw.split(/```/).flatMap((part, index, parts): Paragraph[] => {
    const fenced = index % 2 === 1 && index < parts.length - 1;
    if (fenced) return [{ kind: 'pre', text: plainOf(part.replace(/^\n|\n$/g, '')) }];
    const opened = index % 2 === 1 ? `\`\`\`${part}` : part;
    return opened.trim() === '' && parts.length > 1 ? [] : paragraphs(opened);
  });
}

const QUOTED_LINE = /^(?:>|&gt;)\s?/;
const QUOTED_REST = /^(?:>>>|&gt;&gt;&gt;)\s?/;

function paragraphs(raw: string): Paragraph[] {
  const found: { kind: 'text' | 'quote'; lines: string[] }[] = [];
  let restIsQuoted = false;
  for (const line of raw.split('\n')) {
    const opensRest: boolean = !restIsQuoted && QUOTED_REST.test(line);
    const quoted = restIsQuoted || QUOTED_LINE.test(line);
    const content = restIsQuoted ? line : line.replace(opensRest ? QUOTED_REST : QUOTED_LINE, '');
    restIsQuoted ||= opensRest;
    const kind = quoted ? 'quote' : 'text';
    const last = found[found.length - 1];
    if (last?.kind === kind) last.lines.push(content);
    else found.push({ kind, lines: [content] });
  }
  return found.map(({ kind, lines }) => ({ kind, children: parseInline(lines.join('\n')) }));
}

function parseInline(raw: string): Inline[] {
  const atoms = atomsOf(raw);
  return format(atoms, 0, atoms.length, closersOf(atoms));
}

/** Characters and control sequences; what stands between backquotes is one atom. */
function atomsOf(raw: string): Atom[] {
  const atoms: Atom[] = [];
  let from = 0;
  for (const match of raw.matchAll(/`([^`\n]+)`|<([^<>\n]+)>/g)) {
    atoms.push(...Array.from(raw.slice(from, match.index)));
    const [whole, code, control] = match;
    if (code !== undefined) atoms.push({ kind: 'code', text: plainOf(code) });
    else atoms.push(controlOf(control ?? '') ?? { kind: 'text', text: decodeEntities(whole) });
    from = match.index + whole.length;
  }
  atoms.push(...Array.from(raw.slice(from)));
  return atoms;
}

/** What a control sequence stands for; undefined for an address that no page should open. */
function controlOf(control: string): Inline | undefined {
  const bar = control.indexOf('|');
  const [target, label] = bar < 0 ? [control, null] : [control.slice(0, bar), decodeEntities(control.slice(bar + 1))];
  const id = target.slice(1);
  if (target.startsWith('@')) return { kind: 'mention', what: 'user', id, label };
  if (target.startsWith('#')) return { kind: 'mention', what: 'channel', id, label };
  if (target.startsWith('!')) return command(id, label);
  const href = safeHref(decodeEntities(target));
  return href === undefined ? undefined : { kind: 'link', href, text: label ?? shownAddress(href) };
}

function command(id: string, label: string | null): Inline {
  const [name = '', group = ''] = id.split('^');
  if (name === 'subteam') return { kind: 'mention', what: 'group', id: group, label };
  if (['channel', 'here', 'everyone'].includes(name)) return { kind: 'mention', what: 'broadcast', id: name, label };
  return { kind: 'text', text: label ?? `<!${decodeEntities(id)}>` };
}

function shownAddress(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, '');
}

/** The text of a piece in which nothing is formatted. */
function plainOf(raw: string): string {
  return decodeEntities(
    raw.replace(/<([^<>\n|]+)\|([^<>\n]+)>/g, '$2').replace(/<((?:https?:|mailto:|tel:)[^<>\n|]+)>/g, '$1'),
  );
}

/** For every position and marker, where the next marker stands that can close a span: found once, from the right. */
function closersOf(atoms: readonly Atom[]): Record<Marker, number[]> {
  const closers: Record<Marker, number[]> = { '*': [], _: [], '~': [] };
  for (const marker of Object.keys(MARKERS) as Marker[]) {
    let next = Infinity;
    for (let index = atoms.length - 1; index >= 0; index -= 1) {
      if (atoms[index] === '\n') next = Infinity;
      if (atoms[index] === marker && !isSpace(atoms[index - 1]) && !isWord(atoms[index + 1])) next = index;
      closers[marker][index] = next;
    }
  }
  return closers;
}

function format(atoms: readonly Atom[], from: number, to: number, closers: Record<Marker, number[]>): Inline[] {
  const found: Inline[] = [];
  let run = '';
  const flush = (): void => {
    found.push(...textRun(run));
    run = '';
  };
  for (let index = from; index < to; index += 1) {
    const atom = atoms[index];
    const close = closing(atoms, index, to, closers);
    if (close !== undefined) {
      flush();
      found.push({ kind: MARKERS[atom as Marker], children: format(atoms, index + 1, close, closers) });
      index = close;
    } else if (typeof atom === 'string') run += atom;
    else if (atom) {
      flush();
      found.push(atom);
    }
  }
  flush();
  return found;
}

/** Where the span that opens at `index` closes; undefined when none opens there. */
function closing(
  atoms: readonly Atom[],
  index: number,
  to: number,
  closers: Record<Marker, number[]>,
): number | undefined {
  const atom = atoms[index];
  if (typeof atom !== 'string' || !isMarker(atom)) return undefined;
  if (isWord(atoms[index - 1]) || isSpace(atoms[index + 1]) || atoms[index + 1] === atom) return undefined;
  const close = closers[atom][index + 2];
  return close !== undefined && close < to ? close : undefined;
}

function isMarker(atom: string): atom is Marker {
  return Object.hasOwn(MARKERS, atom);
}

function isWord(atom: Atom | undefined): boolean {
  return typeof atom === 'string' && /[\p{L}\p{N}]/u.test(atom);
}

/** The edge of the text counts as space: nothing opens before it or closes after it. */
function isSpace(atom: Atom | undefined): boolean {
  return atom === undefined || (typeof atom === 'string' && /\s/.test(atom));
}

/** Bare web addresses become links and known `:names:` pictures, on the raw run; then entities are decoded. */
function textRun(raw: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of raw.matchAll(/\bhttps?:\/\/[^\s<>]*[^\s<>.,;:!?)'"]/g)) {
    found.push(...text(raw.slice(from, match.index)));
    const href = safeHref(decodeEntities(match[0]));
    found.push(href === undefined ? { kind: 'text', text: match[0] } : { kind: 'link', href, text: href });
    from = match.index + match[0].length;
  }
  found.push(...text(raw.slice(from)));
  return found;
}

function text(raw: string): Inline[] {
  const shown = raw.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => emojiOf(name) ?? whole);
  return shown === '' ? [] : [{ kind: 'text', text: decodeEntities(shown) }];
}
