import { normalise } from './text/normalise';

/** A reply with a PIN is short; a number in a story is no secret. */
const LONGEST_REPLY = 40;
const CODE = /(?<![\da-z/.-])\d(?:[ .-]?\d){3,5}(?![\da-z/]|[.-]\d)/g;

/** Finds a PIN of 4 to 6 digits in a short reply ("4711", "mon code est 47 11"); null when there is none or several. */
export function parsePin(text: string): string | null {
  const source = normalise(text).text.trim();
  if (source.length > LONGEST_REPLY) return null;
  const found = [...source.matchAll(CODE)].map(([digits]) => digits.replace(/\D/g, ''));
  const [pin] = found;
  return found.length === 1 && pin !== undefined ? pin : null;
}
