import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pageRoutes } from '../../app/pages';
import { createStaticAssets } from '../../app/static-assets';
import { RouteCaller } from '../support/webchat-client';

const root = mkdtempSync(join(tmpdir(), 'dossier-pages-'));
const folder = (name: string) => join(root, name);
for (const name of ['assets', 'browser', 'styles']) mkdirSync(folder(name));
writeFileSync(join(folder('assets'), 'webchat.abc.js'), 'webchat');
writeFileSync(join(folder('assets'), 'webchat.abc.js.br'), brotliCompressSync('webchat'));
writeFileSync(join(folder('browser'), 'chat.js'), 'import "./token.js";');
writeFileSync(join(folder('browser'), 'token.js'), 'export {};');
writeFileSync(join(folder('browser'), 'chat.js.map'), '{}');
writeFileSync(join(folder('styles'), 'chat.css'), 'body{}');
writeFileSync(join(folder('styles'), 'notice.css'), 'p{}');
writeFileSync(join(folder('styles'), 'icon.svg'), '<svg/>');
writeFileSync(join(root, 'secret.js'), 'secret');

const assets = createStaticAssets({ assets: folder('assets'), browser: folder('browser'), styles: folder('styles') });
const http = new RouteCaller(pageRoutes({ framed: false, assets }));

afterAll(() => {
  rmSync(root, { recursive: true });
});

async function bytesOf(body: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(body)) return body;
  const chunks: Buffer[] = [];
  for await (const chunk of body as Readable) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const get = (name: string, headers: Record<string, string> = {}) =>
  http.call('GET', `/assets/${encodeURIComponent(name)}`, { headers });

describe('a file of the pages', () => {
  it('whose name holds its hash is never asked for again, and sent as it was compressed at the build', async () => {
    const reply = await get('webchat.abc.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(reply.headers).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Encoding': 'br',
      'Content-Type': 'text/javascript; charset=utf-8',
      Vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(await bytesOf(reply.body)).toString()).toBe('webchat');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['gzip;q=0.5, br;q=0', gunzipSync],
    ['', (bytes: Buffer) => bytes],
    ['identity', (bytes: Buffer) => bytes],
  ])('is the same for who accepts "%s"', async (accepted, open) => {
    const reply = await get('chat.css', { 'accept-encoding': accepted });
    expect(open(await bytesOf(reply.body)).toString()).toBe('body{}');
  });

  it('is asked for again each time, and not sent while it is the same', async () => {
    const first = await get('chat.css');
    const etag = String(first.headers?.ETag);
    expect(first.headers?.['Cache-Control']).toBe('no-cache');
    expect((await get('chat.css', { 'if-none-match': etag })).status).toBe(304);
    writeFileSync(join(folder('styles'), 'chat.css'), 'p{}');
    utimesSync(join(folder('styles'), 'chat.css'), 1, 1);
    const changed = await get('chat.css', { 'if-none-match': etag, 'accept-encoding': 'br' });
    expect(brotliDecompressSync(await bytesOf(changed.body)).toString()).toBe('p{}');
  });

  it.each([
    '../secret.js',
    '..%2fsecret.js',
    '/etc/passwd',
    'secret.js',
    'chat.js.map',
    '',
    '__proto__',
    'webchat.abc.js.br',
  ])('"%s" is not one', async (name) => {
    await expect(get(name)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that was not built is told by name', () => {
    const empty = createStaticAssets({ assets: join(root, 'none'), browser: root, styles: root });
    expect(() => empty.url('webchat.', '.js')).toThrow('npm run build');
  });
});

describe('the page at /', () => {
  const page = async (path = '/', options: Partial<Parameters<typeof pageRoutes>[0]> = {}, host = 'localhost:3978') => {
    const { headers, body } = await new RouteCaller(pageRoutes({ framed: false, assets, ...options })).call(
      'GET',
      path,
      {
        headers: { host },
      },
    );
    return { policy: String(headers?.['Content-Security-Policy']), html: body as string };
  };

  it('has a fresh nonce each time, in its policy and its script tag', async () => {
    const [one, other] = [await page(), await page()];
    const nonce = /nonce="([^"]+)"/u.exec(one.html)?.[1] ?? '';
    expect(one.policy).toContain(`'nonce-${nonce}'`);
    expect(other.policy).not.toContain(nonce);
  });

  it('loads what was built, its modules ahead', async () => {
    const { html } = await page();
    for (const name of ['webchat.abc.js', 'chat.js', 'chat.css', 'icon.svg'])
      expect(html).toContain(`"/assets/${name}"`);
    expect(html).toContain('<link rel="modulepreload" href="/assets/token.js">');
  });

  it.each([
    ['/', 'fr'],
    ['/?lang=ar', 'ar'],
    ['/?lang=en', 'en'],
    ['/?lang=%3Cscript%3E', 'fr'],
  ])('at %s is in %s', async (path, lang) => {
    expect((await page(path)).html).toContain(`<html lang="${lang}"`);
  });

  it('keeps the language that was chosen, for itself and for the notice', async () => {
    const routes = new RouteCaller(pageRoutes({ framed: false, assets }));
    const call = (path: string, language?: string) =>
      routes.call('GET', path, {
        headers: { host: 'localhost' },
        ...(language === undefined ? {} : { cookies: { dossier_langue: language } }),
      });
    const chosen = await call('/?lang=ar');
    expect(chosen.headers?.['Set-Cookie']).toMatch(
      /^dossier_langue=ar; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/u,
    );
    expect((await call('/')).headers?.['Set-Cookie']).toBeUndefined();
    expect((await call('/', 'ar')).body).toContain('<html lang="ar" dir="rtl">');
    expect((await call('/?lang=en', 'ar')).body).toContain('<html lang="en"');
    expect((await call('/', 'de')).body).toContain('<html lang="fr"');
    expect((await call('/confidentialite', 'ar')).body).toContain('<html lang="ar" dir="rtl">');
    expect((await call('/confidentialite?lang=en')).body).toContain('Your data, your rights');
  });

  it.each([
    ['localhost:3978', null, 'ws://localhost:3978'],
    ["evil.example; script-src 'unsafe-inline'", null, 'ws://127.0.0.1'],
    ['evil.example', 'https://sinistres.example', 'wss://sinistres.example'],
  ])('asked for at "%s" talks to its own host', async (host, publicUrl, socket) => {
    const { policy } = await page('/', { publicUrl }, host);
    expect(policy).toContain(`connect-src 'self' blob: ${socket};`);
    expect(policy).not.toMatch(/evil|unsafe-inline'; *frame/u);
  });

  it('shows the emergency numbers of its country, or of both', async () => {
    const numbers = async (country: 'FR' | 'MA' | null) =>
      new Set([...(await page('/', { country })).html.matchAll(/"(?:tel|sms):(\d+)"/gu)].map(([, number]) => number));
    expect(await numbers('FR')).toEqual(new Set(['15', '18', '17', '112', '114']));
    expect(await numbers('MA')).toEqual(new Set(['15', '19', '177']));
    expect((await numbers(null)).size).toBe(7);
  });

  it('is framed by our own pages only when that was wanted', async () => {
    expect((await page()).policy).toContain("frame-ancestors 'none'");
    expect((await page('/', { framed: true })).policy).toContain("frame-ancestors 'self'");
  });
});
