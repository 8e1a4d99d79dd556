import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** The id of the n-th dossier, from 1: scattered, as real ones are. */
export function claimId(n: number): string {
  const hex = createHash('md5').update(`s${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** The same in SQL, for each kind of object. */
const id = (kind: string, n = 'n'): string => `md5('${kind}' || ${n})::uuid`;
/** A number of 0 to `below` − 1 that looks like chance and is the same every time. */
const chance = (salt: number, below: number): string =>
  `((n::bigint * 2654435761 + ${salt} * 40503) % 1000003 % ${below})`;

const TYPES = `ARRAY['collision','vol','vandalisme','incendie','degats_des_eaux','bris_de_glace','evenement_climatique','dommage_materiel','autre']`;
/** Most dossiers are over; few wait. */
const STATUS = `CASE WHEN ${chance(1, 100)} < 88 THEN 'ferme' ELSE
  (ARRAY['en_cours','en_attente_client','expert','validation','escalade'])[1 + ${chance(2, 5)}] END`;
const DECLARED = `timestamptz '2024-01-01' + ${chance(3, 900)} * interval '1 day' + (n % 86400) * interval '1 second'`;
const FACTS = `'0:{"account":["on m''a pris le retroviseur hier soir"],"type":"collision","injuries":"no","place":"Rabat"}'`;

/** A quarter as many people as dossiers, a policy each, and what hangs on every dossier. */
const STATEMENTS: readonly string[] = [
  `INSERT INTO clients SELECT ${id('c')}, '0:"x"', 'm' || n, NULL, '0:"x"', '0:"x"', '0:"1990-01-01"', NULL, NULL, 'fr', NULL, 'v', now()
   FROM generate_series($1::int, $2::int) n WHERE n % 4 = 0`,
  `INSERT INTO contrats SELECT ${id('p')}, 'P' || n, ${id('c')}, CASE WHEN n % 8 = 0 THEN 'habitation' ELSE 'auto' END,
     'MA', 'Africa/Casablanca', 'MAD', '2020-01-01', NULL, '[]', NULL FROM generate_series($1::int, $2::int) n WHERE n % 4 = 0`,
  `INSERT INTO sinistres SELECT ${id('s')}, 'SIN-B-' || n, ${id('c', '(n - n % 4)')}, ${id('p', '(n - n % 4)')}, 'assure', ${STATUS},
     ${DECLARED}, (${TYPES})[1 + ${chance(4, 9)}], ${FACTS}, ${chance(5, 101)}, NULL, false, NULL, ${DECLARED}, NULL, NULL, NULL, 1,
     CASE WHEN (n - n % 4) % 8 = 0 THEN 'habitation' ELSE 'auto' END FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO actions_recommandees SELECT ${id('a')}, ${id('s')}, 'verifier_pieces', NULL, 'assureur', 'normale', 'en_attente',
     now(), now() FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO remboursements SELECT ${id('r')}, ${id('s')}, 'en_attente', 'MAD', 100000, 50000, 50000, '[]', true, NULL, NULL, now()
   FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO documents SELECT ${id('d')}, ${id('s')}, NULL, 'photos', md5('f' || n) || md5('g' || n),
     '0:{"mime":"image/png","size":10,"name":"photo.png","kind":"image"}', false, now(), NULL FROM generate_series($1::int, $2::int) n`,
];

/** Fills a migrated database up to a number of dossiers, from where it was filled before. */
export async function fillClaims(url: string, already: number, upTo: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // The rows fit together by how they are made; to have each looked up would take most of the time.
    await client.query('SET session_replication_role = replica');
    await client.query('SET synchronous_commit = off');
    for (const statement of STATEMENTS) await client.query(statement, [already + 1, upTo]);
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
