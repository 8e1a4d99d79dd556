import { SessionIds } from '../../adapters/socket/verify';
import { DEMO, SILENCE } from '../../api/examples';
import { signToken } from '../../api/tokens';
import type { IdentifieWire, ReponseWire } from '../../api/schemas/conversation';
import { numberAlone } from '../support/number-alone';
import { serve } from '../support/serve';
import { TOKEN_SECRET, withSocketProduct } from '../support/socket-product';
import * as samples from '../adapters/files/samples';
import { answerUntil, clientToken, COMPLEX, deposit } from '../support/socket-talk';

/** What the provider that listens says next; null: an answer of a form that is none. */
let words: string | null = null;
let listening: Awaited<ReturnType<typeof serve>> | undefined;

const product = withSocketProduct(async () => {
  listening = await serve((req, res) => {
    req.resume().on('end', () => res.end(JSON.stringify({ text: words })));
  });
  return { TRANSCRIPTION_URL: `${listening.origin}/v1` };
});
afterAll(() => listening?.stop());
jest.setTimeout(90_000);

interface Answer<Body> {
  readonly status: number;
  readonly replayed: boolean;
  readonly text: string;
  readonly body: Body;
}

async function post<Body>(path: string, body: object, headers: Record<string, string> = {}): Promise<Answer<Body>> {
  const answer = await fetch(`${product().origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  const replayed = answer.headers.get('idempotent-replayed') === 'true';
  return { status: answer.status, replayed, text, body: JSON.parse(text) as Body };
}

const logIn = (matricule: string, facteur: string, more: object = {}) =>
  post<IdentifieWire>('/conversation/authenticate', { matricule, facteur, ...more });

const bearer = (token: string | null): Record<string, string> => ({ authorization: `Bearer ${token ?? ''}` });

function write(token: string | null, body: object, about = 'nouveau', key?: string): Promise<Answer<ReponseWire>> {
  const keyed = key === undefined ? {} : { 'idempotency-key': key };
  return post<ReponseWire>(`/conversation/${about}/message`, body, { ...bearer(token), ...keyed });
}

/** The customer's own lines of a session. */
async function linesIn(session: string | null): Promise<number> {
  const id = new SessionIds(TOKEN_SECRET).verify(session ?? '');
  const [row] = await product().database.query<{ lignes: string }>(
    "SELECT count(*) AS lignes FROM historique_conversation WHERE conversation_id = $1 AND interlocuteur = 'client'",
    [id],
  );
  return Number(row?.lignes);
}

describe('a log-in', () => {
  it('gives session, token, person and dossiers', async () => {
    const { status, body } = await logIn('cd 345 ef', '2604');
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['valide', 'session_id', 'token', 'client', 'dossiers_actifs', 'sinistres']);
    expect(body).toMatchObject({ valide: true, client: { matricule: 'CD-345-EF', nom: 'Cherradi' } });
    expect(body.dossiers_actifs).toBeGreaterThan(0);
    expect(body.sinistres.map(({ client_id }) => client_id)).toEqual(body.sinistres.map(() => DEMO.hind));
    const read = await fetch(`${product().origin}/api/v1/sinistres`, { headers: bearer(body.token) });
    expect(read.status).toBe(200);
  });

  it('answers an unknown matricule and a wrong factor in the same words', async () => {
    const [unknown, wrong] = [await logIn('YY-111-YY', '4711'), await logIn('DE-456-FG', '0000')];
    expect(unknown.text).toBe(wrong.text);
    expect(wrong.body).toEqual({
      valide: false,
      session_id: null,
      token: null,
      client: null,
      dossiers_actifs: 0,
      sinistres: [],
    });
  });

  it.each(['XX-222-XX', 'EF-567-GH'])('locks %s after five failures, known or not', async (matricule) => {
    // Failures count for the caller's address too: the lock of one does not wait for the other's.
    product().database.clock.advance(16 * 60_000);
    const statuses: number[] = [];
    for (let failure = 0; failure < 6; failure += 1) statuses.push((await logIn(matricule, '0000')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 423, 423]);
    expect((await logIn(matricule, '5520')).status).toBe(423);
    product().database.clock.advance(16 * 60_000);
  });

  it('by date of birth opens no papers', async () => {
    const { body } = await logIn('CD-345-EF', '21/06/1991');
    expect(body.valide).toBe(true);
    const papers = `${product().origin}/api/v1/documents/${DEMO.waitingDocument}/contenu`;
    expect((await fetch(papers, { headers: bearer(body.token) })).status).toBe(403);
  });

  it('again in a session where one is logged in changes nothing of the conversation', async () => {
    const { body } = await logIn('AB-123-CD', '4711');
    const client = product().client(body.session_id ?? '');
    await client.hears('Vous êtes bien Mme Alaoui');
    await client.tap('Oui');
    const { lastId } = client;
    expect((await logIn('AB-123-CD', '4711', { session_id: body.session_id })).body.valide).toBe(true);
    expect((await logIn('AB-123-CD', '9999', { session_id: body.session_id })).body.valide).toBe(false);
    await client.say('bonjour');
    expect(client.lines.filter(({ id = 0 }) => id === lastId + 1)).toEqual([]);
  });
});

describe('a message', () => {
  it('declares a claim to its decision, as on every channel', async () => {
    const { body: session } = await logIn('AB-123-CD', '4711');
    const { token } = session;
    const asked = await write(token, { texte: "on m'a reculé dessus ce matin parking Marjane casa" });
    expect(asked.body).toMatchObject({ phase: 'CONFIRMATION', action: 'confirmer_identite', sinistre_id: null });
    expect(Object.keys(asked.body).sort()).toEqual(
      [
        'session_id',
        'sinistre_id',
        'numero_sinistre',
        'phase',
        'messages',
        'action',
        'choix',
        'attend',
        'cci_score',
        'escalade',
        'audio_url',
      ].sort(),
    );
    const yes = asked.body.choix.find(({ titre }) => titre === 'Oui');
    const told = await write(token, { choix: yes?.valeur });
    expect(told.body).toMatchObject({ phase: 'SINISTRE_DETAILS', escalade: false, audio_url: null });
    expect(told.body.messages.join(' ')).toContain('Quelqu’un a-t-il mal'.replace('’', "'"));
    const claim = told.body.sinistre_id ?? '';
    await write(token, { texte: 'non, constat signé' });
    const papers = ['constat', 'photos', 'photos', 'photos', 'photos'];
    for (const kind of papers) {
      const id = await deposit(product().origin, token ?? '', claim, kind);
      expect((await write(token, { document_id: id })).status).toBe(200);
    }
    await write(token, { texte: 'oui, 3200 dh' }, told.body.numero_sinistre ?? '');
    const quote = await deposit(product().origin, token ?? '', claim, 'devis_ou_facture');
    const readBack = await write(token, { document_id: quote }, claim);
    expect(readBack.body.messages.join(' ')).toContain('Je relis');
    const decided = await write(token, { choix: 'Confirmer' }, claim);
    expect(decided.body).toMatchObject({ sinistre_id: claim, phase: 'DECISION', action: 'fin' });
    expect(decided.body.cci_score).toBeLessThan(40);
  });

  it('answers what the session’s socket shows of the same turn', async () => {
    const { body: session } = await logIn('FG-678-HJ', '6743');
    const client = product().client(session.session_id ?? '');
    await client.hears('Vous êtes bien');
    const { lastId } = client;
    const { body } = await write(session.token, { texte: 'oui' });
    await client.until('the turn', () => client.lastId > lastId);
    const shown = client.lines.filter(({ id = 0 }) => id > lastId);
    expect(body.messages).toEqual(shown.map(({ message }) => message));
    expect([body.phase, body.choix, body.attend]).toEqual([
      client.last?.phase,
      client.last?.choix,
      client.last?.attend,
    ]);
  });

  it('names the dossier that it is about', async () => {
    const { body: session } = await logIn('CD-345-EF', '2604');
    await write(session.token, { choix: 'Oui' });
    const { body } = await write(session.token, { texte: 'où en est mon dossier ?' }, DEMO.waitingClaim);
    expect(body).toMatchObject({ phase: 'SUIVI', sinistre_id: DEMO.waitingClaim, action: 'suivi_dossier' });
    const before = await linesIn(session.session_id);
    const foreign = await write(session.token, { texte: 'et celui-ci ?' }, DEMO.takenClaim);
    expect([foreign.status, await linesIn(session.session_id)]).toEqual([404, before]);
  });

  it('above 60 goes to the advisors, whose words come on the session’s socket', async () => {
    const { body: session } = await logIn('LM-135-NP', '2473');
    expect(session.valide).toBe(true);
    const client = product().client(session.session_id ?? '');
    await client.hears('Vous êtes bien');
    await client.tap('Oui');
    await client.say(COMPLEX);
    await answerUntil(client, ({ sinistre }) => sinistre?.status_dossier === 'escalade');
    const { body } = await write(
      session.token,
      { texte: 'quand serai-je appelé ?' },
      client.last?.sinistre?.sinistre_id,
    );
    expect(body).toMatchObject({ escalade: true, phase: 'TRANSFERT' });
    expect(body.cci_score).toBeGreaterThan(60);
  });

  it('with a token from elsewhere has one conversation of its own, which asks who it is first', async () => {
    const token = clientToken(product(), DEMO.hind);
    const first = await write(token, { texte: 'bonjour' });
    expect(first.body).toMatchObject({ phase: 'CONFIRMATION', action: 'confirmer_identite' });
    const second = await write(token, { choix: 'Oui' });
    expect([second.body.session_id, second.status]).toEqual([first.body.session_id, 200]);
  });

  it('with a token that outlives the log-in needs no factor again', async () => {
    const token = signToken(TOKEN_SECRET, product().database.clock.now(), {
      role: 'client',
      subject: DEMO.salma,
      factor: 'pin',
      lifetimeSeconds: 7_200,
    });
    await write(token, { texte: 'bonjour' });
    await write(token, { choix: 'Oui' });
    product().database.clock.advance(31 * 60_000);
    const { body } = await write(token, { texte: 'je veux déclarer un sinistre' });
    expect(body).toMatchObject({ phase: 'DESCRIPTION', action: 'demander_description' });
  });

  it.each([
    ['a choice that nothing offered', { choix: 'constat/rien' }, 400, 'choix_inconnu'],
    ['a paper of somebody else', { document_id: DEMO.waitingDocument }, 404, 'piece_inconnue'],
  ])('with %s is refused, and leaves no line', async (_what, message, status, motif) => {
    const { body: session } = await logIn('AB-123-CD', '4711');
    const answer = await write(session.token, message);
    expect([answer.status, (answer.body as unknown as { motif: string }).motif]).toEqual([status, motif]);
    expect(await linesIn(session.session_id)).toBe(0);
  });
});

describe('copies of one call', () => {
  it('twenty at once are one message with one answer', async () => {
    const { body: session } = await logIn('AB-123-CD', '4711');
    const copies = Array.from({ length: 20 }, () => write(session.token, { texte: 'oui' }, 'nouveau', 'vingt'));
    const answers = await Promise.all(copies);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await linesIn(session.session_id)).toBe(1);
    const later = await write(session.token, { texte: 'oui' }, 'nouveau', 'vingt');
    expect([later.text, later.replayed]).toEqual([answers[0]?.text, true]);
    expect((await write(session.token, { texte: 'non' }, 'nouveau', 'vingt')).status).toBe(409);
    expect(await linesIn(session.session_id)).toBe(1);
  });

  it('whose first broke off between its turn and its answer, is answered from what was said', async () => {
    const { body: session } = await logIn('AB-123-CD', '4711');
    const first = await write(session.token, { texte: 'oui' }, 'nouveau', 'coupe');
    // As a process leaves it that ends there.
    await product().database.query("UPDATE cles_idempotence SET statut_http = 102 WHERE cle = 'coupe'");
    await write(session.token, { texte: 'un accident' }, 'nouveau');
    const lines = await linesIn(session.session_id);
    const again = await write(session.token, { texte: 'oui' }, 'nouveau', 'coupe');
    expect([again.text, await linesIn(session.session_id)]).toEqual([first.text, lines]);
  });
});

test('a log-in in a session of a socket goes on there: the dialog knows the person, and keeps what was told before', async () => {
  const client = product().client();
  await client.hears('matricule');
  await client.say("on m'a reculé dessus ce matin sur le parking Marjane à Casablanca");
  const { body } = await logIn('BC-234-DE', '1905', { session_id: client.sessionId });
  expect([body.valide, body.session_id]).toEqual([true, client.sessionId]);
  await client.hears('Vous êtes bien M. Zerhouni');
  await client.tap('Oui');
  expect(client.last).toMatchObject({ phase: 'SINISTRE_DETAILS', sinistre: { status_dossier: 'nouveau' } });
});

describe('a recorded answer', () => {
  it('is kept, read back and counts once it is confirmed, over REST', async () => {
    const { body: session } = await logIn('AB-123-CD', '4711');
    await write(session.token, { texte: 'oui' });
    words = "on m'a reculé dessus ce matin sur le parking Marjane à Casablanca";
    const heard = await write(session.token, { audio: SILENCE }, 'nouveau', 'vocal');
    expect(heard.body.messages.join(' ')).toContain(`J'ai entendu : « ${words} »`);
    expect(heard.body.choix.map(({ titre }) => titre)).toEqual(['Oui', 'Non']);
    const taken = await write(session.token, { choix: 'Oui' });
    expect(taken.body).toMatchObject({
      phase: 'SINISTRE_DETAILS',
      numero_sinistre: expect.stringMatching(/^SIN-/u) as string,
    });
    const again = await write(session.token, { audio: SILENCE }, 'nouveau', 'vocal');
    expect([again.text, again.replayed]).toEqual([heard.text, true]);
    words = null;
    const unheard = await write(session.token, { audio: SILENCE });
    expect(unheard.body.messages[0]).toMatch(/vocal est gardé.*Écrivez-moi/u);
    const papers = await fetch(`${product().origin}/api/v1/documents?sinistre_id=${taken.body.sinistre_id ?? ''}`, {
      headers: bearer(session.token),
    });
    const kept = ((await papers.json()) as { elements: { type_mime: string }[] }).elements;
    expect(kept.map(({ type_mime }) => type_mime)).toContain('audio/ogg');
  });

  it.each([
    ['a photo', 415, async () => (await samples.photo('png')).toString('base64')],
    ['words', 415, () => Promise.resolve(Buffer.from('ce ne sont que des mots').toString('base64'))],
    ['more than a mebibyte', 413, () => Promise.resolve(Buffer.alloc(1024 * 1024 + 1).toString('base64'))],
    ['no base64', 400, () => Promise.resolve('*')],
  ])('of %s is refused with %i, and nothing is said', async (_what, status, audio) => {
    const { body: session } = await logIn('AB-123-CD', '4711');
    const before = await linesIn(session.session_id);
    const answer = await write(session.token, { audio: await audio() });
    expect([answer.status, await linesIn(session.session_id)]).toEqual([status, before]);
  });

  it('on a socket may be a log-in: the matricule is read back, the code that is said nowhere shown or kept', async () => {
    const client = product().client();
    await client.hears('matricule');
    words = 'mon matricule est AB-123-CD';
    await client.send({ audio: SILENCE, id: 'v1' });
    await client.hears("J'ai entendu : « mon matricule est AB-123-CD »");
    await client.tap('Oui');
    await client.hears('code PIN');
    words = 'mon code est quarante-sept onze, 4711';
    await client.send({ audio: SILENCE });
    await client.hears('Vous êtes bien Mme Alaoui');
    const again = product().client(client.sessionId);
    await again.send({ reprise: 0 });
    await again.hears('Vous êtes bien Mme Alaoui');
    expect(JSON.stringify(again.frames)).not.toMatch(numberAlone('4711'));
    const id = new SessionIds(TOKEN_SECRET).verify(client.sessionId);
    const lines = await product().first.foundation.unitOfWork.run((tx) => tx.transcript.after(id ?? '', 0, 100));
    const own = lines.filter(({ speaker }) => speaker === 'client').map(({ activity }) => activity);
    expect(own.at(-1)).toMatchObject({ text: '••••' });
    expect(own.at(-1)).not.toHaveProperty('attachments');
    words = null;
  });
});

test('neither session nor secret is in the log', () => {
  const log = product().log.join('\n');
  for (const secret of ['AB-123-CD', 'Cherradi', 'eyJ']) expect(log).not.toContain(secret);
  // A request may well take 2604 milliseconds.
  expect(log.replace(/"ms":\d+/gu, '')).not.toMatch(numberAlone('4711', '2604'));
});
