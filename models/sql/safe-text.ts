import { createHash } from 'node:crypto';

const NUL = '\0';
const REPLACEMENT = '\uFFFD';
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text that a `text` column can hold: PostgreSQL refuses NUL, and half of a surrogate pair has no UTF-8 form. */
export function safeText(text: string): string {
  // Nearly every text is in order, and the engine can tell faster than an expression.
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes(NUL) ? whole.replaceAll(NUL, REPLACEMENT) : whole;
}

/** JSON text that a column can hold, still the same value: halves of surrogate pairs are escaped, not replaced. */
export function safeJson(json: string): string {
  if (json.isWellFormed()) {
    return json;
  }
  return json.replace(LONE_SURROGATE, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

const LONGEST_KEY = 200;

/**
 * A sender's key in a form that can be indexed (a B-tree entry holds 2.7 kB). Ordinary keys stay as they are; others become
 * a hash, so that two different ones never meet. Applying it twice changes nothing.
 */
export function safeKey(key: string): string {
  if (key.length <= LONGEST_KEY && safeText(key) === key) {
    return key;
  }
  return `sha256:${createHash('sha256').update(key, 'utf16le').digest('hex')}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is not a uuid is nobody's id: look-ups answer "none" instead of asking the database. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

const SERIAL = /^[1-9]\d{0,18}$/;

/** Whether a text is the id of a row numbered by the database. */
export function isSerial(text: string): boolean {
  return SERIAL.test(text);
}
