import { defineQuery, type Query } from '../sql/query';
import { claimsTable } from '../tables/claims';

/** Personal columns stay where they are. */
const COLUMNS = claimsTable.names.filter(
  (name) => !['faits', 'decision', 'conversation_id', 'archive_le'].includes(name),
);

/**
 * One page of dossiers. Each value that a filter names is walked along its own stretch of an index, newest first and no
 * further than the page is long; the stretches are then merged. So the work depends on the page and on how many values
 * were named, never on how many dossiers there are.
 * OFFSET 0 keeps the planner from joining the page, whose length it does not know, with the whole table.
 * Parameters: $1 and $2 the position (date and id) that the page lies behind, $3 the oldest date, $4 the page's length.
 */
function page(name: string, named: string, where: string): Query {
  return defineQuery(
    name,
    [claimsTable],
    `SELECT ${COLUMNS.map((column) => `s.${column}`).join(', ')} FROM (
       SELECT trouve.id FROM ${named} LATERAL (
         SELECT id, date_declaration FROM sinistres
         WHERE archive_le IS NULL AND (date_declaration, id) < ($1::timestamptz, $2::uuid)
           AND date_declaration >= $3::timestamptz AND ${where}
         ORDER BY date_declaration DESC, id DESC LIMIT $4
       ) trouve ORDER BY trouve.date_declaration DESC, trouve.id DESC LIMIT $4
     ) page CROSS JOIN LATERAL (SELECT * FROM sinistres WHERE id = page.id OFFSET 0) s ORDER BY s.date_declaration DESC, s.id DESC`,
  );
}

const LINES = 'unnest($5::text[]) l CROSS JOIN unnest($6::text[]) st CROSS JOIN';

export const ALL = page('claims.page.all', '', 'TRUE');
export const BY_STATUS = page('claims.page.byStatus', LINES, 'ligne = l AND status_dossier = st');
export const BY_TYPE = page(
  'claims.page.byType',
  LINES,
  'ligne = l AND status_dossier = st AND type_sinistre = $7::text',
);
/** $7: the type or null, $8 and $9: the least and the greatest index. */
export const BY_CCI = page(
  'claims.page.byCci',
  `${LINES.replace(/CROSS JOIN$/, '')} CROSS JOIN generate_series($8::int, $9::int) c CROSS JOIN`,
  'ligne = l AND status_dossier = st AND cci_score = c AND ($7::text IS NULL OR type_sinistre = $7::text)',
);
/** A person has few dossiers: whatever else is named is looked at one by one. */
export const OF_CLIENT = page(
  'claims.page.ofClient',
  '',
  `client_id = $10::uuid AND ligne = ANY($5::text[]) AND status_dossier = ANY($6::text[])
     AND ($7::text IS NULL OR type_sinistre = $7::text)
     AND ($8::smallint IS NULL OR cci_score BETWEEN $8::smallint AND $9::smallint)`,
);
