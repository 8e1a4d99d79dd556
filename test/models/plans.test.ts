import { registeredQueries } from '../../models/sql/query';
import { registeredWrites } from '../../models/sql/write';
import { statementOf } from '../../models/sql/write-set';
import '../../models/unit-of-work';
import { withTestDatabase } from '../support/database';

const db = withTestDatabase();

const ROWS = 12_000;

/** Relations that stay small for ever (the last one is a sequence): read whole where that is what is asked. */
const SMALL = ['conseillers', 'parametres', 'annees_sinistre', 'numero_sinistre'];

// An id made of a number, so that rows of different tables meet: row n of one belongs to row n of the other.
const id = (kind: number, n = 'n'): string =>
  `lpad(${kind}::text, 8, '0') || '-0000-4000-8000-' || lpad(${n}::text, 12, '0')`;
const uuid = (kind: number, n = 'n'): string => `(${id(kind, n)})::uuid`;

/** Rows as a busy year leaves them: many that are done with, few that are waiting. */
const FILL: Readonly<Record<string, string>> = {
  clients: `SELECT ${uuid(1)}, 'x', 'm' || n, NULL, 'x', 'x', 'x', 'x', 't' || n, 'fr', 'p', 'v', now()`,
  contrats: `SELECT ${uuid(2)}, 'P' || n, ${uuid(1)}, 'auto', 'MA', 'Africa/Casablanca', 'MAD', '2020-01-01'::date, NULL::date, '[]'::json, NULL::bigint`,
  garanties_contrat: `SELECT ${uuid(2)}, 'vol', 1, 'fixed', 50000, 5000000`,
  conversations: `SELECT ${uuid(3)}, 'webchat', 'x', 'u' || n, 'fr', 'suivi', ${uuid(1)}, NULL::timestamptz, NULL, NULL::uuid, NULL::timestamptz, NULL::timestamptz, 1, now()`,
  sinistres: `SELECT ${uuid(4)}, 'S' || n, ${uuid(1)}, ${uuid(2)}, 'assure', 'ferme', now(), 'vol', 'x', 10, NULL::json, false, ${uuid(3)}, now(), NULL::timestamptz, NULL, NULL::timestamptz, 1, 'auto'`,
  historique_conversation: `SELECT ${uuid(3)}, 1, 'client', 'a', 'x', ${uuid(4)}, now()`,
  fichiers_historique: `SELECT lpad(n::text, 64, '0'), ${uuid(3)}, 1`,
  messages_entrants: `SELECT n, 'webchat', ${uuid(3)}, 'k' || n, 'a', 'message', NULL, CASE WHEN n % 1000 = 0 THEN 'recu' ELSE 'traite' END, 1,
      CASE WHEN n % 1000 = 0 THEN 'x' END, CASE WHEN n % 1000 = 0 THEN '["x"]'::json END, NULL, now(), now()`,
  etats_bot: `SELECT 'e' || n, ${uuid(3)}, 'x', 'x', now()`,
  changements_statut: `SELECT n, ${uuid(4)}, NULL, 'nouveau', NULL, now()`,
  actions_recommandees: `SELECT ${uuid(5)}, ${uuid(4)}, 'x', NULL, 'client', 'basse', 'faite', NULL::timestamptz, now()`,
  remboursements: `SELECT ${uuid(6)}, ${uuid(4)}, 'en_attente', NULL, NULL::bigint, NULL::bigint, NULL::bigint, '[]'::json, true, NULL::timestamptz, NULL::timestamptz, now()`,
  documents: `SELECT ${uuid(7)}, ${uuid(4)}, ${uuid(3)}, 'photos', lpad(n::text, 64, '0'), 'x', false, now(), NULL::timestamptz`,
  evaluations_cci: `SELECT ${uuid(8)}, ${uuid(4)}, 10, '{}'::json, 'x', '1', now()`,
  decisions: `SELECT ${uuid(12)}, ${uuid(4)}, '1', 'autonome', 'x', 'x', 'x', now()`,
  conseillers: `SELECT ${uuid(10)}, 'U' || n, 'x', 'conseiller', '[]'::json, true, false FROM generate_series(1, 1)`,
  escalades: `SELECT ${uuid(9)}, ${uuid(4)}, 'escalade', 'fermee', 'x', '[]'::json, 'l' || n % 3, 'basse', false, NULL::uuid, now(), now(), now(), 'C1', 'f' || n, now(), 1`,
  remises_attendues: `SELECT ${uuid(3)}, 1, ${uuid(9)}, 'C1', 'f' || n`,
  messages_sortants: `SELECT n, 'k' || n, 'slack.card', 'g' || n % 4000, NULL::uuid, NULL::uuid, NULL::uuid, 'x', CASE WHEN n % 1000 = 0 THEN '["x"]'::json END,
      NULL::timestamptz, now(), CASE WHEN n % 1000 = 0 THEN 'en_attente' ELSE 'envoye' END, 1, NULL::timestamptz, NULL::timestamptz, 'r' || n, NULL, now(),
      0, NULL::timestamptz, NULL::timestamptz, NULL, NULL::timestamptz, NULL`,
  identites_canal: `SELECT 'whatsapp', 'p', 'telephone', 'i' || n, 'x', ${uuid(3)}, now(), NULL::timestamptz`,
  echecs_connexion: `SELECT n, 'm' || n, 'e' || n, now()`,
  demandes_droits: `SELECT ${uuid(11)}, ${uuid(1)}, 'effacement', 'traitee', 'client', 'x', now(), now()`,
  cles_idempotence: `SELECT 'p' || n, 'sinistres.declarer', 'k', 'e', NULL::smallint, NULL, NULL::uuid, NULL, now()`,
  compteurs_appels: `SELECT 'p' || n, now() - n * interval '1 minute', 1`,
  livraisons_assureur: `SELECT n, ${uuid(12)}, 'claim.decided', ${uuid(4)}, 1, now(), 5, n % 1000 <> 0, 204, NULL`,
  paroles_dites: `SELECT 'v' || n, lpad(n::text, 64, '0'), 'audio/wav', now() + n * interval '1 minute'`,
  liens_acces: `SELECT ${uuid(12)}, 'suivi', ${uuid(1)}, NULL::uuid, NULL, NULL::uuid, NULL::uuid, true, 'fr', now(), now() + n * interval '1 minute', NULL::timestamptz`,
  coordonnees_bancaires: `SELECT ${uuid(1)}, 'iban', 'x', 'x', now()`,
  journal_audit: `SELECT n, now(), 'systeme', 'x', NULL::uuid, 'claim.read', ${uuid(4)}, NULL, '{}'::json`,
};

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Big tables that a plan reads from end to end. */
function scanned(plan: Plan): string[] {
  const table = plan['Relation Name'] ?? '';
  const here = plan['Node Type'] === 'Seq Scan' && !SMALL.includes(table) ? [table] : [];
  return [...here, ...(plan.Plans ?? []).flatMap(scanned)];
}

// The plan that serves any parameters: what a prepared statement ends up with.
async function planOf(statement: string): Promise<Plan> {
  const [row] = await db().query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`,
  );
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  if (plan === undefined) {
    throw new Error('no plan');
  }
  return plan;
}

describe('on tables of more than ten thousand rows', () => {
  beforeAll(async () => {
    for (const [table, select] of Object.entries(FILL)) {
      const source = select.includes(' FROM ')
        ? select.replace('generate_series(1, 1)', 'generate_series(1, 1) n')
        : `${select} FROM generate_series(1, ${ROWS}) n`;
      await db().query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE ${source}`);
    }
    await db().query('ANALYZE');
    const counts = await db().query<{ relname: string; n: number }>(
      `SELECT relname, reltuples::int AS n FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const big = counts.filter(({ n }) => n >= 10_000).map(({ relname }) => relname);
    expect(big.sort()).toEqual(
      Object.keys(FILL)
        .filter((table) => !SMALL.includes(table))
        .sort(),
    );
  });

  test.each(registeredQueries().map(({ name, text }) => [name, text]))(
    '%s finds its rows by an index',
    async (_name, text) => {
      expect(scanned(await planOf(text))).toEqual([]);
    },
  );

  test.each(registeredWrites().map((write) => [write.name, statementOf([write])]))(
    '%s finds its rows by an index',
    async (_name, text) => {
      expect(scanned(await planOf(text))).toEqual([]);
    },
  );

  test('a query without an index would be found', async () => {
    expect(scanned(await planOf('SELECT id FROM clients WHERE prenom = $1'))).toEqual(['clients']);
  });

  test('and there is something to plan', () => {
    expect(registeredQueries().length).toBeGreaterThan(30);
    expect(registeredWrites().length).toBeGreaterThan(20);
  });
});
