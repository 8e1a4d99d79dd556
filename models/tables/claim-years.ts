import { bigint, integer, key } from './columns';
import { defineTable } from './table';

/** Where the number sequence stood when a year's first claim came. */
interface ClaimYearRow {
  readonly annee: number;
  readonly base: string;
}

export const claimYearsTable = defineTable<ClaimYearRow>('annees_sinistre', {
  annee: key(integer),
  base: bigint,
});
