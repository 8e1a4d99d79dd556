import type { LoginFailures } from '../../commands/ports-login-failures';
import { defineQuery } from '../sql/query';
import { insertInto } from '../sql/write';
import { loginFailuresTable } from '../tables/login-failures';
import type { RepositoryContext } from './context';

/** Two-key advisory locks, in a space of their own each: matricules before senders, so that nobody waits in a circle. */
const LOCK_SPACE = { matricule: 7_214_101, sender: 7_214_102 };
const LOCK = defineQuery('loginFailures.lock', [loginFailuresTable], 'SELECT pg_advisory_xact_lock($1::int, $2::int)');
const COUNT = defineQuery(
  'loginFailures.count',
  [loginFailuresTable],
  `SELECT (SELECT count(*)::int FROM echecs_connexion WHERE matricule_index = $1 AND le > $3) AS matricule,
          (SELECT count(*)::int FROM echecs_connexion WHERE expediteur_index = $2 AND le > $3) AS expediteur`,
);
const APPEND = insertInto('loginFailures.append', loginFailuresTable, { omit: ['id'] });

export class LoginFailureRepository implements LoginFailures {
  private appended = 0;

  constructor(private readonly context: RepositoryContext) {}

  async count(
    matricule: string | null,
    sender: string,
    since: Date,
  ): Promise<{ readonly matricule: number; readonly sender: number }> {
    const index = this.matriculeIndex(matricule);
    const senderIndex = this.context.codec.blindIndex('expediteur', sender);
    const answers = await this.context.session.together([
      ...(index === null ? [] : [{ query: LOCK, values: [LOCK_SPACE.matricule, lockKey(index)] }]),
      { query: LOCK, values: [LOCK_SPACE.sender, lockKey(senderIndex)] },
      // Behind the locks, with a snapshot of its own: it sees what was committed by whoever held them before.
      { query: COUNT, values: [index, senderIndex, since] },
    ]);
    const row = answers.at(-1)?.[0] as { readonly matricule: number; readonly expediteur: number } | undefined;
    return { matricule: row?.matricule ?? 0, sender: row?.expediteur ?? 0 };
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
