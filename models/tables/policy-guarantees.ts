import { bigint, key, small, text, uuid } from './columns';
import { defineTable } from './table';

/** What a policy covers, with deductible and ceiling in minor units of the policy's currency. */
export interface PolicyGuaranteeRow {
  readonly contrat_id: string;
  readonly garantie: string;
  readonly rang: number;
  readonly franchise_type: string;
  readonly franchise: string;
  readonly plafond: string;
}

export const policyGuaranteesTable = defineTable<PolicyGuaranteeRow>('garanties_contrat', {
  contrat_id: key(uuid),
  garantie: key(text),
  rang: small,
  franchise_type: text,
  franchise: bigint,
  plafond: bigint,
});
