import type { Migration } from './migration';

/** What REST needs: lists that stay flat, callers that are systems, one answer per creation, limits over all processes. */
export const api: Migration = {
  name: '0010-api',
  sql: `
    ALTER TABLE journal_audit DROP CONSTRAINT journal_audit_acteur_type_check;
    ALTER TABLE journal_audit ADD CONSTRAINT journal_audit_acteur_type_check
      CHECK (acteur_type IN ('client', 'anonyme', 'conseiller', 'service', 'ops', 'systeme'));
    CREATE INDEX journal_audit_par_date ON journal_audit (le, id);
    CREATE INDEX journal_audit_par_sinistre ON journal_audit (sinistre_id, le, id) WHERE sinistre_id IS NOT NULL;
    CREATE INDEX journal_audit_par_acteur ON journal_audit (acteur_id, le, id);

    -- The line of business of a dossier, kept beside it: advisors list those of their lines only.
    ALTER TABLE sinistres ADD COLUMN ligne text;
    UPDATE sinistres s SET ligne = coalesce(
      (SELECT produit FROM contrats c WHERE c.id = s.contrat_id),
      CASE WHEN type_sinistre IN ('collision', 'bris_de_glace') THEN 'auto'
           WHEN type_sinistre = 'degats_des_eaux' THEN 'habitation' ELSE 'autre' END
    );
    ALTER TABLE sinistres ALTER COLUMN ligne SET NOT NULL,
      ADD CONSTRAINT sinistres_ligne_check CHECK (ligne IN ('auto', 'habitation', 'autre'));

    -- Each list is read along one of these from its newest row: what a filter names comes first, then the date.
    CREATE INDEX sinistres_par_date ON sinistres (date_declaration, id) WHERE archive_le IS NULL;
    CREATE INDEX sinistres_par_statut ON sinistres (ligne, status_dossier, date_declaration, id) WHERE archive_le IS NULL;
    CREATE INDEX sinistres_par_type ON sinistres (type_sinistre, ligne, status_dossier, date_declaration, id)
      WHERE archive_le IS NULL;
    CREATE INDEX sinistres_par_cci ON sinistres (ligne, status_dossier, cci_score, date_declaration, id)
      INCLUDE (type_sinistre) WHERE archive_le IS NULL;

    CREATE INDEX escalades_file ON escalades (ligne, cree_le, id) WHERE statut <> 'fermee';

    CREATE TABLE demandes_droits (
      id uuid PRIMARY KEY,
      client_id uuid NOT NULL REFERENCES clients (id),
      nature text NOT NULL CHECK (nature IN ('effacement')),
      statut text NOT NULL CHECK (statut IN ('ouverte', 'traitee', 'restreinte')),
      demandeur_type text NOT NULL,
      demandeur_id text NOT NULL,
      cree_le timestamptz NOT NULL,
      traitee_le timestamptz
    );
    CREATE UNIQUE INDEX demandes_droits_une_ouverte ON demandes_droits (client_id, nature) WHERE statut = 'ouverte';

    CREATE TABLE cles_idempotence (
      porteur_index text NOT NULL,
      operation text NOT NULL,
      cle text NOT NULL,
      empreinte text NOT NULL,
      statut_http smallint,
      sujet_nature text CHECK (sujet_nature IN ('client', 'sinistre')),
      sujet_id uuid,
      reponse text,
      expire_le timestamptz NOT NULL,
      PRIMARY KEY (porteur_index, operation, cle)
    );
    CREATE INDEX cles_idempotence_expirees ON cles_idempotence (expire_le);

    -- Not logged: a crash forgets how often somebody called in the last minute, and nothing else.
    CREATE UNLOGGED TABLE compteurs_appels (
      porteur_index text PRIMARY KEY,
      fenetre timestamptz NOT NULL,
      appels integer NOT NULL
    );
    CREATE INDEX compteurs_appels_par_fenetre ON compteurs_appels (fenetre);
  `,
};
