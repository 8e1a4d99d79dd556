import { bigint, integer, key, optional, small, text, uuid } from './columns';
import { defineTable } from './table';

/**
 * What a policy covers, in minor units of the policy's currency. `franchise` is the amount of a fixed deductible, the minimum of
 * a percentage, 0 where the law decides.
 */
export interface PolicyGuaranteeRow {
  readonly contrat_id: string;
  readonly garantie: string;
  readonly rang: number;
  readonly franchise_type: string;
  readonly franchise: string;
  readonly plafond: string;
  /** Hundredths of a percent, for a percentage; and its upper limit. */
  readonly franchise_taux: number | null;
  readonly franchise_maximum: string | null;
  /** What the law decides by. */
  readonly franchise_evenement: string | null;
}

export const policyGuaranteesTable = defineTable<PolicyGuaranteeRow>('garanties_contrat', {
  contrat_id: key(uuid),
  garantie: key(text),
  rang: small,
  franchise_type: text,
  franchise: bigint,
  plafond: bigint,
  franchise_taux: optional(integer),
  franchise_maximum: optional(bigint),
  franchise_evenement: optional(text),
});
