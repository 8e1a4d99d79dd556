import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wamid } from './whatsapp-samples';

export interface Sent {
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly bearer: string | undefined;
}

/** How the next message post is answered: with an error, cut off, an odd body, or after a while. */
export type Mishap =
  | { readonly code: number; readonly status?: number }
  | { readonly cut: 'before' | 'after' }
  | { readonly raw: string; readonly status: number };

/** A Graph API that takes messages and uploads, and fails as it is told. */
export class FakeGraph {
  /** Messages that it took, in order; read marks are kept apart. */
  readonly sent: (Sent & { readonly wamid: string })[] = [];
  readonly marks: Sent[] = [];
  readonly uploads: { readonly bytes: number; readonly type: string | undefined }[] = [];
  readonly mishaps: Mishap[] = [];
  media = new Map<string, { readonly bytes: Buffer; readonly mime: string }>();
  /** How often an address of a file is good. */
  private readonly listening: Server;

  constructor() {
    this.listening = createServer((req, res) => {
      void this.serve(req).then((answer) => {
        if (answer === null) {
          req.socket.destroy();
          return;
        }
        const bytes = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body));
        res.writeHead(answer.status, { 'content-length': bytes.length });
        res.end(bytes);
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.listening.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.listening.address() as AddressInfo).port}`;
  }

  get connection() {
    return { accessToken: 'token', phoneNumberId: '106540352242922', graphUrl: this.url, apiVersion: 'v26.0' };
  }

  /** Texts that were sent, whatever they were sent as. */
  get texts(): string[] {
    return this.sent.map(({ body }) => textOf(body));
  }

  async stop(): Promise<void> {
    this.listening.closeAllConnections();
    await new Promise((resolve) => this.listening.close(resolve));
  }

  private async serve(req: IncomingMessage): Promise<{ status: number; body: object } | null> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const path = req.url ?? '';
    if (req.method === 'GET') return this.file(path);
    if (path.endsWith('/media')) {
      this.uploads.push({ bytes: bytes.length, type: req.headers['content-type'] });
      return { status: 200, body: { id: `media-${this.uploads.length}` } };
    }
    const body = JSON.parse(bytes.toString()) as Record<string, unknown>;
    const call = { path, body, bearer: req.headers.authorization };
    if (body.status === 'read') {
      this.marks.push(call);
      return { status: 200, body: { success: true } };
    }
    return this.message(call);
  }

  private message(call: Sent): { status: number; body: object } | null {
    const mishap = this.mishaps.shift();
    if (mishap && 'code' in mishap) {
      return {
        status: mishap.status ?? 400,
        body: { error: { code: mishap.code, message: 'x', type: 'OAuthException' } },
      };
    }
    if (mishap && 'cut' in mishap && mishap.cut === 'before') return null;
    const id = wamid();
    this.sent.push({ ...call, wamid: id });
    if (mishap && 'cut' in mishap) return null;
    if (mishap) return { status: mishap.status, body: Buffer.from(mishap.raw) };
    return { status: 200, body: { messaging_product: 'whatsapp', messages: [{ id }] } };
  }

  private file(path: string): { status: number; body: object } {
    const [, kind, id = ''] = /\/(v\d+\.\d|files)\/([^/?]+)$/u.exec(path) ?? [];
    const found = this.media.get(id);
    if (!found) return { status: 404, body: { error: { code: 100, error_subcode: 33 } } };
    if (kind === 'files') return { status: 200, body: found.bytes };
    const url = `${this.url}/files/${id}`;
    return { status: 200, body: { url, mime_type: found.mime, file_size: found.bytes.length, id } };
  }
}

export function textOf(body: Record<string, unknown>): string {
  const { text, interactive, template, image, document } = body as {
    text?: { body: string };
    interactive?: { body: { text: string } };
    template?: { name: string };
    image?: { caption?: string };
    document?: { caption?: string };
  };
  return (
    text?.body ??
    interactive?.body.text ??
    template?.name ??
    image?.caption ??
    document?.caption ??
    `(${String(body.type)})`
  );
}
