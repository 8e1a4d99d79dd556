import { OPEN } from '../../api/access-table';
import { AS } from '../../api/examples';
import { createCallLimiter } from '../../api/rate-limit';
import { OPERATIONS } from '../../api/resources/all';
import { createRestApi } from '../../app/api';
import { createHttpServer } from '../../app/http-server';
import { pathOf, sessionsOn, withRestServer } from '../support/rest-server';

const rest = withRestServer({ API_CALLS_PER_MINUTE: '5', API_SERVICE_CALLS_PER_MINUTE: '8' });

const ask = (subject: string, origin = rest().origin) =>
  fetch(`${origin}/api/v1/audit?limite=1`, {
    headers: { authorization: `Bearer ${rest().token({ role: 'ops', subject })}` },
  });
const headersOf = ({ headers }: Response) => ['limit', 'remaining'].map((name) => headers.get(`ratelimit-${name}`));

/** Every test in a minute of its own, and far from its end. */
beforeEach(() => {
  const { clock } = rest().database;
  clock.advance(60_000 - (clock.now().getTime() % 60_000) + 1_000);
});

test('calls are counted by bearer, told in headers, and refused beyond the limit until the minute ends', async () => {
  const answers: Response[] = [];
  for (let call = 0; call < 7; call += 1) answers.push(await ask('compteur'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect(answers.map(headersOf)).toEqual(['4', '3', '2', '1', '0', '0', '0'].map((left) => ['5', left]));
  const refused = answers.at(-1);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  await expect(refused?.json()).resolves.toMatchObject({ code: 'rate_limited', status: 429 });
  expect((await ask('autre')).status).toBe(200);
  rest().database.clock.advance(60_000);
  expect((await ask('compteur')).status).toBe(200);
});

test('systems of the insurer have a limit of their own', async () => {
  const answer = await rest().call('GET', '/clients/ZZ-999-ZZ', { as: AS.core });
  expect(answer.headers.get('ratelimit-limit')).toBe('8');
});

test('the limit holds over two processes', async () => {
  const { database } = rest();
  const unitOfWork = database.createUnitOfWork();
  const other = createRestApi(
    { ...rest().foundation, unitOfWork },
    {
      addresses: { file: () => null, link: () => '' },
      limiter: createCallLimiter(unitOfWork, database.clock),
      sessions: sessionsOn(rest().foundation),
      audioUrl: () => null,
    },
  );
  const { log } = rest().foundation;
  const server = createHttpServer(other.routes, [], { log, errorStyles: [other.errorStyle] });
  const origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  const calls = Array.from({ length: 20 }, (_, index) => ask('partout', index % 2 === 0 ? origin : rest().origin));
  const statuses = (await Promise.all(calls)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(15);
  await server.close(1_000);
});

test('whoever is over costs the database nothing until the minute ends', async () => {
  for (let call = 0; call < 6; call += 1) await ask('insistant');
  const { commits } = rest().database.unitOfWork.stats();
  for (let call = 0; call < 10; call += 1) expect((await ask('insistant')).status).toBe(429);
  expect(rest().database.unitOfWork.stats().commits).toBe(commits);
});

test('a call without a valid token is not counted and not answered', async () => {
  const { commits } = rest().database.unitOfWork.stats();
  const answer = await fetch(`${rest().origin}/api/v1/audit`, { headers: { authorization: 'Bearer x.y.z' } });
  expect([answer.status, answer.headers.get('ratelimit-limit')]).toEqual([401, null]);
  expect(rest().database.unitOfWork.stats().commits).toBe(commits);
});

const WITH_TOKEN = OPERATIONS.filter(({ id }) => !OPEN.includes(id));

test.each(WITH_TOKEN.map((operation) => [operation.id, operation] as const))(
  '%s is limited',
  async (id, { method, path }) => {
    for (let call = 0; call < 5; call += 1) await ask(`limite-${id}`);
    const answer = await rest().call(method, pathOf(path), { as: { role: 'ops', subject: `limite-${id}` } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ]);
  },
);

test('what needs no token is limited by where it comes from, over all processes', async () => {
  const logIn = (): Promise<{ status: number }> =>
    rest().call('POST', '/conversation/authenticate', { body: { matricule: 'AB-123-CD', facteur: '4711' } });
  const statuses: number[] = [];
  for (let call = 0; call < 7; call += 1) statuses.push((await logIn()).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
});
