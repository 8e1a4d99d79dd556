import type { ApiTransaction, IdempotencyKey, KeptAnswer } from '../commands/ports-api';
import { AppError } from '../domain/errors';
import { requireReach, requireRelation } from './access';
import { OPEN } from './access-table';
import { asVisitor, bearerOf, type Token } from './bearer';
import { etagOf, isKnown, requireMatch } from './etag';
import type { HttpReply, HttpRequest } from './http';
import { keptUntil, keyOf } from './idempotency';
import type { Answer, AnyOperation, ApiDeps, Call, Deferred } from './operation';
import { readInput } from './read-input';
import { refuse } from './refusal';

export interface Asked {
  readonly operation: AnyOperation;
  readonly request: HttpRequest;
  readonly token: Token;
}

/** Reads, then runs in one transaction with the key of a repeated call: all of it is there afterwards, or none. */
export async function carryOut(deps: ApiDeps, asked: Asked): Promise<HttpReply> {
  const { operation, request, token } = asked;
  const reach = requireReach(token, operation.id);
  const input = readInput(operation, request);
  const body = operation.form === undefined ? input.body : await operation.form.read(request, deps);
  const key =
    operation.keyed === true ? keyIn(request, { token, operation: operation.id, asked: [input.params, body] }) : null;
  const ifMatch = operation.versioned === true ? request.headers['if-match'] : undefined;
  const now = deps.clock.now();
  try {
    const done = await deps.unitOfWork.run(async (tx): Promise<HttpReply | Deferred> => {
      const bearer = OPEN.includes(operation.id) ? asVisitor(token, deps.ids.uuid()) : await bearerOf(tx, token);
      const before = await keptBefore(tx, key, now);
      if (before !== null) return replayed(before);
      const seen = { permitted: false };
      const { timeZone } = deps.settings;
      const call: Call = {
        tx,
        bearer,
        deps,
        context: { tx, actor: bearer.actor, now, ids: deps.ids, timeZone },
        key: key === null ? null : `${key.bearer} ${key.key}`,
        params: input.params,
        query: input.query,
        body,
        reach,
        permit: (relation) => {
          if (!OPEN.includes(operation.id)) requireRelation(token, operation.id, relation);
          seen.permitted = true;
        },
        requireVersion: (representation) => {
          requireMatch(ifMatch, representation);
        },
      };
      const answer = await operation.run(call as Call<never, never, never>);
      if (!seen.permitted)
        throw new AppError('internal', `${operation.id} answered without saying whose its object is`);
      return settle(tx, asked, key, answer);
    });
    return 'after' in done ? await finish(deps, done, key) : done;
  } catch (cause) {
    throw ifMatch !== undefined && isStale(cause) ? refuse('precondition_failed') : cause;
  }
}

/** The answer that this key was given before; null when it is still to be made. @throws Refusal */
async function keptBefore(tx: ApiTransaction, key: IdempotencyKey | null, now: Date): Promise<KeptAnswer | null> {
  const before = key === null ? null : await tx.idempotency.take(key, now, keptUntil(now));
  if (before?.kind === 'mismatch') throw refuse('idempotency_mismatch');
  return before?.kind === 'kept' && before.answer.status !== UNDER_WAY ? before.answer : null;
}

async function settle(
  tx: ApiTransaction,
  { operation, request }: Asked,
  key: IdempotencyKey | null,
  answer: Answer | Deferred,
): Promise<HttpReply | Deferred> {
  if ('after' in answer) {
    if (key !== null) await tx.idempotency.keep(key, answer.owner, { status: UNDER_WAY, headers: {}, body: null });
    return answer;
  }
  const reply = replyOf(answer, operation.method === 'GET' ? request.headers['if-none-match'] : undefined);
  if (key !== null) await keep(tx, key, answer, reply);
  return reply;
}

/** Kept in place of an answer that is still being made; whoever comes after a crash makes it under the same key. */
const UNDER_WAY = 102;

async function finish(deps: ApiDeps, deferred: Deferred, key: IdempotencyKey | null): Promise<HttpReply> {
  const answer = await deferred.after();
  const { owner } = deferred;
  const reply = replyOf(answer, undefined);
  if (key !== null) await deps.unitOfWork.run((tx) => keep(tx, key, { ...answer, owner }, reply));
  return reply;
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
  key: IdempotencyKey,
  answer: Answer,
  { status, headers = {} }: HttpReply,
): Promise<void> {
  if (answer.owner === undefined) throw new AppError('internal', `${key.operation} made something that is nobody's`);
  await tx.idempotency.keep(key, answer.owner, { status, headers, body: answer.body ?? null });
}

function replayed({ status, headers, body }: KeptAnswer): HttpReply {
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
