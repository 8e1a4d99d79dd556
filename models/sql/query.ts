import type { Table } from '../tables/table';

/** A statement of ours, with the tables that it reads: what was gathered for them is written before it runs. */
export interface Query {
  readonly name: string;
  readonly text: string;
  readonly tables: readonly string[];
}

/** PostgreSQL cuts longer names of prepared statements without a word (NAMEDATALEN). */
const LONGEST_NAME = 63;

const registered = new Map<string, Query>();

/** Registers a statement under a name of its own, so that the plan test finds every one. */
export function defineQuery(name: string, tables: readonly Pick<Table<object>, 'name'>[], text: string): Query {
  if (registered.has(name) || name.length > LONGEST_NAME) {
    throw new TypeError(`not a name of its own, or too long: ${name}`);
  }
  const query = { name, text, tables: tables.map((table) => table.name) };
  registered.set(name, query);
  return query;
}

export function registeredQueries(): readonly Query[] {
  return [...registered.values()];
}
