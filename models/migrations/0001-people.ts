import type { Migration } from './migration';

export const people: Migration = {
  name: '0001-people',
  sql: `
    CREATE TABLE clients (
      id uuid PRIMARY KEY,
      matricule text NOT NULL,
      matricule_index text NOT NULL UNIQUE,
      civilite text,
      prenom text NOT NULL,
      nom text NOT NULL,
      date_naissance text NOT NULL,
      telephone text,
      telephone_index text,
      langue text NOT NULL CHECK (langue IN ('fr', 'en', 'ar')),
      pin_verificateur text,
      naissance_verificateur text NOT NULL,
      cree_le timestamptz NOT NULL
    );

    CREATE TABLE contrats (
      id uuid PRIMARY KEY,
      numero text NOT NULL UNIQUE,
      client_id uuid NOT NULL REFERENCES clients (id),
      produit text NOT NULL CHECK (produit IN ('auto', 'habitation')),
      pays text NOT NULL CHECK (pays IN ('FR', 'MA')),
      fuseau text NOT NULL,
      devise text NOT NULL CHECK (devise IN ('MAD', 'EUR')),
      debut date NOT NULL,
      fin date CHECK (fin >= debut),
      suspensions json NOT NULL,
      limite_automatique bigint CHECK (limite_automatique >= 0)
    );
    CREATE INDEX contrats_par_client ON contrats (client_id);

    CREATE TABLE garanties_contrat (
      contrat_id uuid NOT NULL REFERENCES contrats (id) ON DELETE CASCADE,
      garantie text NOT NULL,
      rang smallint NOT NULL,
      franchise_type text NOT NULL CHECK (franchise_type IN ('fixed')),
      franchise bigint NOT NULL CHECK (franchise >= 0),
      plafond bigint NOT NULL CHECK (plafond >= 0),
      PRIMARY KEY (contrat_id, garantie)
    );

    CREATE TABLE conseillers (
      id uuid PRIMARY KEY,
      utilisateur_slack text NOT NULL UNIQUE,
      prenom text NOT NULL,
      role text NOT NULL CHECK (role IN ('conseiller', 'superviseur')),
      lignes json NOT NULL,
      actif boolean NOT NULL
    );

    CREATE TABLE identites_canal (
      canal text NOT NULL CHECK (canal IN ('webchat', 'whatsapp', 'socket', 'botservice')),
      identifiant_index text NOT NULL,
      identifiant text NOT NULL,
      client_id uuid NOT NULL REFERENCES clients (id),
      prouve_le timestamptz NOT NULL,
      PRIMARY KEY (canal, identifiant_index)
    );

    CREATE TABLE echecs_connexion (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      matricule_index text,
      expediteur_index text NOT NULL,
      le timestamptz NOT NULL
    );
    CREATE INDEX echecs_connexion_par_matricule ON echecs_connexion (matricule_index, le) WHERE matricule_index IS NOT NULL;
    CREATE INDEX echecs_connexion_par_expediteur ON echecs_connexion (expediteur_index, le);

    CREATE TABLE parametres (
      cle text PRIMARY KEY,
      valeur json NOT NULL
    );
  `,
};
