import { SlackError } from '../errors';
import type { Args } from './args';

export interface Page<T> {
  items: T[];
  response_metadata: { next_cursor: string };
}

/** One page of a list that does not change under its reader. @throws SlackError invalid_cursor, invalid_limit */
export function pageOf<T>(args: Args, all: readonly T[], size: number): Page<T> {
  const limit = args.limit(size);
  const cursor = args.text('cursor') ?? '';
  const start = cursor === '' ? 0 : Number(/^offset:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]);
  if (Number.isNaN(start)) throw new SlackError('invalid_cursor');
  const end = start + limit;
  const next_cursor = end < all.length ? Buffer.from(`offset:${end}`).toString('base64') : '';
  return { items: all.slice(start, end), response_metadata: { next_cursor } };
}
