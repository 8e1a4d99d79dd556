import type { Sealed } from '../personal-codec';
import type { Personal, Table } from '../tables/table';

/** A row on its way into the database: personal columns must come as {@link Sealed}. */
export type WriteRow<Row> = { readonly [K in keyof Row]: WriteValue<Row[K]> };
type WriteValue<Value> = Value extends Personal ? Sealed : Value;

export type AnyRow = Readonly<Record<string, unknown>>;

/**
 * One kind of gathered write: all its rows of a transaction go out together, a parameter a column.
 * `Shape` is what a row must look like.
 */
export interface Write<Shape extends object = never> {
  readonly name: string;
  readonly table: string;
  /** Columns of the gathered rows in the order of their parameters, with PostgreSQL's names of their types. */
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  /** Columns to give back for each written row. */
  readonly returning: readonly string[];
  /** Each row must find its place; if one does not, somebody else was first: `state_conflict`. */
  readonly everyRow: boolean;
  /** The statement, given a relation with the parameters as its columns. */
  sql(source: string): string;
  /** Carries the shape for the compiler; never there. */
  readonly accepts?: (row: Shape) => void;
}

interface InsertOptions<Row extends object, Omitted extends keyof Row, Extra extends string> {
  /** What the database fills. */
  readonly omit?: readonly (Omitted & string)[];
  /** Columns whose stored value is not simply the gathered one, as an expression over the gathered columns. */
  readonly set?: Partial<Record<keyof Row & string, string>>;
  /** Values that the conflict clause needs and the table does not keep, with their SQL types. */
  readonly extra?: Readonly<Record<Extra, string>>;
  /** From `ON CONFLICT` on. */
  readonly conflict?: (source: string) => string;
  readonly returning?: readonly (keyof Row & string)[];
  /** More to give back, as `expression AS name` over the written row. */
  readonly alsoReturning?: readonly string[];
  /** The relation that is read instead of the gathered rows: those, with what the expressions need besides. */
  readonly from?: (source: string) => string;
  readonly everyRow?: boolean;
}

const registered = new Map<string, Write>();

export function registeredWrites(): readonly Write[] {
  return [...registered.values()];
}

export function insertInto<Row extends object, Omitted extends keyof Row = never, Extra extends string = never>(
  name: string,
  table: Table<Row>,
  options: InsertOptions<Row, Omitted, Extra> = {},
): Write<WriteRow<Omit<Row, Omitted>> & Readonly<Record<Extra, string | null>>> {
  const omitted: readonly string[] = options.omit ?? [];
  const columns = table.names.filter((column) => !omitted.includes(column));
  const extra = Object.entries<string>(options.extra ?? {}).map(([column, type]) => ({ name: column, type }));
  const list = columns.join(', ');
  const expressions: Readonly<Record<string, string | undefined>> = options.set ?? {};
  const values = columns.map((column) => expressions[column] ?? column).join(', ');
  return registerWrite({
    name,
    table: table.name,
    parameters: [...columns.map((column) => ({ name: column, type: table.sqlType(column) })), ...extra],
    returning: [...(options.returning ?? []), ...(options.alsoReturning ?? [])],
    everyRow: options.everyRow ?? false,
    sql: (source) =>
      `INSERT INTO ${table.name} (${list}) SELECT ${values} FROM ${options.from?.(source) ?? source} ${options.conflict?.(source) ?? ''}`,
  });
}

/** `ON CONFLICT (…) DO UPDATE` of every other column. */
export function replacing<Row extends object>(table: Table<Row>, key: keyof Row & string): () => string {
  const set = table.names.filter((column) => column !== key).map((column) => `${column} = excluded.${column}`);
  return () => `ON CONFLICT (${key}) DO UPDATE SET ${set.join(', ')}`;
}

interface UpdateOptions<Row extends object, Updated extends keyof Row> {
  readonly columns: readonly (Updated & string)[];
  /** Columns whose new value is not simply the gathered one, as an expression over `cible` and `v`. */
  readonly set?: Partial<Record<keyof Row & string, string>>;
  /** Besides the key: over `cible` (the stored row) and `v` (the gathered one). */
  readonly guard?: string;
}

/** Updates rows by `id`; each must be there and pass the guard. */
export function updateOf<Row extends { readonly id: string }, Updated extends keyof Row>(
  name: string,
  table: Table<Row>,
  { columns, set = {}, guard }: UpdateOptions<Row, Updated>,
): Write<WriteRow<Pick<Row, Updated | 'id'>>> {
  const expressions: Readonly<Record<string, string | undefined>> = set;
  const assignments = columns.map((column) => `${column} = ${expressions[column] ?? `v.${column}`}`);
  const condition = guard === undefined ? '' : ` AND ${guard}`;
  return registerWrite({
    name,
    table: table.name,
    parameters: (['id', ...columns] as const).map((column) => ({ name: column, type: table.sqlType(column) })),
    returning: [],
    everyRow: true,
    sql: (source) =>
      `UPDATE ${table.name} AS cible SET ${assignments.join(', ')} FROM ${source} AS v WHERE cible.id = v.id${condition}`,
  });
}

export function deleteFrom<Row extends object, Key extends keyof Row & string>(
  name: string,
  table: Table<Row>,
  key: Key,
): Write<Pick<Row, Key>> {
  return registerWrite({
    name,
    table: table.name,
    parameters: [{ name: key, type: table.sqlType(key) }],
    returning: [],
    everyRow: false,
    sql: (source) => `DELETE FROM ${table.name} WHERE ${key} IN (SELECT ${key} FROM ${source})`,
  });
}

/** For a statement that none of the above makes. */
export function registerWrite<Shape extends object>(write: Write<Shape>): Write<Shape> {
  registered.set(write.name, write);
  return write;
}
