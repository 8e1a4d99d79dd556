/** What stands before the first letter: spaces, quotation and emphasis marks, invisible characters. */
const LEADING = /^[\s*_~>`"'«\p{Cf}]+/u;

/** `note:`, `Note -`, `note –`, `nb`, `n.b.` at the start of a message (PRODUCT.md section 3). */
const NOTE = /^(?:notes?\s*(?:interne\s*)?[:\-–—]|n\.?\s?b\b)/i;

/** 🔒 and its relatives, drawn or by the name that Slack writes. */
const LOCK = /[\u{1F510}\u{1F512}\u{1F50F}]|:(?:closed_)?lock(?:_with_ink_pen|_with_key)?:/u;

/**
 * Whether an advisor marked a message as meant for colleagues. In doubt it is: a note that reaches a customer cannot be
 * taken back, a message that stays inside can be sent again.
 */
export function isInternalNote(text: string): boolean {
  return LOCK.test(text) || NOTE.test(text.replace(LEADING, ''));
}
