import type { Migration } from './migration';

/** Where money goes to, by person, and the links to the page where it is said. */
export const bankDetails: Migration = {
  name: '0050-bank-details',
  sql: `
    -- Sealed for payments: the law keeps those longer than claims.
    CREATE TABLE coordonnees_bancaires (
      client_id uuid PRIMARY KEY REFERENCES clients (id),
      nature text NOT NULL CHECK (nature IN ('iban', 'rib')),
      titulaire text NOT NULL,
      numero text NOT NULL,
      donne_le timestamptz NOT NULL
    );

    ALTER TABLE liens_acces DROP CONSTRAINT liens_acces_usage_check;
    ALTER TABLE liens_acces ADD CONSTRAINT liens_acces_usage_check
      CHECK (usage IN ('suivi', 'piece_medicale', 'lecture_medicale', 'coordonnees_bancaires'));
  `,
};
