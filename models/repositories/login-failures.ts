import type { FailingSender, FailureCounts, LoginFailures } from '../../commands/ports-login-failures';
import { defineQuery } from '../sql/query';
import { insertInto } from '../sql/write';
import { loginFailuresTable } from '../tables/login-failures';
import type { RepositoryContext } from './context';

/** Two-key advisory locks, in a space of their own each and always in this order, so that nobody waits in a circle. */
const LOCK_SPACE = { matricule: 7_214_101, identity: 7_214_102, address: 7_214_103 };
const LOCK = defineQuery('loginFailures.lock', [loginFailuresTable], 'SELECT pg_advisory_xact_lock($1::int, $2::int)');
const COUNT = defineQuery(
  'loginFailures.count',
  [loginFailuresTable],
  `SELECT (SELECT count(*)::int FROM echecs_connexion WHERE matricule_index = $1 AND le > $3) AS matricule,
          (SELECT count(*)::int FROM echecs_connexion WHERE expediteur_index = $2 AND le > $3) AS identite,
          (SELECT count(*)::int FROM echecs_connexion WHERE expediteur_index = $4 AND le > $3) AS adresse`,
);
const APPEND = insertInto('loginFailures.append', loginFailuresTable, { omit: ['id'] });

export class LoginFailureRepository implements LoginFailures {
  private appended = 0;

  constructor(private readonly context: RepositoryContext) {}

  async count(matricule: string | null, sender: FailingSender, since: Date): Promise<FailureCounts> {
    const { codec, session } = this.context;
    const indexes = {
      matricule: this.matriculeIndex(matricule),
      identity: codec.blindIndex('expediteur', sender.identity),
      address: sender.address === null ? null : codec.blindIndex('expediteur', sender.address),
    };
    const answers = await session.together([
      ...(['matricule', 'identity', 'address'] as const).flatMap((name) => {
        const index = indexes[name];
        return index === null ? [] : [{ query: LOCK, values: [LOCK_SPACE[name], lockKey(index)] }];
      }),
      // Behind the locks, with a snapshot of its own: it sees what was committed by whoever held them before.
      { query: COUNT, values: [indexes.matricule, indexes.identity, since, indexes.address] },
    ]);
    const row = answers.at(-1)?.[0] as Record<'matricule' | 'identite' | 'adresse', number> | undefined;
    return { matricule: row?.matricule ?? 0, identity: row?.identite ?? 0, address: row?.adresse ?? 0 };
  }

  append(matricule: string | null, sender: string, at: Date): void {
    this.appended += 1;
    this.context.session.put(APPEND, String(this.appended), {
      matricule_index: this.matriculeIndex(matricule),
      expediteur_index: this.context.codec.blindIndex('expediteur', sender),
      le: at,
    });
  }

  private matriculeIndex(matricule: string | null): string | null {
    return matricule === null ? null : this.context.codec.blindIndex('matricule', matricule);
  }
}

/** Two keyed hashes that begin alike share a lock: they wait for each other, and are counted apart. */
function lockKey(index: string): number {
  return Buffer.from(index, 'base64url').readInt32BE(0);
}
