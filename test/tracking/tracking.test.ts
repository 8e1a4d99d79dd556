import sharp from 'sharp';
import { SignedLinks } from '../../adapters/tracking/links';
import { createTurns } from '../../app/turns';
import type { AccessLink } from '../../domain/access/access-link';
import type { Claim } from '../../domain/claim/claim';
import { newConversation } from '../../domain/conversation/conversation';
import { eventually } from '../support/eventually';
import { numberAlone } from '../support/number-alone';
import { giveLink, PageVisitor } from '../support/page-visitor';
import { TOKEN_SECRET, withSocketProduct } from '../support/socket-product';

/** Of the demo data: who has a dossier that waits for papers, one decided by rule, one with advisors. */
const HIND = { matricule: 'CD-345-EF', pin: '2604', born: '21/06/1991' } as const;
const CAMILLE = { matricule: 'NP-357-QR', pin: '4655' } as const;
const NAWAL = { matricule: 'EF-567-GH', pin: '5520' } as const;

const product = withSocketProduct();
const links = new SignedLinks(TOKEN_SECRET);

function visitor(): PageVisitor {
  return new PageVisitor(product().origin);
}

async function claimsOf(matricule: string): Promise<Claim[]> {
  return product().first.foundation.unitOfWork.run(async (tx) => {
    const customer = await tx.customers.findByMatricule(matricule);
    return tx.claims.ofCustomer({ kind: 'systeme', process: 'test' }, customer?.id ?? '', 10);
  });
}

async function claimOf(matricule: string): Promise<Claim> {
  const [claim] = await claimsOf(matricule);
  if (claim === undefined) throw new Error(`${matricule} has no dossier`);
  return claim;
}

async function audited(claimId: string): Promise<{ action: string; acteur_type: string; acteur_id: string }[]> {
  return product().database.query(
    'SELECT action, acteur_type, acteur_id FROM journal_audit WHERE sinistre_id = $1 ORDER BY id',
    [claimId],
  );
}

function photo(shade = 90): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: { r: shade, g: 120, b: 110 } } })
    .jpeg()
    .toBuffer();
}

async function paper(bytes: Buffer, nature?: string, name = 'photo.jpg', type = 'image/jpeg'): Promise<FormData> {
  const form = new FormData();
  if (nature !== undefined) form.set('nature', nature);
  form.append('fichier', new Blob([new Uint8Array(bytes)], { type }), name);
  return Promise.resolve(form);
}

const inWords = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

async function rest<T>(path: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(`${product().origin}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as T;
}

describe('the page by a link from the conversation', () => {
  test('opens once, cleans the address, and shows the dossiers without any script', async () => {
    const claim = await claimOf(HIND.matricule);
    const link = await giveLink(product(), { purpose: 'suivi', clientId: claim.clientId, strong: true });
    const hind = visitor();
    const offered = await hind.get(links.path(link));
    const form = await offered.text();
    expect([offered.status, form.includes('<form method="post"')]).toEqual([200, true]);
    // Whatever previews links has used nothing up.
    expect((await visitor().get(links.path(link))).status).toBe(200);
    const opened = await hind.post(links.path(link));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/suivi?lang=fr']);
    expect(opened.headers.getSetCookie()[0]).toMatch(
      /^dossier_suivi=.+; Path=\/suivi; HttpOnly; SameSite=Lax; Max-Age=1800$/u,
    );
    const page = await hind.follow(opened);
    const html = await page.text();
    expect(inWords(html)).toContain('Il nous manque quelques pièces pour continuer.');
    for (const part of [claim.reference, 'Collision', 'boulevard Zerktouni, Casablanca', 'Photos des dégâts', 'À vous'])
      expect(html).toContain(part);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('referrer-policy')).toBe('strict-origin');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['replayed by somebody else', { usedAt: new Date() }, 'déjà été ouvert'],
    ['after it expired', { expiresAt: new Date(Date.now() - 1_000) }, 'a expiré'],
    ['given for another purpose', { purpose: 'piece_medicale' as const }, 'pas complet'],
  ])('asks for a log-in when the link is %s', async (_how, more, said) => {
    const { clientId } = await claimOf(HIND.matricule);
    const link = await giveLink(product(), { purpose: 'suivi', clientId, ...more });
    for (const answer of [
      await visitor().get(links.path({ purpose: 'suivi', id: link.id })),
      await visitor().post(links.path({ purpose: 'suivi', id: link.id })),
    ]) {
      expect(answer.status).toBe(410);
      expect(answer.headers.getSetCookie().join()).not.toContain('dossier_suivi');
      expect(inWords(await answer.text())).toContain(said);
    }
  });

  test('takes no address that we did not sign', async () => {
    const { clientId } = await claimOf(HIND.matricule);
    const link = await giveLink(product(), { purpose: 'suivi', clientId });
    const good = links.path(link).split('/').at(-1) ?? '';
    const bytes = Buffer.from(good, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(31) ^ 1, 31);
    const foreign = new SignedLinks('the secret of somebody else').path(link).split('/').at(-1) ?? '';
    const medical =
      links
        .path({ ...link, purpose: 'lecture_medicale' })
        .split('/')
        .at(-1) ?? '';
    for (const token of [bytes.toString('base64url'), foreign, medical, good.slice(0, -1), `${good}A`, '%00', '..%2f'])
      expect([token, (await visitor().post(`/suivi/lien/${token}`)).status]).toEqual([token, 410]);
    expect((await visitor().post(links.path(link))).status).toBe(303);
  });

  test('is opened by exactly one of twenty who press at the same instant', async () => {
    const { clientId } = await claimOf(HIND.matricule);
    const link = await giveLink(product(), { purpose: 'suivi', clientId });
    const answers = await Promise.all(Array.from({ length: 20 }, () => visitor().post(links.path(link))));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 19 }, () => 410)]);
  });

  test('leaves neither link nor cookie in the log', async () => {
    const { clientId } = await claimOf(HIND.matricule);
    const link = await giveLink(product(), { purpose: 'suivi', clientId });
    const hind = visitor();
    await hind.follow(await hind.post(links.path(link)));
    const logged = product().log.join('\n');
    const token = links.path(link).split('/').at(-1) ?? 'none';
    const session = hind.cookies.get('dossier_suivi') ?? 'none';
    expect([logged.includes(token), logged.includes(session), logged.includes('/suivi/lien/:token')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the page by matricule and second factor', () => {
  test('asks who it is, as the conversation does, and shows nothing before', async () => {
    const hind = visitor();
    const asked = await (await hind.follow(await hind.logIn('cd 345 ef', HIND.born))).text();
    expect(inWords(asked)).toContain('Vous êtes bien \u2068Mme Cherradi\u2069 ?');
    expect(asked).not.toContain('SIN-');
    const shown = await (await hind.follow(await hind.post('/suivi/identite', { reponse: 'oui' }))).text();
    expect(shown).toContain((await claimOf(HIND.matricule)).reference);
  });

  test('answers an unknown matricule and a wrong factor alike', async () => {
    const [unknown, wrong] = [
      await visitor().logIn('ZZ-999-ZZ', '4711'),
      await visitor().logIn(NAWAL.matricule, '0000'),
    ];
    const said = await Promise.all(
      [unknown, wrong].map(async (answer) => (await answer.text()).replace(/nonce="[^"]*"/gu, '')),
    );
    expect([unknown.status, wrong.status, said[0] === said[1]]).toEqual([401, 401, true]);
    expect(inWords(said[0] ?? '')).toContain('Ces informations ne correspondent pas');
  });

  test('locks a matricule after five failures, whoever made them, with the locks of the conversation', async () => {
    const matricule = 'GH-789-JK';
    for (let tries = 0; tries < 4; tries += 1) expect((await visitor().logIn(matricule, '0000')).status).toBe(401);
    expect((await visitor().logIn(matricule, '0000')).status).toBe(423);
    expect((await visitor().logIn(matricule, '7086')).status).toBe(423);
    const token = await fetch(`${product().origin}/api/v1/conversation/authenticate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ matricule, facteur: '7086' }),
    });
    expect(token.status).toBe(423);
    product().database.clock.advance(16 * 60_000);
    expect((await visitor().logIn(matricule, '7086')).status).toBe(303);
  });

  test('counts “non, ce n’est pas moi” as a failure, and ends the session', async () => {
    const someone = visitor();
    await someone.logIn(CAMILLE.matricule, CAMILLE.pin);
    const before = await product().database.query<{ n: number }>('SELECT count(*)::int AS n FROM echecs_connexion');
    await someone.post('/suivi/identite', { reponse: 'non' });
    const after = await product().database.query<{ n: number }>('SELECT count(*)::int AS n FROM echecs_connexion');
    expect([(after[0]?.n ?? 0) > (before[0]?.n ?? 0), someone.cookies.has('dossier_suivi')]).toEqual([true, false]);
  });

  test('ends after thirty idle minutes, and not before', async () => {
    const hind = visitor();
    await hind.arrive(HIND.matricule, HIND.pin);
    product().database.clock.advance(29 * 60_000);
    expect(await (await hind.get('/suivi')).text()).toContain('SIN-');
    product().database.clock.advance(29 * 60_000);
    expect(await (await hind.get('/suivi')).text()).toContain('SIN-');
    product().database.clock.advance(31 * 60_000);
    expect(await (await hind.get('/suivi')).text()).not.toContain('SIN-');
  });

  test('takes no session that was altered or made for something else', async () => {
    const hind = visitor();
    await hind.arrive(HIND.matricule, HIND.pin);
    const session = hind.cookies.get('dossier_suivi') ?? '';
    const [head = '', body = '', seal = ''] = session.split('.');
    const other = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), prouve: true };
    const forged = [head, Buffer.from(JSON.stringify(other)).toString('base64url'), `${seal.slice(0, -2)}xx`].join('.');
    const none = [Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url'), body, ''].join('.');
    const visitorCookie = hind.cookies.get('dossier_visiteur') ?? '';
    for (const value of [forged, none, visitorCookie, 'x', '']) {
      const attacker = visitor();
      attacker.setCookie('dossier_suivi', value);
      expect(await (await attacker.get('/suivi')).text()).not.toContain('SIN-');
    }
  });

  test('takes no form that another site sends', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await fetch(`${product().origin}/suivi/connexion`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ matricule: HIND.matricule, facteur: HIND.pin }),
        redirect: 'manual',
      });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    }
  });
});

describe('the conversation', () => {
  test('offers a link that opens the page, and keeps no address of it', async () => {
    const claim = await claimOf(HIND.matricule);
    const { token, session_id } = await rest<{ token: string; session_id: string }>('/conversation/authenticate', {
      matricule: HIND.matricule,
      facteur: HIND.pin,
    });
    expect(session_id).not.toBe('');
    const say = (texte: string) => rest<object>(`/conversation/${claim.id}/message`, { texte }, token);
    await say('où en est mon dossier ?');
    const told = JSON.stringify(await say('oui'));
    const path = /\/suivi\/lien\/[\w-]{43}/u.exec(told)?.[0] ?? told;
    const hind = visitor();
    const page = await (await hind.follow(await hind.post(path))).text();
    expect([page.includes(claim.reference), page.includes('/suivi/pieces/')]).toEqual([true, true]);
    const kept = await product().first.foundation.unitOfWork.run((tx) =>
      tx.transcript.ofClaim({ kind: 'systeme', process: 'test' }, claim.id, 100),
    );
    expect(JSON.stringify(kept)).toContain('"usage":"suivi"');
    expect(JSON.stringify(kept)).not.toContain('/suivi/lien');
  });
});

describe('what is shown', () => {
  test('a reimbursement line by line, its decision open to review by a person', async () => {
    const page = await visitor().arrive(CAMILLE.matricule, CAMILLE.pin);
    const words = inWords(page).replace(/[\u00a0\u202f]/gu, ' ');
    expect(words).toContain('Devis ou facture 420 €');
    expect(words).toMatch(/Franchise − \d+ €/u);
    expect(words).toMatch(/Vous recevez \d+ €/u);
    expect(words).toContain('Faire réexaminer par une personne');
  });

  test('to a relative neither sums nor where a dossier of the policyholder stands', async () => {
    const camille = visitor();
    await camille.follow(await camille.logIn(CAMILLE.matricule, CAMILLE.pin));
    const page = await (await camille.follow(await camille.post('/suivi/identite', { reponse: 'proche' }))).text();
    expect(page).not.toMatch(/€|SIN-\d/u);
    const [claim] = await claimsOf(CAMILLE.matricule);
    await product().database.query(`UPDATE sinistres SET declarant = 'proche' WHERE id = $1`, [claim?.id]);
    const own = await (await camille.get('/suivi')).text();
    expect(own).toContain(claim?.reference);
    expect(own).not.toMatch(/€|Remboursement|réexaminer|Décision/u);
    await product().database.query(`UPDATE sinistres SET declarant = 'assure' WHERE id = $1`, [claim?.id]);
  });

  test('every reading of a dossier is written down under the person who read', async () => {
    const claim = await claimOf(HIND.matricule);
    const before = (await audited(claim.id)).length;
    await visitor().arrive(HIND.matricule, HIND.pin);
    const read = (await audited(claim.id)).slice(before);
    expect(read).toContainEqual({ action: 'claim.read', acteur_type: 'client', acteur_id: claim.clientId });
  });

  test.each([
    ['en', 'Your claims', 'ltr'],
    ['ar', 'ملفاتكم', 'rtl'],
  ])('in %s, with numbers in one piece', async (lang, title, dir) => {
    const hind = visitor();
    await hind.arrive(HIND.matricule, HIND.pin);
    const page = await (await hind.get(`/suivi?lang=${lang}`)).text();
    expect(page).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(page).toContain(title);
    expect(page).toMatch(/<bdi dir="ltr">SIN-\d{4}-\d{6}-\d<\/bdi>/u);
    // Chosen once, it stays.
    expect(await (await hind.get('/suivi')).text()).toContain(title);
  });

  test('what customers typed as text, whatever it looks like', async () => {
    const claim = await claimOf(HIND.matricule);
    const place = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    await product().first.foundation.unitOfWork.run(async (tx) => {
      const actor = { kind: 'systeme', process: 'test' } as const;
      const current = await tx.claims.find(actor, claim.id);
      if (current !== null) tx.claims.save(actor, { ...current, facts: { ...current.facts, place } });
    });
    const page = await visitor().arrive(HIND.matricule, HIND.pin);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script>|<img src=x/u);
  });
});

describe('papers', () => {
  test('come through the intake and the command of the conversation: ticked off, and decided once all are there', async () => {
    const claim = await claimOf(HIND.matricule);
    const hind = visitor();
    await hind.arrive(HIND.matricule, HIND.pin);
    const path = `/suivi/dossiers/${claim.reference}/pieces`;
    for (const shade of [10, 60, 110, 160]) {
      const answer = await hind.send(path, await paper(await photo(shade), 'photos'));
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `/suivi?avis=paper_received#${claim.reference}`,
      ]);
    }
    const some = inWords(await (await hind.get('/suivi')).text());
    expect(some).toContain('Devis ou facture');
    const answer = await hind.send(path, await paper(await photo(200), 'devis_ou_facture'), {
      accept: 'application/json',
    });
    expect([answer.status, await answer.json()]).toEqual([200, { avis: 'paper_received' }]);
    const after = await claimOf(HIND.matricule);
    expect(after.facts.documents).toMatchObject({ photos: 'received', devis_ou_facture: 'received' });
    expect(after.status).not.toBe('en_attente_client');
    expect((await audited(claim.id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['documents.attached', 'claim.decided']),
    );
  });

  test.each([
    [
      'a program that calls itself a photo',
      Buffer.from('MZ\u0090\0 not a photo'),
      'image/jpeg',
      'refused_not_what_it_says',
    ],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'text/html', 'refused_type_not_allowed'],
    ['an empty file', Buffer.alloc(0), 'image/jpeg', 'refused_empty'],
    ['a photo of eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 1), 'image/jpeg', 'refused_too_large'],
  ])('refuse %s with what to do about it', async (_what, bytes, type, notice) => {
    const claim = await claimOf(NAWAL.matricule);
    const nawal = visitor();
    await nawal.arrive(NAWAL.matricule, NAWAL.pin);
    const path = `/suivi/dossiers/${claim.reference}/pieces`;
    const name = type === 'text/html' ? 'page.html' : 'photo.jpg';
    const answer = await nawal.send(path, await paper(bytes, undefined, name, type), { accept: 'application/json' });
    expect([answer.status, await answer.json()]).toEqual([422, { avis: notice }]);
  });

  test('are refused above the size of ten, and for nobody, without being read', async () => {
    const claim = await claimOf(NAWAL.matricule);
    const path = `/suivi/dossiers/${claim.reference}/pieces`;
    const stranger = await visitor().send(path, await paper(await photo()), { accept: 'application/json' });
    expect([stranger.status, await stranger.json()]).toEqual([401, { avis: 'session_over' }]);
    const nawal = visitor();
    await nawal.arrive(NAWAL.matricule, NAWAL.pin);
    const broken = await fetch(product().origin + path, {
      method: 'POST',
      headers: {
        origin: product().origin,
        cookie: `dossier_suivi=${nawal.cookies.get('dossier_suivi') ?? ''}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: '--x\r\nContent-Disposition: form-data; name="fichier"; filename="a.jpg"\r\n\r\nhalf of it',
    });
    expect(broken.status).toBe(400);
  });

  test('of somebody else’s dossier are answered as if there were none', async () => {
    const other = await claimOf(NAWAL.matricule);
    const camille = visitor();
    await camille.arrive(CAMILLE.matricule, CAMILLE.pin);
    const before = await product().database.query('SELECT id FROM documents WHERE sinistre_id = $1', [other.id]);
    for (const number of [other.reference, 'SIN-2026-999999-9', "'; DROP TABLE sinistres; --"]) {
      const path = `/suivi/dossiers/${encodeURIComponent(number)}`;
      expect((await camille.send(`${path}/pieces`, await paper(await photo()))).status).toBe(404);
      expect((await camille.post(`${path}/reexamen`)).status).toBe(404);
      expect((await camille.post(`${path}/medical`)).status).toBe(404);
      const told = await camille.post('/suivi/conseiller', { numero: number });
      expect([told.status, inWords(await told.text()).includes('Cette page ne s’ouvre pas.')]).toEqual([404, true]);
    }
    expect(await product().database.query('SELECT id FROM documents WHERE sinistre_id = $1', [other.id])).toEqual(
      before,
    );
  });

  test('are opened by the PIN, not by a birth date, and by their own person alone', async () => {
    const hind = visitor();
    const weak = await hind.arrive(HIND.matricule, HIND.born);
    const claim = await claimOf(HIND.matricule);
    const [document] = await product().database.query<{ id: string }>(
      'SELECT id FROM documents WHERE sinistre_id = $1 LIMIT 1',
      [claim.id],
    );
    const path = `/suivi/pieces/${document?.id ?? ''}`;
    expect([weak.includes('/suivi/pieces/'), weak.includes('entrez votre code PIN')]).toEqual([false, true]);
    expect((await hind.get(path)).status).toBe(403);
    expect((await hind.post('/suivi/code', { code: '0000' })).headers.get('location')).toBe('/suivi?avis=pin_wrong');
    await hind.post('/suivi/code', { code: HIND.pin });
    const file = await hind.get(path);
    expect([file.status, file.headers.get('content-security-policy')]).toEqual([200, "default-src 'none'; sandbox"]);
    expect((await audited(claim.id)).at(-1)?.action).toBe('document.opened');
    const camille = visitor();
    await camille.arrive(CAMILLE.matricule, CAMILLE.pin);
    expect((await camille.get(path)).status).toBe(404);
  });

  test('that came by the page are shown to the advisors in the dossier’s thread', async () => {
    const claim = await claimOf(NAWAL.matricule);
    const nawal = visitor();
    await nawal.arrive(NAWAL.matricule, NAWAL.pin);
    const sent = await nawal.send(
      `/suivi/dossiers/${claim.reference}/pieces`,
      await paper(await photo(33), 'carte_grise'),
    );
    expect(sent.status).toBe(303);
    const rows = await product().database.query<{ cle: string }>(
      `SELECT cle FROM messages_sortants WHERE sinistre_id = $1 AND cle LIKE 'thread:page:%'`,
      [claim.id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('a person', () => {
  test('is reached in a conversation that goes on in the chat page', async () => {
    const nawal = visitor();
    await nawal.arrive(NAWAL.matricule, NAWAL.pin);
    const claim = await claimOf(NAWAL.matricule);
    const answer = await nawal.post('/suivi/conseiller', { numero: claim.reference });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.getSetCookie().join()).toContain('dossier_conversation=');
    const token = await fetch(`${product().origin}/webchat/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: product().origin,
        cookie: `dossier_conversation=${nawal.cookies.get('dossier_conversation') ?? ''}`,
      },
      body: '{}',
    });
    const { conversationId } = (await token.json()) as { conversationId: string };
    const said = await product().first.foundation.unitOfWork.run((tx) => tx.transcript.after(conversationId, 0, 20));
    expect(said.map(({ activity }) => activity.text)).toContain('Parler à un conseiller');
    expect(said.at(-1)?.speaker).toBe('bot');
    const conversation = await product().first.foundation.unitOfWork.run((tx) => tx.conversations.find(conversationId));
    expect([conversation?.clientId, conversation?.claimId]).toEqual([claim.clientId, claim.id]);
  });

  test('looks again at what a machine decided', async () => {
    const camille = visitor();
    await camille.arrive(CAMILLE.matricule, CAMILLE.pin);
    const claim = await claimOf(CAMILLE.matricule);
    const asked = await camille.post(`/suivi/dossiers/${claim.reference}/reexamen`);
    expect(asked.headers.get('location')).toBe(`/suivi?avis=review_asked#${claim.reference}`);
    expect((await claimOf(CAMILLE.matricule)).status).toBe('validation');
  });
});

describe('a medical paper', () => {
  async function hurt(): Promise<Claim> {
    const claim = await claimOf(NAWAL.matricule);
    await product().first.foundation.unitOfWork.run(async (tx) => {
      const actor = { kind: 'systeme', process: 'test' } as const;
      const current = await tx.claims.find(actor, claim.id);
      if (current !== null) tx.claims.save(actor, { ...current, facts: { ...current.facts, injuries: 'yes' } });
    });
    return claimOf(NAWAL.matricule);
  }

  test('is handed in by a link that is good for it alone, once, and is shown to nobody', async () => {
    const claim = await hurt();
    const nawal = visitor();
    await nawal.arrive(NAWAL.matricule, NAWAL.pin);
    const led = await nawal.post(`/suivi/dossiers/${claim.reference}/medical`);
    expect(led.headers.get('location')).toMatch(/^\/depot\/lien\/[\w-]{43}$/u);
    const cleaned = await nawal.follow(led);
    expect([cleaned.status, cleaned.headers.get('location')]).toEqual([303, '/depot?lang=fr']);
    const page = await (await nawal.follow(cleaned)).text();
    expect(page).toContain('Déposez votre certificat médical');
    // Whoever looks over a shoulder learns nothing.
    expect(page).not.toMatch(/Berrechid|SIN-/u);
    const bytes = await photo(77);
    const refused = await nawal.send('/depot', await paper(Buffer.from('MZ nothing'), undefined), {
      accept: 'application/json',
    });
    expect([refused.status, await refused.json()]).toEqual([422, { avis: 'refused_not_what_it_says' }]);
    const sent = await nawal.send('/depot', await paper(bytes), { accept: 'application/json' });
    expect([sent.status, await sent.json()]).toEqual([200, { avis: 'paper_received' }]);
    expect(inWords(await (await nawal.get('/depot')).text())).toContain('Bien reçu, merci.');
    // Again: the link is used up.
    expect((await nawal.send('/depot', await paper(bytes))).status).toBe(410);
    const stored = await product().database.query<{ id: string; nature: string; medical: boolean }>(
      'SELECT id, nature, medical FROM documents WHERE sinistre_id = $1 AND medical',
      [claim.id],
    );
    expect(stored).toEqual([{ id: stored[0]?.id, nature: 'certificat_medical', medical: true }]);
    const shown = await (await nawal.get('/suivi')).text();
    expect(inWords(shown)).toContain('Protégé, jamais affiché');
    expect((await nawal.get(`/suivi/pieces/${stored[0]?.id ?? ''}`)).status).toBe(404);
  });

  test.each([
    ['used', { usedAt: new Date() }],
    ['expired', { expiresAt: new Date(Date.now() - 1_000) }],
    ['given for something else', { purpose: 'suivi' as const }],
  ])('finds no place by a link that is %s', async (_how, more) => {
    const claim = await claimOf(NAWAL.matricule);
    const link = await giveLink(product(), {
      purpose: 'piece_medicale',
      clientId: claim.clientId,
      claimId: claim.id,
      documentKind: 'certificat_medical',
      ...more,
    });
    const answer = await visitor().get(links.path({ purpose: 'piece_medicale', id: link.id }));
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([410, []]);
  });

  test('is read by an advisor with the right to it, once, within minutes, and written down', async () => {
    const claim = await claimOf(NAWAL.matricule);
    const [document] = await product().database.query<{ id: string }>(
      'SELECT id FROM documents WHERE sinistre_id = $1 AND medical',
      [claim.id],
    );
    const advisors = await product().first.foundation.unitOfWork.run((tx) => tx.advisors.list());
    const nadia = advisors.find(({ firstName }) => firstName === 'Nadia');
    const youssef = advisors.find(({ firstName }) => firstName === 'Youssef');
    const give = (advisorId: string | undefined, more = {}) =>
      giveLink(product(), {
        purpose: 'lecture_medicale',
        claimId: claim.id,
        documentId: document?.id ?? null,
        advisorId: advisorId ?? null,
        ...more,
      });
    const without = await visitor().post(links.path(await give(youssef?.id)));
    const late = await visitor().post(links.path(await give(nadia?.id, { expiresAt: new Date(Date.now() - 1) })));
    expect([without.status, late.status]).toEqual([410, 410]);
    const link = await give(nadia?.id);
    // Slack looks at links before people do.
    expect((await visitor().get(links.path(link))).status).toBe(200);
    const read = await visitor().post(links.path(link));
    expect([read.status, read.headers.get('content-type'), read.headers.get('cache-control')]).toEqual([
      200,
      'image/jpeg',
      'no-store',
    ]);
    expect((await visitor().post(links.path(link))).status).toBe(410);
    expect(await audited(claim.id)).toContainEqual({
      action: 'document.opened',
      acteur_type: 'conseiller',
      acteur_id: nadia?.id,
    });
  });

  test('that is sent in the conversation stands there as a placeholder', async () => {
    const { first } = product();
    const claim = await claimOf(NAWAL.matricule);
    const id = crypto.randomUUID();
    const { unitOfWork, intake, clock } = first.foundation;
    const taken = await intake({ source: await photo(222), name: 'radio.jpg', mime: 'image/jpeg' });
    if (!taken.ok) throw new Error('the picture was refused');
    const conversation = newConversation({
      id,
      channel: 'webchat',
      channelUserId: `dl_${id}`,
      language: 'fr',
      createdAt: clock.now(),
    });
    await unitOfWork.run((tx) => {
      const known = { clientId: claim.clientId, verifiedAt: clock.now(), factor: 'pin', claimId: claim.id } as const;
      tx.conversations.create({ ...conversation, ...known });
      return Promise.resolve();
    });
    await createTurns(first.foundation, {}, product().origin).run({
      source: 'webchat',
      externalKey: 'radio',
      conversationId: id,
      activityId: `${id}|radio`,
      kind: 'message',
      text: 'la radio de mon poignet',
      attachments: [taken.file],
      receivedAt: clock.now(),
    });
    const lines = await unitOfWork.run((tx) => tx.transcript.after(id, 0, 20));
    expect(lines[0]?.activity).toMatchObject({ text: 'la radio de mon poignet\n🔒 Pièce médicale, protégée' });
    expect(JSON.stringify(lines)).not.toContain(taken.file.hash);
    const [kept] = await product().database.query<{ medical: boolean }>(
      'SELECT medical FROM documents WHERE empreinte = $1',
      [taken.file.hash],
    );
    expect(kept).toEqual({ medical: true });
  });
});

describe('bank details', () => {
  const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
  const RIB = '011 519 0000012050005349 21';

  async function asked(more: Partial<AccessLink> = {}): Promise<{ readonly path: string; readonly link: AccessLink }> {
    const claim = await claimOf(NAWAL.matricule);
    const about = { clientId: claim.clientId, claimId: claim.id, strong: true, ...more };
    const link = await giveLink(product(), { purpose: 'coordonnees_bancaires', ...about });
    return { path: links.path(link), link };
  }

  async function everythingStored(): Promise<string> {
    const tables = await product().database.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'coordonnees_bancaires'",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await product().database.query<{ all: string | null }>(
        `SELECT string_agg(t::text, ' ') AS all FROM "${name}" t`,
      );
      found.push(row?.all ?? '');
    }
    return found.join(' ');
  }

  test('are given once by a link that is good for them alone, and only their end is ever shown', async () => {
    const { path, link } = await asked();
    const nawal = visitor();
    const form = await nawal.follow(await nawal.get(path));
    expect([form.status, form.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const html = await form.text();
    expect(html).toContain('IBAN ou RIB');
    expect(html).not.toContain('Filali');
    const refused = await nawal.post('/coordonnees', { titulaire: '', numero: 'FR76 3000 6000 0112 3456 7890 188' });
    const again = await refused.text();
    expect([
      refused.status,
      again.includes('Écrivez le nom du titulaire.'),
      again.includes('Relisez le numéro'),
    ]).toEqual([422, true, true]);
    // What was typed is not sent back.
    expect(again).not.toMatch(numberAlone('3456', '7890'));
    expect(again).not.toContain('30006000011234567890188');
    const done = await nawal.follow(await nawal.post('/coordonnees', { titulaire: 'Nawal Filali', numero: IBAN }));
    expect(inWords(await done.text())).toMatch(/C’est enregistré, merci\. .*se termine par 0189/u);
    // Used up for whoever else has it, and for a second time.
    expect((await visitor().get(path)).status).toBe(410);
    expect((await nawal.post('/coordonnees', { titulaire: 'X Y', numero: RIB })).status).toBe(410);
    const [row] = await product().database.query<{ nature: string; numero: string }>(
      'SELECT nature, numero FROM coordonnees_bancaires WHERE client_id = $1',
      [link.clientId],
    );
    expect([row?.nature, row?.numero.includes('FR7630006000011234567890189')]).toEqual(['iban', true]);
    expect(await audited(link.claimId ?? '')).toContainEqual({
      action: 'bank_details.given',
      acteur_type: 'client',
      acteur_id: link.clientId,
    });
  });

  test('that change are told to the advisors as a change, and nothing of them', async () => {
    const { path, link } = await asked();
    const nawal = visitor();
    const form = await nawal.follow(await nawal.get(path));
    expect(inWords(await form.text())).toContain('Il remplacera le compte qui se termine par 0189');
    await nawal.post('/coordonnees', { titulaire: 'Nawal Filali', numero: RIB });
    const rows = await product().database.query<{ contenu: string }>(
      `SELECT contenu FROM messages_sortants WHERE sinistre_id = $1 AND cle LIKE 'thread:banque:%' ORDER BY id`,
      [link.claimId],
    );
    expect(rows.map(({ contenu }) => /"changed":(\w+)/u.exec(contenu)?.[1])).toEqual(['false', 'true']);
    const { workspace } = product();
    const thread = () =>
      JSON.stringify(workspace.messages().map(({ ts }) => workspace.messages({ thread_ts: String(ts) })));
    await eventually(() => Promise.resolve(thread().includes('Coordonnées bancaires remplacées')));
    expect(thread()).not.toMatch(numberAlone('3456', '0189', '1205', '4921'));
    for (const whole of [IBAN, RIB]) expect(thread().replaceAll(' ', '')).not.toContain(whole.replaceAll(' ', ''));
    const stored = await everythingStored();
    for (const digits of ['30006000011234567890189', '3456 7890', '011519000001205', '0000012050005349'])
      expect([digits, stored.includes(digits)]).toEqual([digits, false]);
    const log = product().log.join('\n');
    for (const digits of ['FR76', '3456 7890', '12050005349', 'Filali']) expect(log).not.toContain(digits);
  });

  test('want the PIN from whoever came by a birth date; five wrong ones lock', async () => {
    const { path, link } = await asked({ strong: false });
    const nawal = visitor();
    const first = await (await nawal.follow(await nawal.get(path))).text();
    expect([first.includes('Entrez votre code PIN'), first.includes('name="numero"')]).toEqual([true, false]);
    // The form cannot be sent around the PIN, and the end of the account is not shown before it.
    const around = await nawal.post('/coordonnees', { titulaire: 'X Y', numero: IBAN });
    expect([around.status, around.headers.get('location'), first.includes('4921')]).toEqual([
      303,
      '/coordonnees',
      false,
    ]);
    const wrong = await nawal.follow(await nawal.post('/coordonnees/code', { code: '0000' }));
    expect(inWords(await wrong.text())).toContain('Ce code ne correspond pas');
    const right = await nawal.follow(await nawal.post('/coordonnees/code', { code: NAWAL.pin }));
    expect(inWords(await right.text())).toContain('se termine par 4921');
    const stranger = visitor();
    await stranger.get(path);
    for (let time = 0; time < 5; time += 1) await stranger.post('/coordonnees/code', { code: '0000' });
    const locked = await stranger.follow(await stranger.post('/coordonnees/code', { code: NAWAL.pin }));
    expect(inWords(await locked.text())).toContain('Trop d’essais');
    expect((await stranger.get('/coordonnees')).status).toBe(200);
    expect(link.usedAt).toBeNull();
    product().database.clock.advance(16 * 60_000);
  });

  test('take no link of another purpose, no other site’s form, and one of twenty at the same instant', async () => {
    const { link } = await asked();
    const medical = await giveLink(product(), { purpose: 'piece_medicale', clientId: link.clientId });
    const token = links.path(medical).split('/').at(-1) ?? '';
    expect((await visitor().get(`/coordonnees/lien/${token}`)).status).toBe(410);
    expect((await visitor().get('/coordonnees')).status).toBe(410);
    const nawal = visitor();
    await nawal.get(links.path(link));
    const foreign = await fetch(`${product().origin}/coordonnees`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', cookie: [...nawal.cookies].map((pair) => pair.join('=')).join('; ') },
      body: new URLSearchParams({ titulaire: 'X Y', numero: RIB }),
    });
    expect(foreign.status).toBe(403);
    const sent = () => nawal.post('/coordonnees', { titulaire: 'Nawal Filali', numero: IBAN });
    const answers = await Promise.all(Array.from({ length: 20 }, sent));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 19 }, () => 410)]);
  });

  test('and medical papers are asked for in the language of their link, to the end', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const { path, link } = await asked({ language: lang });
      const nawal = visitor();
      await nawal.follow(await nawal.get(path));
      const languages = [await nawal.post('/coordonnees', { titulaire: '', numero: '' })];
      languages.push(await nawal.follow(await nawal.post('/coordonnees', { titulaire: 'Nawal Filali', numero: IBAN })));
      const medical = await giveLink(product(), { ...link, id: crypto.randomUUID(), purpose: 'piece_medicale' });
      const patient = visitor();
      await patient.follow(await patient.get(links.path(medical)));
      languages.push(await patient.follow(await patient.send('/depot', new FormData())));
      for (const page of languages) expect(await page.text()).toContain(`<html lang="${lang}"`);
    }
  });

  test('that are typed in the conversation are kept nowhere, and the page is offered in their place', async () => {
    const { body } = {
      body: await rest<{ token: string }>('/conversation/authenticate', {
        matricule: CAMILLE.matricule,
        facteur: CAMILLE.pin,
      }),
    };
    const say = (texte: string) => rest<{ messages: string[] }>('/conversation/nouveau/message', { texte }, body.token);
    await say('oui');
    for (const [number, digits] of [
      ['DE89 3704 0044 0532 0130 00', '0532 0130'],
      ['mon RIB : 021780000011100000123467', '000011100000123467'],
    ] as const) {
      const { messages } = await say(number);
      expect(messages[0]).toMatch(
        /^Donnez votre compte sur la page protégée, jamais ici\. .*\nDonner mes coordonnées bancaires : http.*\/coordonnees\/lien\/[\w-]{43}$/u,
      );
      expect((await everythingStored()).includes(digits)).toBe(false);
      const path = /\/coordonnees\/lien\/[\w-]{43}/u.exec(messages[0] ?? '')?.[0] ?? '';
      const camille = visitor();
      expect(await (await camille.follow(await camille.get(path))).text()).toContain('name="numero"');
    }
  });

  test('that are typed before the log-in are not kept either', async () => {
    const client = product().client();
    await client.hears('matricule');
    await client.say(RIB);
    await client.hears('Ne donnez pas votre compte ici');
    expect((await everythingStored()).includes('12050005349')).toBe(false);
  });
});

describe('changes', () => {
  test('reach the page from another process, as the card that has changed', async () => {
    const elsewhere = await product().addProcess({ worker: false });
    const claim = await claimOf(NAWAL.matricule);
    const nawal = visitor();
    await nawal.arrive(NAWAL.matricule, NAWAL.pin);
    const stop = new AbortController();
    const stream = await fetch(`${elsewhere}/suivi/flux?vu=`, {
      headers: { cookie: `dossier_suivi=${nawal.cookies.get('dossier_suivi') ?? ''}` },
      signal: stop.signal,
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    let heard = '';
    const listening = (async () => {
      for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk as Uint8Array).toString();
    })().catch(() => undefined);
    await eventually(
      () => heard,
      (text) => text.includes('event: dossiers'),
    );
    heard = '';
    await product().first.foundation.unitOfWork.run(async (tx) => {
      const open = await tx.escalations.openOfClaim({ kind: 'systeme', process: 'test' }, claim.id);
      const [advisor] = await tx.advisors.list();
      await tx.escalations.take(open?.id ?? '', advisor?.id ?? '', product().database.clock.now());
    });
    await eventually(
      () => heard,
      (text) => text.includes('s’occupe de votre dossier'),
    );
    expect(heard).not.toContain('"ordre":[');
    stop.abort();
    await listening;
  });

  test('are shown to nobody without a session', async () => {
    expect((await fetch(`${product().origin}/suivi/flux`)).status).toBe(204);
  });
});
