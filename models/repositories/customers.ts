import type { Customers } from '../../commands/ports';
import type { Actor, Customer, Language } from '../../domain/people/people';
import { Sealed, sameHash, type SecretKind, type Subject } from '../personal-codec';
import { openColumns } from '../sql/open-columns';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto } from '../sql/write';
import { customersTable, type CustomerRow } from '../tables/customers';
import type { RepositoryContext } from './context';

const SELECT = `SELECT ${customersTable.names.join(', ')} FROM clients`;
const FIND = defineQuery('customers.find', [customersTable], `${SELECT} WHERE id = $1`);
const FIND_BY_MATRICULE = defineQuery(
  'customers.findByMatricule',
  [customersTable],
  `${SELECT} WHERE matricule_index = $1`,
);
const SECRETS = defineQuery(
  'customers.verifyFactor',
  [customersTable],
  'SELECT pin_verificateur, naissance_verificateur FROM clients WHERE id = $1',
);

const CREATE = insertInto('customers.create', customersTable, { conflict: () => 'ON CONFLICT (id) DO NOTHING' });

const SEALED = ['matricule', 'civilite', 'prenom', 'nom', 'date_naissance', 'telephone'] as const;

/** Looked up when there is no such customer, so that the answer takes as long. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A customer with what only they know. */
export interface NewCustomer extends Customer {
  /** Digits; null when none was given out. */
  readonly pin: string | null;
}

export class CustomerRepository implements Customers {
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
    factor: { readonly kind: SecretKind; readonly value: string },
  ): Promise<boolean> {
    const id = customerId !== null && isUuid(customerId) ? customerId : NOBODY;
    const said = this.context.codec.verifier(id, factor.kind, factor.value);
    const rows = await this.context.session.rows<Pick<CustomerRow, 'pin_verificateur' | 'naissance_verificateur'>>(
      SECRETS,
      [id],
    );
    const row = rows[0];
    const kept = factor.kind === 'pin' ? row?.pin_verificateur : row?.naissance_verificateur;
    // Against a value of the same length that nothing hashes to: the comparison takes its time either way.
    const same = sameHash(said, kept ?? said.replace(/./g, '.'));
    return same && row !== undefined;
  }

  create(customer: NewCustomer, at: Date): void {
    const { codec, session } = this.context;
    const { id, phone } = customer;
    const seal = (value: unknown): Sealed => Sealed.value(subjectOf(id), 'sinistre', value);
    session.put(CREATE, id, {
      id,
      matricule: seal(customer.matricule),
      matricule_index: codec.blindIndex('matricule', customer.matricule),
      civilite: customer.civility === null ? null : seal(customer.civility),
      prenom: seal(customer.firstName),
      nom: seal(customer.lastName),
      date_naissance: seal(customer.birthDate),
      telephone: phone === null ? null : seal(phone),
      telephone_index: phone === null ? null : codec.blindIndex('telephone', phone),
      langue: customer.language,
      pin_verificateur: customer.pin === null ? null : codec.verifier(id, 'pin', customer.pin),
      naissance_verificateur: codec.verifier(id, 'date_naissance', customer.birthDate),
      cree_le: at,
    });
  }

  private async first(rows: readonly CustomerRow[]): Promise<Customer | null> {
    const [row] = rows;
    if (row === undefined) {
      return null;
    }
    const [opened] = await openColumns(this.context.session, [row], SEALED, {
      purpose: 'sinistre',
      subject: () => subjectOf(row.id),
    });
    return {
      id: row.id,
      matricule: opened?.matricule as string,
      civility: opened?.civilite as Customer['civility'],
      firstName: opened?.prenom as string,
      lastName: opened?.nom as string,
      birthDate: opened?.date_naissance as string,
      phone: opened?.telephone as string | null,
      language: row.langue as Language,
    };
  }
}

function subjectOf(id: string): Subject {
  return { kind: 'client', id };
}
