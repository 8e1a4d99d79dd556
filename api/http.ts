import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** A request as the HTTP server hands it over; it knows no framework. */
export interface HttpRequest {
  readonly id: string;
  /** Address of the client, as far as our proxies can be believed. Personal: never logged. */
  readonly ip: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly stream: Readable;
}

export interface HttpReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** An address of REST, to be mounted by the HTTP server. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly maxBodyBytes: number;
  readonly streams: boolean;
  readonly allowedOrigins: readonly string[];
  handle(request: HttpRequest): Promise<HttpReply>;
}
