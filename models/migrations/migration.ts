/** One step of the schema. It is frozen once released: a later change is a later migration. */
export interface Migration {
  /** Sorts by itself: `0001-people`. */
  readonly name: string;
  /** Statements, run in one transaction. */
  readonly sql: string;
}
