import { AppError } from '../../domain/errors';
import { asList, asNumber, asObject, asText, type Json } from './json';
import { postJson, type Posted } from './post-json';

export interface GraphConnection {
  readonly accessToken: string;
  readonly phoneNumberId: string;
  readonly graphUrl: string;
  readonly apiVersion: string;
}

/** What came of a call that changes something. */
export type GraphAnswer =
  | { readonly kind: 'ok'; readonly body: Json }
  /** Meta said no, and why. */
  | { readonly kind: 'error'; readonly code: number | null }
  /** The request never left. */
  | { readonly kind: 'unreached'; readonly code: string }
  /** It left, and what came of it is not known. */
  | { readonly kind: 'unknown'; readonly code: string };

/** Milliseconds that a call may take: a lease of the outbox is renewed meanwhile. */
const CALL_TIMEOUT = 10_000;
const MEDIA_TIMEOUT = 60_000;

/** Faults of a connection that was never made. */
const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** No such object (any more): by error code, or HTTP status where there is none. */
const GONE: ReadonlySet<number> = new Set([33, 100, 404]);

export interface MediaInfo {
  /** Good for five minutes, and only with our bearer. */
  readonly url: string;
  readonly mime: string;
  readonly bytes: number | null;
}

/** The Cloud API. Tries once: trying again is the outbox's business. */
export class GraphClient {
  private readonly base: string;
  private readonly messages: URL;

  constructor(private readonly connection: GraphConnection) {
    this.base = `${connection.graphUrl}/${connection.apiVersion}`;
    this.messages = new URL(`${this.base}/${connection.phoneNumberId}/messages`);
  }

  /** Sends a message, or marks one as read: both are posts to the same address. */
  message(body: object): Promise<GraphAnswer> {
    return answered(postJson(this.messages, JSON.stringify(body), { headers: this.bearer(), timeoutMs: CALL_TIMEOUT }));
  }

  /** `body.id` is the uploaded file's id, good for thirty days. */
  upload(bytes: Buffer, mime: string, name: string): Promise<GraphAnswer> {
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('type', mime);
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name);
    return answered(this.post(`${this.base}/${this.connection.phoneNumberId}/media`, form));
  }

  /** Null: Meta has it no more. @throws AppError `channel_unavailable`. */
  async mediaInfo(id: string): Promise<MediaInfo | null> {
    const response = await this.get(`${this.base}/${encodeURIComponent(id)}`);
    const body = asObject(await response.json().catch(() => null));
    const url = asText(body?.url);
    if (response.ok && url !== null) {
      return { url, mime: asText(body?.mime_type) ?? '', bytes: asNumber(body?.file_size) };
    }
    const { code } = errorOf(body);
    if (GONE.has(code ?? response.status)) return null;
    throw new AppError('channel_unavailable', `media: ${code ?? `HTTP ${response.status}`}`);
  }

  /** The bytes as they come; null when the address is not good any more. @throws AppError `channel_unavailable`. */
  async download(url: string): Promise<AsyncIterable<Uint8Array> | null> {
    const response = await this.get(url);
    if (response.ok && response.body !== null) return response.body;
    await response.body?.cancel();
    if ([401, 403, 404, 410].includes(response.status)) return null;
    throw new AppError('channel_unavailable', `download: HTTP ${response.status}`);
  }

  private async get(url: string): Promise<Response> {
    try {
      return await fetch(url, { headers: this.bearer(), signal: AbortSignal.timeout(MEDIA_TIMEOUT) });
    } catch (cause) {
      throw new AppError('channel_unavailable', `media: ${faultName(cause)}`, { cause });
    }
  }

  private async post(url: string, body: FormData): Promise<Posted> {
    const signal = AbortSignal.timeout(MEDIA_TIMEOUT);
    const response = await fetch(url, { method: 'POST', headers: this.bearer(), body, signal });
    return { status: response.status, text: await response.text() };
  }

  private bearer(): Record<string, string> {
    return { Authorization: `Bearer ${this.connection.accessToken}` };
  }
}

async function answered(posted: Promise<Posted>): Promise<GraphAnswer> {
  try {
    return answerOf(await posted);
  } catch (cause) {
    const code = faultName(cause);
    return { kind: UNREACHED.has(code) ? 'unreached' : 'unknown', code };
  }
}

function answerOf({ status, text }: Posted): GraphAnswer {
  const body = asObject(jsonOf(text));
  if (status >= 200 && status < 300 && body !== null) return { kind: 'ok', body };
  const error = errorOf(body);
  if (error.said) return { kind: 'error', code: error.code };
  // A proxy's page, or nothing: it may have passed the message on before.
  return status >= 400 && status < 500 ? { kind: 'error', code: null } : { kind: 'unknown', code: `http_${status}` };
}

/** Error 100 with subcode 33 is an object that is gone; alone, 100 is a fault of the request. */
function errorOf(body: Json | null): { readonly said: boolean; readonly code: number | null } {
  const error = asObject(body?.error) ?? asObject(asList(body?.errors)[0]);
  const code = asNumber(error?.code);
  const gone = code === 100 && asNumber(error?.error_subcode) === 33;
  return { said: error !== null, code: gone ? 33 : code };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The code of a network fault, wherever in its causes; its message may hold an address. */
function faultName(fault: unknown): string {
  const known = asObject(fault);
  if (known === null) return 'fault';
  const code = asText(known.code);
  if (code !== null) return code;
  return known.cause === undefined ? (asText(known.name) ?? 'fault') : faultName(known.cause);
}
