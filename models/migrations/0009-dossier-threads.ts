import type { Migration } from './migration';

/** A dossier keeps its thread on the desk, however often it is escalated. */
export const dossierThreads: Migration = {
  name: '0009-dossier-threads',
  sql: `
    DROP INDEX escalades_par_fil;
    CREATE INDEX escalades_par_fil ON escalades (canal_bureau, fil_bureau, cree_le) WHERE fil_bureau IS NOT NULL;
    CREATE INDEX escalades_par_sinistre ON escalades (sinistre_id, cree_le);
  `,
};
