import { readFileSync } from 'node:fs';
import { Client } from 'pg';

/**
 * Milliseconds of processor time that PostgreSQL's processes have used so far: those of connections and its own writers. Those
 * that ended meanwhile are missed. NaN where the system does not tell (it is Linux that does, in `/proc`).
 */
export async function serverProcessor(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    );
    return rows.reduce((sum, { pid }) => sum + processorOf(pid), 0);
  } catch {
    return Number.NaN;
  } finally {
    await client.end();
  }
}

/** @throws Error where there is no `/proc`. */
function processorOf(pid: number): number {
  // Nanoseconds on a processor, nanoseconds of waiting for one, slices.
  const [nanoseconds = ''] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
