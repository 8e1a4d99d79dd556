import { ACCESS, OPEN, STRONG_FACTOR, type Grants, type OperationId, type Reach, type Relation } from './access-table';
import type { Token } from './bearer';
import { refuse } from './refusal';

const REACH: Readonly<Record<Reach, readonly Relation[]>> = {
  own: ['own'],
  line: ['own', 'line'],
  any: ['own', 'line', 'other'],
};

/** How far the bearer's role reaches in an operation; null: not at all. */
export function reachOf({ role }: Pick<Token, 'role'>, operation: OperationId): Reach | null {
  if (OPEN.includes(operation)) return 'any';
  const grants: Grants = ACCESS[operation];
  return grants[role] ?? null;
}

/** Whether a right of this reach covers an object that stands in this relation. */
export function covers(reach: Reach | null, relation: Relation): boolean {
  return reach !== null && REACH[reach].includes(relation);
}

/**
 * How far the bearer may go, before anything is read.
 * @throws Refusal `forbidden` when the role may not at all, or the customer has not proved themselves well enough.
 */
export function requireReach(token: Token, operation: OperationId): Reach {
  const reach = reachOf(token, operation);
  if (reach === null) throw refuse('forbidden', 'role');
  if (token.role === 'client' && !token.strong && STRONG_FACTOR.includes(operation)) {
    throw refuse('forbidden', 'facteur');
  }
  return reach;
}

/**
 * What somebody may not see is answered as if it were not there to a customer, and named as such to staff.
 * @throws Refusal `not_found` or `forbidden`.
 */
export function requireRelation(token: Token, operation: OperationId, relation: Relation): void {
  if (covers(reachOf(token, operation), relation)) return;
  throw token.role === 'client' ? refuse('not_found') : refuse('forbidden', 'objet');
}
