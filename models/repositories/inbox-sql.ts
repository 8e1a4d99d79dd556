import { defineQuery } from '../sql/query';
import { insertInto } from '../sql/write';
import { botStatesTable } from '../tables/bot-states';
import { inboxTable } from '../tables/inbox';

const COLUMNS = inboxTable.names.join(', ');

// A turn needs all three before it runs, and each is one look into an index; together they are one round trip.
export const OPEN_TURN = defineQuery(
  'inbox.openTurn',
  [inboxTable, botStatesTable],
  `SELECT 'copie' AS genre, ${COLUMNS}, NULL AS cle, NULL AS etag, NULL AS etat FROM messages_entrants
     WHERE source = $2 AND cle_externe = $3 AND conversation_id = $1
   UNION ALL
   (SELECT 'attente', ${COLUMNS}, NULL, NULL, NULL FROM messages_entrants
     WHERE conversation_id = $1 AND statut = 'recu' ORDER BY id)
   UNION ALL
   SELECT 'etat', ${inboxTable.names.map((column) => `NULL::${inboxTable.sqlType(column)}`).join(', ')}, cle, etag, etat
     FROM etats_bot WHERE conversation_id = $1`,
);

export const ACCEPT = defineQuery(
  'inbox.accept',
  [inboxTable],
  `INSERT INTO messages_entrants
     (source, conversation_id, cle_externe, activite_id, nature, nom, statut, essais, contenu, fichiers, recu_le)
   VALUES ($1, $2, $3, $4, $5, $6, 'recu', 0, $7, $8, $9)
   ON CONFLICT (source, cle_externe, conversation_id) DO NOTHING RETURNING id`,
);

// Each insert takes the next id, in the order of the rows.
export const ACCEPT_ALL = insertInto('inbox.acceptAll', inboxTable, {
  omit: ['id'],
  conflict: () => 'ON CONFLICT DO NOTHING',
  returning: ['conversation_id'],
});

export const LOCK_PENDING = defineQuery(
  'inbox.lockPending',
  [inboxTable],
  `SELECT ${COLUMNS} FROM messages_entrants
   WHERE source = $1 AND cle_externe = $2 AND conversation_id IS NULL AND statut = 'recu' FOR UPDATE`,
);

// One line a conversation: its rows are processed together, in order.
export const LEFT_OVER = defineQuery(
  'inbox.leftOver',
  [inboxTable],
  `SELECT conversation_id, source, cle_externe FROM (
     SELECT DISTINCT ON (coalesce(conversation_id::text, id::text)) id, conversation_id, source, cle_externe
     FROM messages_entrants WHERE statut = 'recu' AND recu_le < $1
     ORDER BY coalesce(conversation_id::text, id::text), id
   ) t ORDER BY id LIMIT $2`,
);

// A row that was processed stays so: whoever comes second has lost and must not commit what it did.
const ONCE = `ON CONFLICT (source, cle_externe, conversation_id) DO UPDATE
  SET statut = excluded.statut, essais = messages_entrants.essais + 1, contenu = excluded.contenu,
      fichiers = excluded.fichiers, code_echec = excluded.code_echec, traite_le = excluded.traite_le
  WHERE messages_entrants.statut <> 'traite'`;

export const PROCESS = insertInto('inbox.saveProcessed', inboxTable, {
  omit: ['id'],
  everyRow: true,
  conflict: () => ONCE,
});

export const FAIL = insertInto('inbox.saveFailed', inboxTable, { omit: ['id'], everyRow: true, conflict: () => ONCE });
