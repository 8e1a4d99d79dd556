/**
 * Where a row of a rule table comes from, so that a lawyer can review the table without reading code.
 * `read`: read in the source that is named. `to_confirm`: general knowledge; a person must check it before it decides
 * anything against a customer. `house`: our own rule (PRODUCT.md).
 */
export interface Sourced {
  readonly source: string;
  readonly standing: 'read' | 'to_confirm' | 'house';
}

export const HOUSE: Sourced = { source: 'PRODUCT.md section 2', standing: 'house' };
