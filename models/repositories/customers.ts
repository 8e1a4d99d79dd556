import type { Customers } from '../../commands/ports';
import type { CustomerWrites } from '../../commands/ports-api';
import type { Factor } from '../../domain/conversation/conversation';
import type { Actor, Customer, Language, NewCustomer } from '../../domain/people/people';
import { Sealed, sameHash, type Subject } from '../personal-codec';
import { openColumns } from '../sql/open-columns';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto, updateOf } from '../sql/write';
import { customersTable, type CustomerRow } from '../tables/customers';
import type { RepositoryContext } from './context';

const SELECT = `SELECT ${customersTable.names.join(', ')} FROM clients`;
const FIND = defineQuery('customers.find', [customersTable], `${SELECT} WHERE id = $1`);
const FIND_BY_MATRICULE = defineQuery(
  'customers.findByMatricule',
  [customersTable],
  `${SELECT} WHERE matricule_index = $1`,
);
const LOCK = defineQuery('customers.lock', [customersTable], `${SELECT} WHERE id = $1 FOR UPDATE`);
const LOCK_BY_MATRICULE = defineQuery(
  'customers.lockByMatricules',
  [customersTable],
  `${SELECT} WHERE matricule_index = ANY($1::text[]) ORDER BY id FOR UPDATE`,
);
const SECRETS = defineQuery(
  'customers.verifyFactor',
  [customersTable],
  'SELECT pin_verificateur, naissance_verificateur, telephone_index FROM clients WHERE id = $1',
);

const CREATE = insertInto('customers.create', customersTable, { conflict: () => 'ON CONFLICT (id) DO NOTHING' });

// Keyed hashes change only when what they were made from is given anew.
const SAVE = updateOf('customers.save', customersTable, {
  columns: [
    'civilite',
    'prenom',
    'nom',
    'date_naissance',
    'telephone',
    'telephone_index',
    'langue',
    'pin_verificateur',
    'naissance_verificateur',
  ],
  set: { pin_verificateur: 'coalesce(v.pin_verificateur, cible.pin_verificateur)' },
});

const SEALED = ['matricule', 'civilite', 'prenom', 'nom', 'date_naissance', 'telephone'] as const;

/** Looked up when there is no such customer, so that the answer takes as long. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

type SecretsRow = Pick<CustomerRow, 'pin_verificateur' | 'naissance_verificateur' | 'telephone_index'>;

const KEPT_IN: Readonly<Record<Factor, keyof SecretsRow>> = {
  pin: 'pin_verificateur',
  date_naissance: 'naissance_verificateur',
  numero_verifie: 'telephone_index',
};

export class CustomerRepository implements Customers, CustomerWrites {
  constructor(private readonly context: RepositoryContext) {}

  async findByMatricule(matricule: string): Promise<Customer | null> {
    const index = this.context.codec.blindIndex('matricule', matricule);
    return this.first(await this.context.session.rows<CustomerRow>(FIND_BY_MATRICULE, [index]));
  }

  async find(actor: Actor, id: string): Promise<Customer | null> {
    if (!isUuid(id)) {
      return null;
    }
    const customer = await this.first(await this.context.session.rows<CustomerRow>(FIND, [id]));
    if (customer !== null) {
      this.context.audit.customerRead(actor, id);
    }
    return customer;
  }

  async verifyFactor(
    customerId: string | null,
    factor: { readonly kind: Factor; readonly value: string },
  ): Promise<boolean> {
    const id = customerId !== null && isUuid(customerId) ? customerId : NOBODY;
    const { codec } = this.context;
    const said =
      factor.kind === 'numero_verifie'
        ? codec.blindIndex('telephone', factor.value)
        : codec.verifier(id, factor.kind, factor.value);
    const [row] = await this.context.session.rows<SecretsRow>(SECRETS, [id]);
    const kept = row?.[KEPT_IN[factor.kind]];
    // Against a value of the same length that nothing hashes to: the comparison takes its time either way.
    const same = sameHash(said, kept ?? said.replace(/./g, '.'));
    return same && row !== undefined;
  }

  async lock(actor: Actor, id: string): Promise<Customer | null> {
    const [row] = isUuid(id) ? await this.context.session.rows<CustomerRow>(LOCK, [id]) : [];
    if (row === undefined) {
      return null;
    }
    this.context.audit.customerRead(actor, id);
    return this.first([row]);
  }

  async lockByMatricules(matricules: readonly string[]): Promise<Customer[]> {
    const indexes = matricules.map((matricule) => this.context.codec.blindIndex('matricule', matricule));
    return this.opened(await this.context.session.rows<CustomerRow>(LOCK_BY_MATRICULE, [indexes]));
  }

  create(customer: NewCustomer, at: Date): void {
    const { codec, session } = this.context;
    const { id } = customer;
    session.put(CREATE, id, {
      matricule: Sealed.value(subjectOf(id), 'sinistre', customer.matricule),
      matricule_index: codec.blindIndex('matricule', customer.matricule),
      cree_le: at,
      ...this.changeable(customer, customer.pin),
    });
  }

  save(customer: Customer, pin: string | null = null): void {
    this.context.session.put(SAVE, customer.id, this.changeable(customer, pin));
  }

  private changeable(customer: Customer, pin: string | null) {
    const { codec } = this.context;
    const { id, phone } = customer;
    const seal = (value: unknown): Sealed => Sealed.value(subjectOf(id), 'sinistre', value);
    return {
      id,
      civilite: customer.civility === null ? null : seal(customer.civility),
      prenom: seal(customer.firstName),
      nom: seal(customer.lastName),
      date_naissance: seal(customer.birthDate),
      telephone: phone === null ? null : seal(phone),
      telephone_index: phone === null ? null : codec.blindIndex('telephone', phone),
      langue: customer.language,
      pin_verificateur: pin === null ? null : codec.verifier(id, 'pin', pin),
      naissance_verificateur: codec.verifier(id, 'date_naissance', customer.birthDate),
    };
  }

  private async first(rows: readonly CustomerRow[]): Promise<Customer | null> {
    return (await this.opened(rows.slice(0, 1)))[0] ?? null;
  }

  private async opened(rows: readonly CustomerRow[]): Promise<Customer[]> {
    const opened = await openColumns(this.context.session, rows, SEALED, {
      purpose: 'sinistre',
      subject: (index) => subjectOf(rows[index]?.id ?? ''),
    });
    return rows.map((row, index) => ({
      id: row.id,
      matricule: opened[index]?.matricule as string,
      civility: opened[index]?.civilite as Customer['civility'],
      firstName: opened[index]?.prenom as string,
      lastName: opened[index]?.nom as string,
      birthDate: opened[index]?.date_naissance as string,
      phone: opened[index]?.telephone as string | null,
      language: row.langue as Language,
    }));
  }
}

function subjectOf(id: string): Subject {
  return { kind: 'client', id };
}
