import { defineQuery } from '../sql/query';
import { insertInto, updateOf } from '../sql/write';
import { escalationsTable } from '../tables/escalations';

const SELECT = `SELECT ${escalationsTable.names.join(', ')} FROM escalades`;

export const FIND = defineQuery('escalations.find', [escalationsTable], `${SELECT} WHERE id = $1`);
export const OPEN_OF_CLAIM = defineQuery(
  'escalations.openOfClaim',
  [escalationsTable],
  `${SELECT} WHERE sinistre_id = $1 AND statut <> 'fermee'`,
);
export const OF_CLAIM = defineQuery(
  'escalations.ofClaim',
  [escalationsTable],
  `${SELECT} WHERE sinistre_id = $1 ORDER BY cree_le, id`,
);
export const LATEST_OF_CLAIM = defineQuery(
  'escalations.latestOfClaim',
  [escalationsTable],
  `${SELECT} WHERE sinistre_id = $1 ORDER BY cree_le DESC LIMIT 1`,
);
// Each line is walked along its own stretch of the index, no further than the page is long.
export const QUEUE = defineQuery(
  'escalations.queue',
  [escalationsTable],
  `SELECT ${escalationsTable.names.map((column) => `e.${column}`).join(', ')} FROM (
     SELECT trouve.id FROM unnest($1::text[]) l CROSS JOIN LATERAL (
       SELECT id, cree_le FROM escalades
       WHERE statut <> 'fermee' AND ligne = l AND (cree_le, id) > ($2::timestamptz, $3::uuid)
       ORDER BY cree_le, id LIMIT $4
     ) trouve ORDER BY trouve.cree_le, trouve.id LIMIT $4
   ) page CROSS JOIN LATERAL (SELECT * FROM escalades WHERE id = page.id OFFSET 0) e ORDER BY e.cree_le, e.id`,
);
export const FIND_BY_THREAD = defineQuery(
  'escalations.findByThread',
  [escalationsTable],
  `${SELECT} WHERE canal_bureau = $1 AND fil_bureau = $2 ORDER BY cree_le DESC LIMIT 1`,
);
export const TAKE = defineQuery(
  'escalations.take',
  [escalationsTable],
  `UPDATE escalades SET statut = 'prise', conseiller_id = $2, prise_le = $3,
     premiere_prise_le = coalesce(premiere_prise_le, $3), version = version + 1
   WHERE id = $1 AND statut = 'en_attente' RETURNING sinistre_id`,
);
// A dossier that is released has no one who took it; how long it waited the first time stays known.
export const TRANSITION = defineQuery(
  'escalations.transition',
  [escalationsTable],
  `UPDATE escalades SET statut = $4, conseiller_id = $5, fermee_le = $6,
     prise_le = CASE WHEN $4 = 'en_attente' THEN NULL ELSE prise_le END, version = version + 1
   WHERE id = $1 AND statut = $2 AND conseiller_id IS NOT DISTINCT FROM $3::uuid RETURNING sinistre_id`,
);
export const RECORD_THREAD = defineQuery(
  'escalations.recordThread',
  [escalationsTable],
  `UPDATE escalades SET canal_bureau = $2, fil_bureau = $3
   WHERE sinistre_id = (SELECT sinistre_id FROM escalades WHERE id = $1) AND fil_bureau IS NULL`,
);
export const LAST_WAITS = defineQuery(
  'escalations.lastWaits',
  [escalationsTable],
  `SELECT (extract(epoch FROM premiere_prise_le - cree_le) / 60)::float8 AS minutes FROM escalades
   WHERE ligne = $1 AND premiere_prise_le IS NOT NULL ORDER BY premiere_prise_le DESC LIMIT $2`,
);

export const INSERT = insertInto('escalations.insert', escalationsTable);
export const UPDATE = updateOf('escalations.update', escalationsTable, {
  columns: escalationsTable.names.filter((column) => column !== 'id'),
  guard: 'cible.version = v.version - 1',
  set: {
    premiere_prise_le: 'coalesce(cible.premiere_prise_le, v.premiere_prise_le)',
    // The thread is recorded by the job that posts it, without a new version: a writer who read before must not undo it.
    canal_bureau: 'coalesce(cible.canal_bureau, v.canal_bureau)',
    fil_bureau: 'coalesce(cible.fil_bureau, v.fil_bureau)',
  },
});
