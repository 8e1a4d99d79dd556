import { CLAIM_OUTCOMES, CLAIM_STATUSES, CLAIM_TYPES, DOCUMENT_KINDS } from '../../domain/claim/types';
import { ACTION_PRIORITIES, ACTION_STATUSES } from '../../domain/claim/action-status';
import { CHANNELS, PHASES } from '../../domain/conversation/conversation';
import { ESCALATION_STATUSES } from '../../domain/escalation/status';
import { CURRENCIES } from '../../domain/money';
import { LANGUAGES } from '../../domain/people/people';
import { REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';
import { COUNTRIES, PRODUCTS } from '../../domain/policy/types';
import { TABLES } from '../../models/tables/all';
import { withTestDatabase } from '../support/database';

const db = withTestDatabase();

interface ColumnRow {
  readonly column_name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly identity: boolean;
}

test('every table of the database has a model, and no model is without its table', async () => {
  const rows = await db().query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migrations_schema'`,
  );
  expect(rows.map(({ relname }) => relname).sort()).toEqual(TABLES.map(({ name }) => name).sort());
});

test.each(TABLES.map((table) => [table.name, table] as const))(
  'the model of %s has the columns, types and nullability of the migrated table, in its order',
  async (name, table) => {
    const rows = await db().query<ColumnRow>(
      `SELECT a.attname AS column_name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
              a.attidentity <> '' AS identity
       FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
      [name],
    );
    const columns: Readonly<Record<string, { allowNull?: boolean; generated?: boolean }>> = table.columns;
    const sqlType = table.sqlType as (column: string) => string;
    expect(rows.map((row) => ({ ...row, type: row.type.replace('timestamp with time zone', 'timestamptz') }))).toEqual(
      table.names.map((column) => ({
        column_name: column,
        type: sqlType(column),
        nullable: columns[column]?.allowNull ?? false,
        identity: columns[column]?.generated ?? false,
      })),
    );
  },
);

test('Sequelize knows every table', () => {
  expect(Object.keys(db().database.sequelize.models).sort()).toEqual(TABLES.map(({ name }) => name).sort());
});

test.each([
  ['clients', 'langue', LANGUAGES],
  ['contrats', 'produit', PRODUCTS],
  ['contrats', 'pays', COUNTRIES],
  ['contrats', 'devise', CURRENCIES],
  ['conversations', 'canal', CHANNELS],
  ['conversations', 'langue', LANGUAGES],
  ['conversations', 'phase', PHASES],
  ['messages_entrants', 'source', [...CHANNELS, 'slack', 'interne']],
  ['sinistres', 'status_dossier', CLAIM_STATUSES],
  ['sinistres', 'type_sinistre', CLAIM_TYPES],
  ['sinistres', 'issue', CLAIM_OUTCOMES],
  ['actions_recommandees', 'statut', ACTION_STATUSES],
  ['actions_recommandees', 'priorite', ACTION_PRIORITIES],
  ['remboursements', 'statut', REIMBURSEMENT_STATUSES],
  ['remboursements', 'devise', CURRENCIES],
  ['documents', 'nature', DOCUMENT_KINDS],
  ['escalades', 'statut', ESCALATION_STATUSES],
] as const)('%s.%s admits what the domain names, and nothing else', async (table, column, names) => {
  const [row] = await db().query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND conname = $2`,
    [table, `${table}_${column}_check`],
  );
  const admitted = [...(row?.definition ?? '').matchAll(/'([^']+)'::text/g)].map(([, name]) => name);
  expect(admitted.sort()).toEqual([...names].sort());
});
