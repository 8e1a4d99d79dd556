import { defineQuery } from '../sql/query';
import { insertInto } from '../sql/write';
import { outboxTable } from '../tables/outbox';

const COLUMNS = outboxTable.names.map((column) => `m.${column}`).join(', ');

// Whoever is first in line of its group: rows that were sent, given up or cancelled do not stand in the way.
const FIRST_OF_GROUP = `NOT EXISTS (
  SELECT FROM messages_sortants p WHERE p.groupe = m.groupe AND p.id < m.id AND p.statut IN ('en_attente', 'envoi')
)`;

// Waiting until its date or, being sent, until its lease ends: `du_le` says both.
export const BEGIN = defineQuery(
  'outbox.begin',
  [outboxTable],
  `UPDATE messages_sortants m SET statut = 'envoi', essais = m.essais + 1, envoi_le = $2, du_le = $3
   WHERE m.id = $1 AND m.statut IN ('en_attente', 'envoi') AND m.du_le <= $2 AND ${FIRST_OF_GROUP} RETURNING ${COLUMNS}`,
);
export const EXTEND = defineQuery(
  'outbox.extend',
  [outboxTable],
  `UPDATE messages_sortants SET du_le = $3 WHERE id = $1 AND essais = $2 AND statut = 'envoi'`,
);
export const MARK_SENT = defineQuery(
  'outbox.markSent',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'envoye', envoye_le = $2, reference_externe = $3, code_echec = NULL, fichiers = NULL
   WHERE id = $1 AND statut IN ('en_attente', 'envoi')`,
);
export const RETRY = defineQuery(
  'outbox.retry',
  [outboxTable],
  `UPDATE messages_sortants SET statut = 'en_attente', code_echec = $2, du_le = $3 WHERE id = $1 AND statut = 'envoi'`,
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
);
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

export const APPEND = insertInto('outbox.append', outboxTable, {
  omit: ['id'],
  conflict: () => 'ON CONFLICT (cle) DO NOTHING',
  returning: ['id', 'nature', 'pas_avant'],
});
