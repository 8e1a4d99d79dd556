import { createHash } from 'node:crypto';
import type { FileStore } from '../../commands/ports';
import { DEMO_LOGINS } from '../../models/demo/logins';
import { loadDemoData } from '../../models/demo/load-demo';
import { DEMO_ADVISORS, DEMO_CUSTOMERS, demoCustomer } from '../../models/demo/people';
import { createTestDatabase, withTestDatabase, type TestDatabase } from '../support/database';
import { SYSTEM } from '../support/records';

const db = withTestDatabase();

const stored = new Map<string, Buffer>();
const files = {
  put: (bytes: Buffer) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    stored.set(hash, bytes);
    return Promise.resolve(hash);
  },
} as unknown as FileStore;

function load({ unitOfWork, clock }: TestDatabase, postCards = true): Promise<boolean> {
  return loadDemoData({ unitOfWork, clock, files, postCards });
}

let loadings: boolean[];

beforeAll(async () => {
  // Two processes that start at once.
  loadings = await Promise.all([load(db()), load(db())]);
});

test('is loaded once, however many processes start', async () => {
  expect(loadings.sort()).toEqual([false, true]);
  await expect(load(db())).resolves.toBe(false);
  const [row] = await db().query<{ n: number }>('SELECT count(*)::int AS n FROM clients');
  expect(row?.n).toBe(DEMO_CUSTOMERS.length);
});

test('has the fixed person with both policies since 2020, and no dossier', async () => {
  await db().unitOfWork.run(async (tx) => {
    const salma = await tx.customers.findByMatricule('AB-123-CD');
    expect(salma).toMatchObject({
      civility: 'Mme',
      firstName: 'Salma',
      lastName: 'Alaoui',
      birthDate: '1985-04-12',
      phone: '+212600000001',
      language: 'fr',
    });
    const id = salma?.id ?? '';
    await expect(tx.customers.verifyFactor(id, { kind: 'pin', value: '4711' })).resolves.toBe(true);
    await expect(tx.customers.verifyFactor(id, { kind: 'date_naissance', value: '1985-04-12' })).resolves.toBe(true);
    const policies = await tx.policies.ofCustomer(SYSTEM, id);
    const terms = policies.map(({ product, startsOn, endsOn, guarantees }) => ({
      product,
      startsOn,
      endsOn,
      guarantees: guarantees.map(({ guarantee }) => guarantee).sort(),
    }));
    expect(terms).toEqual(
      expect.arrayContaining([
        {
          product: 'auto',
          startsOn: '2020-01-01',
          endsOn: null,
          guarantees: ['bris_de_glace', 'collision', 'incendie', 'responsabilite_civile', 'vol'],
        },
        {
          product: 'habitation',
          startsOn: '2020-01-01',
          endsOn: null,
          guarantees: ['degats_des_eaux', 'evenement_climatique', 'incendie', 'vol'],
        },
      ]),
    );
    for (const { deductible, ceiling } of policies.flatMap(({ guarantees }) => guarantees)) {
      expect([deductible, ceiling]).toEqual([
        { kind: 'fixed', amount: { cents: 50_000, currency: 'MAD' } },
        { cents: 5_000_000, currency: 'MAD' },
      ]);
    }
    await expect(tx.claims.ofCustomer(SYSTEM, id, 5)).resolves.toEqual([]);
  });
});

test('has twenty people or more with numbers that reach nobody, each with a policy', async () => {
  expect(DEMO_CUSTOMERS.length).toBeGreaterThanOrEqual(20);
  for (const key of ['matricule', 'phone', 'id'] as const) {
    expect(new Set(DEMO_CUSTOMERS.map((customer) => customer[key])).size).toBe(DEMO_CUSTOMERS.length);
  }
  for (const { matricule, phone } of DEMO_CUSTOMERS) {
    expect(matricule).toMatch(/^[A-Z]{2}-\d{3}-[A-Z]{2}$/);
    expect(phone).toMatch(/^\+(?:2126000000\d\d|33639980\d{3})$/);
  }
  const rows = await db().query('SELECT id FROM clients WHERE id NOT IN (SELECT client_id FROM contrats)');
  expect(rows).toEqual([]);
});

test('has policies in both countries and currencies, some of them not in force', async () => {
  const rows = await db().query<{ pays: string; devise: string }>('SELECT DISTINCT pays, devise FROM contrats');
  expect(rows.map(({ pays, devise }) => `${pays} ${devise}`).sort()).toEqual(['FR EUR', 'MA MAD']);
  const [row] = await db().query<{ echus: number; suspendus: number; recents: number }>(
    `SELECT count(*) FILTER (WHERE fin < current_date)::int AS echus,
            count(*) FILTER (WHERE suspensions::text <> '[]')::int AS suspendus,
            count(*) FILTER (WHERE debut > current_date - 30)::int AS recents FROM contrats`,
  );
  expect(row).toEqual({ echus: 1, suspendus: 1, recents: 1 });
});

test('has five advisors as named, and not the stranger', async () => {
  await db().unitOfWork.run(async (tx) => {
    expect(await tx.advisors.list()).toHaveLength(5);
    expect(await tx.advisors.findBySlackUser('U0ADVISOR1')).toMatchObject({ firstName: 'Nadia', lines: ['auto'] });
    expect(await tx.advisors.findBySlackUser('U0ADVISOR2')).toMatchObject({
      firstName: 'Youssef',
      lines: ['habitation'],
    });
    expect(await tx.advisors.findBySlackUser('U0SUPERV01')).toMatchObject({ role: 'superviseur' });
    expect(await tx.advisors.findBySlackUser('U0STRANGER')).toBeNull();
  });
  expect(DEMO_ADVISORS).toHaveLength(5);
});

test('has claims under way in every status that waits for somebody, and reimbursements in every state', async () => {
  const statuses = await db().query<{ statut: string }>('SELECT DISTINCT status_dossier AS statut FROM sinistres');
  expect(statuses.map(({ statut }) => statut).sort()).toEqual(
    ['en_attente_client', 'en_cours', 'escalade', 'expert', 'ferme', 'nouveau', 'validation'].sort(),
  );
  const [open] = await db().query<{ n: number }>(
    `SELECT count(*)::int AS n FROM sinistres WHERE status_dossier <> 'ferme'`,
  );
  expect(open?.n).toBeGreaterThanOrEqual(5);
  const sums = await db().query<{ statut: string }>('SELECT DISTINCT statut FROM remboursements');
  expect(sums.map(({ statut }) => statut).sort()).toEqual(
    ['accepte', 'en_attente', 'partiellement_accepte', 'paye', 'rejete'].sort(),
  );
});

test('has computations that add up, as the customer reads them line by line', async () => {
  const shown = await db().unitOfWork.run(async (tx) => {
    const claims = await Promise.all(DEMO_CUSTOMERS.map(({ id }) => tx.claims.ofCustomer(SYSTEM, id, 20)));
    return Promise.all(
      claims.flat().map(async ({ id, reference }) => ({
        reference,
        reimbursements: await tx.claimFile.reimbursements(SYSTEM, id),
      })),
    );
  });
  const computed = shown.flatMap(({ reference, reimbursements }) =>
    reimbursements.map(({ lines }) => {
      const cents = (code: string): number | undefined => lines.find((line) => line.code === code)?.amount.cents;
      const retained = cents('montant_retenu') ?? cents('montant_reclame') ?? 0;
      const sum = Math.max(0, retained - (cents('franchise') ?? 0));
      return { reference, sum, accepted: cents('montant_accepte') };
    }),
  );
  expect(computed.length).toBeGreaterThan(4);
  expect(computed).toEqual(computed.map((line) => ({ ...line, accepted: line.sum })));
});

test('has nothing overdue at the first start', async () => {
  const late = await db().query('SELECT code FROM actions_recommandees WHERE echeance < now()');
  expect(late).toEqual([]);
  const now = db().clock.now();
  const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  await db().unitOfWork.run(async (tx) => {
    await expect(tx.dueWork.claimsToRemind(ago(48), { keyPrefix: 'x', most: 3 }, 10)).resolves.toEqual([]);
    await expect(tx.dueWork.agingClaims(ago(5 * 24), null, 10)).resolves.toEqual([]);
    await expect(tx.dueWork.silentAdvisors(ago(0), 'x', 10)).resolves.toEqual([]);
  });
});

test('shows documents whose bytes are in the file store, as images', async () => {
  const rows = await db().query<{ empreinte: string }>('SELECT empreinte FROM documents');
  expect(rows.length).toBeGreaterThan(10);
  for (const { empreinte } of rows) {
    expect(stored.get(empreinte)?.subarray(1, 4).toString()).toBe('PNG');
  }
  expect(new Set(rows.map(({ empreinte }) => empreinte)).size).toBe(rows.length);
});

test('posts a card and a brief for each open escalation, if wanted', async () => {
  const [row] = await db().query<{ escalades: number; cartes: number; notes: number }>(
    `SELECT (SELECT count(*)::int FROM escalades WHERE statut <> 'fermee') AS escalades,
            count(*) FILTER (WHERE nature = 'slack.card')::int AS cartes,
            count(*) FILTER (WHERE nature = 'slack.thread')::int AS notes FROM messages_sortants`,
  );
  expect(row?.escalades).toBeGreaterThanOrEqual(3);
  expect(row).toEqual({ escalades: row?.escalades, cartes: row?.escalades, notes: row?.escalades });

  const quiet = await createTestDatabase();
  await load(quiet, false);
  await expect(quiet.query('SELECT id FROM messages_sortants')).resolves.toEqual([]);
  await quiet.drop();
});

test('lets the people to try log in as the list says', async () => {
  expect(DEMO_LOGINS.length).toBeGreaterThan(4);
  for (const login of DEMO_LOGINS) {
    const { id } = demoCustomer(login.matricule);
    await db().unitOfWork.run(async (tx) => {
      await expect(tx.customers.verifyFactor(id, { kind: 'pin', value: login.pin })).resolves.toBe(true);
    });
  }
  const [glass] = await db().unitOfWork.run((tx) => tx.claims.ofCustomer(SYSTEM, demoCustomer('NP-357-QR').id, 5));
  expect(glass?.decision).toMatchObject({ outcome: 'autonome', accepted: { cents: 17_000, currency: 'EUR' } });
});
