import { AppError } from '../../domain/errors';
import type { PersonalCodec, Sealed, Stored } from '../personal-codec';
import type { Value } from './batch';
import type { Query } from './query';
import type { Wire } from './wire';
import type { AnyRow, Write } from './write';
import { type Flush, WriteSet } from './write-set';

/** A statement to be run, with its values. */
export interface Ask {
  readonly query: Query;
  readonly values: readonly Value[];
}

/** One work's part in a transaction: the whole of it, or a share beside others. What it gathers is its own. */
export class Session {
  readonly writes = new WriteSet();
  private changing = false;
  private refused = false;
  private abandoned = false;

  constructor(
    private readonly wire: Wire,
    readonly codec: PersonalCodec,
  ) {}

  /** Something that it changes was sent already: nothing but a rollback takes that back. */
  get changes(): boolean {
    return this.changing || this.writes.sent;
  }

  /** It asked for what it can have alone only; whatever it made of the refusal does not count. */
  get wantsToBeAlone(): boolean {
    return this.refused;
  }

  /** Others work in this transaction, too. */
  get shared(): boolean {
    return this.wire.shared;
  }

  /** Told after each flush of its own, with the answer of its statement: rows of others may be among what that returns. */
  onFlush(listener: (flush: Flush, answer: AnyRow) => void): void {
    this.wire.onFlush(this.writes, listener);
  }

  /** Its work has failed: nothing that it gathered is sent any more, not even by a question that nobody waits for. */
  abandon(): void {
    this.abandoned = true;
  }

  /** Runs a statement after writing what was gathered for its tables. */
  async rows<Row extends object>(query: Query, values: readonly Value[]): Promise<Row[]> {
    const [rows] = await this.together([{ query, values }]);
    return (rows ?? []) as Row[];
  }

  /**
   * Runs statements in one round trip, one after the other: each sees what was committed before it began, so that a read
   * behind a lock is newer than the lock.
   * @throws AppError `lock_timeout` beside others: whoever needs a lock is run alone.
   */
  async together(asked: readonly Ask[]): Promise<AnyRow[][]> {
    if (this.shared && asked.some(({ query }) => query.locks)) throw this.notBesideOthers();
    this.changing ||= asked.some(({ query }) => !query.reads);
    const statements = asked.map(({ query, values }) => ({ name: query.name, text: query.text, values }));
    const tables = asked.flatMap(({ query }) => query.tables);
    const gathered = (): WriteSet | null => (!this.abandoned && this.writes.touches(tables) ? this.writes : null);
    const results = await this.wire.ask(statements, gathered);
    return results.map(({ rows }) => rows);
  }

  /** Within one transaction a lock keeps nobody out, and waiting for it would keep all of them. */
  notBesideOthers(): AppError {
    this.refused = true;
    return new AppError('lock_timeout', 'a lock is for those who are alone in their transaction');
  }

  /** Gathers a row, to be written at the next flush; a later row under the same key takes its place. */
  put<Shape extends object>(write: Write<Shape>, key: string, row: Shape): void {
    this.wire.assertOpen();
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
}
