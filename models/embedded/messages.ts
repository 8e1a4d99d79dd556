/** What the guardian is started with, as one JSON argument. */
export interface GuardianOptions {
  readonly dataDir: string;
  /** Further settings of PostgreSQL. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What the guardian tells the process that started it. */
export type GuardianMessage =
  | { readonly type: 'ready'; readonly url: string }
  | { readonly type: 'in_use'; readonly url: string | null; readonly pid: number }
  | { readonly type: 'failed'; readonly code: string; readonly message: string }
  | { readonly type: 'log'; readonly line: string };

/** What that process may ask of it; losing the connection means the same. */
export const STOP = 'stop';
