import type { Policies } from '../../commands/ports';
import type { PolicyWrites } from '../../commands/ports-api';
import type { Actor } from '../../domain/people/people';
import type { Currency, Money } from '../../domain/money';
import type { Country, Guarantee, Policy, PolicyGuarantee, Product, Suspension } from '../../domain/policy/types';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto, updateOf } from '../sql/write';
import { policiesTable, type PolicyRow } from '../tables/policies';
import { policyGuaranteesTable, type PolicyGuaranteeRow } from '../tables/policy-guarantees';
import type { RepositoryContext } from './context';
import { fromDeductibleColumns, toDeductibleColumns, type StoredDeductible } from './deductible-columns';

const SELECT = `SELECT ${policiesTable.names.map((column) => `c.${column}`).join(', ')},
    (SELECT coalesce(json_agg(g ORDER BY g.rang), '[]') FROM garanties_contrat g WHERE g.contrat_id = c.id) AS garanties
  FROM contrats c`;
const FIND = defineQuery('policies.find', [policiesTable, policyGuaranteesTable], `${SELECT} WHERE c.id = $1`);
const OF_CUSTOMER = defineQuery(
  'policies.ofCustomer',
  [policiesTable, policyGuaranteesTable],
  `${SELECT} WHERE c.client_id = $1 ORDER BY c.debut, c.numero`,
);

const CREATE = insertInto('policies.create', policiesTable, { conflict: () => 'ON CONFLICT (id) DO NOTHING' });
const GUARANTEE = insertInto('policies.guarantee', policyGuaranteesTable, {
  conflict: () => 'ON CONFLICT (contrat_id, garantie) DO NOTHING',
});

const LOCK = defineQuery(
  'policies.lock',
  [policiesTable, policyGuaranteesTable],
  `${SELECT} WHERE c.id = $1 FOR UPDATE OF c`,
);
const LOCK_BY_NUMBER = defineQuery(
  'policies.lockByNumbers',
  [policiesTable, policyGuaranteesTable],
  `${SELECT} WHERE c.numero = ANY($1::text[]) ORDER BY c.id FOR UPDATE OF c`,
);
const NUMBER = defineQuery('policies.isNumberTaken', [policiesTable], 'SELECT id FROM contrats WHERE numero = $1');
const SAVE = updateOf('policies.save', policiesTable, {
  columns: ['produit', 'pays', 'fuseau', 'devise', 'debut', 'fin', 'suspensions', 'limite_automatique'],
});
const END_GUARANTEES = defineQuery(
  'policies.endGuarantees',
  [policyGuaranteesTable],
  'DELETE FROM garanties_contrat WHERE contrat_id = $1 AND NOT garantie = ANY($2::text[])',
);
const SAVE_GUARANTEE = insertInto('policies.saveGuarantee', policyGuaranteesTable, {
  conflict: () =>
    `ON CONFLICT (contrat_id, garantie) DO UPDATE SET rang = excluded.rang, franchise_type = excluded.franchise_type,
       franchise = excluded.franchise, franchise_taux = excluded.franchise_taux,
       franchise_maximum = excluded.franchise_maximum, franchise_evenement = excluded.franchise_evenement,
       plafond = excluded.plafond`,
});

type Row = PolicyRow & {
  // As the database's JSON tells them: sums are numbers there.
  readonly garanties: readonly (StoredDeductible & { readonly garantie: string; readonly plafond: number })[];
};

export class PolicyRepository implements Policies, PolicyWrites {
  constructor(private readonly context: RepositoryContext) {}

  async ofCustomer(actor: Actor, clientId: string): Promise<Policy[]> {
    if (!isUuid(clientId)) {
      return [];
    }
    this.context.audit.customerRead(actor, clientId);
    const rows = await this.context.session.rows<Row>(OF_CUSTOMER, [clientId]);
    return rows.map(fromRow);
  }

  async find(actor: Actor, id: string): Promise<Policy | null> {
    const [row] = isUuid(id) ? await this.context.session.rows<Row>(FIND, [id]) : [];
    if (row === undefined) {
      return null;
    }
    this.context.audit.customerRead(actor, row.client_id);
    return fromRow(row);
  }

  async lock(actor: Actor, id: string): Promise<Policy | null> {
    const [row] = isUuid(id) ? await this.context.session.rows<Row>(LOCK, [id]) : [];
    if (row === undefined) {
      return null;
    }
    this.context.audit.customerRead(actor, row.client_id);
    return fromRow(row);
  }

  async lockByNumbers(numbers: readonly string[]): Promise<Policy[]> {
    return (await this.context.session.rows<Row>(LOCK_BY_NUMBER, [numbers])).map(fromRow);
  }

  async isNumberTaken(number: string): Promise<boolean> {
    return (await this.context.session.rows(NUMBER, [number])).length > 0;
  }

  create(policy: Policy): void {
    const { session } = this.context;
    session.put(CREATE, policy.id, { numero: policy.number, client_id: policy.holderId, ...changeable(policy) });
    for (const row of guaranteeRows(policy)) {
      session.put(GUARANTEE, `${policy.id} ${row.garantie}`, row);
    }
  }

  async save(policy: Policy): Promise<void> {
    const { session } = this.context;
    const rows = guaranteeRows(policy);
    await session.rows(END_GUARANTEES, [policy.id, rows.map(({ garantie }) => garantie)]);
    session.put(SAVE, policy.id, changeable(policy));
    for (const row of rows) {
      session.put(SAVE_GUARANTEE, `${policy.id} ${row.garantie}`, row);
    }
  }
}

function changeable(policy: Policy): Omit<PolicyRow, 'numero' | 'client_id'> {
  return {
    id: policy.id,
    produit: policy.product,
    pays: policy.country,
    fuseau: policy.timeZone,
    devise: policy.currency,
    debut: policy.startsOn,
    fin: policy.endsOn,
    suspensions: policy.suspensions ?? [],
    limite_automatique: policy.automaticLimit === undefined ? null : String(policy.automaticLimit.cents),
  };
}

function guaranteeRows({ id, guarantees }: Policy): PolicyGuaranteeRow[] {
  return guarantees.map(({ guarantee, deductible, ceiling }, rang) => ({
    contrat_id: id,
    garantie: guarantee,
    rang,
    ...toDeductibleColumns(deductible),
    plafond: String(ceiling.cents),
  }));
}

function fromRow(row: Row): Policy {
  const currency = row.devise as Currency;
  const money = (cents: number | string): Money => ({ cents: Number(cents), currency });
  return {
    id: row.id,
    holderId: row.client_id,
    number: row.numero,
    product: row.produit as Product,
    country: row.pays as Country,
    timeZone: row.fuseau,
    currency,
    startsOn: row.debut,
    endsOn: row.fin,
    suspensions: row.suspensions as Suspension[],
    guarantees: row.garanties.map(({ garantie, plafond, ...stored }): PolicyGuarantee => ({
      guarantee: garantie as Guarantee,
      deductible: fromDeductibleColumns(stored, currency),
      ceiling: money(plafond),
    })),
    ...(row.limite_automatique === null ? {} : { automaticLimit: money(row.limite_automatique) }),
  };
}
