import type { Table } from '../tables/table';

/** A statement of ours, with the tables that it reads: what was gathered for them is written before it runs. */
export interface Query {
  readonly name: string;
  readonly text: string;
  readonly tables: readonly string[];
  /** It changes nothing. */
  readonly reads: boolean;
  /** It may wait for a lock, and whoever has it is alone with what it locks until its transaction ends. */
  readonly locks: boolean;
}

const LOCKS = /pg_advisory|\bFOR (?:NO KEY )?UPDATE\b(?! SKIP LOCKED)/u;

/** PostgreSQL cuts longer names of prepared statements without a word (NAMEDATALEN). */
const LONGEST_NAME = 63;

const registered = new Map<string, Query>();

interface QueryOptions {
  /** For a statement that compares and sets: nothing is read or counted behind its lock. */
  readonly locks?: false;
}

/** Registers a statement under a name of its own, so that the plan test finds every one. */
export function defineQuery(
  name: string,
  tables: readonly Pick<Table<object>, 'name'>[],
  text: string,
  options: QueryOptions = {},
): Query {
  if (registered.has(name) || name.length > LONGEST_NAME) {
    throw new TypeError(`not a name of its own, or too long: ${name}`);
  }
  const query = {
    name,
    text,
    tables: tables.map((table) => table.name),
    reads: text.startsWith('SELECT'),
    locks: options.locks ?? LOCKS.test(text),
  };
  registered.set(name, query);
  return query;
}

export function registeredQueries(): readonly Query[] {
  return [...registered.values()];
}
