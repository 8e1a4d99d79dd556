import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from '../http/exchange';
import { readForm } from './read-form';
import { asObject, asText, parseJson, type JsonObject } from '../json';
import { GraphError } from './graph-error';
import type { Network } from './network';

/** Addresses of files are good for as long. */
const ADDRESS_MS = 5 * 60_000;

/** The Graph API below its version: `/v26.0/<id>/messages`, `/v26.0/<id>/media`, `/v26.0/<media id>`, `/files/…`. */
export class GraphApi {
  constructor(
    private readonly network: Network,
    /** Where this API is reached, without a trailing slash. */
    private readonly base: () => string,
  ) {}

  /** Never rejects. */
  async handle(path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      this.authorise(req);
      await this.route(path, req, res);
    } catch (error) {
      const fault = error instanceof GraphError ? error : new GraphError(131000);
      if (res.headersSent) res.destroy();
      else sendJson(res, fault.status, fault.body);
    }
  }

  private async route(path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'GET') {
      this.read(path, res);
      return;
    }
    const [, id = '', edge = ''] = /^\/v\d+\.\d\/([^/?]+)\/(messages|media)$/.exec(path) ?? [];
    if (id !== this.network.options.phoneNumberId) throw new GraphError(33);
    if (edge === 'messages') await this.message(req, res);
    else await this.upload(req, res);
  }

  private read(path: string, res: ServerResponse): void {
    const id = /^\/v\d+\.\d\/([^/?]+)$/.exec(path)?.[1];
    if (id === undefined) this.download(path, res);
    else this.describe(id, res);
  }

  private authorise(req: IncomingMessage): void {
    const given = Buffer.from(req.headers.authorization ?? '');
    const wanted = Buffer.from(`Bearer ${this.network.options.accessToken}`);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new GraphError(190);
  }

  private async message(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = asObject(parseJson((await readBody(req, 1024 * 1024)).toString()));
    if (body?.messaging_product !== 'whatsapp') throw new GraphError(100, 'messaging_product');
    if (body.status === 'read') {
      this.network.markRead(asText(body.message_id) ?? '', body.typing_indicator !== undefined);
      sendJson(res, 200, { success: true });
      return;
    }
    const sent = this.network.send(body);
    if (sent === null) req.socket.destroy();
    else sendJson(res, 200, accepted(body, sent.id));
  }

  private async upload(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { file, fields } = await readForm(req);
    if (fields.get('messaging_product') !== 'whatsapp' || file === null) throw new GraphError(100, 'file');
    // The field says more than the part: its codec too.
    const mime = fields.get('type') ?? file.mime;
    sendJson(res, 200, { id: this.network.keep(file.bytes, mime, file.name).id });
  }

  private describe(id: string, res: ServerResponse): void {
    const file = this.network.state.media[id];
    if (!file) throw new GraphError(33);
    const until = this.network.now() + ADDRESS_MS;
    sendJson(res, 200, {
      messaging_product: 'whatsapp',
      url: `${this.base()}/files/${id}?until=${until}`,
      mime_type: file.mime,
      sha256: file.sha256,
      file_size: file.bytes,
      id,
    });
  }

  private download(path: string, res: ServerResponse): void {
    const [, id = '', until = '0'] = /^\/files\/(\w+)\?until=(\d+)$/.exec(path) ?? [];
    const bytes = Number(until) > this.network.now() ? this.network.bytesOf(id) : null;
    if (bytes === null) {
      sendJson(res, 404, {});
      return;
    }
    res.writeHead(200, { 'content-type': this.network.state.media[id]?.mime ?? '', 'content-length': bytes.length });
    res.end(bytes);
  }
}

function accepted(body: JsonObject, id: string): object {
  const input = asText(body.to) ?? asText(body.recipient) ?? '';
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input, wa_id: input.replace('+', '') }],
    messages: [{ id, ...(body.type === 'template' ? { message_status: 'accepted' } : {}) }],
  };
}
