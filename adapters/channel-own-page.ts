import { AppError } from '../domain/errors';
import type { HttpRequest } from './channel';

/**
 * Other sites' pages could otherwise act in a visitor's name. Browsers without either header are let through.
 * @param publicUrl where browsers reach us; null: where they say that they did.
 * @throws AppError `forbidden`
 */
export function requireOwnPage(request: Pick<HttpRequest, 'headers'>, publicUrl: string | null): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const ours = new Set([host, publicUrl === null ? undefined : new URL(publicUrl).host]);
  const foreign =
    (typeof site === 'string' && site !== 'same-origin') || (origin !== undefined && !isOneOf(ours, origin));
  if (foreign) throw new AppError('forbidden', 'only our own page may ask for this');
}

/** Sandboxed pages say that their origin is `null`. */
function isOneOf(hosts: ReadonlySet<string | undefined>, origin: string): boolean {
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  return host !== '' && hosts.has(host);
}
