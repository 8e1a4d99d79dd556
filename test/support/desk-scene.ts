import { randomUUID } from 'node:crypto';
import { escalateClaim, type EscalateClaim, type Escalated } from '../../commands/desk/escalate-claim';
import type { Claim } from '../../domain/claim/claim';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Advisor } from '../../domain/people/people';
import type { TestDatabase } from './database';
import { simpleCollision } from './domain-samples';
import { aClaim, aConversation, aCustomer, anAdvisor, aPolicy, SYSTEM } from './records';
import { CLAIRE, NADIA, YOUSSEF } from './slack-desk';

export interface Scene {
  readonly claim: Claim;
  readonly conversation: Conversation;
  readonly advisors: { readonly nadia: Advisor; readonly youssef: Advisor; readonly claire: Advisor };
}

const team = {
  nadia: anAdvisor({ slackUserId: NADIA, firstName: 'Nadia', lines: ['auto'] }),
  youssef: anAdvisor({ slackUserId: YOUSSEF, firstName: 'Youssef', lines: ['habitation'] }),
  claire: anAdvisor({ slackUserId: CLAIRE, firstName: 'Claire', role: 'superviseur' }),
};

/** A customer with a motor policy and a collision told in full, known to three advisors. */
export async function setScene({ unitOfWork }: TestDatabase, change: Partial<Claim> = {}): Promise<Scene> {
  const customer = aCustomer({ firstName: 'Salma', lastName: 'Alaoui' });
  const policy = aPolicy(customer.id);
  const conversation = aConversation({ clientId: customer.id });
  const claim = aClaim({
    clientId: customer.id,
    policyId: policy.id,
    conversationId: conversation.id,
    status: 'en_cours',
    reference: `SIN-${randomUUID().slice(0, 13).toUpperCase()}`,
    facts: { ...simpleCollision(), policyId: policy.id },
    cci: 52,
    ...change,
  });
  await unitOfWork.run((tx) => {
    for (const advisor of Object.values(team)) tx.advisors.save(advisor);
    tx.customers.create(customer, claim.declaredAt);
    tx.policies.create(policy);
    tx.conversations.create(conversation);
    tx.claims.save(SYSTEM, claim);
    return Promise.resolve();
  });
  return { claim, conversation, advisors: team };
}

/** Puts the claim of a scene on the desk. */
export function putOnDesk(
  { unitOfWork, clock }: TestDatabase,
  claim: Claim,
  change: Partial<EscalateClaim> = {},
): Promise<Escalated> {
  return unitOfWork.run(async (tx) => {
    const present = (await tx.claims.find(SYSTEM, claim.id)) ?? claim;
    return escalateClaim(tx, {
      actor: SYSTEM,
      claim: present,
      kind: 'escalade',
      ground: 'indice_eleve',
      reasons: ['indice_eleve', 'responsabilite_contestee'],
      priority: 'normale',
      distress: false,
      line: 'auto',
      now: clock.now(),
      ids: { uuid: randomUUID },
      ...change,
    });
  });
}

export async function escalationNow({ unitOfWork }: TestDatabase, id: string): Promise<Escalation> {
  const found = await unitOfWork.run((tx) => tx.escalations.find(SYSTEM, id));
  if (found === null) throw new Error('no such escalation');
  return found;
}

export async function claimNow({ unitOfWork }: TestDatabase, id: string): Promise<Claim> {
  const found = await unitOfWork.run((tx) => tx.claims.find(SYSTEM, id));
  if (found === null) throw new Error('no such claim');
  return found;
}
