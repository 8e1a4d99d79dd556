import type { Migration } from './migration';

export const conversations: Migration = {
  name: '0002-conversations',
  sql: `
    CREATE TABLE conversations (
      id uuid PRIMARY KEY,
      canal text NOT NULL CHECK (canal IN ('webchat', 'whatsapp', 'socket', 'botservice')),
      utilisateur_canal text NOT NULL,
      utilisateur_canal_index text NOT NULL,
      langue text NOT NULL CHECK (langue IN ('fr', 'en', 'ar')),
      phase text NOT NULL CHECK (phase IN (
        'authentification', 'confirmation', 'description', 'sinistre_details', 'constat', 'documents', 'decision',
        'transfert', 'suivi'
      )),
      client_id uuid REFERENCES clients (id),
      verifie_le timestamptz,
      facteur text CHECK (facteur IN ('pin', 'date_naissance', 'numero_verifie')),
      sinistre_id uuid,
      accueil_le timestamptz,
      dernier_entrant_le timestamptz,
      dernier_numero integer NOT NULL CHECK (dernier_numero >= 0),
      cree_le timestamptz NOT NULL
    );
    CREATE INDEX conversations_par_utilisateur ON conversations (canal, utilisateur_canal_index, cree_le DESC);

    CREATE TABLE historique_conversation (
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      numero integer NOT NULL CHECK (numero > 0),
      interlocuteur text NOT NULL CHECK (interlocuteur IN ('client', 'bot', 'conseiller')),
      activite_id text NOT NULL,
      activite text NOT NULL,
      sinistre_id uuid,
      le timestamptz NOT NULL,
      PRIMARY KEY (conversation_id, numero)
    );
    CREATE INDEX historique_par_sinistre ON historique_conversation (sinistre_id, le, numero) WHERE sinistre_id IS NOT NULL;

    CREATE TABLE fichiers_historique (
      empreinte text NOT NULL,
      conversation_id uuid NOT NULL,
      numero integer NOT NULL,
      PRIMARY KEY (empreinte, conversation_id, numero),
      FOREIGN KEY (conversation_id, numero) REFERENCES historique_conversation (conversation_id, numero) ON DELETE CASCADE
    );

    -- Rows outlive their payload: a copy that arrives days later must still be recognised.
    CREATE TABLE messages_entrants (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      source text NOT NULL CHECK (source IN ('webchat', 'whatsapp', 'socket', 'botservice', 'slack', 'interne')),
      conversation_id uuid REFERENCES conversations (id),
      cle_externe text NOT NULL,
      activite_id text NOT NULL,
      nature text NOT NULL CHECK (nature IN ('message', 'join', 'event', 'desk')),
      nom text,
      statut text NOT NULL CHECK (statut IN ('recu', 'traite', 'echoue')),
      essais integer NOT NULL,
      contenu text,
      fichiers json,
      code_echec text,
      recu_le timestamptz NOT NULL,
      traite_le timestamptz,
      CHECK (statut = 'traite' OR contenu IS NOT NULL),
      CONSTRAINT messages_entrants_une_fois UNIQUE NULLS NOT DISTINCT (source, cle_externe, conversation_id)
    );
    CREATE INDEX messages_entrants_en_attente ON messages_entrants (conversation_id, id) WHERE statut = 'recu';
    CREATE INDEX messages_entrants_restes ON messages_entrants (recu_le, id) WHERE statut = 'recu';
    CREATE INDEX messages_entrants_fichiers ON messages_entrants (id) WHERE fichiers IS NOT NULL;

    CREATE TABLE etats_bot (
      cle text PRIMARY KEY,
      conversation_id uuid,
      etag text NOT NULL,
      etat text NOT NULL,
      modifie_le timestamptz NOT NULL
    );
    CREATE INDEX etats_bot_par_conversation ON etats_bot (conversation_id) WHERE conversation_id IS NOT NULL;
  `,
};
