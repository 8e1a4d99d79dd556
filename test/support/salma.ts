import { randomUUID } from 'node:crypto';
import type { NewCustomer } from '../../domain/people/people';
import type { CountedUnitOfWork } from '../../models/unit-of-work';
import { homePolicy, motorPolicy } from './domain-samples';
import { NOON } from './conversation-player';

/** The fixed person of the demo data, with her two policies. */
export const SALMA: NewCustomer = {
  id: '11111111-1111-4111-8111-111111111111',
  matricule: 'AB-123-CD',
  civility: 'Mme',
  firstName: 'Salma',
  lastName: 'Alaoui',
  birthDate: '1985-04-12',
  phone: '+212600000001',
  language: 'fr',
  pin: '4711',
};

export async function createSalma(unitOfWork: CountedUnitOfWork): Promise<void> {
  await unitOfWork.run((tx) => {
    tx.customers.create(SALMA, NOON);
    tx.policies.create(motorPolicy({ id: randomUUID(), holderId: SALMA.id, number: 'AUTO-S', suspensions: [] }));
    tx.policies.create(homePolicy({ id: randomUUID(), holderId: SALMA.id, number: 'MRH-S', suspensions: [] }));
    return Promise.resolve();
  });
}
