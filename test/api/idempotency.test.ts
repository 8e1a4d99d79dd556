import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AS, DEMO } from '../../api/examples';
import { signToken } from '../../api/tokens';
import { withRestServer } from '../support/rest-server';
import { createSalma, SALMA } from '../support/salma';
import { compiled, ServiceProcess } from '../support/service-process';
import { createServiceWorld, ownPort, type ServiceWorld } from '../support/service-world';

const rest = withRestServer();
const DECLARATION = {
  description: 'La vitre arrière est cassée ce matin, aucun blessé.',
  type_sinistre: 'bris_de_glace',
};
const declare = (key: string, body: object = DECLARATION) =>
  rest().call('POST', '/sinistres', { as: AS.salma, body, headers: { 'idempotency-key': key } });

const countClaims = async (): Promise<number> => {
  const [row] = await rest().database.query<{ n: number }>('SELECT count(*)::int AS n FROM sinistres');
  return row?.n ?? 0;
};

test('fifty parallel copies make one claim, and all read the same answer', async () => {
  const before = await countClaims();
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 50 }, () => declare(key)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(49);
  expect(await countClaims()).toBe(before + 1);
});

test('of fifty parallel calls with one key and two bodies, one body wins and the other is refused', async () => {
  const before = await countClaims();
  const key = randomUUID();
  const bodies = [DECLARATION, { ...DECLARATION, lieu: 'Rabat' }];
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => declare(key, bodies[index % 2])));
  const statuses = answers.map(({ status }) => status);
  expect([statuses.filter((s) => s === 201).length, statuses.filter((s) => s === 409).length]).toEqual([25, 25]);
  expect(await countClaims()).toBe(before + 1);
});

test('the answer stays the same when the claim has changed since', async () => {
  const key = randomUUID();
  const first = await declare(key);
  const { id } = first.body as { id: string };
  const changed = await rest().call('PUT', `/sinistres/${id}`, { as: AS.salma, body: { lieu: 'Fès' } });
  expect(changed.status).toBe(200);
  expect((await declare(key)).text).toBe(first.text);
});

test('keys of two bearers, and of two operations, never meet', async () => {
  const key = randomUUID();
  const mine = await declare(key);
  const theirs = await rest().call('POST', '/sinistres', {
    as: AS.hind,
    body: DECLARATION,
    headers: { 'idempotency-key': key },
  });
  const { id } = mine.body as { id: string };
  const asked = await rest().call('POST', `/escalades/${id}`, {
    as: AS.salma,
    body: {},
    headers: { 'idempotency-key': key },
  });
  expect([mine.status, theirs.status, asked.status]).toEqual([201, 201, 201]);
  expect((theirs.body as { id: string }).id).not.toBe(id);
});

test('a refused call leaves its key free', async () => {
  const key = randomUUID();
  expect((await declare(key, { ...DECLARATION, contrat_id: DEMO.hind })).status).toBe(400);
  expect((await declare(key)).status).toBe(201);
});

test.each(['', 'é', 'x'.repeat(201)])('a key like "%.5s" is refused', async (key) => {
  const headers = { 'idempotency-key': Buffer.from(key).toString('latin1') };
  const answer = await rest().call('POST', '/sinistres', { as: AS.salma, body: DECLARATION, headers });
  expect(answer.status).toBe(400);
});

test('a key is kept for eight days, and forgotten then', async () => {
  const { clock } = rest().database;
  const key = randomUUID();
  const first = await declare(key);
  clock.advance(8 * 86_400_000 - 60_000);
  expect((await declare(key)).text).toBe(first.text);
  clock.advance(120_000);
  const later = await declare(key);
  expect([later.status, later.headers.get('idempotent-replayed')]).toEqual([201, null]);
  expect((later.body as { id: string }).id).not.toBe((first.body as { id: string }).id);
});

describe('over a kill -9', () => {
  let world: ServiceWorld;
  let origin = '';
  let port = 0;
  let living: ServiceProcess;
  beforeAll(async () => {
    world = await createServiceWorld();
    await createSalma(world.unitOfWork);
    ({ port, origin } = await ownPort());
    living = await start();
  }, 60_000);
  afterAll(async () => {
    await living.end('SIGTERM');
    await world.close();
  });

  async function start(): Promise<ServiceProcess> {
    const script = path.join(__dirname, 'mortal-service.cjs');
    const dist = path.dirname(path.dirname(compiled('app/service.js')));
    const started = new ServiceProcess([script, dist], world.env(port), world.dataDir);
    expect(await started.printed('ready', 60_000)).toBe(true);
    return started;
  }

  // The first commit of a call counts it for its limit; the second one is its own. Who comes after the first kill dies by the second.
  it.each([
    ['after the commit, before the answer', 'commit.committed', true],
    ['before the commit', 'commit.flushed', false],
  ])(
    '%s, the repeated call makes it once',
    async (_when, point, committed) => {
      const secret = world.env(port).TOKEN_SECRET ?? '';
      const token = signToken(secret, new Date(), { role: 'client', subject: SALMA.id, lifetimeSeconds: 600 });
      const key = randomUUID();
      const call = () =>
        fetch(`${origin}/api/v1/sinistres`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(DECLARATION),
        });
      const count = async () => (await world.database.query('SELECT id FROM sinistres')).length;
      const before = await count();

      living.tell({ point, count: 2 });
      await expect(call()).rejects.toThrow();
      expect((await living.ended).signal).toBe('SIGKILL');
      expect(await count()).toBe(before + (committed ? 1 : 0));

      living = await start();
      const answer = await call();
      expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([201, committed ? 'true' : null]);
      const { numero_sinistre } = (await answer.json()) as { numero_sinistre: string };
      expect(await count()).toBe(before + 1);
      const rows = await world.database.query('SELECT 1 FROM sinistres WHERE numero_sinistre = $1', [numero_sinistre]);
      expect(rows).toHaveLength(1);
    },
    120_000,
  );
});
