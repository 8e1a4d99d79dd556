import { readFile } from 'node:fs/promises';
import type { HttpRoute } from '../adapters/channel';
import { API_PREFIX } from '../api/create-api';
import { etagOf, isKnown } from '../api/etag';
import { openApiOf } from '../api/openapi';
import type { AnyOperation } from '../api/operation';
import { API_DOCS_POLICY, apiDocsScript, renderApiDocsPage } from '../web/api-docs-page';

const DOCUMENT = `${API_PREFIX}/openapi.json`;
const PAGE = `${API_PREFIX}/docs`;

/** The version of the wire, not of the program: it changes when a caller has to. */
const WIRE_VERSION = '1.0.0';

/** The REST document as JSON and as a page, open to everybody: it tells how to ask, not what is known. */
export function apiDocsRoutes(operations: readonly AnyOperation[], allowedOrigins: readonly string[]): HttpRoute[] {
  const document = JSON.stringify(openApiOf(operations, WIRE_VERSION));
  const page = renderApiDocsPage({
    style: `${PAGE}/swagger-ui.css`,
    library: `${PAGE}/swagger-ui-bundle.js`,
    script: `${PAGE}/page.js`,
  });
  return [
    { ...text(DOCUMENT, 'application/json; charset=utf-8', () => Promise.resolve(document)), allowedOrigins },
    text(PAGE, 'text/html; charset=utf-8', () => Promise.resolve(page), { 'Content-Security-Policy': API_DOCS_POLICY }),
    text(`${PAGE}/page.js`, 'text/javascript; charset=utf-8', () => Promise.resolve(apiDocsScript(DOCUMENT))),
    text(`${PAGE}/swagger-ui.css`, 'text/css; charset=utf-8', packaged('swagger-ui-dist/swagger-ui.css')),
    text(
      `${PAGE}/swagger-ui-bundle.js`,
      'text/javascript; charset=utf-8',
      packaged('swagger-ui-dist/swagger-ui-bundle.js'),
    ),
  ];
}

/** A file of a package, read when somebody first wants it. */
function packaged(name: string): () => Promise<string> {
  let read: Promise<string> | null = null;
  return () => (read ??= readFile(require.resolve(name), 'utf8'));
}

function text(
  path: string,
  type: string,
  content: () => Promise<string>,
  more: Readonly<Record<string, string>> = {},
): HttpRoute {
  return {
    method: 'GET',
    path,
    maxBodyBytes: 0,
    handle: async ({ headers }) => {
      const body = await content();
      const etag = etagOf(body);
      const all = { ETag: etag, 'Cache-Control': 'public, max-age=300', ...more };
      return isKnown(headers['if-none-match'], etag)
        ? { status: 304, headers: all }
        : { status: 200, headers: { ...all, 'Content-Type': type }, body };
    },
  };
}
