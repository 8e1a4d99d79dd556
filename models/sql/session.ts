import { createHash } from 'node:crypto';
import { AppError } from '../../domain/errors';
import type { Database, Lease } from '../database';
import type { PersonalCodec, Sealed, Stored } from '../personal-codec';
import { runBatch, type Statement, type StatementResult, type Value } from './batch';
import { databaseFault } from './database-fault';
import type { Query } from './query';
import type { AnyRow, Write } from './write';
import { type Flush, WriteSet } from './write-set';

/** Points of a transaction at which a test can let the process die. With a probe, the commit is a round trip of its own. */
export type Probe = (point: 'flushed' | 'committed') => void | Promise<void>;

export interface SessionStats {
  roundTrips: number;
  commits: number;
  rollbacks: number;
}

/** A statement to be run, with its values. */
export interface Ask {
  readonly query: Query;
  readonly values: readonly Value[];
}

const BEGIN: Statement = { name: 'begin', text: 'BEGIN', values: [] };
const COMMIT: Statement = { name: 'commit', text: 'COMMIT', values: [] };

/**
 * One transaction on one connection. It begins with the first statement, so that a unit of work that needs nothing costs
 * nothing; BEGIN and gathered writes travel with the statement that needs them, COMMIT with the last writes. Statements run
 * one after the other even when the caller does not wait.
 */
export class Session {
  readonly writes = new WriteSet();
  private lease: Lease | null = null;
  private begun = false;
  private over = false;
  private failure: AppError | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners: ((flush: Flush, answer: AnyRow) => void)[] = [];

  constructor(
    private readonly database: Database,
    readonly codec: PersonalCodec,
    private readonly stats: SessionStats,
    private readonly probe?: Probe,
  ) {}

  /** Told after each flush, with the answer of its statement. */
  onFlush(listener: (flush: Flush, answer: AnyRow) => void): void {
    this.listeners.push(listener);
  }

  /** Runs a statement after writing what was gathered for its tables. */
  async rows<Row extends object>(query: Query, values: readonly Value[]): Promise<Row[]> {
    const [rows] = await this.together([{ query, values }]);
    return (rows ?? []) as Row[];
  }

  /**
   * Runs statements in one round trip, one after the other: each sees what was committed before it began, so that a read
   * behind a lock is newer than the lock.
   */
  together(asked: readonly Ask[]): Promise<AnyRow[][]> {
    return this.inTurn(async () => {
      const writes = this.writes.touches(asked.flatMap(({ query }) => query.tables));
      const statements = asked.map(({ query, values }) => ({ name: query.name, text: query.text, values }));
      const results = await this.send(statements, writes);
      return results.map(({ rows }) => rows);
    });
  }

  /** Gathers a row, to be written at the next flush; a later row under the same key takes its place. */
  put<Shape extends object>(write: Write<Shape>, key: string, row: Shape): void {
    this.assertOpen();
    this.writes.put(write, key, row as unknown as AnyRow);
  }

  /** JSON values of personal columns, in the order asked for. */
  async open(values: readonly Stored[]): Promise<unknown[]> {
    const texts = await this.codec.open(values);
    return texts.map((json): unknown => JSON.parse(json));
  }

  async seal(value: Sealed): Promise<string> {
    const [stored] = await this.codec.seal([value]);
    return stored ?? '';
  }

  async commit(): Promise<void> {
    await this.inTurn(async () => {
      if (!this.begun && this.writes.empty) {
        return;
      }
      if (this.probe !== undefined) {
        await this.send([], true);
        await this.probe('flushed');
      }
      const [result] = await this.send([COMMIT], true);
      // PostgreSQL answers ROLLBACK to the COMMIT of a transaction that had failed.
      if (result?.tag !== 'COMMIT') {
        throw new AppError('internal', 'the transaction was not committed');
      }
      this.stats.commits += 1;
    });
    this.close(false);
    await this.probe?.('committed');
  }

  async rollback(): Promise<void> {
    this.over = true;
    // Statements that the failed work did not wait for must not land on the connection's next user.
    await this.queue.catch(() => undefined);
    let broken = false;
    if (this.begun && this.lease !== null) {
      this.stats.rollbacks += 1;
      broken = await this.lease.client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
    }
    this.close(broken);
  }

  private close(broken: boolean): void {
    this.over = true;
    this.lease?.release(broken);
    this.lease = null;
  }

  private assertOpen(): void {
    if (this.over) {
      throw new AppError('invalid_argument', 'the transaction is over');
    }
    if (this.failure !== null) {
      throw this.failure;
    }
  }

  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const result = this.queue.then(async () => {
      this.assertOpen();
      try {
        return await step();
      } catch (cause) {
        // PostgreSQL ignores everything after a failed statement; a caller who swallows the fault must not commit.
        this.failure ??= databaseFault(cause);
        throw this.failure;
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** One round trip: BEGIN if there was none, the gathered writes if wanted, then the statements, whose results it gives. */
  private async send(statements: readonly Statement[], withWrites: boolean): Promise<StatementResult[]> {
    const flush = withWrites ? await this.writes.drain(this.codec) : null;
    const before = [
      ...(this.begun ? [] : [BEGIN]),
      ...(flush === null ? [] : [{ name: nameOf(flush.text), text: flush.text, values: flush.values }]),
    ];
    if (before.length + statements.length === 0) {
      return [];
    }
    this.lease ??= await this.database.lease();
    this.begun = true;
    this.stats.roundTrips += 1;
    const results = await runBatch(this.lease.client, [...before, ...statements]);
    if (flush !== null) {
      this.tell(flush, results[before.length - 1]?.rows[0] ?? {});
    }
    return results.slice(before.length);
  }

  private tell(flush: Flush, answer: AnyRow): void {
    for (const listener of this.listeners) {
      listener(flush, answer);
    }
  }
}

const names = new Map<string, string>();

/** Each prepared shape takes some memory of the server, once a connection; the usual turns need far fewer than this. */
const MOST_NAMES = 100;

/** Flushes of the same shape share a prepared statement; rare shapes stay without a name. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) {
    return known;
  }
  if (names.size >= MOST_NAMES) {
    return '';
  }
  const name = `flush-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
