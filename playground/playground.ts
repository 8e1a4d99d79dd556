import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAssets, type Assets } from './http/assets';
import { sendText } from './http/exchange';
import { playgroundPolicy, renderPlaygroundPage, type PlaygroundOptions } from './playground-page';

export interface PlaygroundSite extends Omit<PlaygroundOptions, 'assetsUrl'> {
  /** Path prefix under which `handle` is mounted, without a trailing slash. */
  basePath: string;
  assets?: Assets;
}

/** Serves the playground page at its base path, and its files below it; 404 for anything else. */
export function createPlayground(site: PlaygroundSite): {
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
} {
  const options = { ...site, assetsUrl: `${site.basePath}/assets` };
  const assets = site.assets ?? createAssets();
  return {
    async handle(req, res) {
      const path = (req.url ?? '/').split('?')[0] ?? '/';
      const inside = path.startsWith(site.basePath) ? path.slice(site.basePath.length) : undefined;
      const asset = inside === undefined ? undefined : /^\/assets\/([^/]+)$/.exec(inside)?.[1];
      if (asset !== undefined) await assets.serve(asset, res);
      else if (inside === '' || inside === '/') {
        res.setHeader('content-security-policy', playgroundPolicy(options));
        res.setHeader('cache-control', 'no-store');
        sendText(res, 200, renderPlaygroundPage(options), 'text/html; charset=utf-8');
      } else sendText(res, 404, 'introuvable');
    },
  };
}
