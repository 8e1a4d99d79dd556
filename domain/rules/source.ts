import { oneOf, text, type Check } from './checks';

/**
 * Where a row of a rule table comes from, so that a lawyer can review the table without reading code.
 * `read`: read in the source that is named. `to_confirm`: general knowledge; a person must check it before it decides
 * anything against a customer. `house`: our own rule (PRODUCT.md).
 */
export interface Sourced {
  readonly source: string;
  readonly standing: 'read' | 'to_confirm' | 'house';
  readonly note?: string;
}

const standing: Check<Sourced['standing']> = oneOf(['read', 'to_confirm', 'house']);

/** The fields that every row has, and the one that it may have. */
export const SOURCED = { source: text(/^.{10,}$/su, 'a source of ten characters or more'), standing };
export const NOTED = { note: text() };
