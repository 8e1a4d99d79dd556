import type { IncomingMessage, ServerResponse } from 'node:http';
import { appPolicy } from '../http/app-page';
import { createAssets, type Assets } from '../http/assets';
import { BodyTooLarge, mediaType, readBody, sendJson, sendText } from '../http/exchange';
import { asObject, asText, parseJson, type JsonObject } from '../json';
import { GraphApi } from './graph-api';
import { GraphError } from './graph-error';
import { templateOf } from './message-rules';
import type { Line, WhatsappOptions } from './model';
import { mediaIdOf, Network } from './network';
import { renderPhonePage } from './page';
import type { PhoneView, WireLine } from '../browser/phone-wire';

const MOST_ACT_BYTES = 256 * 1024;
const MOST_FILE_BYTES = 100 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;

/** Phones of several customers, and the Cloud API between them and the business. */
export class Phones {
  readonly network: Network;
  private readonly graph: GraphApi;
  private readonly assets: Assets;
  private readonly open = new Set<ServerResponse>();
  private origin = '';

  constructor(
    private readonly options: WhatsappOptions,
    assets = createAssets(),
  ) {
    this.network = new Network(options);
    this.graph = new GraphApi(this.network, () => `${this.origin}${options.basePath}/graph`);
    this.assets = assets;
  }

  /** Says under which origin this is reached and where the business listens; webhooks that waited leave now. */
  connect(where: { readonly origin: string; readonly deliver: string }): void {
    this.origin = where.origin;
    this.network.webhooks.start(where.deliver);
  }

  async close(): Promise<void> {
    for (const res of this.open) res.end();
    await this.network.close();
  }

  /** Serves a request under the base path; never rejects. */
  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = (req.url ?? '/').slice(this.options.basePath.length) || '/';
    try {
      if (path.startsWith('/graph/')) await this.graph.handle(path.slice('/graph'.length), req, res);
      else await this.page(path, req, res);
    } catch (error) {
      if (res.headersSent) res.destroy();
      else if (error instanceof GraphError) sendJson(res, 400, { ok: false, error: error.details || error.message });
      else sendJson(res, error instanceof BodyTooLarge ? 413 : 500, { ok: false, error: 'internal_error' });
    }
  }

  private async page(path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(path, 'http://phone');
    const [, name = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? [];
    const pages: Readonly<Record<string, () => Promise<void> | void>> = {
      'GET ': () => {
        res.setHeader('content-security-policy', appPolicy(this.options.frameAncestors ?? [], ["media-src 'self'"]));
        sendText(res, 200, renderPhonePage(this.options.basePath), 'text/html; charset=utf-8');
      },
      'GET assets': () => this.assets.serve(rest, res),
      'GET stream': () => {
        this.stream(searchParams.get('person') ?? '', res);
      },
      'GET media': () => {
        this.media(rest, res);
      },
      'POST act': () => this.act(rest, req, res),
      'POST share': () => this.share(searchParams, req, res),
    };
    const route = `${req.method ?? 'GET'} ${name}`;
    if (Object.hasOwn(pages, route)) await pages[route]?.();
    else sendText(res, 404, 'introuvable');
  }

  private async act(name: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    // Only a page of our own origin, or a program, can send this type without asking first.
    if (mediaType(req.headers['content-type']) !== 'application/json') throw new GraphError(100, 'content type');
    const body = asObject(parseJson((await readBody(req, MOST_ACT_BYTES)).toString())) ?? {};
    const person = asText(body.person) ?? '';
    const { network } = this;
    switch (name) {
      case 'say':
        network.say(person, { type: 'text', text: { body: asText(body.text) ?? '' } });
        break;
      case 'tap':
        network.say(person, tapped(body), asText(body.line));
        break;
      case 'locate':
        network.say(person, {
          type: 'location',
          location: { latitude: 33.5731, longitude: -7.5898, name: 'Parking Marjane', address: 'Casablanca' },
        });
        break;
      case 'look':
        network.look(person);
        break;
      case 'advance':
        network.advance(Number(body.hours) * 3_600_000);
        break;
      default:
        throw new GraphError(100, 'unknown act');
    }
    sendJson(res, 200, { ok: true });
  }

  private async share(query: URLSearchParams, req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (mediaType(req.headers['content-type']) !== 'application/octet-stream')
      throw new GraphError(100, 'content type');
    const bytes = await readBody(req, MOST_FILE_BYTES);
    const mime = query.get('type') ?? 'application/octet-stream';
    const name = query.get('name');
    this.shareFile(query.get('person') ?? '', { bytes, mime, name, caption: query.get('caption') ?? '' });
    sendJson(res, 200, { ok: true });
  }

  /** A customer sends a file, as WhatsApp would send it. */
  shareFile(
    person: string,
    { bytes, mime, name, caption }: { bytes: Buffer; mime: string; name: string | null; caption: string },
  ): Line {
    const kind = mime.startsWith('image/') ? 'image' : mime.startsWith('audio/') ? 'audio' : 'document';
    const { id, sha256 } = this.network.keep(bytes, mime, name);
    const about = { id, mime_type: mime, sha256, ...(caption === '' ? {} : { caption }) };
    const extra = { image: {}, audio: { voice: true }, document: { filename: name ?? 'document' } }[kind];
    return this.network.say(person, { type: kind, [kind]: { ...about, ...extra } });
  }

  private media(id: string, res: ServerResponse): void {
    const bytes = this.network.bytesOf(id);
    const mime = this.network.state.media[id]?.mime;
    if (bytes === null || mime === undefined) {
      sendText(res, 404, 'introuvable');
      return;
    }
    res.setHeader('content-security-policy', "default-src 'none'; sandbox");
    res.writeHead(200, { 'content-type': mime, 'content-length': bytes.length, 'x-content-type-options': 'nosniff' });
    res.end(bytes);
  }

  private stream(person: string, res: ServerResponse): void {
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    let due = false;
    const send = (): void => {
      due = false;
      res.write(`data: ${JSON.stringify(this.view(person))}\n\n`);
    };
    const stop = this.network.listen(() => {
      // Several changes of one moment are one picture.
      if (!due) setTimeout(send, 20).unref();
      due = true;
    });
    const heartbeat = setInterval(() => res.write(': vivant\n\n'), HEARTBEAT_MS);
    this.open.add(res);
    res.once('close', () => {
      stop();
      clearInterval(heartbeat);
      this.open.delete(res);
    });
    send();
  }

  private view(chosen: string): PhoneView {
    const { people, businessName = 'Dossier', templates } = this.options;
    const me = people.find(({ id }) => id === chosen) ?? people[0];
    const lines = me ? this.network.linesOf(me.id).map((line) => wireLine(line, templates)) : [];
    return {
      business: businessName,
      me: me?.id ?? '',
      people: people.map(({ id, name, phone, note }) => ({
        id,
        name,
        note,
        number: phone === null ? null : `+${phone}`,
      })),
      lines,
      typing: (this.network.typing.get(me?.id ?? '') ?? 0) > this.network.now(),
      windowLeftMs: me ? this.network.windowLeft(me.id) : 0,
      now: this.network.now(),
    };
  }
}

function tapped(body: JsonObject): JsonObject {
  const reply = { id: asText(body.id) ?? '', title: asText(body.title) ?? '' };
  const kind = body.kind === 'list' ? 'list_reply' : 'button_reply';
  return { type: 'interactive', interactive: { type: kind, [kind]: reply } };
}

function wireLine(line: Line, templates: WhatsappOptions['templates']): WireLine {
  const { id, from, at, message, status, seen, error } = line;
  const media = mediaIdOf(message);
  const template = templateOf(message, templates)?.body;
  return {
    id,
    from,
    at,
    message,
    ...(template === undefined ? {} : { template: filled(template, message) }),
    ...(media === undefined ? {} : { media }),
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
    ...(seen === undefined ? {} : { seen }),
  };
}

/** A template with its parameters in their places. */
function filled(body: string, message: JsonObject): string {
  const components = (asObject(message.template)?.components ?? []) as {
    parameters?: { parameter_name: string; text: string }[];
  }[];
  const parameters = components.flatMap((component) => component.parameters ?? []);
  return body.replace(
    /\{\{(\w+)\}\}/g,
    (whole, name: string) => parameters.find((one) => one.parameter_name === name)?.text ?? whole,
  );
}
