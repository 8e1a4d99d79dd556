import { fillClaims } from '../../bench/support/many-claims';
import type { ClaimFilter, ListPosition } from '../../commands/ports-api';
import { withTestDatabase } from '../support/database';
import { SYSTEM } from '../support/records';

const db = withTestDatabase();
const DOSSIERS = 3_000;
const PAGE = 7;
const PAGES = 6;

interface Row {
  readonly id: string;
  readonly client_id: string;
  readonly status_dossier: string;
  readonly type_sinistre: string;
  readonly cci_score: number;
  readonly ligne: string;
  readonly date_declaration: Date;
}

let all: readonly Row[] = [];

beforeAll(async () => {
  await fillClaims(db().url, 0, DOSSIERS);
  // Some that lists leave out, and some of the same instant.
  await db().query("UPDATE sinistres SET archive_le = now() WHERE numero_sinistre LIKE '%7'");
  await db().query("UPDATE sinistres SET date_declaration = '2026-01-02' WHERE numero_sinistre LIKE '%3'");
  all = await db().query<Row>(
    'SELECT * FROM sinistres WHERE archive_le IS NULL ORDER BY date_declaration DESC, id DESC',
  );
}, 60_000);

function fits(row: Row, filter: ClaimFilter): boolean {
  const { clientId, statuses, type, cci, declaredFrom, declaredBefore, lines } = filter;
  const said = [
    clientId === undefined || row.client_id === clientId,
    statuses === undefined || statuses.some((status) => status === row.status_dossier),
    type === undefined || row.type_sinistre === type,
    cci === undefined || (row.cci_score >= cci.from && row.cci_score <= cci.to),
    declaredFrom === undefined || row.date_declaration >= declaredFrom,
    declaredBefore === undefined || row.date_declaration < declaredBefore,
    lines === undefined || lines.some((line) => line === row.ligne),
  ];
  return said.every((each) => each);
}

const TWO_MONTHS = { declaredFrom: new Date('2026-01-01'), declaredBefore: new Date('2026-03-01') };

test.each<readonly [string, ClaimFilter]>([
  ['all', {}],
  ['two months', TWO_MONTHS],
  ['a status', { statuses: ['en_cours'] }],
  ['a line', { lines: ['habitation'] }],
  ['a type', { type: 'vol' }],
  ['a type and a status', { type: 'vol', statuses: ['ferme'] }],
  ['an index', { cci: { from: 60, to: 100 } }],
  ['an index of one value', { cci: { from: 100, to: 100 } }],
  ['an index and a type', { cci: { from: 0, to: 39 }, type: 'incendie' }],
  ['an index and two statuses', { cci: { from: 60, to: 100 }, statuses: ['escalade', 'expert'] }],
  ['an index and a line', { cci: { from: 40, to: 60 }, lines: ['auto'] }],
  ['an index within two months', { cci: { from: 60, to: 100 }, ...TWO_MONTHS }],
  ['nothing that there is', { statuses: ['nouveau'] }],
])('page after page a list of %s is what the whole table holds of it, newest first', async (_what, filter) => {
  const expected = all.filter((row) => fits(row, filter)).map(({ id }) => id);
  const found: string[] = [];
  let after: ListPosition | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const rows = await db().unitOfWork.run((tx) => tx.claims.page(SYSTEM, filter, after, PAGE));
    found.push(...rows.map(({ id }) => id));
    const last = rows.at(-1);
    if (last === undefined) break;
    after = { at: last.declaredAt, id: last.id };
  }
  expect(found).toEqual(expected.slice(0, PAGES * PAGE));
});
