import type { ClaimType } from '../claim/types';
import type { Guarantee, Product } from '../policy/types';
import type { Sourced } from './source';

/** Which guarantees of a product answer for the policyholder's own loss, the first one held counting. */
export interface GuaranteeRule extends Sourced {
  readonly type: ClaimType;
  readonly product: Product;
  readonly anyOf: readonly Guarantee[];
}

const CLAUSES: Sourced = { source: 'usual policy wording; each policy’s own clauses prevail', standing: 'to_confirm' };

/** A pair without a row (a collision under a home policy, an injury, "autre") is never covered by rule: a person looks. */
export const GUARANTEE_RULES: readonly GuaranteeRule[] = [
  { type: 'collision', product: 'auto', anyOf: ['collision'], ...CLAUSES },
  { type: 'vol', product: 'auto', anyOf: ['vol'], ...CLAUSES },
  { type: 'vol', product: 'habitation', anyOf: ['vol'], ...CLAUSES },
  { type: 'vandalisme', product: 'auto', anyOf: ['vandalisme'], ...CLAUSES },
  { type: 'vandalisme', product: 'habitation', anyOf: ['vandalisme'], ...CLAUSES },
  { type: 'incendie', product: 'auto', anyOf: ['incendie'], ...CLAUSES },
  { type: 'incendie', product: 'habitation', anyOf: ['incendie'], ...CLAUSES },
  { type: 'bris_de_glace', product: 'auto', anyOf: ['bris_de_glace'], ...CLAUSES },
  { type: 'bris_de_glace', product: 'habitation', anyOf: ['bris_de_glace'], ...CLAUSES },
  { type: 'degats_des_eaux', product: 'habitation', anyOf: ['degats_des_eaux'], ...CLAUSES },
  { type: 'evenement_climatique', product: 'auto', anyOf: ['evenement_climatique'], ...CLAUSES },
  { type: 'evenement_climatique', product: 'habitation', anyOf: ['evenement_climatique'], ...CLAUSES },
  { type: 'dommage_materiel', product: 'auto', anyOf: ['collision'], ...CLAUSES },
];
