import { randomUUID } from 'node:crypto';
import type { ServiceWorld } from '../support/service-world';
import { aClaim, aCustomer, anAdvisor, aPolicy, SYSTEM } from '../support/records';
import { GUARANTEES, type Scenario } from './scenarios';

/** A customer, as they know themselves. */
export interface Person {
  readonly clientId: string;
  readonly matricule: string;
  readonly pin: string;
}

export const ADVISORS = [
  { slackUserId: 'U0ADVISOR1', firstName: 'Nadia' },
  { slackUserId: 'U0ADVISOR2', firstName: 'Youssef' },
] as const;

/** Each conversation has a customer and a policy of its own; who only follows has a dossier already. */
export async function insertPeople(world: ServiceWorld, scenarios: readonly Scenario[]): Promise<Person[]> {
  const now = new Date();
  return world.unitOfWork.run(async (tx) => {
    for (const advisor of ADVISORS) tx.advisors.save(anAdvisor({ ...advisor, lines: ['auto', 'habitation', 'autre'] }));
    const people: Person[] = [];
    for (const [index, scenario] of scenarios.entries()) {
      const person = { clientId: randomUUID(), matricule: matriculeOf(index), pin: String(2_718 + index) };
      people.push(person);
      tx.customers.create(aCustomer({ id: person.clientId, matricule: person.matricule, pin: person.pin }), now);
      const policy = aPolicy(person.clientId);
      const terms = policy.guarantees[0];
      if (!terms) throw new Error('a policy without a guarantee');
      tx.policies.create({ ...policy, guarantees: GUARANTEES.map((guarantee) => ({ ...terms, guarantee })) });
      if (scenario.ends !== 'follows') continue;
      tx.claims.save(
        SYSTEM,
        aClaim({
          reference: await tx.claims.nextReference(now),
          clientId: person.clientId,
          policyId: policy.id,
          status: 'en_cours',
          statusSince: now,
          declaredAt: now,
          facts: { account: ['pare-brise cassé'], type: 'bris_de_glace', place: 'Rabat', injuries: 'no' },
        }),
      );
    }
    return people;
  });
}

function matriculeOf(index: number): string {
  const letter = 'ABCDEFGHJK'.charAt(index % 10);
  return `${letter}M-${String(200 + index)}-CD`;
}
