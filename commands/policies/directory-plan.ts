import type { Customer, NewCustomer } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';
import type { DirectoryEntry, DirectoryFault } from '../ports-directory';

/** What is to be done about a person or a policy. `fields`: names of what changes, never what is in them. */
export type Step<Record, Changed = Record> =
  | { readonly kind: 'create'; readonly record: Record }
  | { readonly kind: 'change'; readonly record: Changed; readonly fields: readonly string[] }
  | { readonly kind: 'keep'; readonly record: Changed };

export function customerStep(
  id: string,
  { pin, ...told }: DirectoryEntry['customer'],
  known: Customer | undefined,
): Step<NewCustomer, Customer> {
  if (known === undefined) {
    return { kind: 'create', record: { id, civility: null, phone: null, language: 'fr', ...told, pin: pin ?? null } };
  }
  const record: Customer = { ...known, ...told };
  return stepBetween(known, record);
}

export function policyStep(
  id: string,
  holderId: string,
  told: DirectoryEntry['policy'],
  known: Policy | undefined,
): Step<Policy> {
  const { automaticLimit, ...terms } = told;
  const before = known ?? { id, holderId, endsOn: null, suspensions: [] };
  const { automaticLimit: kept, ...rest } = { automaticLimit: undefined, ...before };
  const limit = automaticLimit === undefined ? kept : (automaticLimit ?? undefined);
  const record: Policy = { ...rest, ...terms, ...(limit === undefined ? {} : { automaticLimit: limit }) };
  return known === undefined ? { kind: 'create', record } : stepBetween(known, record);
}

/** Why a policy that is known cannot be what the directory tells; sums of its dossiers are in its currency. */
export function policyFaults(at: number, told: DirectoryEntry['policy'], holderId: string, known: Policy | undefined) {
  const faults: DirectoryFault[] = [];
  if (known === undefined) return faults;
  if (known.holderId !== holderId) faults.push({ at, field: 'contrat_numero', code: 'other_holder' });
  if (known.currency !== told.currency) faults.push({ at, field: 'devise', code: 'other_currency' });
  return faults;
}

function stepBetween<Record extends object>(
  known: Record,
  record: Record,
): Exclude<Step<Record>, { readonly kind: 'create' }> {
  const names = new Set([...Object.keys(known), ...Object.keys(record)]) as Set<keyof Record & string>;
  const fields = [...names].filter((name) => !isSame(known[name], record[name]));
  return fields.length === 0 ? { kind: 'keep', record: known } : { kind: 'change', record, fields };
}

/** By value: the two come from different readers. The order of a list counts, as that of guarantees does. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}
