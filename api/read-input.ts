import type { z } from 'zod';
import type { HttpRequest } from './http';
import type { AnyOperation } from './operation';
import { refuse, type FieldFault } from './refusal';

/** What an operation's schemas make of a request. @throws Refusal `invalid_input`, `unsupported_file`. */
export function readInput(
  operation: AnyOperation,
  request: HttpRequest,
): { params: unknown; query: unknown; body: unknown } {
  return {
    params: parsed(operation.params, request.params, 'chemin'),
    query: parsed(operation.query ?? null, queryOf(request.query), 'parametres'),
    body: operation.body === undefined ? undefined : parsed(operation.body, jsonOf(request), 'corps'),
  };
}

/** No schema: nothing is wanted. Null: nothing may come. */
function parsed(schema: z.ZodType | null | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  if (schema === null) {
    requireNone(value as Record<string, unknown>, part);
    return undefined;
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw refuse(
    'invalid_input',
    null,
    read.error.issues.slice(0, MOST_FAULTS).map((issue) => faultOf(issue, part)),
  );
}

const MOST_FAULTS = 20;

/** The schema's own words; a value that was sent is never quoted. */
function faultOf(issue: z.core.$ZodIssue, part: string): FieldFault {
  const unknown = issue.code === 'unrecognized_keys' ? 'champ inconnu' : null;
  return {
    champ: [part, ...issue.path.map(String)].join('.').slice(0, 200),
    code: issue.code,
    message: unknown ?? issue.message,
  };
}

function requireNone(value: Record<string, unknown>, part: string): void {
  if (Object.keys(value).length === 0) return;
  throw refuse('invalid_input', null, [{ champ: part, code: 'unrecognized_keys', message: 'champ inconnu' }]);
}

/** A name that comes twice has no value. */
function queryOf(query: URLSearchParams): Record<string, string> {
  const read = new Map<string, string>();
  for (const [name, value] of query) {
    if (read.has(name)) {
      throw refuse('invalid_input', null, [{ champ: 'parametres', code: 'duplicate', message: 'champ répété' }]);
    }
    read.set(name, value);
  }
  return Object.fromEntries(read);
}

const JSON_TYPE = /^application\/json\s*(;|$)/iu;

function jsonOf({ headers, body }: HttpRequest): unknown {
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) throw refuse('unsupported_file', 'type_de_contenu');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw refuse('invalid_input', 'json_illisible');
  }
}
