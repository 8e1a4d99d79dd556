import { createReadStream, existsSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpReply, HttpRequest, HttpRoute } from '../adapters/channel';
import { AppError } from '../domain/errors';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

type Encoding = 'br' | 'gzip';

interface Asset {
  readonly path: string;
  readonly type: string;
  /** Its name holds its hash: browsers need never ask again. */
  readonly immutable: boolean;
  /** Compressed beforehand, next to it. */
  readonly compressed: Readonly<Partial<Record<Encoding, string>>>;
}

export interface StaticAssets {
  readonly routes: readonly HttpRoute[];
  /** Address of the file whose name begins and ends so. @throws Error when the pages were not built. */
  url(start: string, end: string): string;
  /** Addresses of a page's own modules: its entry (`chat.js`) and all that it imports. */
  modulesOf(entry: string): readonly string[];
}

export interface AssetFolders {
  /** Web Chat, under a name with its hash. */
  readonly assets: string;
  /** Compiled modules. */
  readonly browser: string;
  readonly styles: string;
}

/**
 * Serves the files that pages load. Only what was in the folders at the start is there, by name: an address is looked up, never
 * made into a path.
 */
export function createStaticAssets(folders: AssetFolders = builtFolders()): StaticAssets {
  const table = new Map<string, Asset>();
  for (const folder of [folders.styles, folders.browser, folders.assets])
    addFiles(table, folder, folder === folders.assets);
  const small = new Map<string, { readonly mtimeMs: number; readonly bytes: Buffer }>();

  return {
    modulesOf: (entry) => [...importedFrom(table, entry)].map((name) => `/assets/${name}`),
    url: (start, end) => {
      const name = [...table.keys()].find((key) => key.startsWith(start) && key.endsWith(end));
      if (!name) throw new Error(`${start}*${end} was not built: run npm run build`);
      return `/assets/${name}`;
    },
    routes: [
      {
        method: 'GET',
        path: '/assets/:file',
        maxBodyBytes: 0,
        handle: async (request) => {
          const asset = table.get(request.params.file ?? '');
          if (!asset) throw new AppError('not_found', 'there is no such file');
          return reply(asset, request, await stat(asset.path));
        },
      },
    ],
  };

  async function reply(asset: Asset, request: HttpRequest, { mtimeMs, size }: Stats): Promise<HttpReply> {
    const etag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
    const headers = {
      'Content-Type': asset.type,
      'Cache-Control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === etag) return { status: 304, headers };
    const encoding = preferred(request.headers['accept-encoding']);
    if (!encoding) return { status: 200, headers, body: createReadStream(asset.path) };
    const made = asset.compressed[encoding];
    const body = made ? createReadStream(made) : await compressed(asset.path, encoding, mtimeMs);
    return { status: 200, headers: { ...headers, 'Content-Encoding': encoding }, body };
  }

  /** Small files, kept until they change. */
  async function compressed(path: string, encoding: Encoding, mtimeMs: number): Promise<Buffer> {
    const key = `${encoding}:${path}`;
    const known = small.get(key);
    if (known?.mtimeMs === mtimeMs) return known.bytes;
    const bytes = await compress(await readFile(path), encoding);
    small.set(key, { mtimeMs, bytes });
    return bytes;
  }
}

const IMPORTED = /\b(?:from|import) ['"]\.\/([\w-]+\.js)['"]/gu;

function importedFrom(table: ReadonlyMap<string, Asset>, entry: string, found = new Set<string>()): Set<string> {
  const path = table.get(entry)?.path;
  if (path === undefined || found.has(entry)) return found;
  found.add(entry);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORTED)) importedFrom(table, name, found);
  return found;
}

function addFiles(table: Map<string, Asset>, folder: string, immutable: boolean): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const variant = (ending: string) =>
      names.includes(`${name}.${ending}`) ? join(folder, `${name}.${ending}`) : undefined;
    const [br, gz] = [variant('br'), variant('gz')];
    table.set(name, {
      path: join(folder, name),
      type,
      immutable,
      compressed: { ...(br ? { br } : {}), ...(gz ? { gzip: gz } : {}) },
    });
  }
}

function preferred(accepted: string | readonly string[] | undefined): Encoding | null {
  const words = String(accepted ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/u.test(words)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/u.test(words) ? 'gzip' : null;
}

function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/** This module runs from `dist/app` or, in tests, from `app`. */
function builtFolders(): AssetFolders {
  const web = existsSync(join(__dirname, '../web/assets')) ? join(__dirname, '../web') : join(__dirname, '../dist/web');
  return { assets: join(web, 'assets'), browser: join(web, 'browser'), styles: join(web, 'styles') };
}
