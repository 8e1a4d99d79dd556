import type { Migration } from './migration';

/**
 * Every decision that the rules took, with all that it was taken from, so that it can be replayed under the version of the rules
 * that took it. Rows are never changed.
 */
export const decisions: Migration = {
  name: '0040-decisions',
  sql: `
    CREATE TABLE decisions (
      id uuid PRIMARY KEY,
      sinistre_id uuid NOT NULL REFERENCES sinistres (id),
      version_regles text NOT NULL,
      resultat text NOT NULL CHECK (resultat IN ('escalade', 'en_attente_client', 'validation', 'autonome')),
      motif text NOT NULL,
      -- What the rules were given and what they gave, as JSON; the account and the policy are in it.
      entree text NOT NULL,
      sortie text NOT NULL,
      le timestamptz NOT NULL
    );
    CREATE INDEX decisions_par_sinistre ON decisions (sinistre_id, le, id);
  `,
};
