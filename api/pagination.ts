import { z } from 'zod';
import type { ListPosition } from '../commands/ports-api';
import { refuse } from './refusal';

const DEFAULT_LIMIT = 25;
const MOST = 100;

/** Query of every list. */
export const PAGE_QUERY = {
  limite: z
    .string()
    .regex(/^\d{1,3}$/u)
    .transform(Number)
    .pipe(z.number().int().min(1).max(MOST))
    .optional()
    .describe(`Nombre d'éléments, 1 à ${MOST} (${DEFAULT_LIMIT} par défaut)`),
  curseur: z.string().min(1).max(300).optional().describe('Valeur `suivant` de la page précédente'),
} as const;

export interface PageQuery {
  readonly limite?: number | undefined;
  readonly curseur?: string | undefined;
}

const position = z.tuple([
  z.number().int().min(-8.64e15).max(8.64e15),
  z.string().regex(/^(?:[0-9a-f-]{36}|\d{1,18})$/u),
]);

/** Where the page begins. @throws Refusal `invalid_input`. */
function positionOf({ curseur }: PageQuery): ListPosition | null {
  if (curseur === undefined) return null;
  const read = position.safeParse(jsonOf(curseur));
  if (!read.success) throw refuse('invalid_input', 'curseur');
  const [at, id] = read.data;
  return { at: new Date(at), id };
}

/**
 * Reads one row more than the page holds, to know whether there is another page.
 * @param positionOf where a row stands in the list.
 */
export async function pageOf<Row>(
  query: PageQuery,
  read: (after: ListPosition | null, limit: number) => Promise<Row[]>,
  place: (row: Row) => ListPosition,
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> {
  const limit = query.limite ?? DEFAULT_LIMIT;
  const found = await read(positionOf(query), limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? cursorAt(place(last)) : null };
}

/** Opaque to callers: what is in it may change. */
function cursorAt({ at, id }: ListPosition): string {
  return Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
