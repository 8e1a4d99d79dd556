import { DEMO_LOGINS } from '../models/demo/logins';
import { DEMO_ADVISORS, DEMO_CUSTOMERS } from '../models/demo/people';
import { demoPolicies } from '../models/demo/policies';
import type { DemoPerson } from '../playground/playground-page';
import type { Foundation } from './foundation';

/** Demo customers worth trying, the fixed person first, as the playground and the terminal show them. */
export function demoPeople(): DemoPerson[] {
  return DEMO_LOGINS.map(({ matricule, name, pin, birthDate, hint }) => {
    const [year, month, day] = birthDate.split('-');
    return { matricule, name, pin, born: [day, month, year].join('/'), note: hint };
  });
}

export async function seedDemo({ unitOfWork, clock }: Foundation): Promise<void> {
  await unitOfWork.run(async (tx) => {
    if (await tx.customers.findByMatricule('AB-123-CD')) return;
    for (const customer of DEMO_CUSTOMERS) tx.customers.create(customer, clock.now());
    for (const policy of demoPolicies(clock.now())) tx.policies.create(policy);
    for (const advisor of DEMO_ADVISORS) tx.advisors.save(advisor);
  });
}
