import { Readable } from 'node:stream';
import type { HttpMethod, HttpReply, HttpRequest, HttpRoute } from '../../adapters/channel';
import { createWebchat } from '../../adapters/webchat/create-webchat';
import type { WebchatOptions } from '../../adapters/webchat/types';
import { EchoPorts } from './fakes/echo-ports';

export const TOKEN_SECRET = 'a token secret for tests only';
export const DIRECTLINE_SECRET = 'a direct line secret for tests only';

export interface Call {
  readonly method?: HttpMethod;
  readonly headers?: Record<string, string>;
  readonly cookies?: Record<string, string>;
  readonly body?: unknown;
  readonly stream?: Readable;
}

/** Calls an adapter's routes as plain functions, without a server. */
export class RouteCaller {
  constructor(private readonly routes: readonly HttpRoute[]) {}

  /** @throws what the handler throws. */
  call(method: HttpMethod, url: string, { headers = {}, cookies = {}, body, stream }: Call = {}): Promise<HttpReply> {
    const [path = '', query = ''] = url.split('?');
    for (const route of this.routes) {
      const params = route.method === method ? matched(route.path, path) : null;
      if (!params) continue;
      const request: HttpRequest = {
        id: 'test',
        method,
        params,
        query: new URLSearchParams(query),
        headers: { host: 'chat.test', ...headers },
        cookies,
        ip: '203.0.113.7',
        body:
          body === undefined ? Buffer.alloc(0) : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
        stream: stream ?? Readable.from([]),
      };
      // Async, as a handler may also throw before it promises.
      return Promise.resolve().then(() => route.handle(request));
    }
    throw new Error(`no route for ${method} ${path}`);
  }
}

function matched(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

export interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

/** The adapter over ports in memory, and the few calls that most tests begin with. */
export class WebchatFixture {
  readonly ports = new EchoPorts();
  readonly adapter;
  readonly http: RouteCaller;

  constructor(options: Partial<WebchatOptions> = {}) {
    const { turns, unitOfWork, transcript, bus, files, intake, clock } = this.ports;
    this.adapter = createWebchat({
      turns,
      unitOfWork,
      transcript,
      bus,
      files,
      intake,
      clock,
      addressKey: (ip) => `key of ${ip}`,
      tokenSecret: TOKEN_SECRET,
      directLineSecret: DIRECTLINE_SECRET,
      publicUrl: null,
      ...options,
    });
    this.http = new RouteCaller(this.adapter.routes);
  }

  /** A token of a new conversation. */
  async token(body: object = {}): Promise<string> {
    const reply = await this.http.call('POST', '/v3/directline/tokens/generate', {
      headers: bearer(DIRECTLINE_SECRET),
      body,
    });
    return (reply.body as Opened).token;
  }

  /** A started conversation. */
  async start(body: object = { locale: 'fr-FR' }): Promise<Opened> {
    const reply = await this.http.call('POST', '/v3/directline/conversations', {
      headers: bearer(await this.token()),
      body,
    });
    return reply.body as Opened;
  }

  /** Posts an activity; the id that it was given. */
  async post({ conversationId, token }: Opened, body: unknown): Promise<string> {
    const url = `/v3/directline/conversations/${conversationId}/activities`;
    return ((await this.http.call('POST', url, { headers: bearer(token), body })).body as { id: string }).id;
  }

  async poll({ conversationId, token }: Opened, watermark = ''): Promise<{ activities: Shown[]; watermark: string }> {
    const url = `/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`;
    return (await this.http.call('GET', url, { headers: bearer(token) })).body as {
      activities: Shown[];
      watermark: string;
    };
  }
}

/** The fields of an activity that tests look at. */
export interface Shown {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role: string; readonly name?: string };
  readonly channelData: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly {
    readonly contentUrl: string;
    readonly name: string;
    readonly contentType: string;
  }[];
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}
