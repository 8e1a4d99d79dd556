import { normalise } from './text/normalise';

const CLOSE = /(?<![a-z0-9])([a-z]{2})[-_./]?(\d{3})[-_./]?([a-z]{2})(?![a-z0-9])/;
/** With blanks or several separators inside: "AB 123 CD", "ab - 123 - cd". */
const LOOSE = /(?<![a-z0-9])([a-z]{2})[ ._/-]{0,3}(\d{3})[ ._/-]{0,3}([a-z]{2})(?![a-z0-9])/g;
/** The whole reply is the number, however it is spaced: "A B 1 2 3 C D". */
const SPACED = /^\W*([a-z])[ ._-]?([a-z])[ ._-]{0,3}(\d)[ ._-]?(\d)[ ._-]?(\d)[ ._-]{0,3}([a-z])[ ._-]?([a-z])\W*$/;
/** "de 300 dh", "un 208 gt": words around a figure, not a number of ours. */
const WORDS = new Set(
  'de du la le les un une et au aux en il ya sa ma ta mo ce se me te je tu on ou si ne ni est mes nos km dh kg cm mm jo an hs eu ar cv ht rue'.split(
    ' ',
  ),
);

/**
 * Finds a membership number, two letters, three digits, two letters, whatever its case, spaces and dashes, alone
 * or inside a sentence, and gives its normal form `AB-123-CD`. The same form is a French plate: call this only
 * when the number was just asked for or is so named.
 */
export function parseMatricule(text: string): string | null {
  const source = normalise(text.slice(0, 2000)).text;
  const whole = SPACED.exec(source);
  if (whole !== null)
    return `${whole[1] ?? ''}${whole[2] ?? ''}-${whole.slice(3, 6).join('')}-${whole.slice(6, 8).join('')}`.toUpperCase();
  const close = CLOSE.exec(source);
  if (close !== null) return close.slice(1, 4).join('-').toUpperCase();
  for (const loose of source.matchAll(LOOSE)) {
    if (!WORDS.has(loose[1] ?? '') && !WORDS.has(loose[3] ?? '')) return loose.slice(1, 4).join('-').toUpperCase();
  }
  return null;
}
