import { AppError } from '../domain/errors';
import { requireReach, requireRelation } from './access';
import { bearerOf, nameOf, type Token } from './bearer';
import { statusOf } from './error-status';
import { etagOf, isKnown, requireMatch } from './etag';
import type { ApiRoute, HttpReply, HttpRequest } from './http';
import { keptUntil, keyOf } from './idempotency';
import type { Answer, AnyOperation, ApiDeps, Call } from './operation';
import { problemReply } from './problem';
import type { CallLimiter, RateLimits } from './rate-limit';
import { readInput } from './read-input';
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
    maxBodyBytes: operation.form?.maxBytes(options.settings) ?? (operation.body === undefined ? 0 : MAX_JSON_BYTES),
    streams: operation.form !== undefined,
    allowedOrigins: options.allowedOrigins,
    handle: (request) => serve(operation, request),
  }));

  function limitOf({ role }: Token): number {
    return role === 'service' ? options.limits.services : options.limits.people;
  }

  async function serve(operation: AnyOperation, request: HttpRequest): Promise<HttpReply> {
    let headers: Readonly<Record<string, string>> = {};
    try {
      const token = await options.verifier.verify(bearerIn(request));
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

interface Asked {
  readonly operation: AnyOperation;
  readonly request: HttpRequest;
  readonly token: Token;
}

/** Reads, then runs in one transaction with the key of a repeated call: all of it is there afterwards, or none. */
async function carryOut(deps: ApiDeps, { operation, request, token }: Asked): Promise<HttpReply> {
  const reach = requireReach(token, operation.id);
  const input = readInput(operation, request);
  const body = operation.form === undefined ? input.body : await operation.form.read(request, deps);
  const key =
    operation.keyed === true ? keyIn(request, { token, operation: operation.id, asked: [input.params, body] }) : null;
  const ifMatch = operation.versioned === true ? request.headers['if-match'] : undefined;
  const now = deps.clock.now();
  try {
    return await deps.unitOfWork.run(async (tx) => {
      const bearer = await bearerOf(tx, token);
      const before = key === null ? null : await tx.idempotency.take(key, now, keptUntil(now));
      if (before?.kind === 'mismatch') throw refuse('idempotency_mismatch');
      if (before?.kind === 'kept') return replayed(before.answer);
      const seen = { permitted: false };
      const { timeZone } = deps.settings;
      const call: Call = {
        tx,
        bearer,
        deps,
        context: { tx, actor: bearer.actor, now, ids: deps.ids, timeZone },
        params: input.params,
        query: input.query,
        body,
        reach,
        permit: (relation) => {
          requireRelation(token, operation.id, relation);
          seen.permitted = true;
        },
        requireVersion: (representation) => {
          requireMatch(ifMatch, representation);
        },
      };
      const answer = await operation.run(call as Call<never, never, never>);
      if (!seen.permitted)
        throw new AppError('internal', `${operation.id} answered without saying whose its object is`);
      const reply = replyOf(answer, operation.method === 'GET' ? request.headers['if-none-match'] : undefined);
      if (key !== null) await keep(tx, key, answer, reply);
      return reply;
    });
  } catch (cause) {
    throw ifMatch !== undefined && isStale(cause) ? refuse('precondition_failed') : cause;
  }
}

/** Somebody wrote between our read and our write: for a caller who named a version, that is another version. */
function isStale(cause: unknown): boolean {
  return cause instanceof AppError && cause.code === 'state_conflict';
}

function keyIn(request: HttpRequest, call: Parameters<typeof keyOf>[1]) {
  return keyOf(request.headers['idempotency-key'], call);
}

async function keep(
  tx: Call['tx'],
  key: NonNullable<ReturnType<typeof keyOf>>,
  answer: Answer,
  { status, headers = {} }: HttpReply,
): Promise<void> {
  if (answer.owner === undefined) throw new AppError('internal', `${key.operation} made something that is nobody's`);
  await tx.idempotency.keep(key, answer.owner, { status, headers, body: answer.body ?? null });
}

function replayed({
  status,
  headers,
  body,
}: {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
}): HttpReply {
  return { status, headers: { ...headers, 'Idempotent-Replayed': 'true' }, body: JSON.stringify(body) };
}

const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8' } as const;

function replyOf({ status, body, headers = {} }: Answer, known: string | undefined): HttpReply {
  if (body === undefined) return { status, headers };
  if (Buffer.isBuffer(body)) return { status, headers, body };
  const json = JSON.stringify(body);
  const etag = etagOf(json);
  const all = { ...JSON_HEADERS, ETag: etag, ...headers };
  return status === 200 && isKnown(known, etag)
    ? { status: 304, headers: { ETag: etag } }
    : { status, headers: all, body: json };
}
