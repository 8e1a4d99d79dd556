import type { Recordings } from '../../commands/ports-voice';
import { defineQuery } from '../sql/query';
import { insertInto, replacing } from '../sql/write';
import { recordingsTable, type RecordingRow } from '../tables/recordings';
import type { RepositoryContext } from './context';

const FIND = defineQuery(
  'recordings.find',
  [recordingsTable],
  'SELECT empreinte, type_mime FROM paroles_dites WHERE cle = $1 AND expire_le > $2',
);
const KEEP = insertInto('recordings.keep', recordingsTable, { conflict: replacing(recordingsTable, 'cle') });
const FORGET = defineQuery(
  'recordings.forget',
  [recordingsTable],
  `DELETE FROM paroles_dites WHERE cle = ANY(ARRAY(
     SELECT cle FROM paroles_dites WHERE expire_le <= $1 ORDER BY expire_le LIMIT $2 FOR UPDATE SKIP LOCKED
   )) RETURNING cle`,
);

export class RecordingRepository implements Recordings {
  constructor(private readonly context: Pick<RepositoryContext, 'session' | 'codec'>) {}

  async find(key: string, now: Date): ReturnType<Recordings['find']> {
    const [row] = await this.context.session.rows<RecordingRow>(FIND, [this.index(key), now]);
    return row === undefined ? null : { hash: row.empreinte, mime: row.type_mime };
  }

  keep(key: string, { hash, mime }: { readonly hash: string; readonly mime: string }, until: Date): void {
    const cle = this.index(key);
    this.context.session.put(KEEP, cle, { cle, empreinte: hash, type_mime: mime, expire_le: until });
  }

  async forget(now: Date, limit: number): Promise<number> {
    return (await this.context.session.rows(FORGET, [now, limit])).length;
  }

  private index(key: string): string {
    return this.context.codec.blindIndex('parole', key);
  }
}
