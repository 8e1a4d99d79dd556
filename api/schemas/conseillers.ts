import { z } from 'zod';
import { uuid } from './common';
import { named } from './registry';

export const conseiller = named(
  'Conseiller',
  z.strictObject({
    id: uuid,
    prenom: z.string(),
    role: z.enum(['conseiller', 'superviseur']),
    lignes: z.array(z.string()),
    actif: z.boolean(),
    utilisateur_slack: z.string(),
  }),
);
export type ConseillerWire = z.output<typeof conseiller>;

export const listeConseillers = named('ListeConseillers', z.strictObject({ elements: z.array(conseiller) }));
