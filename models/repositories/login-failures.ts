import type { LoginFailures } from '../../commands/ports';
import { defineQuery } from '../sql/query';
import { insertInto } from '../sql/write';
import { loginFailuresTable } from '../tables/login-failures';
import type { RepositoryContext } from './context';

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
    const [row] = await this.context.session.rows<{ readonly matricule: number; readonly expediteur: number }>(COUNT, [
      this.matriculeIndex(matricule),
      this.context.codec.blindIndex('expediteur', sender),
      since,
    ]);
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
