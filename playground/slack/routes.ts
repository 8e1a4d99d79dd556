import type { IncomingMessage, ServerResponse } from 'node:http';
import { appPolicy } from '../http/app-page';
import type { Assets } from '../http/assets';
import { BodyTooLarge, mediaType, readBody, redirect, sendJson, sendText } from '../http/exchange';
import { asObject, asText, parseJson } from '../json';
import { callApi } from './api/dispatch';
import { SlackError } from './errors';
import { downloadFile, previewFile, takeUpload } from './file-routes';
import { MOST_FILE_BYTES } from './files';
import { renderPage } from './page';
import { ACTS } from './people/acts';
import { shareFile } from './people/writing';
import { respond } from './responding';
import type { Room } from './room';
import type { Streams } from './stream';

const MOST_ACT_BYTES = 256 * 1024;

export interface Site {
  room: Room;
  streams: Streams;
  assets: Assets;
}

interface Visit {
  site: Site;
  req: IncomingMessage;
  res: ServerResponse;
  /** What follows the route's own name in the path, decoded. */
  rest: string;
  query: URLSearchParams;
}

type Route = (visit: Visit) => Promise<void> | void;

const ROUTES: Readonly<Record<string, Route>> = {
  'GET ': ({ site, res }) => {
    res.setHeader('content-security-policy', appPolicy(site.room.settings.frameAncestors));
    res.setHeader('referrer-policy', 'same-origin');
    sendText(res, 200, renderPage(site.room.settings.basePath), 'text/html; charset=utf-8');
  },
  'GET assets': ({ site, res, rest }) => site.assets.serve(rest, res),
  'GET stream': ({ site, res, query }) => {
    site.streams.start(query.get('user') ?? '', res);
  },
  'GET archives': ({ site, res, rest }) => {
    const [, channel = '', seconds = '', micros = ''] = /^(\w+)\/p(\d+)(\d{6})$/.exec(rest) ?? [];
    redirect(res, `${site.room.settings.basePath}/#${channel}/${seconds}.${micros}`);
  },
  'GET files': ({ site, req, res, rest }) => downloadFile(site.room, rest, req, res),
  'GET preview': ({ site, res, rest }) => previewFile(site.room, rest, res),
  'POST api': ({ site, req, res, rest }) => callApi(site.room, rest, req, res),
  'POST upload': ({ site, req, res, rest }) => takeUpload(site.room, rest, req, res),
  'POST response': answerResponseUrl,
  'POST act': act,
  'POST share': share,
};

/** Serves one request whose path, without the base path, is given in `path`; never rejects. */
export async function serve(site: Site, path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    await routed(site, path, req, res);
  } catch (error) {
    answerFault(error, res);
  }
}

async function routed(site: Site, path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [pathname = '', query = ''] = path.split('?');
  const [, name = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? [];
  const key = `${req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET')} ${name}`;
  const route = Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined;
  if (route) await route({ site, req, res, rest: decoded(rest), query: new URLSearchParams(query) });
  else sendText(res, 404, 'introuvable');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function answerFault(error: unknown, res: ServerResponse): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  if (error instanceof SlackError) sendJson(res, 400, { ok: false, error: error.code });
  else if (error instanceof BodyTooLarge) sendJson(res, 413, { ok: false, error: 'too_large' });
  else sendJson(res, 500, { ok: false, error: 'internal_error' });
}

async function act({ site, req, res, rest }: Visit): Promise<void> {
  // Only a page of our own origin, or a program, can send this type without asking first.
  if (mediaType(req.headers['content-type']) !== 'application/json') throw new SlackError('invalid_post_type');
  const body = asObject(parseJson((await readBody(req, MOST_ACT_BYTES)).toString()));
  const handler = Object.hasOwn(ACTS, rest) ? ACTS[rest] : undefined;
  if (!body || !handler) throw new SlackError(body ? 'unknown_act' : 'invalid_json');
  sendJson(res, 200, { ok: true, ...(await handler(site.room, body)) });
}

/** A file from the page: its bytes are the body, the rest stands in the query. */
async function share({ site, req, res, query }: Visit): Promise<void> {
  if (mediaType(req.headers['content-type']) !== 'application/octet-stream') throw new SlackError('invalid_post_type');
  const bytes = await readBody(req, MOST_FILE_BYTES);
  const shared = await shareFile(site.room, {
    user: query.get('user') ?? '',
    channel: query.get('channel') ?? undefined,
    thread_ts: query.get('thread_ts') ?? undefined,
    name: query.get('name') ?? 'fichier',
    text: query.get('text') ?? undefined,
    bytes,
  });
  sendJson(res, 200, { ok: true, ...shared });
}

async function answerResponseUrl({ site, req, res, rest }: Visit): Promise<void> {
  const body = asObject(parseJson((await readBody(req, MOST_ACT_BYTES)).toString()));
  const target = site.room.responses.use(rest);
  if (typeof target === 'string') {
    sendJson(res, 404, { ok: false, error: target });
    return;
  }
  respond(site.room, target, body ?? {});
  await site.room.commit();
  sendText(res, 200, asText(body?.text) === undefined && !body ? 'no_text' : 'ok');
}
