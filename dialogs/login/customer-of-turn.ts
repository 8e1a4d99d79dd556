import type { Customer } from '../../domain/people/people';
import type { Turn } from '../turn';

const known = new WeakMap<Turn, Customer>();

/** Whoever has just logged in need not be read again in this turn. */
export function rememberCustomer(turn: Turn, customer: Customer): void {
  known.set(turn, customer);
}

/** The person of this conversation; null before the log-in. */
export async function customerOf(turn: Turn): Promise<Customer | null> {
  const { clientId } = turn.conversation;
  if (clientId === null) return null;
  const kept = known.get(turn);
  if (kept?.id === clientId) return kept;
  const found = await turn.tx.customers.find(turn.actor, clientId);
  if (found !== null) known.set(turn, found);
  return found;
}
