import { AS, DEMO } from '../../api/examples';
import { parseReference } from '../../domain/claim/reference';
import { withRestServer } from '../support/rest-server';

const rest = withRestServer();

test('a claim is declared with 201 and its number, and followed under it', async () => {
  const declared = await rest().call('POST', '/sinistres', {
    as: AS.salma,
    body: {
      description: "On m'a reculé dessus ce matin sur un parking à Casablanca. Aucun blessé, constat signé.",
      blesses: 'non',
      montant_reclame: { centimes: 320_000, devise: 'MAD' },
    },
  });
  expect(declared.status).toBe(201);
  const {
    id,
    numero_sinistre: number,
    type_sinistre: type,
    contrat_id: policy,
  } = declared.body as Record<string, string>;
  expect(parseReference(number ?? '')?.reference).toBe(number);
  expect([type, policy]).toEqual(['collision', DEMO.motorPolicy]);
  expect(declared.headers.get('location')).toBe(`/api/v1/sinistres/${String(id)}`);

  const followed = await rest().call('GET', `/sinistres/${String(number)}/suivi`, { as: AS.salma });
  expect(followed.status).toBe(200);
  expect(Object.keys(followed.body as object)).toEqual([
    'numero_sinistre',
    'status_dossier',
    'date_creation',
    'actions_en_cours',
    'remboursement',
    'documents',
    'prochaine_etape',
  ]);
  expect(followed.body).toMatchObject({ numero_sinistre: number, status_dossier: 'en_attente_client' });
});

test('an account number in a description is covered before it is kept', async () => {
  const rib = '011 780 0000012345678901 23';
  const description = `Vitre cassée ce matin à Rabat, aucun blessé, remboursez sur le ${rib}, facture 800 DH`;
  const { body } = await rest().call('POST', '/sinistres', { as: AS.salma, body: { description } });
  const { id } = body as { id: string };
  const { body: read } = await rest().call('GET', `/sinistres/${id}`, { as: AS.claire });
  const { body: brief } = await rest().call('GET', `/sinistres/${id}/synthese`, { as: AS.claire });
  expect(JSON.stringify([read, brief])).not.toContain('12345678901');
  expect(JSON.stringify(brief)).toContain('[IBAN ••••]');
});

test.each([
  ['AB-123-CD', 200],
  ['ab123cd', 200],
  [DEMO.salma, 200],
  ['ZZ-999-ZZ', 404],
  ['pas un matricule', 404],
])('GET /clients/%s answers %d', async (matricule, status) => {
  const answer = await rest().call('GET', `/clients/${encodeURIComponent(matricule)}`, { as: AS.core });
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.body).toMatchObject({ matricule: 'AB-123-CD', nom: 'Alaoui' });
});

test.each([
  ['an injury', "Un camion m'a percuté, j'ai très mal au dos."],
  ['an injury that nobody spoke of', "On m'a reculé dessus sur un parking."],
  ['a present danger', 'Ma voiture est en feu, ma fille est coincée dedans'],
])('%s goes to an advisor', async (_what, description) => {
  const { body } = await rest().call('POST', '/sinistres', { as: AS.salma, body: { description } });
  const { id, status_dossier: status } = body as Record<string, string>;
  expect(status).toBe('escalade');
  const [row] = await rest().database.query(
    `SELECT 1 FROM escalades WHERE sinistre_id = $1 AND statut = 'en_attente'`,
    [id],
  );
  expect(row).toBeDefined();
});

test('a customer corrects, sends a paper, gives up, and nobody may go on after that', async () => {
  const { body } = await rest().call('POST', '/sinistres', {
    as: AS.salma,
    body: {
      description: 'Vitre cassée cette nuit, personne n’est blessé.',
      type_sinistre: 'bris_de_glace',
      blesses: 'non',
    },
  });
  const { id } = body as { id: string };
  const put = (change: object) => rest().call('PUT', `/sinistres/${id}`, { as: AS.salma, body: change });
  expect((await put({ lieu: 'Agadir' })).body).toMatchObject({ faits: { lieu: 'Agadir' } });
  expect((await put({ status_dossier: 'ferme', issue: 'indemnise' })).status).toBe(403);
  expect((await put({ status_dossier: 'ferme', issue: 'retire' })).body).toMatchObject({
    status_dossier: 'ferme',
    issue: 'retire',
  });
  const late = await put({ lieu: 'Rabat' });
  expect([late.status, (late.body as { motif?: string }).motif]).toEqual([409, 'dossier_clos']);
  expect((await rest().call('DELETE', `/sinistres/${id}`, { as: AS.claire })).status).toBe(204);
  expect((await rest().call('DELETE', `/sinistres/${id}`, { as: AS.claire })).status).toBe(204);
  const { body: list } = await rest().call('GET', '/sinistres', { as: AS.salma });
  expect((list as { elements: { id: string }[] }).elements.map((row) => row.id)).not.toContain(id);
});

test('an advisor takes, proposes and accepts; above their limit a supervisor does', async () => {
  const take = await rest().call('PUT', `/escalades/${DEMO.takenEscalation}/assigner`, { as: AS.youssef, body: {} });
  expect(take.body).toMatchObject({ statut: 'en_cours', conseiller_id: expect.any(String) as string });
  const propose = (cents: number) =>
    rest().call('POST', '/remboursements', {
      as: AS.youssef,
      body: { sinistre_id: DEMO.takenClaim, montant_retenu: cents },
    });
  const accept = (id: string, as: (typeof AS)[keyof typeof AS]) =>
    rest().call('PUT', `/remboursements/${id}`, { as, body: { statut: 'accepte' } });
  const big = (await propose(4_500_000)).body as { id: string; statut: string; montant_accepte: { centimes: number } };
  expect([big.statut, big.montant_accepte.centimes]).toEqual(['en_attente', 4_450_000]);
  const refused = await accept(big.id, AS.youssef);
  expect([refused.status, (refused.body as { motif?: string }).motif]).toEqual([403, 'au_dessus_de_la_limite']);
  const small = (await propose(1_000_000)).body as { id: string };
  expect(small.id).toBe(big.id);
  expect((await accept(small.id, AS.youssef)).body).toMatchObject({ statut: 'accepte', automatique: false });
  const paid = await rest().call('PUT', `/remboursements/${small.id}`, { as: AS.claire, body: { statut: 'paye' } });
  expect(paid.body).toMatchObject({ statut: 'paye', montant_accepte: { centimes: 950_000, devise: 'MAD' } });
});

test('of two advisors who take at once, one wins and the other is told', async () => {
  const [claim] = await rest().database.query<{ id: string }>(
    `SELECT e.id FROM escalades e WHERE e.statut = 'en_attente' AND e.ligne = 'auto' LIMIT 1`,
  );
  const take = (subject: string) =>
    rest().call('PUT', `/escalades/${claim?.id ?? ''}/assigner`, { as: { role: 'conseiller', subject }, body: {} });
  const answers = await Promise.all([take('U0ADVISOR1'), take('U0ADVISOR3')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'conflict', motif: 'deja_pris' });
});

test('asking twice to be erased is one request', async () => {
  const ask = () => rest().call('DELETE', `/clients/${DEMO.salma}`, { as: AS.salma });
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
  expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
});
