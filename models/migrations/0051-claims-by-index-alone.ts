import type { Migration } from './migration';

/** Dossiers by complexity, whatever their line and status: a list for those who see all of them. */
export const claimsByIndexAlone: Migration = {
  name: '0051-claims-by-index-alone',
  sql: `
    CREATE INDEX sinistres_par_cci_seul ON sinistres (cci_score, date_declaration, id) WHERE archive_le IS NULL;
  `,
};
