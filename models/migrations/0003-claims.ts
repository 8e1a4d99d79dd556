import type { Migration } from './migration';

export const claims: Migration = {
  name: '0003-claims',
  sql: `
    CREATE TABLE sinistres (
      id uuid PRIMARY KEY,
      numero_sinistre text NOT NULL UNIQUE,
      client_id uuid REFERENCES clients (id),
      contrat_id uuid REFERENCES contrats (id),
      declarant text NOT NULL CHECK (declarant IN ('assure', 'proche', 'non_verifie')),
      status_dossier text NOT NULL CHECK (status_dossier IN (
        'nouveau', 'en_cours', 'en_attente_client', 'expert', 'validation', 'escalade', 'ferme'
      )),
      statut_depuis timestamptz NOT NULL,
      type_sinistre text CHECK (type_sinistre IN (
        'collision', 'vol', 'vandalisme', 'incendie', 'degats_des_eaux', 'bris_de_glace', 'evenement_climatique',
        'dommage_materiel', 'blessure', 'autre'
      )),
      faits text NOT NULL,
      cci_score smallint CHECK (cci_score BETWEEN 0 AND 100),
      decision json,
      declaration_tardive boolean NOT NULL,
      conversation_id uuid REFERENCES conversations (id),
      date_declaration timestamptz NOT NULL,
      date_cloture timestamptz,
      issue text CHECK (issue IN ('indemnise', 'refuse', 'sans_suite', 'retire', 'doublon')),
      archive_le timestamptz,
      version integer NOT NULL CHECK (version > 0)
    );
    CREATE INDEX sinistres_par_client ON sinistres (client_id, date_declaration DESC) WHERE archive_le IS NULL;
    CREATE INDEX sinistres_par_contrat ON sinistres (contrat_id, date_declaration DESC) WHERE archive_le IS NULL;

    ALTER TABLE conversations ADD FOREIGN KEY (sinistre_id) REFERENCES sinistres (id);
    ALTER TABLE historique_conversation ADD FOREIGN KEY (sinistre_id) REFERENCES sinistres (id);

    -- Numbers of a year start at one without a counter row that every new claim would queue for: the sequence never
    -- rolls back, and a year's numbers are counted from where it stood when the year's first claim came.
    CREATE SEQUENCE numero_sinistre;
    CREATE TABLE annees_sinistre (
      annee integer PRIMARY KEY,
      base bigint NOT NULL
    );

    CREATE TABLE changements_statut (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      sinistre_id uuid NOT NULL REFERENCES sinistres (id),
      de text,
      vers text NOT NULL,
      motif text,
      le timestamptz NOT NULL
    );
    CREATE INDEX changements_statut_par_sinistre ON changements_statut (sinistre_id, id);

    CREATE TABLE actions_recommandees (
      id uuid PRIMARY KEY,
      sinistre_id uuid NOT NULL REFERENCES sinistres (id),
      code text NOT NULL,
      detail text,
      responsable text NOT NULL CHECK (responsable IN ('client', 'assureur')),
      priorite text NOT NULL CHECK (priorite IN ('urgente', 'haute', 'normale', 'basse')),
      statut text NOT NULL CHECK (statut IN ('en_attente', 'en_cours', 'faite', 'expiree')),
      echeance timestamptz,
      cree_le timestamptz NOT NULL
    );
    CREATE INDEX actions_recommandees_par_sinistre ON actions_recommandees (sinistre_id, cree_le);

    CREATE TABLE remboursements (
      id uuid PRIMARY KEY,
      sinistre_id uuid NOT NULL REFERENCES sinistres (id),
      statut text NOT NULL CHECK (statut IN ('en_attente', 'accepte', 'partiellement_accepte', 'rejete', 'paye')),
      devise text CHECK (devise IN ('MAD', 'EUR')),
      montant_reclame bigint,
      montant_accepte bigint CHECK (montant_accepte >= 0),
      franchise bigint CHECK (franchise >= 0),
      lignes json NOT NULL,
      automatique boolean NOT NULL,
      pieces_verifiees_le timestamptz,
      paye_le timestamptz,
      cree_le timestamptz NOT NULL,
      CHECK (devise IS NOT NULL OR (montant_reclame IS NULL AND montant_accepte IS NULL AND franchise IS NULL)),
      -- Received is not verified: nothing is paid before a person has looked at the papers.
      CHECK (statut <> 'paye' OR (
        paye_le IS NOT NULL AND pieces_verifiees_le IS NOT NULL AND montant_accepte IS NOT NULL AND montant_accepte > 0
      ))
    );
    CREATE INDEX remboursements_par_sinistre ON remboursements (sinistre_id, cree_le);

    CREATE TABLE documents (
      id uuid PRIMARY KEY,
      sinistre_id uuid REFERENCES sinistres (id),
      conversation_id uuid REFERENCES conversations (id),
      nature text NOT NULL CHECK (nature IN (
        'constat', 'declaration_ecrite', 'photos', 'devis_ou_facture', 'rapport_police', 'recepisse_plainte',
        'carte_grise', 'cles', 'liste_valorisee', 'attestation_pompiers', 'constat_degat_des_eaux',
        'certificat_medical', 'autre'
      )),
      empreinte text NOT NULL CHECK (empreinte ~ '^[0-9a-f]{64}$'),
      fichier text NOT NULL,
      medical boolean NOT NULL,
      recu_le timestamptz NOT NULL,
      verifie_le timestamptz
    );
    CREATE INDEX documents_par_sinistre ON documents (sinistre_id, recu_le) WHERE sinistre_id IS NOT NULL;
    CREATE INDEX documents_par_empreinte ON documents (empreinte);

    CREATE TABLE evaluations_cci (
      id uuid PRIMARY KEY,
      sinistre_id uuid NOT NULL REFERENCES sinistres (id),
      cci_score smallint NOT NULL CHECK (cci_score BETWEEN 0 AND 100),
      facteurs json NOT NULL,
      motifs text NOT NULL,
      version_regles text NOT NULL,
      le timestamptz NOT NULL
    );
    CREATE INDEX evaluations_cci_par_sinistre ON evaluations_cci (sinistre_id, le);
  `,
};
