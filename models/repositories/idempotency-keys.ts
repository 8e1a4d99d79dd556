import type { AnswerOwner, IdempotencyKey, IdempotencyKeys, KeptAnswer } from '../../commands/ports-api';
import { Sealed } from '../personal-codec';
import { defineQuery } from '../sql/query';
import { idempotencyKeysTable, type IdempotencyKeyRow } from '../tables/idempotency-keys';
import type { RepositoryContext } from './context';

// Whoever comes second waits at the unique key for the first one's end, and then finds its row. A row that is over is
// taken anew.
const TAKE = defineQuery(
  'idempotency.take',
  [idempotencyKeysTable],
  `INSERT INTO cles_idempotence AS c (porteur_index, operation, cle, empreinte, expire_le) VALUES ($1, $2, $3, $4, $6)
   ON CONFLICT (porteur_index, operation, cle) DO UPDATE
     SET empreinte = excluded.empreinte, expire_le = excluded.expire_le, statut_http = NULL, sujet_nature = NULL,
         sujet_id = NULL, reponse = NULL
     WHERE c.expire_le <= $5::timestamptz
   RETURNING cle`,
);
const FIND = defineQuery(
  'idempotency.find',
  [idempotencyKeysTable],
  `SELECT ${idempotencyKeysTable.names.join(', ')} FROM cles_idempotence
   WHERE porteur_index = $1 AND operation = $2 AND cle = $3`,
);
const KEEP = defineQuery(
  'idempotency.keep',
  [idempotencyKeysTable],
  `UPDATE cles_idempotence SET statut_http = $4, sujet_nature = $5, sujet_id = $6, reponse = $7
   WHERE porteur_index = $1 AND operation = $2 AND cle = $3`,
);
const FORGET = defineQuery(
  'idempotency.forget',
  [idempotencyKeysTable],
  `DELETE FROM cles_idempotence WHERE ctid = ANY(ARRAY(
     SELECT ctid FROM cles_idempotence WHERE expire_le <= $1 ORDER BY expire_le LIMIT $2 FOR UPDATE SKIP LOCKED
   )) RETURNING cle`,
);

export class IdempotencyKeyRepository implements IdempotencyKeys {
  constructor(private readonly context: RepositoryContext) {}

  async take(key: IdempotencyKey, now: Date, until: Date): ReturnType<IdempotencyKeys['take']> {
    const { session } = this.context;
    const taken = await session.rows(TAKE, [...this.place(key), key.fingerprint, now, until]);
    if (taken.length > 0) {
      return { kind: 'new' };
    }
    const [row] = await session.rows<IdempotencyKeyRow>(FIND, this.place(key));
    if (row?.empreinte !== key.fingerprint) {
      return { kind: 'mismatch' };
    }
    return { kind: 'kept', answer: await this.answerOf(row) };
  }

  async keep(key: IdempotencyKey, owner: AnswerOwner, { status, headers, body }: KeptAnswer): Promise<void> {
    const stored = await this.context.session.seal(Sealed.value(owner, 'sinistre', { headers, body }));
    await this.context.session.rows(KEEP, [...this.place(key), status, owner.kind, owner.id, stored]);
  }

  async forget(now: Date, limit: number): Promise<number> {
    return (await this.context.session.rows(FORGET, [now, limit])).length;
  }

  private place({ bearer, operation, key }: IdempotencyKey): string[] {
    return [this.context.codec.blindIndex('porteur', bearer), operation, key];
  }

  private async answerOf(row: IdempotencyKeyRow): Promise<KeptAnswer> {
    const { statut_http, sujet_nature, sujet_id, reponse } = row;
    const subject = { kind: sujet_nature as AnswerOwner['kind'], id: sujet_id ?? '' };
    const [opened] =
      reponse === null ? [] : await this.context.session.open([{ subject, purpose: 'sinistre', stored: reponse }]);
    return { status: statut_http ?? 0, ...(opened as Pick<KeptAnswer, 'headers' | 'body'>) };
  }
}
