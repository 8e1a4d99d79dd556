import type { ApiTransaction } from '../ports-api';
import type { Ids } from '../ports';
import type { Actor, Customer, NewCustomer } from '../../domain/people/people';

interface PeopleContext {
  readonly tx: ApiTransaction;
  readonly actor: Actor;
  readonly now: Date;
  readonly ids: Ids;
}

/** Makes a customer known; a membership number belongs to one person. */
export async function registerCustomer(
  { tx, actor, now, ids }: PeopleContext,
  input: Omit<NewCustomer, 'id'>,
): Promise<
  { readonly ok: true; readonly customer: Customer } | { readonly ok: false; readonly reason: 'matricule_taken' }
> {
  if ((await tx.customers.findByMatricule(input.matricule)) !== null) return { ok: false, reason: 'matricule_taken' };
  const { pin, ...known } = input;
  const customer: Customer = { id: ids.uuid(), ...known };
  tx.customers.create({ ...customer, pin }, now);
  tx.audit.append({ actor, action: 'customer.created', claimId: null, subject: customer.id, detail: {}, at: now });
  return { ok: true, customer };
}

/** Changes what is known of a customer whose row is locked. `pin`: null keeps the one that was given out. */
export function changeCustomer(
  { tx, actor, now }: PeopleContext,
  before: Customer,
  change: Partial<Omit<Customer, 'id' | 'matricule'>>,
  pin: string | null,
): Customer {
  const customer: Customer = { ...before, ...change };
  tx.customers.save(customer, pin);
  const fields = [...Object.keys(change), ...(pin === null ? [] : ['pin'])];
  tx.audit.append({
    actor,
    action: 'customer.changed',
    claimId: null,
    subject: customer.id,
    // Names of fields, never what is in them.
    detail: { fields },
    at: now,
  });
  return customer;
}
