import { defineQuery } from '../sql/query';
import { insertInto, registerWrite, type Write } from '../sql/write';
import { outboxTable } from '../tables/outbox';
import { namesOfConversation } from './sender-address';

const COLUMNS = outboxTable.names.map((column) => `m.${column}`).join(', ');

// Whoever is first in line of its group: rows that were sent, given up or cancelled do not stand in the way.
const FIRST_OF_GROUP = `NOT EXISTS (
  SELECT FROM messages_sortants p WHERE p.groupe = m.groupe AND p.id < m.id AND p.statut IN ('en_attente', 'envoi')
)`;

// Whoever began it and left no word may have sent it. Waiting until its date or, being sent, until its lease ends: `du_le` says both.
export const BEGIN = defineQuery(
  'outbox.begin',
  [outboxTable],
  `UPDATE messages_sortants m SET statut = 'envoi', essais = m.essais + 1, envoi_le = $2, du_le = $3,
     incertitudes = m.incertitudes + CASE WHEN m.statut = 'envoi' THEN 1 ELSE 0 END,
     incertain_depuis = CASE WHEN m.statut = 'envoi' THEN m.envoi_le ELSE m.incertain_depuis END,
     retenu_le = NULL, remise = NULL, remise_le = NULL, remise_code = NULL
   WHERE m.id = $1 AND m.statut IN ('en_attente', 'envoi') AND m.du_le <= $2 AND ${FIRST_OF_GROUP} RETURNING ${COLUMNS}`,
);
export const EXTEND = defineQuery(
  'outbox.extend',
  [outboxTable],
  `UPDATE messages_sortants SET du_le = $3 WHERE id = $1 AND essais = $2 AND statut = 'envoi'`,
);
// With each, whose turn it is now in its group: of all that this statement does not mark itself.
export const MARK_SENT = defineQuery(
  'outbox.markSent',
  [outboxTable],
  `WITH v AS (SELECT * FROM unnest($1::bigint[], $2::timestamptz[], $3::text[]) AS t (id, le, ref)),
   w AS (
     UPDATE messages_sortants m SET statut = 'envoye', envoye_le = v.le, reference_externe = v.ref, code_echec = NULL, fichiers = NULL
     FROM v WHERE m.id = v.id AND m.statut IN ('en_attente', 'envoi')
   )
   SELECT v.id AS envoyee, s.id, s.nature, s.pas_avant FROM v JOIN messages_sortants m ON m.id = v.id CROSS JOIN LATERAL (
     SELECT n.id, n.nature, n.pas_avant, n.du_le FROM messages_sortants n
     WHERE n.groupe = m.groupe AND n.statut IN ('en_attente', 'envoi') AND n.id <> ALL($1::bigint[]) ORDER BY n.id LIMIT 1
   ) s WHERE s.du_le <= v.le`,
);
export const RETRY = defineQuery(
  'outbox.retry',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'en_attente', code_echec = $2, du_le = $3,
     incertitudes = incertitudes + $4::int, incertain_depuis = CASE WHEN $4::int > 0 THEN envoi_le ELSE incertain_depuis END
   WHERE id = $1 AND statut = 'envoi'`,
);
export const HOLD = defineQuery(
  'outbox.hold',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'en_attente', code_echec = $2, retenu_le = $3, du_le = 'infinity'
   WHERE id = $1 AND statut IN ('envoi', 'envoye', 'echoue')`,
);
export const SEND_AGAIN = defineQuery(
  'outbox.sendAgain',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'en_attente', code_echec = $2, du_le = $3, reference_externe = NULL
   WHERE id = $1 AND statut IN ('envoi', 'envoye', 'echoue') RETURNING id`,
);

const WEIGHT = `array_position(ARRAY['accepte', 'remis', 'lu', 'ecoute', 'echec'], `;

// Each row once, with the weightiest of what was told of it; a failure of an earlier attempt says nothing of the last one.
export const RECORD_DELIVERIES = defineQuery(
  'outbox.recordDeliveries',
  [outboxTable],
  `UPDATE messages_sortants m SET remise = s.remise, remise_le = s.le, remise_code = s.code,
     reference_externe = coalesce(m.reference_externe, s.ref), envoye_le = coalesce(m.envoye_le, s.le), fichiers = NULL,
     statut = CASE WHEN m.statut NOT IN ('en_attente', 'envoi') THEN m.statut WHEN s.remise = 'echec' THEN 'echoue' ELSE 'envoye' END
   FROM (
     SELECT DISTINCT ON (id) * FROM (
       SELECT coalesce(t.id, (SELECT r.id FROM messages_sortants r
         WHERE r.nature = 'whatsapp.message' AND r.reference_externe = t.ref LIMIT 1)) AS id, t.essai, t.ref, t.remise, t.le, t.code
       FROM unnest($1::bigint[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::text[])
         AS t (id, essai, ref, remise, le, code)
     ) u WHERE id IS NOT NULL ORDER BY id, ${WEIGHT}remise) DESC
   ) s
   WHERE m.id = s.id AND m.nature = 'whatsapp.message'
     AND (m.reference_externe IS NULL OR m.reference_externe = s.ref)
     AND (s.remise <> 'echec' OR s.essai IS NULL OR s.essai = m.essais)
     AND (m.remise IS NULL OR ${WEIGHT}m.remise) < ${WEIGHT}s.remise))
   RETURNING ${COLUMNS}`,
);
export const GIVE_UP = defineQuery(
  'outbox.giveUp',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'echoue', code_echec = $2 WHERE id = $1 AND statut = 'envoi'`,
);
export const REVIVE = defineQuery(
  'outbox.revive',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'en_attente', du_le = $2 WHERE id = $1 AND statut = 'echoue' RETURNING id`,
);
export const CANCEL = defineQuery(
  'outbox.cancel',
  [outboxTable],
  `UPDATE messages_sortants m SET statut = 'annule', fichiers = NULL
   FROM (SELECT id, statut FROM messages_sortants WHERE cle = $1 FOR UPDATE) avant
   WHERE m.id = avant.id AND (avant.statut = 'annule' OR (avant.statut = 'en_attente' AND m.essais = 0))
   RETURNING avant.statut`,
  { locks: false },
);
export const RELEASE: Write<Readonly<{ conversation_id: string; du_le: Date }>> = registerWrite({
  name: 'outbox.releaseHeld',
  table: outboxTable.name,
  parameters: [
    { name: 'conversation_id', type: 'uuid' },
    { name: 'du_le', type: 'timestamptz' },
  ],
  returning: ['cible.id', 'cible.nature', 'cible.pas_avant', 'cible.conversation_id'],
  everyRow: false,
  sql: (source) => `UPDATE messages_sortants AS cible SET du_le = v.du_le, retenu_le = NULL FROM ${source} AS v
    WHERE cible.conversation_id = v.conversation_id AND cible.retenu_le IS NOT NULL AND cible.statut = 'en_attente'`,
});
export const NEXT = defineQuery(
  'outbox.next',
  [outboxTable],
  `SELECT id, nature, pas_avant FROM (
     SELECT id, nature, pas_avant, du_le FROM messages_sortants
     WHERE groupe = $1 AND statut IN ('en_attente', 'envoi') ORDER BY id LIMIT 1
   ) m WHERE du_le <= $2`,
);
export const DUE = defineQuery(
  'outbox.due',
  [outboxTable],
  `SELECT m.id, m.nature, m.pas_avant FROM messages_sortants m
   WHERE m.statut IN ('en_attente', 'envoi') AND m.du_le <= $1 AND ${FIRST_OF_GROUP}
   ORDER BY m.du_le, m.id LIMIT $2`,
);

const FREE_GROUP = `statut = 'envoi' AND NOT EXISTS (
  SELECT FROM messages_sortants p WHERE p.groupe = v.groupe AND p.statut IN ('en_attente', 'envoi')
)`;

/**
 * A row that comes as `envoi` has its first attempt begun here, unless another of its group is still to leave. To whom it goes
 * is told with it, so that nobody has to ask.
 */
export const APPEND = insertInto('outbox.append', outboxTable, {
  omit: ['id'],
  // OFFSET keeps the planner from asking once for each column.
  from: (source) => `(SELECT v.*, ${FREE_GROUP} AS commence FROM ${source} AS v OFFSET 0) AS v`,
  set: {
    statut: `CASE WHEN statut <> 'envoi' OR commence THEN statut ELSE 'en_attente' END`,
    essais: 'CASE WHEN commence THEN essais ELSE 0 END',
    envoi_le: 'CASE WHEN commence THEN envoi_le END',
    du_le: `CASE WHEN statut <> 'envoi' OR commence THEN du_le ELSE cree_le END`,
  },
  conflict: () => 'ON CONFLICT (cle) DO NOTHING',
  returning: ['id', 'nature', 'pas_avant', 'cle', 'statut'],
  alsoReturning: [
    `CASE WHEN statut = 'envoi' THEN (
       SELECT json_agg(i) FROM (${namesOfConversation('messages_sortants.conversation_id')}) i
     ) END AS noms`,
  ],
});
