import type { Migration } from './migration';

export const desk: Migration = {
  name: '0004-desk',
  sql: `
    CREATE TABLE escalades (
      id uuid PRIMARY KEY,
      sinistre_id uuid NOT NULL REFERENCES sinistres (id),
      nature text NOT NULL CHECK (nature IN ('escalade', 'validation')),
      statut text NOT NULL CHECK (statut IN ('en_attente', 'prise', 'en_cours', 'fermee')),
      motif text NOT NULL,
      motifs json NOT NULL,
      ligne text NOT NULL,
      priorite text NOT NULL CHECK (priorite IN ('urgente', 'haute', 'normale', 'basse')),
      detresse boolean NOT NULL,
      conseiller_id uuid REFERENCES conseillers (id),
      prise_le timestamptz,
      premiere_prise_le timestamptz,
      fermee_le timestamptz,
      canal_bureau text,
      fil_bureau text,
      cree_le timestamptz NOT NULL,
      version integer NOT NULL CHECK (version > 0),
      CHECK (statut NOT IN ('prise', 'en_cours') OR conseiller_id IS NOT NULL),
      CHECK (statut <> 'en_attente' OR conseiller_id IS NULL)
    );
    CREATE UNIQUE INDEX escalades_une_ouverte ON escalades (sinistre_id) WHERE statut <> 'fermee';
    CREATE UNIQUE INDEX escalades_par_fil ON escalades (canal_bureau, fil_bureau) WHERE fil_bureau IS NOT NULL;
    CREATE INDEX escalades_attentes ON escalades (ligne, premiere_prise_le DESC) WHERE premiere_prise_le IS NOT NULL;

    CREATE TABLE messages_sortants (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      cle text NOT NULL UNIQUE,
      nature text NOT NULL CHECK (nature IN (
        'slack.card', 'slack.thread', 'slack.private', 'slack.reaction', 'conversation.event'
      )),
      groupe text NOT NULL,
      escalade_id uuid REFERENCES escalades (id),
      conversation_id uuid REFERENCES conversations (id),
      sinistre_id uuid REFERENCES sinistres (id),
      contenu text NOT NULL,
      fichiers json,
      pas_avant timestamptz,
      du_le timestamptz NOT NULL,
      statut text NOT NULL CHECK (statut IN ('en_attente', 'envoi', 'envoye', 'echoue', 'annule')),
      essais integer NOT NULL,
      envoi_le timestamptz,
      envoye_le timestamptz,
      reference_externe text,
      code_echec text,
      cree_le timestamptz NOT NULL
    );
    CREATE INDEX messages_sortants_dus ON messages_sortants (du_le, id) WHERE statut IN ('en_attente', 'envoi');
    CREATE INDEX messages_sortants_par_groupe ON messages_sortants (groupe, id) WHERE statut IN ('en_attente', 'envoi');
    CREATE INDEX messages_sortants_fichiers ON messages_sortants (id) WHERE fichiers IS NOT NULL;

    CREATE TABLE journal_audit (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      le timestamptz NOT NULL,
      acteur_type text NOT NULL CHECK (acteur_type IN ('client', 'anonyme', 'conseiller', 'systeme')),
      acteur_id text NOT NULL,
      conversation_id uuid,
      action text NOT NULL,
      -- No foreign keys: the journal outlives what it speaks of.
      sinistre_id uuid,
      sujet text,
      detail json NOT NULL
    );
  `,
};
