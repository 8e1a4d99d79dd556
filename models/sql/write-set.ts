import { type PersonalCodec, Sealed } from '../personal-codec';
import type { AnyRow, Write } from './write';

/** A statement that writes everything gathered so far, and how to read its one-row answer. */
export interface Flush {
  readonly text: string;
  readonly values: readonly (readonly (string | null)[])[];
  /** The returned columns of one write, as the database's JSON tells them. */
  returned(answer: AnyRow, write: Write): AnyRow[];
}

/**
 * What a transaction wants to write, gathered by kind and by key: the last word on a key wins, so that a row is never
 * written twice by one statement (PostgreSQL would refuse, or keep either).
 */
export class WriteSet {
  private readonly gathered = new Map<Write, Map<string, AnyRow>>();
  private taken = false;

  put(write: Write, key: string, row: AnyRow): void {
    const rows = this.gathered.get(write);
    if (rows === undefined) {
      this.gathered.set(write, new Map([[key, row]]));
    } else {
      rows.set(key, row);
    }
  }

  get(write: Write, key: string): AnyRow | undefined {
    return this.gathered.get(write)?.get(key);
  }

  drop(write: Write, key: string): void {
    const rows = this.gathered.get(write);
    rows?.delete(key);
    if (rows?.size === 0) {
      this.gathered.delete(write);
    }
  }

  touches(tables: readonly string[]): boolean {
    return [...this.gathered.keys()].some((write) => tables.includes(write.table));
  }

  get empty(): boolean {
    return this.gathered.size === 0;
  }

  /** Whether something of it is on its way to the database. */
  get sent(): boolean {
    return this.taken;
  }

  /** Takes everything out. */
  take(): ReadonlyMap<Write, ReadonlyMap<string, AnyRow>> {
    const all = new Map(this.gathered);
    this.taken ||= all.size > 0;
    this.gathered.clear();
    return all;
  }
}

/** Takes everything out of these, as one statement; null when nothing was gathered. */
export async function drain(sets: readonly WriteSet[], codec: PersonalCodec): Promise<Flush | null> {
  const byWrite = new Map<Write, AnyRow[]>();
  for (const set of sets) {
    for (const [write, rows] of set.take()) {
      byWrite.set(write, [...(byWrite.get(write) ?? []), ...rows.values()]);
    }
  }
  if (byWrite.size === 0) {
    return null;
  }
  // In the order of names, not of gathering: the fewer shapes of statement, the more of them are prepared already.
  const parts = [...byWrite].sort(([a], [b]) => (a.name < b.name ? -1 : 1));
  const sealed = await sealAll(
    codec,
    parts.flatMap(([, rows]) => rows),
  );
  const values = parts.flatMap(([write, rows]) =>
    write.parameters.map(({ name, type }) => rows.map((row) => encode(row[name], type, sealed))),
  );
  const writes = parts.map(([write]) => write);
  return {
    text: statementOf(writes),
    values,
    returned: (answer, write) => (answer[`r${writes.indexOf(write)}`] ?? []) as AnyRow[],
  };
}

const statements = new Map<string, string>();

/** Shapes that are kept composed. Transactions of many turns make many; the usual ones come again at once. */
const MOST_STATEMENTS = 500;

/** One statement for several kinds of write; each parameter is an array with a value a row. */
export function statementOf(writes: readonly Write[]): string {
  const key = writes.map(({ name }) => name).join(' ');
  const known = statements.get(key);
  if (known !== undefined) {
    return known;
  }
  const text = compose(writes);
  if (statements.size >= MOST_STATEMENTS) {
    statements.clear();
  }
  statements.set(key, text);
  return text;
}

/**
 * `WITH v0 AS (rows), w0 AS (write …), … SELECT …`: one statement, so one snapshot and one round trip. A row that does not
 * find its place is an error of this statement, so that a COMMIT can be sent behind it without waiting.
 */
function compose(writes: readonly Write[]): string {
  let parameter = 0;
  const answers: string[] = [];
  const ctes = writes.flatMap((write, index) => {
    const first = parameter + 1;
    const arrays = write.parameters.map(({ type }) => `$${++parameter}::${type}[]`);
    const columns = write.parameters.map(({ name }) => name);
    const returning = write.returning.length === 0 ? '1' : write.returning.join(', ');
    if (write.everyRow) {
      const [wanted, written] = [`cardinality($${first})`, `(SELECT count(*) FROM w${index})`];
      answers.push(
        `CASE WHEN ${wanted} = ${written} THEN 0 ELSE exiger_ecrit('${write.name}', ${wanted}, ${written}) END`,
      );
    }
    if (write.returning.length > 0) {
      answers.push(`(SELECT coalesce(json_agg(w${index}), '[]') FROM w${index}) AS r${index}`);
    }
    return [
      `v${index} AS (SELECT * FROM unnest(${arrays.join(', ')}) AS t (${columns.join(', ')}))`,
      `w${index} AS (${write.sql(`v${index}`)} RETURNING ${returning})`,
    ];
  });
  return `WITH ${ctes.join(', ')} SELECT ${answers.length === 0 ? '1' : answers.join(', ')}`;
}

async function sealAll(codec: PersonalCodec, rows: readonly AnyRow[]): Promise<ReadonlyMap<Sealed, string>> {
  const values = rows.flatMap((row) => Object.values(row).filter((value) => value instanceof Sealed));
  const stored = await codec.seal(values);
  return new Map(values.map((value, index) => [value, stored[index] ?? '']));
}

/** One value as text, in the form that an array literal of its type carries; the batch makes it safe for the wire. */
function encode(value: unknown, type: string, sealed: ReadonlyMap<Sealed, string>): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  if (value instanceof Sealed) {
    return sealed.get(value) ?? null;
  }
  if (type === 'json') {
    return JSON.stringify(value);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
