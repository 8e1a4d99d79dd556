import type { Migration } from './migration';

/** Webhooks to the insurer's core system, and the log of their deliveries. */
export const insurerDeliveries: Migration = {
  name: '0035-insurer-deliveries',
  sql: `
    ALTER TABLE messages_sortants DROP CONSTRAINT messages_sortants_nature_check;
    ALTER TABLE messages_sortants ADD CONSTRAINT messages_sortants_nature_check CHECK (nature IN (
      'slack.card', 'slack.thread', 'slack.private', 'slack.reaction', 'conversation.event',
      'whatsapp.message', 'whatsapp.media', 'insurer.event'
    ));

    -- No reference to the dossier: the log outlives it, and holds nothing that anybody said.
    CREATE TABLE livraisons_assureur (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      evenement_id uuid NOT NULL,
      nature text NOT NULL,
      sinistre_id uuid NOT NULL,
      essai integer NOT NULL,
      le timestamptz NOT NULL,
      duree_ms integer NOT NULL,
      remis boolean NOT NULL,
      statut_http integer,
      code text
    );
    CREATE INDEX livraisons_assureur_par_date ON livraisons_assureur (le, id);
    CREATE INDEX livraisons_assureur_par_resultat ON livraisons_assureur (remis, le, id);
    CREATE INDEX livraisons_assureur_par_sinistre ON livraisons_assureur (sinistre_id, le, id);
    CREATE INDEX livraisons_assureur_par_evenement ON livraisons_assureur (evenement_id, le, id);
  `,
};
