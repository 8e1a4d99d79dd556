import { defineQuery } from '../sql/query';
import type { Session } from '../sql/session';
import { settingsTable } from '../tables/settings';

const FIND = defineQuery('settings.find', [settingsTable], 'SELECT valeur FROM parametres WHERE cle = $1');
const MARK = defineQuery(
  'settings.markOnce',
  [settingsTable],
  'INSERT INTO parametres (cle, valeur) VALUES ($1, $2) ON CONFLICT (cle) DO NOTHING RETURNING cle',
);

/** Marks of things that are done once in the life of a database. */
export class SettingRepository {
  constructor(private readonly session: Session) {}

  async isMarked(key: string): Promise<boolean> {
    return (await this.session.rows(FIND, [key])).length > 0;
  }

  /** True for exactly one transaction; whoever comes at the same time waits for it to end. */
  async markOnce(key: string, value: unknown): Promise<boolean> {
    return (await this.session.rows(MARK, [key, JSON.stringify(value)])).length > 0;
  }
}
