import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { openCsvDirectory } from '../../../adapters/directory/csv-directory';
import { sayFault, sayReport } from '../../../app/import-report';
import { syncDirectory, type SyncDirectoryReport } from '../../../commands/policies/sync-directory';
import type { DirectoryEntry, DirectoryRecord, PolicyDirectory } from '../../../commands/ports-directory';
import { withTestDatabase } from '../../support/database';
import { numberAlone } from '../../support/number-alone';

const EXAMPLE = path.resolve(__dirname, '..', '..', '..', 'docs', 'examples', 'policies.csv');
const SYSTEM = { kind: 'systeme', process: 'test' } as const;
const db = withTestDatabase();

beforeEach(async () => {
  await db().query('TRUNCATE clients, journal_audit CASCADE');
});

const deps = () => ({ unitOfWork: db().unitOfWork, clock: db().clock, ids: { uuid: randomUUID } });

async function sync(
  directory: PolicyDirectory,
  more: { readonly dryRun?: boolean; readonly skipFaulty?: boolean } = {},
): Promise<{ readonly report: SyncDirectoryReport; readonly said: string[] }> {
  const said: string[] = [];
  const report = await syncDirectory(deps(), directory, {
    dryRun: false,
    skipFaulty: false,
    ...more,
    onFault: (fault) => said.push(sayFault(fault)),
  });
  return { report, said };
}

async function example(): Promise<PolicyDirectory> {
  const opened = await openCsvDirectory(EXAMPLE);
  if (!opened.ok) throw new Error('the example is in order');
  return opened.directory;
}

const count = async (table: string): Promise<number> => {
  const [row] = await db().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return row?.n ?? -1;
};

const sum = (cents: number) => ({ cents, currency: 'MAD' as const });

interface Change {
  readonly customer?: Partial<DirectoryEntry['customer']>;
  readonly policy?: Partial<DirectoryEntry['policy']>;
}

function entry({ customer, policy }: Change = {}): DirectoryEntry {
  return {
    customer: { matricule: 'AB-123-CD', firstName: 'Salma', lastName: 'Alaoui', birthDate: '1985-04-12', ...customer },
    policy: {
      number: 'P-1',
      product: 'auto',
      country: 'MA',
      timeZone: 'Africa/Casablanca',
      currency: 'MAD',
      startsOn: '2024-01-01',
      guarantees: [{ guarantee: 'vol', deductible: { kind: 'fixed', amount: sum(100) }, ceiling: sum(1_000) }],
      ...policy,
    },
  };
}

/** A directory of these, as a system of the insurer's would give them. */
function directoryOf(...entries: (DirectoryEntry | DirectoryRecord)[]): PolicyDirectory {
  return {
    records: async function* () {
      for (const [index, one] of entries.entries()) {
        await Promise.resolve();
        yield 'kind' in one ? one : { kind: 'entry', at: index + 1, entry: one };
      }
    },
  };
}

const BROKEN: DirectoryRecord = { kind: 'broken', at: 9, faults: [{ at: 9, field: null, code: 'quotation_marks' }] };
const FAULTY: DirectoryRecord = { kind: 'faulty', at: 8, faults: [{ at: 8, field: 'nom', code: 'empty' }] };

async function salma() {
  return db().unitOfWork.run(async (tx) => {
    const customer = await tx.customers.findByMatricule('AB-123-CD');
    const policies = customer === null ? [] : await tx.policies.ofCustomer(SYSTEM, customer.id);
    const knows = async (value: string): Promise<boolean> =>
      tx.customers.verifyFactor(customer?.id ?? null, { kind: 'pin', value });
    return { customer, policies, pins: [await knows('1234'), await knows('5678')] };
  });
}

describe('the example of docs/import.md', () => {
  it('is taken over, sealed, and done again changes nothing', async () => {
    const first = await sync(await example());
    expect(first.said).toEqual([]);
    expect(first.report).toEqual({
      records: 4,
      faulty: 0,
      broken: false,
      customers: { created: 3, changed: 0 },
      policies: { created: 4, changed: 0 },
      written: true,
    });
    const hélène = await db().unitOfWork.run(async (tx) => {
      const customer = await tx.customers.findByMatricule('XA-101-QA');
      return { customer, policies: await tx.policies.ofCustomer(SYSTEM, customer?.id ?? '') };
    });
    expect(hélène.customer).toMatchObject({ firstName: 'Hélène', birthDate: '1979-04-12', phone: '+33639980101' });
    expect(hélène.policies.map(({ number, guarantees }) => [number, guarantees.length])).toEqual([
      ['EX-AUTO-101', 4],
      ['EX-HAB-101', 3],
    ]);
    const [row] = await db().query<{ nom: string }>('SELECT nom FROM clients LIMIT 1');
    expect(row?.nom).toMatch(/^\d+:/u);

    const audited = await count('journal_audit');
    const second = await sync(await example());
    expect(second.report).toMatchObject({
      customers: { created: 0, changed: 0 },
      policies: { created: 0, changed: 0 },
      written: true,
    });
    expect(await count('journal_audit')).toBe(audited + 1);
  });

  it('is only told about in a dry run', async () => {
    const { report } = await sync(await example(), { dryRun: true });
    expect(report).toMatchObject({ customers: { created: 3 }, policies: { created: 4 }, written: false });
    expect([await count('clients'), await count('journal_audit')]).toEqual([0, 0]);
    expect(sayReport(report, true)).toBe(
      '4 rows, 0 faulty; customers: 3 new, 0 changed; policies: 4 new, 0 changed. Nothing was written: it was a dry run.',
    );
  });
});

describe('a directory with a fault', () => {
  it('is not taken over at all', async () => {
    const { report, said } = await sync(directoryOf(entry(), FAULTY));
    expect(said).toEqual(['line 8, nom: must not be empty']);
    expect(report).toMatchObject({ records: 2, faulty: 1, written: false });
    expect(await count('clients')).toBe(0);
    expect(sayReport(report, false)).toContain('--skip-faulty');
  });

  it('is taken over without it when that was asked for', async () => {
    const { report } = await sync(directoryOf(entry(), FAULTY), { skipFaulty: true });
    expect(report).toMatchObject({ faulty: 1, customers: { created: 1 }, written: true });
  });

  it('is never taken over when it breaks off', async () => {
    const { report } = await sync(directoryOf(entry(), BROKEN), { skipFaulty: true });
    expect(report).toMatchObject({ broken: true, written: false });
    expect(await count('clients')).toBe(0);
    expect(sayReport(report, false)).toContain('cannot be read to its end');
  });

  it.each<[string, Change, string]>([
    ['a policy twice', {}, 'line 2, contrat_numero: the policy is there already (line 1)'],
    [
      'a person told in two ways',
      { customer: { lastName: 'Autre' }, policy: { number: 'P-2' } },
      'line 2, matricule: the person is told otherwise (line 1)',
    ],
  ])('names %s, and where it was before', async (_what, change, expected) => {
    const { said, report } = await sync(directoryOf(entry(), entry(change)));
    expect([said, report.written]).toEqual([[expected], false]);
  });

  it.each<[string, Change, string]>([
    ['of somebody else', { customer: { matricule: 'EF-456-GH' } }, 'known as somebody else’s'],
    ['in another currency', { policy: { currency: 'EUR', guarantees: [] } }, 'known in another currency'],
  ])('names a known policy that comes back as one %s', async (_what, change, expected) => {
    await sync(directoryOf(entry()));
    const { said, report } = await sync(directoryOf(entry(change)));
    expect(said).toEqual([expect.stringContaining(expected)]);
    expect(report.written).toBe(false);
  });
});

describe('what is known already', () => {
  it('is changed to what is told; what is not told stays', async () => {
    await sync(
      directoryOf(
        entry({
          customer: { phone: '+212600000001', pin: '1234', civility: 'Mme' },
          policy: { endsOn: '2030-01-01', suspensions: [{ from: '2024-02-01', to: null }], automaticLimit: sum(5) },
        }),
      ),
    );
    const { report } = await sync(directoryOf(entry({ customer: { lastName: 'Idrissi' } })));
    expect(report).toMatchObject({ customers: { created: 0, changed: 1 }, policies: { created: 0, changed: 0 } });
    const { customer, policies, pins } = await salma();
    expect(customer).toMatchObject({ lastName: 'Idrissi', phone: '+212600000001', civility: 'Mme' });
    expect(pins).toEqual([true, false]);
    expect(policies).toMatchObject([
      { endsOn: '2030-01-01', suspensions: [{ from: '2024-02-01', to: null }], automaticLimit: { cents: 5 } },
    ]);
  });

  it('loses what is told to be none, and a guarantee that is not named any more', async () => {
    const both = (['vol', 'incendie'] as const).map((guarantee) => ({
      guarantee,
      deductible: { kind: 'fixed' as const, amount: sum(1) },
      ceiling: sum(2),
    }));
    await sync(
      directoryOf(
        entry({ customer: { phone: '+212600000001' }, policy: { guarantees: both, automaticLimit: sum(5) } }),
      ),
    );
    await sync(
      directoryOf(entry({ customer: { phone: null }, policy: { automaticLimit: null, endsOn: '2026-01-01' } })),
    );
    const { customer, policies } = await salma();
    expect(customer?.phone).toBeNull();
    expect(policies[0]).not.toHaveProperty('automaticLimit');
    expect(policies[0]?.guarantees.map(({ guarantee }) => guarantee)).toEqual(['vol']);
  });

  it('gets a new PIN only where it is another one', async () => {
    await sync(directoryOf(entry({ customer: { pin: '1234' } })));
    const same = await sync(directoryOf(entry({ customer: { pin: '1234' } })));
    expect(same.report.customers.changed).toBe(0);
    const other = await sync(directoryOf(entry({ customer: { pin: '5678' } })));
    expect(other.report.customers.changed).toBe(1);
    expect((await salma()).pins).toEqual([false, true]);
  });

  it('is written down by names of fields, never by what is in them', async () => {
    await sync(directoryOf(entry({ customer: { pin: '1234' } })));
    await sync(directoryOf(entry({ customer: { lastName: 'Idrissi', pin: '5678' } })));
    const rows = await db().query<{ action: string; acteur_id: string; detail: unknown }>(
      'SELECT action, acteur_id, detail FROM journal_audit ORDER BY id',
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'customer.created',
      'policy.created',
      'directory.imported',
      'customer.changed',
      'directory.imported',
    ]);
    expect(rows[3]?.detail).toEqual({ fields: ['lastName', 'pin'] });
    expect(JSON.stringify(rows)).not.toMatch(/Idrissi|Salma|AB-123/u);
    expect(JSON.stringify(rows)).not.toMatch(numberAlone('1234', '5678'));
  });

  it('of several batches is one person once', async () => {
    const many = Array.from({ length: 600 }, (_, n) => entry({ policy: { number: `P-${n}` } }));
    const trial = await sync(directoryOf(...many), { dryRun: true });
    expect(trial.report).toMatchObject({ customers: { created: 1 }, policies: { created: 600 } });
    const { report } = await sync(directoryOf(...many));
    expect(report).toMatchObject({ customers: { created: 1, changed: 0 }, policies: { created: 600 } });
    expect([await count('clients'), await count('contrats')]).toEqual([1, 600]);
  });
});
