import type { Advisors } from '../../commands/ports';
import type { Advisor } from '../../domain/people/people';
import { defineQuery, type Query } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto, replacing } from '../sql/write';
import { advisorsTable, type AdvisorRow } from '../tables/advisors';
import type { RepositoryContext } from './context';

const SELECT = `SELECT ${advisorsTable.names.join(', ')} FROM conseillers`;
const FIND = defineQuery('advisors.find', [advisorsTable], `${SELECT} WHERE id = $1`);
const FIND_BY_SLACK = defineQuery(
  'advisors.findBySlackUser',
  [advisorsTable],
  `${SELECT} WHERE utilisateur_slack = $1`,
);
const LIST = defineQuery('advisors.list', [advisorsTable], `${SELECT} ORDER BY prenom, id`);
const SAVE = insertInto('advisors.save', advisorsTable, { conflict: replacing(advisorsTable, 'id') });

export class AdvisorRepository implements Advisors {
  constructor(private readonly context: RepositoryContext) {}

  async findBySlackUser(slackUserId: string): Promise<Advisor | null> {
    return (await this.read(FIND_BY_SLACK, [slackUserId]))[0] ?? null;
  }

  async find(id: string): Promise<Advisor | null> {
    return isUuid(id) ? ((await this.read(FIND, [id]))[0] ?? null) : null;
  }

  list(): Promise<Advisor[]> {
    return this.read(LIST, []);
  }

  save(advisor: Advisor): void {
    this.context.session.put(SAVE, advisor.id, {
      id: advisor.id,
      utilisateur_slack: advisor.slackUserId,
      prenom: advisor.firstName,
      role: advisor.role,
      lignes: advisor.lines,
      actif: advisor.active,
      acces_medical: advisor.readsMedical,
    });
  }

  private async read(query: Query, values: readonly string[]): Promise<Advisor[]> {
    const rows = await this.context.session.rows<AdvisorRow>(query, values);
    return rows.map((row) => ({
      id: row.id,
      slackUserId: row.utilisateur_slack,
      firstName: row.prenom,
      role: row.role as Advisor['role'],
      lines: row.lignes as string[],
      active: row.actif,
      readsMedical: row.acces_medical,
    }));
  }
}
