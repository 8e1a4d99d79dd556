import type { CallCounters } from '../../commands/ports-api';
import { defineQuery } from '../sql/query';
import { callCountersTable } from '../tables/call-counters';
import type { RepositoryContext } from './context';

const HIT = defineQuery(
  'callCounters.hit',
  [callCountersTable],
  `INSERT INTO compteurs_appels AS c (porteur_index, fenetre, appels) VALUES ($1, $2, 1)
   ON CONFLICT (porteur_index) DO UPDATE
     SET appels = CASE WHEN c.fenetre >= excluded.fenetre THEN c.appels + 1 ELSE 1 END,
         fenetre = greatest(c.fenetre, excluded.fenetre)
   RETURNING appels`,
);
const FORGET = defineQuery(
  'callCounters.forget',
  [callCountersTable],
  `DELETE FROM compteurs_appels WHERE porteur_index = ANY(ARRAY(
     SELECT porteur_index FROM compteurs_appels WHERE fenetre < $1 ORDER BY fenetre LIMIT $2 FOR UPDATE SKIP LOCKED
   )) RETURNING porteur_index`,
);

export class CallCounterRepository implements CallCounters {
  constructor(private readonly context: Pick<RepositoryContext, 'session' | 'codec'>) {}

  async hit(bearer: string, window: Date): Promise<number> {
    const index = this.context.codec.blindIndex('porteur', bearer);
    const [row] = await this.context.session.rows<{ readonly appels: number }>(HIT, [index, window]);
    return row?.appels ?? 0;
  }

  async forget(before: Date, limit: number): Promise<number> {
    return (await this.context.session.rows(FORGET, [before, limit])).length;
  }
}
