import type { Migration } from './migration';

/** What the schedules look for: few rows among many, so each index holds only those. */
export const dueWork: Migration = {
  name: '0005-due-work',
  sql: `
    CREATE INDEX sinistres_chez_nous ON sinistres (date_declaration, id)
      WHERE status_dossier IN ('en_cours', 'validation') AND archive_le IS NULL;
    CREATE INDEX sinistres_en_attente_client ON sinistres (statut_depuis, id)
      WHERE status_dossier = 'en_attente_client' AND archive_le IS NULL AND conversation_id IS NOT NULL;
    CREATE INDEX escalades_prises ON escalades (prise_le) WHERE statut IN ('prise', 'en_cours');
    CREATE INDEX actions_recommandees_du_client ON actions_recommandees (echeance, sinistre_id)
      WHERE statut IN ('en_attente', 'en_cours') AND responsable = 'client';
  `,
};
