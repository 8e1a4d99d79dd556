import { type Client, type Connection, types } from 'pg';
import { safeText } from './safe-text';
import type { AnyRow } from './write';

export type Value = string | number | boolean | Date | null | readonly (string | null)[];

/** One statement of a batch. The name is the text's own: the server keeps it prepared under it, unless it is empty. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly Value[];
}

export interface StatementResult {
  readonly rows: AnyRow[];
  /** What the server says it did: `COMMIT`, `UPDATE 1` … */
  readonly tag: string;
}

/**
 * Sends several statements at once and reads all their answers: one round trip. The server runs them one after the other,
 * each in READ COMMITTED with a snapshot of its own, and skips the rest after the first that fails.
 */
export function runBatch(client: Client, statements: readonly Statement[]): Promise<StatementResult[]> {
  return new Promise((resolve, reject) => {
    // Before anything is sent: a value that cannot be sent must not leave the connection in the middle of a message.
    const bound = statements.map(({ name, text, values }) => ({ name, text, values: values.map(toWire) }));
    client.query(new Batch(bound, resolve, reject));
  });
}

interface Bound {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

interface Field {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

type Fields = readonly Field[];

/** Statements that a connection has prepared, with what their rows look like: the server need not describe them again. */
const prepared = new WeakMap<Connection, Map<string, Fields>>();

/**
 * A query of our own for `pg`, by its interface for such (`pg-cursor` is another): PostgreSQL's extended protocol with one
 * Sync behind all statements (PostgreSQL manual, 54.2.4 "Pipelining").
 */
class Batch {
  private readonly results: StatementResult[] = [];
  private readonly described = new Map<string, Fields>();
  private fields: Fields | null = null;
  private rows: AnyRow[] = [];
  private known: Map<string, Fields> = new Map<string, Fields>();

  constructor(
    private readonly statements: readonly Bound[],
    private readonly resolve: (results: StatementResult[]) => void,
    private readonly reject: (cause: unknown) => void,
  ) {}

  submit(connection: Connection): void {
    this.known = preparedOn(connection);
    // One write to the socket for all of it.
    connection.stream.cork();
    for (const { name, text, values } of this.statements) {
      const isKnown = this.known.has(name);
      if (!isKnown) {
        prepare(connection, name, text);
      }
      const bound = { portal: '', statement: name, binary: false, values };
      connection.bind(bound as unknown as Parameters<Connection['bind']>[0], true);
      if (!isKnown) {
        connection.describe({ type: 'P', name: '' }, true);
      }
      connection.execute({ portal: '' }, true);
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription({
    fields,
  }: {
    readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  }): void {
    this.fields = fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.fields ??= this.known.get(this.current) ?? [];
    const row: Record<string, unknown> = {};
    for (const [index, { name, parse }] of this.fields.entries()) {
      const text = fields[index] ?? null;
      row[name] = text === null ? null : parse(text);
    }
    this.rows.push(row);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.described.set(this.current, this.fields ?? []);
    this.results.push({ rows: this.rows, tag: text });
    this.rows = [];
    this.fields = null;
  }

  handleReadyForQuery(): void {
    for (const [name, fields] of this.described) {
      if (name !== '' && !this.known.has(name)) {
        this.known.set(name, fields);
      }
    }
    this.resolve(this.results);
  }

  /** The name of the statement whose answer is being read. */
  private get current(): string {
    return this.statements[this.results.length]?.name ?? '';
  }

  handleError(cause: unknown): void {
    this.reject(cause);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  // No statement of ours copies or stops halfway.
  handlePortalSuspended(): void {
    this.handleError(new Error('unexpected portal'));
  }

  handleCopyInResponse(): void {
    this.handleError(new Error('unexpected copy'));
  }

  handleCopyData(): void {
    this.handleError(new Error('unexpected copy'));
  }
}

function preparedOn(connection: Connection): Map<string, Fields> {
  const known = prepared.get(connection) ?? new Map<string, Fields>();
  prepared.set(connection, known);
  return known;
}

function prepare(connection: Connection, name: string, text: string): void {
  if (name !== '') {
    // Prepared by a batch that failed, perhaps: closing what is not there is no error.
    connection.close({ type: 'S', name }, true);
  }
  connection.parse({ name, text, types: [] }, true);
}

function toWire(value: Value): string | null {
  if (value === null) {
    return null;
  }
  if (typeof value === 'string') {
    return safeText(value);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  return typeof value === 'object' ? arrayLiteral(value) : String(value);
}

/** PostgreSQL manual, 8.15.6. */
function arrayLiteral(values: readonly (string | null)[]): string {
  let literal = '{';
  for (const value of values) {
    if (literal !== '{') {
      literal += ',';
    }
    literal += value === null ? 'NULL' : `"${escaped(safeText(value))}"`;
  }
  return `${literal}}`;
}

const SPECIAL = /["\\]/g;

function escaped(text: string): string {
  return text.includes('"') || text.includes('\\') ? text.replace(SPECIAL, '\\$&') : text;
}

type Parser = (text: string) => unknown;

const parsers = new Map<number, Parser>();

function parserOf(oid: number): Parser {
  const known = parsers.get(oid);
  if (known !== undefined) {
    return known;
  }
  // The same function; its overloads name each type apart.
  const parser = oid === DATE_OID ? asText : (types.getTypeParser as (oid: number) => Parser)(oid);
  parsers.set(oid, parser);
  return parser;
}

// A date without a time stays text: as a JavaScript date it would move with the process's time zone.
const DATE_OID: number = types.builtins.DATE;

function asText(text: string): string {
  return text;
}
