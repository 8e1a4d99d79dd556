import { createHash } from 'node:crypto';
import { setImmediate as macrotask } from 'node:timers/promises';
import { AppError } from '../../domain/errors';
import type { Database, Lease } from '../database';
import type { PersonalCodec } from '../personal-codec';
import { runBatch, type Statement, type StatementResult } from './batch';
import { databaseFault } from './database-fault';
import type { AnyRow } from './write';
import { drain, type Flush, type WriteSet } from './write-set';

/** Points of a transaction at which a test can let the process die. With a probe, the commit is a round trip of its own. */
export type Probe = (point: 'flushed' | 'committed') => void | Promise<void>;

export interface SessionStats {
  roundTrips: number;
  commits: number;
  rollbacks: number;
}

export interface WireOptions {
  readonly database: Database;
  readonly codec: PersonalCodec;
  readonly stats: SessionStats;
  readonly probe?: Probe | undefined;
  /** Several works use it beside each other: what they ask at the same time travels together. */
  readonly shared: boolean;
}

const BEGIN: Statement = { name: 'begin', text: 'BEGIN', values: [] };
const COMMIT: Statement = { name: 'commit', text: 'COMMIT', values: [] };

/** Statements that somebody waits for, with their gathered writes if those must be there before. */
interface Asked {
  readonly statements: readonly Statement[];
  readonly before: () => WriteSet | null;
  readonly resolve: (results: StatementResult[]) => void;
  readonly reject: (cause: AppError) => void;
}

/**
 * One transaction on one connection. It begins with the first statement, so that a unit of work that needs nothing costs
 * nothing; BEGIN and gathered writes travel with the statement that needs them, COMMIT with the last writes. Statements run
 * one after the other even when the caller does not wait.
 */
export class Wire {
  readonly shared: boolean;
  private lease: Lease | null = null;
  private begun = false;
  private over = false;
  private failure: AppError | null = null;
  private readonly waiting: Asked[] = [];
  private working: Promise<void> | null = null;
  private readonly listeners: { readonly of: WriteSet; readonly tell: (flush: Flush, answer: AnyRow) => void }[] = [];

  constructor(private readonly options: WireOptions) {
    this.shared = options.shared;
  }

  /** Told after each flush of what this set has gathered, with the answer of its statement. */
  onFlush(of: WriteSet, tell: (flush: Flush, answer: AnyRow) => void): void {
    this.listeners.push({ of, tell });
  }

  /** @param before looked at when the statements' turn has come: what is to be written before them, if anything. */
  ask(statements: readonly Statement[], before: () => WriteSet | null): Promise<StatementResult[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ statements, before, resolve, reject });
      this.working ??= this.work();
    });
  }

  /** Writes what these have gathered and commits. */
  async commit(sets: readonly WriteSet[]): Promise<void> {
    await this.working;
    this.assertOpen();
    const { probe, stats } = this.options;
    if (this.begun || sets.some((set) => !set.empty)) {
      try {
        if (probe !== undefined) {
          await this.send([], sets);
          await probe('flushed');
        }
        const [result] = await this.send([COMMIT], sets);
        // PostgreSQL answers ROLLBACK to the COMMIT of a transaction that had failed.
        if (result?.tag !== 'COMMIT') {
          throw new AppError('internal', 'the transaction was not committed');
        }
      } catch (cause) {
        throw this.failed(cause);
      }
      stats.commits += 1;
    }
    this.close(false);
    await probe?.('committed');
  }

  async rollback(): Promise<void> {
    this.over = true;
    // Statements that the failed work did not wait for must not land on the connection's next user.
    await this.working;
    let broken = false;
    if (this.begun && this.lease !== null) {
      this.options.stats.rollbacks += 1;
      broken = await this.lease.client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
    }
    this.close(broken);
  }

  assertOpen(): void {
    if (this.over) {
      throw new AppError('invalid_argument', 'the transaction is over');
    }
    if (this.failure !== null) {
      throw this.failure;
    }
  }

  private close(broken: boolean): void {
    this.over = true;
    this.lease?.release(broken);
    this.lease = null;
  }

  /** PostgreSQL ignores everything after a failed statement; a caller who swallows the fault must not commit. */
  private failed(cause: unknown): AppError {
    this.failure ??= databaseFault(cause);
    return this.failure;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      // Whoever shares this transaction and is not at its next question yet comes to it meanwhile.
      if (this.shared) await macrotask();
      await this.answer(this.waiting.splice(0, this.shared ? this.waiting.length : 1));
    }
    this.working = null;
  }

  private async answer(asked: readonly Asked[]): Promise<void> {
    try {
      this.assertOpen();
      const sets = asked.map(({ before }) => before()).filter((set) => set !== null);
      const results = await this.send(
        asked.flatMap(({ statements }) => statements),
        [...new Set(sets)],
      );
      let next = 0;
      for (const { statements, resolve } of asked) {
        resolve(results.slice(next, next + statements.length));
        next += statements.length;
      }
    } catch (cause) {
      const failure = this.over ? databaseFault(cause) : this.failed(cause);
      for (const { reject } of asked) {
        reject(failure);
      }
    }
  }

  /** One round trip: BEGIN if there was none, the gathered writes, then the statements, whose results it gives. */
  private async send(statements: readonly Statement[], sets: readonly WriteSet[]): Promise<StatementResult[]> {
    const drained = sets.filter((set) => !set.empty);
    const flush = await drain(drained, this.options.codec);
    const before = [
      ...(this.begun ? [] : [BEGIN]),
      ...(flush === null ? [] : [{ name: nameOf(flush.text), text: flush.text, values: flush.values }]),
    ];
    if (before.length + statements.length === 0) {
      return [];
    }
    this.lease ??= await this.options.database.lease();
    this.begun = true;
    this.options.stats.roundTrips += 1;
    const results = await runBatch(this.lease.client, [...before, ...statements]);
    if (flush !== null) {
      this.tell(drained, flush, results[before.length - 1]?.rows[0] ?? {});
    }
    return results.slice(before.length);
  }

  /** Nobody is told of what others have written: their own may still be gathered only. */
  private tell(drained: readonly WriteSet[], flush: Flush, answer: AnyRow): void {
    for (const { of, tell } of this.listeners) {
      if (drained.includes(of)) {
        tell(flush, answer);
      }
    }
  }
}

const names = new Map<string, string>();
const uses = new Map<string, number>();

/** Each prepared shape takes some memory of the server, once a connection; the usual turns need far fewer than this. */
const MOST_NAMES = 100;
/** So often a shape is used before it gets a name: what transactions of many make together seldom comes again. */
const USES_BEFORE_NAME = 5;
const MOST_COUNTED = 1_000;

/** Flushes of the same shape share a prepared statement; rare shapes stay without a name. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) {
    return known ?? '';
  }
  const count = (uses.get(text) ?? 0) + 1;
  if (count < USES_BEFORE_NAME) {
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, count);
    return '';
  }
  uses.delete(text);
  const name = `flush-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
