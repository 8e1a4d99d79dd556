import { randomUUID } from 'node:crypto';
import type { Clock, StateStore } from '../../commands/ports';
import { AppError } from '../../domain/errors';
import { Sealed, type Subject } from '../personal-codec';
import { defineQuery } from '../sql/query';
import { safeKey } from '../sql/safe-text';
import type { Session } from '../sql/session';
import { deleteFrom, insertInto } from '../sql/write';
import { botStatesTable, type BotStateRow } from '../tables/bot-states';

const READ = defineQuery(
  'states.read',
  [botStatesTable],
  'SELECT cle, conversation_id, etag, etat FROM etats_bot WHERE cle = ANY($1)',
);

const WRITE = insertInto('states.write', botStatesTable, {
  extra: { attendu: 'text' },
  everyRow: true,
  conflict: (source) => `ON CONFLICT (cle) DO UPDATE
    SET conversation_id = excluded.conversation_id, etag = excluded.etag, etat = excluded.etat, modifie_le = excluded.modifie_le
    WHERE EXISTS (
      SELECT FROM ${source} AS v WHERE v.cle = excluded.cle AND (v.attendu IS NULL OR v.attendu = etats_bot.etag)
    )`,
});
const DELETE = deleteFrom('states.delete', botStatesTable, 'cle');

export type StateRow = Pick<BotStateRow, 'cle' | 'etag' | 'etat'>;

interface Known {
  readonly json: string;
  readonly eTag: string;
}

const LAST_UUID = /.*([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/s;

/** Bot Framework names its state keys after the conversation; this is what lets a turn read them with its inbox. */
function conversationOf(key: string): string | null {
  return LAST_UUID.exec(key)?.[1] ?? null;
}

/**
 * Bot state of one transaction. An eTag is random and given before the row is written: two versions never share one, and a
 * read after a write in the same transaction costs nothing.
 */
export class BotStateRepository implements StateStore {
  private readonly known = new Map<string, Known | null>();
  private readonly complete = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly clock: Clock,
  ) {}

  /** All rows of a conversation, as they were read with its inbox. */
  async learn(conversationId: string, rows: readonly StateRow[]): Promise<void> {
    await this.remember(rows);
    this.complete.add(conversationId);
  }

  async read(keys: readonly string[]): Promise<Map<string, { readonly json: string; readonly eTag: string }>> {
    const missing = keys.map(safeKey).filter((key) => !this.isKnown(key));
    if (missing.length > 0) {
      await this.remember(await this.session.rows<StateRow>(READ, [missing]));
    }
    const found = new Map<string, Known>();
    for (const key of keys) {
      const state = this.known.get(safeKey(key));
      if (state !== undefined && state !== null) {
        found.set(key, state);
      }
    }
    return found;
  }

  write(changes: ReadonlyMap<string, { readonly json: string; readonly eTag: string | null }>): Promise<void> {
    const entries = [...changes].map(([key, change]) => ({
      key: safeKey(key),
      json: change.json,
      expected: change.eTag === '*' ? null : change.eTag,
    }));
    // All or none: the whole batch is looked at before anything is gathered.
    if (entries.some(({ key, expected }) => this.isStale(key, expected))) {
      return Promise.reject(new AppError('state_conflict', 'bot state was changed by another turn'));
    }
    for (const { key, json, expected } of entries) {
      this.gather(key, json, expected);
    }
    return Promise.resolve();
  }

  delete(keys: readonly string[]): Promise<void> {
    for (const key of keys.map(safeKey)) {
      this.session.writes.drop(WRITE, key);
      this.session.put(DELETE, key, { cle: key });
      this.known.set(key, null);
    }
    return Promise.resolve();
  }

  private gather(key: string, json: string, expected: string | null): void {
    const pending = this.session.writes.get(WRITE, key);
    const eTag = randomUUID();
    const conversation = conversationOf(key);
    this.session.writes.drop(DELETE, key);
    this.session.put(WRITE, key, {
      cle: key,
      conversation_id: conversation,
      etag: eTag,
      etat: Sealed.json(subjectOf(key, conversation), 'conversation', json),
      modifie_le: this.clock.now(),
      // What the database still holds is what the first write of this transaction expected.
      attendu: pending === undefined ? expected : (pending.attendu as string | null),
    });
    this.known.set(key, { json, eTag });
  }

  private isStale(key: string, expected: string | null): boolean {
    const state = this.known.get(key);
    return expected !== null && state !== undefined && state !== null && state.eTag !== expected;
  }

  private isKnown(key: string): boolean {
    if (this.known.has(key)) {
      return true;
    }
    const conversation = conversationOf(key);
    return conversation !== null && this.complete.has(conversation);
  }

  private async remember(rows: readonly StateRow[]): Promise<void> {
    const texts = await this.session.codec.open(
      rows.map(({ cle, etat }) => ({
        subject: subjectOf(cle, conversationOf(cle)),
        purpose: 'conversation',
        stored: etat,
      })),
    );
    rows.forEach(({ cle, etag }, index) => {
      // What was written meanwhile is newer than what was read.
      if (!this.known.has(cle)) {
        this.known.set(cle, { json: texts[index] ?? '', eTag: etag });
      }
    });
  }
}

function subjectOf(key: string, conversation: string | null): Subject {
  return { kind: 'conversation', id: conversation ?? key };
}
