import type { IncomingMessage, ServerResponse } from 'node:http';
import type * as restify from 'restify';
import type { HttpRoute } from '../../adapters/channel';

/** What clients of Direct Line and of REST send beside the simple headers. */
const HEADERS =
  'authorization, content-type, idempotency-key, if-match, if-none-match, x-ms-bot-agent, x-request-id, x-requested-with';

/** What their scripts may read beside the simple headers. */
const EXPOSED =
  'ETag, Idempotent-Replayed, Location, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id';

/** Lets a page of an allowed site read the answer, refusals too. */
export function allowOrigin(route: HttpRoute, req: IncomingMessage, res: ServerResponse): void {
  if (!route.allowedOrigins || route.allowedOrigins.length === 0) return;
  res.setHeader('Vary', 'Origin');
  const { origin } = req.headers;
  if (!origin || !route.allowedOrigins.includes(origin)) return;
  res.setHeader('Access-Control-Allow-Origin', origin);
  res.setHeader('Access-Control-Expose-Headers', EXPOSED);
}

/** Answers the question that browsers ask before a request with a bearer. */
export function mountPreflights(server: restify.Server, routes: readonly HttpRoute[]): void {
  const paths = new Map<string, HttpRoute[]>();
  for (const route of routes) {
    if (!route.allowedOrigins?.length) continue;
    // Methods of one address may name its parts differently.
    const address = route.path.replace(/:\w+/gu, ':');
    paths.set(address, [...(paths.get(address) ?? []), route]);
  }
  for (const [first, ...others] of paths.values()) {
    if (!first) continue;
    const methods = [first, ...others].map(({ method }) => method).join(', ');
    server.opts(first.path, (req, res, next) => {
      allowOrigin(first, req, res);
      res.setHeader('Access-Control-Allow-Methods', methods);
      res.setHeader('Access-Control-Allow-Headers', HEADERS);
      res.setHeader('Access-Control-Max-Age', '86400');
      res.statusCode = 204;
      res.end();
      next();
    });
  }
}
