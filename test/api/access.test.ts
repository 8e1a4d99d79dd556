import { covers, reachOf } from '../../api/access';
import { ACCESS, OPEN, RELATIONS, ROLES, type OperationId, type Relation, type Role } from '../../api/access-table';
import { OPERATIONS } from '../../api/resources/all';
import { DEMO_ADVISORS } from '../../models/demo/people';
import { demoId } from '../../models/demo/demo-id';
import { AS, DEMO } from '../../api/examples';
import { pathOf, withRestServer } from '../support/rest-server';

const rest = withRestServer();

/** Youssef handles homes: his own dossier, one of his line that nobody has, and a motor dossier. */
const CLAIMS: Readonly<Record<Relation, string>> = {
  own: DEMO.takenClaim,
  line: demoId('sinistre QR-579-ST'),
  other: demoId('sinistre GH-789-JK'),
};

interface Target {
  readonly claim: string;
  readonly escalation: string;
  readonly reimbursement: string;
  readonly document: string;
  readonly customer: string;
  readonly policy: string;
  readonly advisor: string;
}

function staffTarget(relation: Relation): Target {
  const matricule = { own: 'FG-678-HJ', line: 'QR-579-ST', other: 'EF-567-GH' }[relation];
  const motor = relation === 'other';
  return {
    claim: CLAIMS[relation],
    escalation: demoId(`escalade ${CLAIMS[relation]}`),
    reimbursement: '',
    document: demoId(`document ${CLAIMS[relation]} photos`),
    customer: demoId(`client ${matricule}`),
    policy: demoId(`contrat ${matricule} ${motor ? 'auto' : 'habitation'}`),
    advisor: (relation === 'own' ? DEMO_ADVISORS[1] : DEMO_ADVISORS[0])?.id ?? '',
  };
}

/** For a customer there is theirs, and everybody else's. */
function customerTarget(relation: Relation): Target {
  return relation === 'own'
    ? {
        ...staffTarget('other'),
        claim: DEMO.waitingClaim,
        document: DEMO.waitingDocument,
        customer: DEMO.hind,
        policy: demoId('contrat CD-345-EF auto'),
      }
    : staffTarget('own');
}

const BEARERS = {
  client: AS.hind,
  conseiller: AS.youssef,
  superviseur: AS.claire,
  ops: AS.ops,
  service: AS.core,
} as const satisfies Record<Role, unknown>;

/** Relations in which an object can stand to each role. */
const MET: Readonly<Record<Role, readonly Relation[]>> = {
  client: ['own', 'other'],
  conseiller: RELATIONS,
  superviseur: ['other'],
  ops: ['other'],
  service: ['other'],
};

interface Ask {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
}

let made = 0;

/** A request for each operation on an object; bodies are such that an allowed one is carried out, or refused for its form only. */
const ASK: Readonly<Record<OperationId, (target: Target, role: Role) => Ask>> = {
  'clients.lire': ({ customer }) => ({ params: { matricule: customer } }),
  'clients.creer': () => ({
    body: { matricule: nextMatricule(), prenom: 'A', nom: 'B', date_naissance: '1990-01-01' },
  }),
  'clients.modifier': ({ customer }) => ({ params: { id: customer }, body: { langue: 'fr' } }),
  'clients.effacer': ({ customer }) => ({ params: { id: customer } }),
  'contrats.lister': ({ customer }) => ({ query: { client_id: customer } }),
  'contrats.lire': ({ policy }) => ({ params: { id: policy } }),
  'contrats.creer': ({ customer }) => ({
    body: {
      numero: `TEST-${++made}`,
      client_id: customer,
      produit: 'auto',
      pays: 'MA',
      fuseau: 'Africa/Casablanca',
      devise: 'MAD',
      debut: '2024-01-01',
      garanties: [{ garantie: 'vol', franchise: 0, plafond: 100 }],
    },
  }),
  'contrats.modifier': ({ policy }) => ({ params: { id: policy }, body: {} }),
  'sinistres.lister': () => ({}),
  'sinistres.lire': ({ claim }) => ({ params: { id: claim } }),
  'sinistres.suivi': ({ claim }) => ({ params: { id: claim } }),
  'sinistres.historique': ({ claim }) => ({ params: { id: claim } }),
  'sinistres.synthese': ({ claim }) => ({ params: { id: claim } }),
  'sinistres.declarer': ({ customer }) => ({
    body: { client_id: customer, description: 'Une vitre cassée ce matin.' },
  }),
  'sinistres.modifier': ({ claim }) => ({ params: { id: claim }, body: {} }),
  'sinistres.archiver': ({ claim }) => ({ params: { id: claim } }),
  'remboursements.lister': ({ claim }) => ({ query: { sinistre_id: claim } }),
  'remboursements.lire': ({ reimbursement }) => ({ params: { id: reimbursement } }),
  'remboursements.proposer': ({ claim }) => ({ body: { sinistre_id: claim, montant_retenu: 1_000_000 } }),
  'remboursements.modifier': ({ reimbursement }) => ({
    params: { id: reimbursement },
    body: { pieces_verifiees: true },
  }),
  'documents.lister': ({ claim }) => ({ query: { sinistre_id: claim } }),
  'documents.lire': ({ document }) => ({ params: { id: document } }),
  'documents.contenu': ({ document }) => ({ params: { id: document } }),
  'documents.deposer': ({ claim }) => ({ body: deposit(claim) }),
  'escalades.file': () => ({}),
  'escalades.ouvrir': ({ claim }) => ({ params: { sinistre_id: claim }, body: {} }),
  'escalades.assigner': ({ escalation }) => ({ params: { id: escalation }, body: {} }),
  'conversation.authentifier': () => ({ body: { matricule: 'CD-345-EF', facteur: '2604' } }),
  'conversation.ecrire': ({ claim }) => ({ params: { sinistre_id: claim }, body: { texte: 'bonjour' } }),
  'conseillers.lister': () => ({}),
  'conseillers.lire': ({ advisor }) => ({ params: { id: advisor } }),
  'audit.lister': () => ({}),
  'webhooks.livraisons': () => ({}),
};

function nextMatricule(): string {
  made += 1;
  return `TA-${String(made).padStart(3, '0')}-TB`;
}

/** A form whose file is refused: an allowed deposit is answered 415, and nothing is kept. */
function deposit(claim: string): FormData {
  const form = new FormData();
  form.set('sinistre_id', claim);
  form.set('fichier', new Blob(['pas une image']), 'photo.jpg');
  return form;
}

/** Lists show what there is for their bearer: their cell is what they leave out, tested below. */
const WITHOUT_OBJECT: readonly OperationId[] = [
  'sinistres.lister',
  'escalades.file',
  'conseillers.lister',
  'audit.lister',
  'webhooks.livraisons',
];
/** The right is asked before the body is read, the object after it. */
const BY_ROLE_ONLY: readonly OperationId[] = ['documents.deposer'];

const DENIED: readonly number[] = [403, 404];

const CELLS = (Object.keys(ACCESS) as OperationId[]).flatMap((operation) =>
  ROLES.flatMap((role) => MET[role].map((relation) => ({ operation, role, relation }))),
);

beforeAll(async () => {
  // A sum on each of the three dossiers and on the customer's own.
  for (const claim of [...Object.values(CLAIMS), DEMO.waitingClaim]) {
    await rest().database.query(
      `INSERT INTO remboursements (id, sinistre_id, statut, lignes, automatique, cree_le)
       VALUES ($1, $1, 'en_attente', '[]', false, now())`,
      [claim],
    );
  }
  await rest().database.query(
    `INSERT INTO escalades (id, sinistre_id, nature, statut, motif, motifs, ligne, priorite, detresse, cree_le, version)
     VALUES ($1, $2, 'escalade', 'en_attente', 'x', '[]', 'habitation', 'basse', false, now(), 1)`,
    [demoId(`escalade ${CLAIMS.line}`), CLAIMS.line],
  );
});

test('the table names operations that exist, and every operation is in it', () => {
  expect(OPERATIONS.map(({ id }) => id).sort()).toEqual(Object.keys(ACCESS).sort());
});

test.each(CELLS)('$role on what is $relation: $operation', async ({ operation, role, relation }) => {
  const { method, path } = OPERATIONS.find(({ id }) => id === operation) ?? { method: '', path: '' };
  const base = role === 'client' ? customerTarget(relation) : staffTarget(relation);
  const target: Target = { ...base, reimbursement: base.claim };
  const { params, query, body } = ASK[operation](target, role);
  const answer = await rest().call(method, pathOf(path, params), {
    as: BEARERS[role],
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body }),
  });
  const reach = reachOf({ role }, operation);
  const byRole = WITHOUT_OBJECT.includes(operation) || BY_ROLE_ONLY.includes(operation);
  const allowed = byRole || OPEN.includes(operation) ? reach !== null : covers(reach, relation);
  expect([operation, role, relation, DENIED.includes(answer.status)]).toEqual([operation, role, relation, !allowed]);
  // Allowed: carried out, or refused for a reason of the object's own state, never by a fault of ours.
  if (allowed) expect([200, 201, 202, 204, 409, 415]).toContain(answer.status);
  else expect(answer.status).toBe(reach !== null && role === 'client' ? 404 : 403);
});

describe('a refused object', () => {
  it('is for a customer as if it were not there, word for word', async () => {
    const strange = await rest().call('GET', `/sinistres/${DEMO.takenClaim}`, { as: AS.hind });
    const absent = await rest().call('GET', '/sinistres/00000000-0000-4000-8000-000000000000', { as: AS.hind });
    const plain = (text: string): string => text.replace(/urn:requete:[\w-]+/u, '');
    expect([strange.status, plain(strange.text)]).toEqual([absent.status, plain(absent.text)]);
  });
});

describe('lists', () => {
  const idsOf = async (as: (typeof AS)[keyof typeof AS], query: Record<string, string> = {}) => {
    const { body } = await rest().call('GET', '/sinistres', { as, query: { limite: '100', ...query } });
    return (body as { elements: { id: string; client_id: string }[] }).elements;
  };

  it('show a customer their own only, whatever they ask for', async () => {
    const own = await idsOf(AS.hind);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ client_id }) => client_id))).toEqual(new Set([DEMO.hind]));
    await expect(idsOf(AS.hind, { client_id: DEMO.salma })).resolves.toEqual([]);
  });

  it('show an advisor the dossiers of their lines only', async () => {
    const all = (await idsOf(AS.claire)).map(({ id }) => id);
    const motor = (await idsOf(AS.nadia)).map(({ id }) => id);
    const home = (await idsOf(AS.youssef)).map(({ id }) => id);
    expect(motor).toContain(demoId('sinistre GH-789-JK'));
    expect(home).toContain(DEMO.takenClaim);
    expect(motor.filter((id) => home.includes(id))).toEqual([]);
    expect([...motor, ...home].sort()).toEqual([...all].sort());
  });

  it('show operations a queue without any dossier', async () => {
    const { body } = await rest().call('GET', '/escalades/queue', { as: AS.ops });
    const { elements } = body as { elements: Record<string, unknown>[] };
    expect(elements.length).toBeGreaterThan(0);
    expect(elements.every((row) => row.sinistre_id === null && row.motif === null && row.detresse === null)).toBe(true);
  });
});

describe('what needs the PIN or the proven number', () => {
  it.each([
    ['GET', `/documents/${DEMO.waitingDocument}/contenu`],
    ['DELETE', `/clients/${DEMO.hind}`],
  ])('%s %s is closed to a date of birth', async (method, path) => {
    const weak = rest().token(AS.hind, { factor: 'date_naissance' });
    const answer = await rest().call(method, path, { as: weak });
    expect([answer.status, (answer.body as { motif?: string }).motif]).toEqual([403, 'facteur']);
    expect(
      (await rest().call(method, path, { as: rest().token(AS.hind, { factor: 'numero_verifie' }) })).status,
    ).toBeLessThan(300);
  });
});

test('every read of a dossier is in the journal, with who read it', async () => {
  const before = rest().database.clock.now();
  await rest().call('GET', `/sinistres/${DEMO.settledClaim}/suivi`, { as: AS.core });
  await rest().call('GET', `/sinistres/${DEMO.settledClaim}`, { as: AS.youssef });
  const rows = await rest().database.query<{ acteur_type: string; acteur_id: string }>(
    `SELECT acteur_type, acteur_id FROM journal_audit WHERE sinistre_id = $1 AND action = 'claim.read' AND le >= $2 ORDER BY id`,
    [DEMO.settledClaim, before],
  );
  expect(rows).toEqual([
    { acteur_type: 'service', acteur_id: 'coeur-assurance' },
    { acteur_type: 'conseiller', acteur_id: DEMO_ADVISORS[1]?.id },
  ]);
});
