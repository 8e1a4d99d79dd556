import { SessionIds } from '../../adapters/socket/verify';
import { DEMO } from '../../api/examples';
import { eventually } from '../support/eventually';
import { numberAlone } from '../support/number-alone';
import type { Shown } from '../support/shown';
import type { SocketClient } from '../support/socket-client';
import { TOKEN_SECRET, withSocketProduct } from '../support/socket-product';
import { clientToken, deposit, logIn } from '../support/socket-talk';

const product = withSocketProduct();
jest.setTimeout(90_000);

const phasesOf = (client: SocketClient): (string | undefined)[] => [...new Set(client.lines.map(({ phase }) => phase))];

async function show(client: SocketClient, kind?: string): Promise<void> {
  const { sinistre_id: claim = '' } = client.last?.sinistre ?? {};
  const id = await deposit(product().origin, clientToken(product(), DEMO.salma), claim, kind);
  await client.say({ document_id: id });
}

test('a conversation leads from the log-in to the decision, in frames of the wire’s own names', async () => {
  const client = product().client();
  const first = await client.hears('matricule');
  expect(first).toEqual({
    type: 'message',
    id: 3,
    session_id: expect.stringMatching(/^[\w-]{43}$/u) as string,
    phase: 'AUTHENTIFICATION',
    message: expect.stringContaining('AB-123-CD') as string,
    action: 'demander_matricule',
    choix: [
      { titre: "Je n'ai pas mon matricule", valeur: 'matricule/sans' },
      { titre: 'Parler à un conseiller', valeur: 'global/human' },
    ],
    attend: 'texte',
    audio_url: null,
  });
  expect(await client.say('ab 123 cd')).toMatchObject({ action: 'demander_facteur', attend: 'texte' });
  expect(await client.say({ text: '4711' })).toMatchObject({ phase: 'CONFIRMATION', action: 'confirmer_identite' });
  await client.say({ choix: 'identite/yes' });
  await client.tap('Déclarer un sinistre');
  expect(client.last).toMatchObject({ phase: 'DESCRIPTION', action: 'demander_description', attend: 'texte' });
  expect(await client.say("on m'a reculé dessus ce matin parking Marjane casa")).toMatchObject({
    phase: 'SINISTRE_DETAILS',
    sinistre: { status_dossier: 'nouveau', numero_sinistre: expect.stringMatching(/^SIN-/u) as string },
  });
  await client.say('non, constat signé');
  expect(client.last).toMatchObject({ action: 'demander_documents', attend: 'fichier' });
  // Sorted by what was asked for, or by what it was called.
  await show(client);
  await client.hears('Constat reçu');
  for (let view = 0; view < 4; view += 1) await show(client, 'photos');
  await client.hears('Avez-vous un devis');
  await client.say('oui, 3200 dh');
  await show(client, 'devis_ou_facture');
  await client.hears('Je relis');
  await client.tap('Confirmer');
  expect(client.last).toMatchObject({ action: 'fin', sinistre: { status_dossier: expect.any(String) as string } });
  expect(phasesOf(client)).toEqual([
    'AUTHENTIFICATION',
    'CONFIRMATION',
    'SUIVI',
    'DESCRIPTION',
    'SINISTRE_DETAILS',
    'CONSTAT',
    'DOCUMENTS',
    'DECISION',
  ]);
  expect(client.lines.map(({ id }) => id)).toEqual([...new Set(client.lines.map(({ id }) => id))].sort(inOrder));
  const { sinistre_id: id } = client.last?.sinistre ?? {};
  const kinds = await product().database.query<{ nature: string }>(
    'SELECT nature FROM documents WHERE sinistre_id = $1 ORDER BY nature',
    [id],
  );
  expect(kinds.map(({ nature }) => nature)).toEqual([
    'constat',
    'devis_ou_facture',
    ...Array.from({ length: 4 }, () => 'photos'),
  ]);
});

function inOrder(one?: number, other?: number): number {
  return (one ?? 0) - (other ?? 0);
}

test('an advisor who has taken the dossier speaks in frames of their own', async () => {
  const client = product().client();
  await logIn(client, 'JK-901-LM', '9250');
  await client.say('parler à un conseiller');
  const told = await client.until('a number', () => client.lines.find(({ sinistre }) => sinistre !== undefined));
  expect(told).toMatchObject({ phase: 'TRANSFERT', action: 'transferer_conseiller' });

  const { workspace } = product();
  const messages = (): Shown[] => workspace.messages() as unknown as Shown[];
  const number = told.sinistre?.numero_sinistre ?? '';
  const card = await eventually(
    () => messages().find(({ text, ts, thread_ts = ts }) => thread_ts === ts && text.includes(number)),
    (found) => found !== undefined,
  );
  await workspace.click({ user: 'U0ADVISOR1', action_id: 'take', ts: card?.ts });
  await client.hears('Nadia a pris votre dossier');
  await workspace.type({ user: 'U0ADVISOR1', text: 'Je vous appelle demain.', thread_ts: card?.ts });
  expect(await client.hears('Je vous appelle demain.')).toMatchObject({
    type: 'conseiller',
    conseiller: 'Nadia',
    phase: 'TRANSFERT',
    attend: 'texte',
  });
});

describe('a session', () => {
  it('is taken up where the client was, without a line lost or doubled', async () => {
    const before = product().client();
    await logIn(before, 'CD-345-EF', '2604');
    const { sessionId, lastId, lines } = before;
    await before.say('bonjour');
    before.cut();
    const again = product().client(sessionId);
    await again.send({ reprise: lastId });
    await again.until('what was missed', () => again.lines.length > 0);
    await again.say('merci');
    const ids = [...lines.filter(({ id = 0 }) => id <= lastId), ...again.lines].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort(inOrder));
    const from0 = product().client(sessionId);
    await from0.send({ reprise: 0 });
    await from0.until('everything', () => from0.lines.length === ids.length);
    expect(from0.lines.map(({ id }) => id)).toEqual(ids);
    expect(from0.frames[0]).toMatchObject({ type: 'statut', statut: 'reprise', session_id: sessionId });
  });

  it('that is opened without a word about where the client was shows the question that stands', async () => {
    const first = product().client();
    await first.hears('matricule');
    await first.say('AB-123-CD');
    const second = product().client(first.sessionId);
    expect(await second.hears('code PIN')).toEqual(first.last);
    expect(second.lines).toHaveLength(1);
    // Asked for late, only what was not shown comes.
    await second.send({ reprise: 0 });
    await second.hears('Donnez votre matricule');
    expect(second.lines.map(({ id }) => id).sort(inOrder)).toEqual(first.lines.map(({ id }) => id));
  });

  it('is one conversation on two processes', async () => {
    const origin = await product().addProcess({ worker: false });
    const here = product().client();
    await here.hears('matricule');
    const there = product().client(here.sessionId, origin);
    await there.send({ reprise: 0 });
    await there.hears('matricule');
    await here.say('AB-123-CD');
    await there.hears('code PIN');
    await there.say('4711');
    await here.hears('Vous êtes bien Mme Alaoui');
    expect(here.lines).toEqual(there.lines);
  });

  it.each([
    ['forged', () => 'A'.repeat(43)],
    ['of no form', () => 'pas-une-session'],
    ['a conversation’s own id', () => '71c98fcf-cbc1-436e-8a2f-8e585ed1b120'],
  ])('that is %s opens nothing', async (_what, session) => {
    const client = product().client(session());
    expect([await client.ended(), client.errors()]).toEqual([4404, ['session_inconnue']]);
  });

  it('of a conversation on another channel opens nothing', async () => {
    const [row] = await product().database.query<{ id: string }>(
      "SELECT id FROM conversations WHERE canal = 'webchat' LIMIT 1",
    );
    const client = product().client(new SessionIds(TOKEN_SECRET).sign(row?.id ?? ''));
    expect(await client.ended()).toBe(4404);
  });

  it('is in no line of the log', () => {
    const log = product().log.join('\n');
    const sessions = product().clients.map(({ sessionId }) => sessionId);
    expect(log).not.toBe('');
    for (const session of sessions.filter((one) => one !== '')) expect(log).not.toContain(session);
    for (const secret of ['AB-123-CD', 'Alaoui', 'Je vous appelle demain']) expect(log).not.toContain(secret);
    expect(log.replace(/"ms":\d+/gu, '')).not.toMatch(numberAlone('4711'));
  });
});
