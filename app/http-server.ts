import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import * as restify from 'restify';
import type { HttpMethod, HttpReply, HttpRoute, UpgradeRoute } from '../adapters/channel';
import { AppError } from '../domain/errors';
import { allowOrigin, mountPreflights } from './http/cors';
import { readRequest, requestId } from './http/read-request';
import { refuseUnusableAddresses } from './http/usable-address';
import { errorBody, prepareReply, replyTo, setSafetyHeaders, writeReply } from './http/write-reply';

/** An app of another framework that may take a request before ours: true when it did, and will answer. */
export type PreHook = (req: IncomingMessage, res: ServerResponse) => boolean;

/** What the router itself can refuse. */
export type RoutingFault = 'not_found' | 'method_not_allowed' | 'invalid_input' | 'internal';

/** How the addresses below a path say that something was not done. */
export interface ErrorStyle {
  /** `/api/` */
  readonly below: string;
  reply(error: AppError, requestId: string): HttpReply & { readonly body: string };
  routing(fault: RoutingFault, requestId: string): HttpReply & { readonly body: string };
}

export interface HttpServerOptions {
  readonly log: Logger;
  /** Customers reach us over https: browsers are told never to use anything else. */
  readonly secure?: boolean;
  /** Proxies of ours in front of the process. */
  readonly proxyHops?: number;
  /** Asked in order. Needed for bull-board and Bolt, which bring an Express app of their own. */
  readonly pre?: readonly PreHook[];
  /** Of addresses that do not use the common form. */
  readonly errorStyles?: readonly ErrorStyle[];
}

export interface HttpServer {
  /** @param port 0 picks a free one. @returns the port. */
  listen(port: number, host: string): Promise<number>;
  /** Takes nothing new, lets what runs finish, and cuts off what has not finished in time (milliseconds). */
  close(graceMs: number): Promise<void>;
}

const METHODS = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'del',
  OPTIONS: 'opts',
} as const satisfies Record<HttpMethod, string>;

/** Longest part of a path that is looked at: signed tokens are a few hundred characters. */
const MAX_PATH_PART = 600;

/** Mounts framework-free routes on restify. */
export function createHttpServer(
  routes: readonly HttpRoute[],
  upgrades: readonly UpgradeRoute[],
  { log, secure = false, proxyHops = 0, pre = [], errorStyles = [] }: HttpServerOptions,
): HttpServer {
  const server = restify.createServer({
    name: '',
    maxParamLength: MAX_PATH_PART,
    // restify 12 logs with pino, its published types still say bunyan.
    log: log as unknown as NonNullable<restify.ServerOptions['log']>,
  });
  const http = server.server as Server;
  refuseUnusableAddresses(http);
  // A phone on a bad line may take minutes for a photo; whoever sends headers this slowly is not one.
  http.headersTimeout = 20_000;
  http.keepAliveTimeout = 65_000;
  let draining = false;

  server.pre((req, res, next) => {
    setSafetyHeaders(res, { id: requestId(req), secure });
    if (draining) res.setHeader('Connection', 'close');
    if (!pre.some((hook) => hook(req, res))) {
      next();
      return;
    }
    // The chain must stay where it is until the other app has answered, or restify answers 404 beside it.
    const stop = (): void => {
      next(false);
    };
    if (res.closed) stop();
    else res.once('close', stop);
  });

  for (const route of routes) {
    // Not an async function, and nothing returned: restify logs what an async handler returns, tokens and all.
    const handler = (req: restify.Request, res: restify.Response, next: restify.Next): void => {
      void serve(route, req, res).then(() => {
        next();
      });
    };
    server[METHODS[route.method]](route.path, handler);
    if (route.method === 'GET') server.head(route.path, handler);
  }

  server.on('restifyError', (req: restify.Request, res: restify.Response, error: unknown, done: () => void) => {
    // With restify's own method, or it would send its answer after ours.
    if (!res.headersSent) res.sendRaw(prepareReply(res, routingReply(styleOf(pathOf(req)), error, requestId(req))));
    done();
  });

  mountPreflights(server, routes);
  const sockets = mountUpgrades(http, upgrades);

  function styleOf(path: string): ErrorStyle | undefined {
    return errorStyles.find(({ below }) => path.startsWith(below));
  }

  async function serve(route: HttpRoute, req: restify.Request, res: restify.Response): Promise<void> {
    const started = performance.now();
    allowOrigin(route, req, res);
    try {
      const reply = await route.handle(await readRequest(req, route, proxyHops));
      await writeReply(res, reply);
      log.debug(about(route, req, res.statusCode, started), 'served');
    } catch (cause) {
      if (req.destroyed && !req.complete) return;
      const error = AppError.from(cause);
      const reply = styleOf(route.path)?.reply(error, requestId(req)) ?? replyTo(error);
      const line = { ...about(route, req, reply.status, started), code: error.code };
      if (reply.status < 500) log.info(line, 'refused');
      else log.error({ ...line, ...traceOf(error) }, 'failed');
      await writeReply(res, reply).catch(() => res.destroy());
    }
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        // Restify repeats the errors of its server, and an error that nobody hears ends the process with its stack.
        server.once('error', reject);
        http.listen(port, host, () => {
          server.off('error', reject);
          server.on('error', (cause: Error) => {
            log.error(traceOf(AppError.from(cause)), 'the server failed');
          });
          resolve((http.address() as AddressInfo).port);
        });
      }),
    close: async (graceMs) => {
      draining = true;
      const closed = new Promise<void>((resolve) =>
        http.close(() => {
          resolve();
        }),
      );
      const idle = setInterval(() => {
        http.closeIdleConnections();
      }, 50);
      const limit = setTimeout(() => {
        http.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }, graceMs);
      await closed;
      clearInterval(idle);
      clearTimeout(limit);
    },
  };
}

/** The pattern, never the address: paths and queries carry tokens. */
function about(route: HttpRoute, req: restify.Request, status: number, started: number): object {
  return {
    requestId: requestId(req),
    method: req.method,
    route: route.path,
    status,
    ms: Math.round(performance.now() - started),
  };
}

/** Where it went wrong. The text of a foreign error stays out: databases like to quote the values that they refuse. */
function traceOf(error: AppError): object {
  const origin = error.cause instanceof Error ? error.cause : error;
  const at = (origin.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { fault: error.message, cause: origin.name, at };
}

function routingReply(style: ErrorStyle | undefined, error: unknown, id: string) {
  const fault = routingFault(error);
  return style?.routing(fault, id) ?? ROUTING_REPLIES[fault];
}

function routingFault(error: unknown): RoutingFault {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 404) return 'not_found';
  if (status === 405) return 'method_not_allowed';
  return status >= 400 && status < 500 ? 'invalid_input' : 'internal';
}

const ROUTING_REPLIES: Readonly<Record<RoutingFault, { readonly status: number; readonly body: object }>> = {
  not_found: { status: 404, body: errorBody('not_found', 'there is nothing at this address') },
  method_not_allowed: {
    status: 405,
    body: errorBody('method_not_allowed', 'this address does not take this method'),
  },
  invalid_input: { status: 400, body: errorBody('invalid_input', 'the request is malformed') },
  internal: { status: 500, body: errorBody('internal', 'the request could not be completed') },
};

function pathOf({ url }: IncomingMessage): string {
  return (url ?? '/').replace(/\?.*$/su, '');
}

/** @returns the sockets that are open, so that the server can end them. */
function mountUpgrades(http: Server, upgrades: readonly UpgradeRoute[]): ReadonlySet<Duplex> {
  const open = new Set<Duplex>();
  http.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const path = pathOf(req);
    const route = upgrades.find((candidate) => candidate.matches(path));
    if (route) route.handle(req, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return open;
}
