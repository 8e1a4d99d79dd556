import { createServer } from 'node:net';
import { createDatabase } from '../../models/database';
import { databaseFault } from '../../models/sql/database-fault';
import { createTestDatabase, withTestDatabase } from '../support/database';
import { aConversation } from '../support/records';

const db = withTestDatabase({ lockTimeoutMs: 100, statementTimeoutMs: 500, poolSize: 2 });

test('time limits and name are options of the connection, so that they cost no statement', async () => {
  const lease = await db().database.lease();
  const settings = await lease.client.query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name IN ('lock_timeout', 'statement_timeout', 'application_name') ORDER BY name`,
  );
  lease.release(false);
  expect(settings.rows).toEqual([
    { name: 'application_name', setting: 'dossier' },
    { name: 'lock_timeout', setting: '100' },
    { name: 'statement_timeout', setting: '500' },
  ]);
});

test('a row that stays locked is a lock_timeout, and the waiting transaction is rolled back', async () => {
  const { unitOfWork } = db();
  const conversation = aConversation();
  await unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  await unitOfWork.run(async (tx) => {
    await tx.conversations.lock(conversation.id);
    const waiting = unitOfWork.run((other) => other.conversations.lock(conversation.id));
    await expect(waiting).rejects.toMatchObject({ code: 'lock_timeout', retryable: true });
  });
  await expect(unitOfWork.run((tx) => tx.conversations.lock(conversation.id))).resolves.toEqual(conversation);
});

test('a server that is not there, or does not answer, is database_unavailable at once', async () => {
  const silent = createServer();
  const port = await new Promise<number>((resolve) => {
    silent.listen(0, '127.0.0.1', () => {
      const address = silent.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  for (const target of ['127.0.0.1:9', `127.0.0.1:${port}`]) {
    const database = createDatabase({ url: `postgres://nobody:x@${target}/none`, acquireTimeoutMs: 300 });
    const started = Date.now();
    await expect(database.lease()).rejects.toMatchObject({ code: 'database_unavailable', retryable: true });
    await expect(database.healthy()).resolves.toBe(false);
    expect(Date.now() - started).toBeLessThan(3000);
    await database.close();
  }
  silent.close();
});

test('a pool that is used up is database_unavailable after its patience', async () => {
  const small = await createTestDatabase({ poolSize: 1, acquireTimeoutMs: 1_000 });
  const lease = await small.database.lease();
  await expect(small.database.lease()).rejects.toMatchObject({ code: 'database_unavailable' });
  lease.release(false);
  await expect(small.database.healthy()).resolves.toBe(true);
  await small.drop();
});

test('connections that the server ends are replaced', async () => {
  const other = await createTestDatabase({ poolSize: 1 });
  await expect(other.database.healthy()).resolves.toBe(true);
  const lease = await other.database.lease();
  await other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await expect(lease.client.query('SELECT 1')).rejects.toThrow();
  lease.release(true);
  await expect(other.database.healthy()).resolves.toBe(true);
  await other.drop();
});

test('a closed database is unavailable', async () => {
  const other = await createTestDatabase();
  await other.database.close();
  await expect(other.database.lease()).rejects.toMatchObject({ code: 'database_unavailable' });
  await other.drop();
});

test.each([
  [{ code: '55P03' }, 'lock_timeout'],
  [{ code: '40P01' }, 'state_conflict'],
  [{ code: '40001' }, 'state_conflict'],
  [{ code: '23505', constraint: 'clients_pkey' }, 'state_conflict'],
  [{ code: '57014' }, 'database_unavailable'],
  [{ code: '57P01' }, 'database_unavailable'],
  [{ code: '53300' }, 'database_unavailable'],
  [{ code: '08006' }, 'database_unavailable'],
  [{ code: 'ECONNREFUSED' }, 'database_unavailable'],
  [{ code: 'ECONNRESET' }, 'database_unavailable'],
  [{ name: 'SequelizeConnectionAcquireTimeoutError' }, 'database_unavailable'],
  [{ message: 'Connection terminated unexpectedly' }, 'database_unavailable'],
  [{ code: '23503' }, 'internal'],
  [{ message: 'value "Salma" is wrong' }, 'internal'],
])('%j is %s', (details, code) => {
  const cause = Object.assign(new Error('x'), details);
  const fault = databaseFault(cause);
  expect(fault).toMatchObject({ code, cause });
  expect(fault.message).not.toContain('Salma');
});

test('what is no error is internal', () => {
  expect(databaseFault('mot secret')).toMatchObject({ code: 'internal', message: 'database: string' });
});
