import { defineQuery } from '../sql/query';
import { claimActionsTable } from '../tables/claim-actions';
import { claimStatusChangesTable } from '../tables/claim-status-changes';
import { claimsTable } from '../tables/claims';
import { escalationsTable } from '../tables/escalations';
import { outboxTable } from '../tables/outbox';
import { transcriptTable } from '../tables/transcript';

export const AGING_CLAIMS = defineQuery(
  'dueWork.agingClaims',
  [claimsTable, claimStatusChangesTable],
  `SELECT s.id, s.date_declaration, (
     SELECT coalesce(json_agg(json_build_object('vers', c.vers, 'le', c.le) ORDER BY c.id), '[]')
     FROM changements_statut c WHERE c.sinistre_id = s.id
   ) AS historique
   FROM sinistres s
   WHERE s.status_dossier IN ('en_cours', 'validation') AND s.archive_le IS NULL
     AND s.date_declaration < $1 AND (s.date_declaration, s.id) > ($2::timestamptz, $3::uuid)
   ORDER BY s.date_declaration, s.id LIMIT $4`,
);

// A cancelled reminder was never seen, but its number is used up; the wait is counted from whatever came last.
export const CLAIMS_TO_REMIND = defineQuery(
  'dueWork.claimsToRemind',
  [claimsTable, outboxTable],
  `SELECT s.id AS "claimId", r.total AS sent
   FROM sinistres s CROSS JOIN LATERAL (
     SELECT count(m.id)::int AS total, max(coalesce(m.envoye_le, m.cree_le)) AS derniere,
       coalesce(bool_or(m.statut IN ('en_attente', 'envoi')), false) AS en_route
     FROM messages_sortants m
     WHERE m.cle = ANY (ARRAY(SELECT $2::text || s.id || ':' || n FROM generate_series(1, $3::int) AS n))
   ) r
   WHERE s.status_dossier = 'en_attente_client' AND s.archive_le IS NULL AND s.conversation_id IS NOT NULL
     AND s.statut_depuis <= $1 AND r.total < $3::int AND NOT r.en_route
     AND coalesce(r.derniere, s.statut_depuis) <= $1
   ORDER BY s.statut_depuis, s.id LIMIT $4`,
);

export const SILENT_ADVISORS = defineQuery(
  'dueWork.silentAdvisors',
  [escalationsTable, transcriptTable, outboxTable],
  `SELECT e.id AS "escalationId", q.le AS "unansweredSince"
   FROM escalades e CROSS JOIN LATERAL (
     SELECT min(h.le) AS le FROM historique_conversation h
     WHERE h.sinistre_id = e.sinistre_id AND h.interlocuteur = 'client' AND h.le > coalesce((
       SELECT max(r.le) FROM historique_conversation r
       WHERE r.sinistre_id = e.sinistre_id AND r.interlocuteur = 'conseiller'
     ), '-infinity')
   ) q
   WHERE e.statut IN ('prise', 'en_cours') AND greatest(q.le, e.prise_le) <= $1 AND q.le IS NOT NULL
     AND NOT EXISTS (
       SELECT FROM messages_sortants m
       WHERE m.cle = $2::text || e.id || ':' || floor(extract(epoch FROM q.le) * 1000)::bigint
     )
   ORDER BY q.le, e.id LIMIT $3`,
);

export const CLAIMS_WITH_EXPIRED_ACTIONS = defineQuery(
  'dueWork.claimsWithExpiredActions',
  [claimActionsTable],
  `SELECT a.sinistre_id AS id FROM actions_recommandees a
   WHERE a.statut IN ('en_attente', 'en_cours') AND a.responsable = 'client' AND a.echeance <= $1
   GROUP BY a.sinistre_id ORDER BY min(a.echeance), a.sinistre_id LIMIT $2`,
);
