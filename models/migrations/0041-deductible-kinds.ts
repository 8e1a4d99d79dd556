import type { Migration } from './migration';

/** Deductibles that are a share of the damage, or that the law sets. */
export const deductibleKinds: Migration = {
  name: '0041-deductible-kinds',
  sql: `
    ALTER TABLE garanties_contrat
      ADD COLUMN franchise_taux integer CHECK (franchise_taux BETWEEN 1 AND 10000),
      ADD COLUMN franchise_maximum bigint CHECK (franchise_maximum >= franchise),
      ADD COLUMN franchise_evenement text CHECK (franchise_evenement IN ('catastrophe_naturelle', 'secheresse')),
      DROP CONSTRAINT garanties_contrat_franchise_type_check,
      ADD CONSTRAINT garanties_contrat_franchise_type_check CHECK (
        CASE franchise_type
          WHEN 'fixed' THEN franchise_taux IS NULL AND franchise_maximum IS NULL AND franchise_evenement IS NULL
          WHEN 'percentage' THEN franchise_taux IS NOT NULL AND franchise_evenement IS NULL
          WHEN 'legal' THEN franchise_evenement IS NOT NULL AND franchise_taux IS NULL AND franchise_maximum IS NULL
          ELSE false
        END
      );
  `,
};
