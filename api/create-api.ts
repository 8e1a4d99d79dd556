import { AppError } from '../domain/errors';
import { OPEN } from './access-table';
import { nameOf, visitorAt, type Token } from './bearer';
import { carryOut } from './carry-out';
import { statusOf } from './error-status';
import type { ApiRoute, HttpReply, HttpRequest } from './http';
import type { AnyOperation, ApiDeps } from './operation';
import { problemReply } from './problem';
import type { CallLimiter, RateLimits } from './rate-limit';
import { refuse } from './refusal';
import type { TokenVerifier } from './tokens';

export const API_PREFIX = '/api/v1';

export interface ApiOptions extends ApiDeps {
  readonly operations: readonly AnyOperation[];
  readonly verifier: TokenVerifier;
  readonly limiter: CallLimiter;
  readonly limits: RateLimits;
  readonly allowedOrigins: readonly string[];
}

/** Of a JSON body. An account has 4 000 characters at most. */
const MAX_JSON_BYTES = 64 * 1024;

/** The route table as addresses of the HTTP server. */
export function createApi(options: ApiOptions): ApiRoute[] {
  return options.operations.map((operation) => ({
    method: operation.method,
    path: `${API_PREFIX}${operation.path}`,
    maxBodyBytes:
      operation.form?.maxBytes(options.settings) ??
      (operation.body === undefined ? 0 : (operation.maxJsonBytes ?? MAX_JSON_BYTES)),
    streams: operation.form !== undefined,
    allowedOrigins: options.allowedOrigins,
    handle: (request) => serve(operation, request),
  }));

  function callerOf({ id }: AnyOperation, request: HttpRequest): Promise<Token> {
    return OPEN.includes(id)
      ? Promise.resolve(visitorAt(options.sessions.senderAt(request.ip)))
      : options.verifier.verify(bearerIn(request));
  }

  function limitOf({ role }: Token): number {
    return role === 'service' ? options.limits.services : options.limits.people;
  }

  async function serve(operation: AnyOperation, request: HttpRequest): Promise<HttpReply> {
    let headers: Readonly<Record<string, string>> = {};
    try {
      const token = await callerOf(operation, request);
      const verdict = await options.limiter(nameOf(token), limitOf(token));
      headers = verdict.headers;
      if (!verdict.allowed) throw refuse('rate_limited');
      const reply = await carryOut(options, { operation, request, token });
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } catch (cause) {
      const error = AppError.from(cause);
      // Faults of ours are the HTTP server's to log.
      if (statusOf(error.code) >= 500) throw error;
      const reply = problemReply(error, request.id);
      return { ...reply, headers: { ...reply.headers, ...headers } };
    }
  }
}

const BEARER = /^Bearer +([\w.~+/=-]{1,8000})$/iu;

function bearerIn({ headers }: HttpRequest): string {
  const token = BEARER.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw refuse('unauthenticated');
  return token;
}
