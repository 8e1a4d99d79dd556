import { el, type Child } from './dom';

const MARK = /\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~|(https?:\/\/[^\s)]+)/g;

/** WhatsApp's marks as elements: *bold*, _italics_, ~struck out~, and addresses as links. Nothing is parsed as markup. */
export function drawText(text: string): Child[] {
  const drawn: Child[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, bold, italic, struck, url] = match;
    drawn.push(text.slice(at, match.index));
    if (bold !== undefined) drawn.push(el('strong', {}, bold));
    else if (italic !== undefined) drawn.push(el('em', {}, italic));
    else if (struck !== undefined) drawn.push(el('s', {}, struck));
    else if (url !== undefined) drawn.push(el('a', { href: url, target: '_blank', rel: 'noopener' }, url));
    at = match.index + whole.length;
  }
  drawn.push(text.slice(at));
  return drawn;
}
