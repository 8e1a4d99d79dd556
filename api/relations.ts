import { parseReference } from '../domain/claim/reference';
import type { Claim } from '../domain/claim/claim';
import type { Escalation } from '../domain/escalation/escalation';
import { lineOf } from '../domain/escalation/routing';
import type { Customer } from '../domain/people/people';
import type { Policy } from '../domain/policy/types';
import { policyOf } from '../commands/claims/policy-of';
import type { Relation } from './access-table';
import type { Call } from './operation';
import { refuse } from './refusal';

/** A dossier by its id or its public number, once it is clear that the bearer may. @throws Refusal */
export async function permittedClaim(call: Call, idOrNumber: string): Promise<Claim> {
  const claim = await findClaim(call, idOrNumber);
  call.permit(await relationToClaim(call, claim));
  return claim;
}

async function findClaim({ tx, bearer }: Call, idOrNumber: string): Promise<Claim> {
  const reference = parseReference(idOrNumber);
  const claim =
    reference === null
      ? await tx.claims.find(bearer.actor, idOrNumber)
      : await tx.claims.findByReference(bearer.actor, reference.reference);
  if (claim === null) throw refuse('not_found');
  return claim;
}

export async function relationToClaim(call: Call, claim: Claim): Promise<Relation> {
  const { bearer, tx } = call;
  if (bearer.role === 'client') return claim.clientId === bearer.subject ? 'own' : 'other';
  const { advisor } = bearer;
  if (advisor === null) return 'other';
  const latest = await tx.escalations.latestOfClaim(bearer.actor, claim.id);
  if (latest?.advisorId === advisor.id) return 'own';
  const policy = await policyOf(call.context, claim);
  return advisor.lines.includes(lineOf(policy?.product ?? null, claim.facts)) ? 'line' : 'other';
}

/** An escalation is as near to an advisor as its dossier. */
export function relationToEscalation({ bearer: { advisor } }: Call, escalation: Escalation): Relation {
  if (advisor === null) return 'other';
  if (escalation.advisorId === advisor.id) return 'own';
  return advisor.lines.includes(escalation.line) ? 'line' : 'other';
}

/** A customer is of an advisor's lines by any of their policies. */
export async function relationToCustomer({ bearer, tx }: Call, { id }: Pick<Customer, 'id'>): Promise<Relation> {
  if (bearer.role === 'client') return id === bearer.subject ? 'own' : 'other';
  if (bearer.advisor === null) return 'other';
  const { lines } = bearer.advisor;
  const policies = await tx.policies.ofCustomer(bearer.actor, id);
  return policies.some(({ product }) => lines.includes(product)) ? 'line' : 'other';
}

export function relationToPolicy({ bearer }: Call, policy: Policy): Relation {
  if (bearer.role === 'client') return policy.holderId === bearer.subject ? 'own' : 'other';
  return bearer.advisor?.lines.includes(policy.product) === true ? 'line' : 'other';
}
