import { z } from 'zod';
import type { ErrorCode } from '../domain/errors';
import { ACCESS, OPEN, STRONG_FACTOR, type Grants } from './access-table';
import { statusOf } from './error-status';
import { KEPT_DAYS } from './idempotency';
import type { AnyOperation, Example, Success } from './operation';
import { TITLES } from './problem-texts';
import { probleme } from './schemas/common';
import { NAMED } from './schemas/registry';
import { WEBHOOKS } from './schemas/webhooks';

type Json = Readonly<Record<string, unknown>>;

export interface OpenApiDocument extends Json {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const COMPONENTS = '#/components/schemas/';

/** The OpenAPI 3.1 document of a route table: everything in it comes from what the server itself runs on. */
export function openApiOf(operations: readonly AnyOperation[], version: string): OpenApiDocument {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/gu, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dossier',
      version,
      description:
        'Sinistres, clients, contrats, remboursements, pièces et escalades. Les montants sont des centimes entiers. Les erreurs suivent la RFC 9457 : un code stable, une phrase en français (`detail`) et en anglais (`detail_en`).',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ jeton: [] }],
    paths,
    webhooks: Object.fromEntries(
      Object.entries(WEBHOOKS).map(([type, schema]) => [type, { post: announcement(schema) }]),
    ),
    components: {
      securitySchemes: { jeton: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: componentSchemas(),
    },
  };
}

/** What we post to the insurer's core system; see docs/webhooks.md for its headers. */
function announcement(schema: z.ZodType): Json {
  return {
    description: 'Signé selon Standard Webhooks, au moins une fois, dans l’ordre de chaque dossier.',
    security: [],
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(schema) } } },
    responses: { '2XX': { description: 'Reçu' } },
  };
}

/** Refusals that an operation documents, by status. */
export function refusalsOf(operation: AnyOperation): ReadonlyMap<number, readonly ErrorCode[]> {
  const codes: ErrorCode[] = [
    ...bearerRefusals(operation),
    'rate_limited',
    ...(takesInput(operation) ? (['invalid_input'] as const) : []),
    ...(operation.params === undefined ? [] : (['not_found'] as const)),
    ...(operation.keyed === true ? (['idempotency_mismatch'] as const) : []),
    ...(operation.versioned === true ? (['precondition_failed'] as const) : []),
    ...(operation.body === undefined && operation.form === undefined
      ? []
      : (['too_large', 'unsupported_file'] as const)),
    ...(operation.refusals ?? []),
  ];
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set(codes)) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

function bearerRefusals({ id }: AnyOperation): readonly ErrorCode[] {
  return OPEN.includes(id) ? [] : ['unauthenticated', 'forbidden'];
}

/** A part that can be malformed: unknown query parameters are refused where none is known, too. */
function takesInput({ method, body, form }: AnyOperation): boolean {
  return method === 'GET' || body !== undefined || form !== undefined;
}

function describe(operation: AnyOperation): Json {
  return {
    operationId: operation.id,
    tags: [operation.id.replace(/\..*$/u, '')],
    ...(OPEN.includes(operation.id) ? { security: [] } : {}),
    summary: operation.summary,
    description: [operation.description, rightsOf(operation)].filter((part) => part !== undefined).join('\n\n'),
    parameters: [...pathParameters(operation), ...queryParameters(operation), ...headerParameters(operation)],
    ...requestBodyOf(operation),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.successes).map(([status, one]) => [status, success(one, operation, status)]),
      ),
      ...Object.fromEntries([...refusalsOf(operation)].map(([status, codes]) => [status, refusal(codes)])),
    },
    'x-exemples': operation.examples,
  };
}

const REACHES = { own: 'les siens', line: 'ceux de ses lignes', any: 'tous' } as const;

function rightsOf({ id }: AnyOperation): string {
  if (OPEN.includes(id)) return 'Sans jeton.';
  const grants: Grants = ACCESS[id];
  const rights = Object.entries(grants).map(([role, reach]) => `\`${role}\` (${REACHES[reach]})`);
  const strong = STRONG_FACTOR.includes(id) ? ' Code PIN ou numéro vérifié.' : '';
  return `Rôles : ${rights.join(', ')}.${strong}`;
}

function pathParameters({ path }: AnyOperation): Json[] {
  return [...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }));
}

function queryParameters({ query }: AnyOperation): Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(query) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema;
    const about = description === undefined ? {} : { description };
    return { name, in: 'query', required: required.includes(name), ...about, schema: rest };
  });
}

function headerParameters({ keyed, versioned }: AnyOperation): Json[] {
  const text = { type: 'string', minLength: 1, maxLength: 200 };
  return [
    ...(keyed === true
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description: `La même clé rend la même réponse pendant ${KEPT_DAYS} jours; avec une autre requête, 409.`,
            schema: text,
          },
        ]
      : []),
    ...(versioned === true
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: false,
            description: "L'ETag lu : si l'objet a changé depuis, 412.",
            schema: text,
          },
        ]
      : []),
  ];
}

function requestBodyOf({ body, form, examples }: AnyOperation): Json {
  if (form !== undefined)
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: schemaOf(form.schema) } } } };
  if (body === undefined) return {};
  return {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body), ...shown(examples) } } },
  };
}

function shown(examples: readonly Example[]): Json {
  const bodies = examples.filter((example) => example.body !== undefined);
  if (bodies.length === 0) return {};
  return { examples: Object.fromEntries(bodies.map(({ name, body }) => [name, { summary: name, value: body }])) };
}

function success({ description, schema }: Success, { keyed }: AnyOperation, status: string): Json {
  if (schema === null) return { description };
  if ('mediaType' in schema) return { description, content: { [schema.mediaType]: {} } };
  const etag = { ETag: { schema: { type: 'string' } } };
  const location = status === '201' && keyed === true ? { Location: { schema: { type: 'string' } } } : {};
  return {
    description,
    headers: { ...etag, ...location },
    content: { 'application/json': { schema: schemaOf(schema) } },
  };
}

function refusal(codes: readonly ErrorCode[]): Json {
  const titles = codes.map((code) => `\`${code}\` : ${TITLES[code]?.title ?? code}`);
  return {
    description: titles.join('; '),
    content: { 'application/problem+json': { schema: schemaOf(probleme) } },
  };
}

function schemaOf(schema: z.ZodType): Json {
  const known = NAMED.get(schema);
  if (known !== undefined) return { $ref: `${COMPONENTS}${known.id}` };
  return clean(z.toJSONSchema(schema, { io: 'input', metadata: z.globalRegistry }));
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(NAMED, { io: 'input', uri: (id) => `${COMPONENTS}${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, clean(schema)]));
}

/** Keywords that stand at the document's own root. */
function clean(schema: object): Json {
  return Object.fromEntries(
    Object.entries(schema).filter(([name]) => name !== '$schema' && name !== '$id' && name !== 'id'),
  );
}
