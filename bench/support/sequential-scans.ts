import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { registeredQueries } from '../../models/sql/query';
import '../../models/unit-of-work';

/** Rows from which a table may not be read from end to end (issue 3). */
const BIG = 10_000;

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TableScans {
  readonly scans: number;
  readonly big: boolean;
}

/** How often each table was read from end to end, ever, and whether it is big by now. Sessions tell at their end, so theirs is waited for. */
export function sequentialScans(url: string): Promise<ReadonlyMap<string, TableScans>> {
  return withClient(url, async (client) => {
    while ((await others(client)) > 0) await delay(50);
    const { rows } = await client.query<{ table: string; scans: string; big: boolean }>(
      `SELECT s.relname AS table, s.seq_scan AS scans, c.reltuples > ${BIG} AS big
       FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
       WHERE s.schemaname = 'public'`,
    );
    return new Map(rows.map(({ table, scans, big }) => [table, { scans: Number(scans), big }]));
  });
}

async function others(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return rows[0]?.n ?? 0;
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Which of our statements would read a big table from end to end, as the planner sees it with any parameters. */
export function plansThatScan(url: string): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > ${BIG}`,
    );
    const big = new Set(rows.map(({ relname }) => relname));
    const found: string[] = [];
    for (const { name, text } of registeredQueries()) {
      const answer = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
        `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
      );
      const plan = answer.rows[0]?.['QUERY PLAN'][0]?.Plan;
      if (plan !== undefined && scans(plan, big)) found.push(name);
    }
    return found;
  });
}

function scans(plan: Plan, big: ReadonlySet<string>): boolean {
  const here = plan['Node Type'] === 'Seq Scan' && big.has(plan['Relation Name'] ?? '');
  return here || (plan.Plans ?? []).some((inner) => scans(inner, big));
}
