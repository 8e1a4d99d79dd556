import { defineQuery, type Query } from '../sql/query';
import { claimsTable } from '../tables/claims';

/** Personal columns stay where they are. */
const COLUMNS = claimsTable.names.filter(
  (name) => !['faits', 'decision', 'conversation_id', 'archive_le'].includes(name),
);

/** What of a dossier its place in a list hangs on: archived ones are in none. */
const BEHIND = `archive_le IS NULL AND (date_declaration, id) < ($1::timestamptz, $2::uuid) AND date_declaration >= $3::timestamptz`;
const NEWEST = 'ORDER BY date_declaration DESC, id DESC';

/**
 * One page of dossiers, whose ids and dates a relation gives.
 * OFFSET 0 keeps the planner from joining the page, whose length it does not know, with the whole table.
 * Parameters: $1 and $2 the position (date and id) that the page lies behind, $3 the oldest date, $4 the page's length.
 */
function page(name: string, found: string): Query {
  return defineQuery(
    name,
    [claimsTable],
    `SELECT ${COLUMNS.map((column) => `s.${column}`).join(', ')} FROM (${found} ${NEWEST} LIMIT $4) page
     CROSS JOIN LATERAL (SELECT * FROM sinistres WHERE id = page.id OFFSET 0) s ORDER BY s.date_declaration DESC, s.id DESC`,
  );
}

/** Along one index, or among the few of a person. */
function walked(name: string, where: string): Query {
  return page(name, `SELECT id, date_declaration FROM sinistres WHERE ${BEHIND} AND ${where}`);
}

/**
 * Each combination of the values that a filter names is a stretch of an index. The newest dossier of each is found first: a page of n holds
 * nothing of a stretch whose newest is not among the n newest of all, so no more than n stretches are walked, each no further
 * than the page is long. The work depends on the page and on how many values were named, never on how many dossiers there are.
 */
function merged(name: string, named: string, columns: string, where: string): Query {
  const rows = (limit: string): string =>
    `SELECT id, date_declaration FROM sinistres WHERE ${BEHIND} AND ${where} ${NEWEST} LIMIT ${limit}`;
  return page(
    name,
    `SELECT trouve.id, trouve.date_declaration FROM (
       SELECT ${columns} FROM ${named} CROSS JOIN LATERAL (${rows('1')}) tete
       ORDER BY tete.date_declaration DESC, tete.id DESC LIMIT $4
     ) troncon CROSS JOIN LATERAL (${rows('$4')}) trouve`,
  );
}

const LINES = 'unnest($5::text[]) l CROSS JOIN unnest($6::text[]) st';

export const ALL = walked('claims.page.all', 'TRUE');
export const BY_STATUS = merged('claims.page.byStatus', LINES, 'l, st', 'ligne = l AND status_dossier = st');
export const BY_TYPE = merged(
  'claims.page.byType',
  LINES,
  'l, st',
  'ligne = l AND status_dossier = st AND type_sinistre = $7::text',
);
/** $7: the type or null, $8 and $9: the least and the greatest index. */
export const BY_CCI = merged(
  'claims.page.byCci',
  `${LINES} CROSS JOIN generate_series($8::int, $9::int) c`,
  'l, st, c',
  'ligne = l AND status_dossier = st AND cci_score = c AND ($7::text IS NULL OR type_sinistre = $7::text)',
);
/** Whatever their line and status. $5: the type or null, $6 and $7: the least and the greatest index. */
export const BY_CCI_ALONE = merged(
  'claims.page.byCciAlone',
  'generate_series($6::int, $7::int) c',
  'c',
  'cci_score = c AND ($5::text IS NULL OR type_sinistre = $5::text)',
);
/** A person has few dossiers: whatever else is named is looked at one by one. */
export const OF_CLIENT = walked(
  'claims.page.ofClient',
  `client_id = $10::uuid AND ligne = ANY($5::text[]) AND status_dossier = ANY($6::text[])
     AND ($7::text IS NULL OR type_sinistre = $7::text)
     AND ($8::smallint IS NULL OR cci_score BETWEEN $8::smallint AND $9::smallint)`,
);
