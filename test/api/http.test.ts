import { AS, DEMO } from '../../api/examples';
import { withRestServer } from '../support/rest-server';

const SITE = 'https://www.example.com';
const rest = withRestServer({ API_ALLOWED_ORIGINS: `${SITE},https://app.example.com` });

describe('versions', () => {
  const path = `/clients/${DEMO.salma}`;
  const read = () => rest().call('GET', path, { as: AS.core });
  const write = (telephone: string, ifMatch?: string) =>
    rest().call('PUT', path, {
      as: AS.core,
      body: { telephone },
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    });

  it('are told, spare a second reading, and guard a change', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    const again = await rest().call('GET', path, { as: AS.core, headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const changed = await write('+212600000011', etag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe((await read()).headers.get('etag'));
    const late = await write('+212600000012', etag);
    expect([late.status, (late.body as { code: string }).code]).toEqual([412, 'precondition_failed']);
    expect((await read()).body).toMatchObject({ telephone: '+212600000011' });
    expect((await write('+212600000013', '*')).status).toBe(200);
  });

  it('let one of twenty writers through who read the same', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => write(`+2126000010${index + 10}`, etag)),
    );
    const statuses = answers.map(({ status }) => status);
    expect([statuses.filter((s) => s === 200).length, statuses.filter((s) => s === 412).length]).toEqual([1, 19]);
  });

  it('guard a dossier in the same way', async () => {
    const claim = `/sinistres/${DEMO.waitingClaim}`;
    const etag = (await rest().call('GET', claim, { as: AS.hind })).headers.get('etag') ?? '';
    const places = Array.from({ length: 10 }, (_, index) => `lieu ${index}`);
    const answers = await Promise.all(
      places.map((lieu) => rest().call('PUT', claim, { as: AS.hind, body: { lieu }, headers: { 'if-match': etag } })),
    );
    const statuses = answers.map(({ status }) => status);
    expect([statuses.filter((s) => s === 200).length, statuses.filter((s) => s === 412).length]).toEqual([1, 9]);
  });
});

describe('pages', () => {
  const page = (query: Record<string, string>) => rest().call('GET', '/sinistres', { as: AS.claire, query });
  interface Page {
    elements: { id: string; date_declaration: string; cci_score: number | null; status_dossier: string }[];
    suivant: string | null;
  }

  async function all(query: Record<string, string>): Promise<Page['elements']> {
    const found: Page['elements'] = [];
    let cursor: string | null = null;
    do {
      const answer = await page({ limite: '2', ...query, ...(cursor === null ? {} : { curseur: cursor }) });
      const { elements, suivant } = answer.body as Page;
      found.push(...elements);
      cursor = suivant;
    } while (cursor !== null);
    return found;
  }

  it.each<[string, Record<string, string>, (row: Page['elements'][number]) => boolean]>([
    ['all', {}, () => true],
    ['of a status', { status: 'escalade' }, (row) => row.status_dossier === 'escalade'],
    ['of two statuses', { status: 'escalade,ferme' }, (row) => ['escalade', 'ferme'].includes(row.status_dossier)],
    ['of an index', { cci: '40,100' }, (row) => row.cci_score !== null && row.cci_score >= 40],
    [
      'of an index and a status',
      { cci: '0,39', status: 'en_attente_client' },
      (row) => (row.cci_score ?? 99) < 40 && row.status_dossier === 'en_attente_client',
    ],
    ['of days', { du: '2000-01-01', au: '2100-01-01' }, () => true],
    ['of days to come', { du: '2100-01-01' }, () => false],
    ['of a customer', { client_id: DEMO.hind }, (row) => row.id === DEMO.waitingClaim],
  ])('%s hold what they say, each once, newest first', async (_what, query, fits) => {
    const whole = ((await page({ limite: '100' })).body as Page).elements;
    const found = await all(query);
    expect(found.map(({ id }) => id)).toEqual(whole.filter(fits).map(({ id }) => id));
    const dates = found.map(({ date_declaration: date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it.each([['x'], [Buffer.from('[1]').toString('base64url')], [Buffer.from('["a","b"]').toString('base64url')]])(
    'do not take the cursor %s',
    async (curseur) => {
      const answer = await page({ curseur });
      expect([answer.status, (answer.body as { motif?: string }).motif]).toEqual([400, 'curseur']);
    },
  );
});

describe('the edge', () => {
  it('answers what is not there in the same form as everything else', async () => {
    const lost = await rest().call('GET', '/rien');
    expect([lost.status, lost.body]).toEqual([
      404,
      expect.objectContaining({ code: 'not_found', motif: 'adresse_inconnue' }),
    ]);
    const wrong = await rest().call('PATCH', '/sinistres');
    expect([wrong.status, wrong.body]).toEqual([
      405,
      expect.objectContaining({ code: 'method_not_allowed', status: 405 }),
    ]);
    expect(wrong.headers.get('content-type')).toContain('application/problem+json');
  });

  it('gives a request its id, ours or the caller’s, and says it in refusals', async () => {
    const answer = await rest().call('GET', '/sinistres', { headers: { 'x-request-id': 'appel-12345' } });
    expect(answer.headers.get('x-request-id')).toBe('appel-12345');
    expect(answer.body).toMatchObject({ instance: 'urn:requete:appel-12345' });
  });

  it('speaks French and English in a refusal', async () => {
    const { body } = await rest().call('GET', '/sinistres');
    expect(body).toMatchObject({
      code: 'unauthenticated',
      title: 'Identification requise',
      detail: expect.stringContaining('jeton') as string,
      detail_en: expect.stringContaining('token') as string,
    });
  });

  it('lets the pages of configured sites call, and no others', async () => {
    const ask = (origin: string) => rest().call('GET', '/sinistres', { as: AS.claire, headers: { origin } });
    const allowed = await ask(SITE);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(allowed.headers.get('access-control-expose-headers')).toContain('ETag');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const asked = await fetch(`${rest().origin}/api/v1/sinistres`, {
      method: 'OPTIONS',
      headers: {
        origin: SITE,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'idempotency-key',
      },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, SITE]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
  });

  it('serves the document and its page to everybody, under a policy that lets nothing else in', async () => {
    const document = await rest().call('GET', '/openapi.json');
    expect(document.body).toMatchObject({ openapi: '3.1.0' });
    const page = await rest().call('GET', '/docs');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? '');
    expect(parts).toHaveLength(3);
    for (const part of parts) expect((await fetch(rest().origin + part)).status).toBe(200);
  });
});
