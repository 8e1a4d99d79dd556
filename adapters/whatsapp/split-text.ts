/** Where a text may be cut, the best place first. */
const BREAKS = [/\n{2,}/gu, /\n/gu, /(?<=[.!?…])\s/gu, /\s/gu];

/**
 * Cuts a text into parts of at most so many UTF-16 units: between paragraphs if it can be, else lines, sentences, words, and
 * never inside a character. Nothing but blanks at the cuts is lost.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = cutOf(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

function cutOf(text: string, limit: number): number {
  const head = text.slice(0, limit + 1);
  for (const place of BREAKS) {
    const last = [...head.matchAll(place)].map(({ index }) => index).filter((index) => index > limit / 4);
    const cut = last.at(-1);
    if (cut !== undefined && cut <= limit) return cut;
  }
  const code = text.codePointAt(limit - 1) ?? 0;
  return code > 0xffff ? limit - 1 : limit;
}

/** At most so many UTF-16 units, with a sign that something is missing. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.codePointAt(limit - 2) ?? 0;
  return `${text.slice(0, code > 0xffff ? limit - 2 : limit - 1).trimEnd()}…`;
}
