import type { Migration } from './migration';

/** Signed links to the tracking page and to medical papers, and which advisors may read those. */
export const accessLinks: Migration = {
  name: '0030-access-links',
  sql: `
    CREATE TABLE liens_acces (
      id uuid PRIMARY KEY,
      usage text NOT NULL CHECK (usage IN ('suivi', 'piece_medicale', 'lecture_medicale')),
      client_id uuid REFERENCES clients (id),
      sinistre_id uuid REFERENCES sinistres (id),
      nature text,
      document_id uuid REFERENCES documents (id),
      conseiller_id uuid REFERENCES conseillers (id),
      prouve boolean NOT NULL,
      langue text NOT NULL,
      cree_le timestamptz NOT NULL,
      expire_le timestamptz NOT NULL,
      utilise_le timestamptz
    );
    CREATE INDEX liens_acces_expires ON liens_acces (expire_le);

    -- Nobody reads medical papers by being an advisor: the right is given by name.
    ALTER TABLE conseillers ADD COLUMN acces_medical boolean NOT NULL DEFAULT false;
  `,
};
