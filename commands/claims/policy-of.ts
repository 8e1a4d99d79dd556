import type { Claim } from '../../domain/claim/claim';
import type { Policy } from '../../domain/policy/types';
import type { Transaction } from '../ports';
import type { CommandContext } from './context';

// A turn changes a claim several times and scores it each time; its policy does not change meanwhile.
const read = new WeakMap<Transaction, Map<string, Promise<Policy | null>>>();

/** The policy of a claim, read once a transaction; undefined while none was chosen. */
export function policyOf(context: CommandContext, claim: Claim): Promise<Policy | null | undefined> {
  const id = claim.policyId;
  if (id === null) return Promise.resolve(undefined);
  const known = read.get(context.tx) ?? new Map<string, Promise<Policy | null>>();
  read.set(context.tx, known);
  const found = known.get(id) ?? context.tx.policies.find(context.actor, id);
  known.set(id, found);
  return found;
}

/** Policies that this transaction has read already, so that they are not read again. */
export function rememberPolicies(tx: Transaction, policies: readonly Policy[]): void {
  const known = read.get(tx) ?? new Map<string, Promise<Policy | null>>();
  read.set(tx, known);
  for (const policy of policies) known.set(policy.id, Promise.resolve(policy));
}
