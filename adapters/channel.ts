import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex, Readable } from 'node:stream';
import type { TranscriptEntry } from '../commands/ports';
import type { Channel } from '../domain/conversation/conversation';

/** Reads the transcript for those who watch it: outside of any turn, and often. */
export interface TranscriptReader {
  /** Entries after a sequence, in order. */
  after(conversationId: string, sequence: number, limit: number): Promise<readonly TranscriptEntry[]>;
  /** For a client that has all up to a sequence: what comes after, and whether an advisor waits to hear that it has. */
  poll(
    conversationId: string,
    has: number,
    limit: number,
  ): Promise<{ readonly entries: readonly TranscriptEntry[]; readonly awaited: boolean }>;
  /** Last sequence of each conversation that exists. */
  heads(conversationIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** What a channel can show, so that whoever composes a message stays within it. */
interface ChannelCapabilities {
  /** Buttons under one message. */
  readonly maxButtons: number;
  /** Characters of one message from us. */
  readonly maxTextLength: number;
  /** The customer can send photos and papers. */
  readonly uploads: boolean;
}

/** A way to talk with customers: it turns what comes in into turns, and what the transcript gains into what its clients show. */
export interface ChannelAdapter<Shown = unknown> {
  readonly channel: Channel;
  readonly capabilities: ChannelCapabilities;
  readonly routes: readonly HttpRoute[];
  readonly upgrades: readonly UpgradeRoute[];
  /**
   * A line of the transcript as the clients of this channel expect it. Pure, up to signed addresses.
   * @param base where this client reaches us, for addresses of files.
   */
  render(entry: TranscriptEntry, base: string): Shown;
  /** Ends timers and subscriptions; open sockets are asked to come back elsewhere. */
  close(): Promise<void>;
}

export interface HttpRequest {
  /** Ours or the proxy's; every log line about this request carries it. */
  readonly id: string;
  readonly method: string;
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Readonly<Record<string, string>>;
  /** Address of the client, as far as the configured proxies can be believed. Personal: never logged. */
  readonly ip: string;
  /** Empty for routes that stream. */
  readonly body: Buffer;
  /** Only for routes that stream: fails with AppError `too_large` beyond `maxBodyBytes`. Closed for all others. */
  readonly stream: Readable;
}

export interface HttpReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Plain objects and arrays are sent as JSON. */
  readonly body?: Buffer | string | Readable | object | undefined;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** An address that an adapter serves. It knows no framework, so that a test can call it with plain values. */
export interface HttpRoute {
  readonly method: HttpMethod;
  /** `/v3/directline/conversations/:id/activities` */
  readonly path: string;
  /** Of the request; more is answered 413 before or instead of `handle`. */
  readonly maxBodyBytes: number;
  /** The body is handed over as it comes instead of being gathered. */
  readonly streams?: boolean;
  /** Other sites whose pages may call it (CORS). No cookies: for routes that take a bearer. */
  readonly allowedOrigins?: readonly string[];
  /** AppErrors become the status of their code, anything else a 500 that says nothing. */
  handle(request: HttpRequest): Promise<HttpReply>;
}

/** An address at which HTTP becomes something else: a WebSocket. */
export interface UpgradeRoute {
  /** Given the path without its query. */
  matches(path: string): boolean;
  /** Owns the socket from here on. */
  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}
