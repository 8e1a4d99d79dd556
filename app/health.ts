import type { HttpRoute } from '../adapters/channel';

/** `/healthz`: the process answers. `/readyz`: it can serve, which takes its database. */
export function healthRoutes(checks: Readonly<Record<string, () => Promise<void>>>): HttpRoute[] {
  return [
    route('/healthz', () => Promise.resolve({ status: 200, body: { status: 'ok' } })),
    route('/readyz', async () => {
      const failing: string[] = [];
      await Promise.all(Object.entries(checks).map(([name, check]) => check().catch(() => failing.push(name))));
      return failing.length === 0
        ? { status: 200, body: { status: 'ok' } }
        : { status: 503, body: { status: 'unavailable', failing } };
    }),
  ];
}

function route(path: string, handle: HttpRoute['handle']): HttpRoute {
  return { method: 'GET', path, maxBodyBytes: 0, handle };
}
