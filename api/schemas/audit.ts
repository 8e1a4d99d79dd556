import { z } from 'zod';
import { PAGE_QUERY } from '../pagination';
import { civilDate, instant, uuid } from './common';
import { named } from './registry';

const entreeAudit = named(
  'EntreeAudit',
  z.strictObject({
    id: z.string(),
    le: instant,
    acteur_type: z.enum(['client', 'anonyme', 'conseiller', 'service', 'ops', 'systeme']),
    acteur_id: z.string(),
    action: z.string(),
    sinistre_id: uuid.nullable(),
    sujet: z.string().nullable(),
    detail: z.looseObject({}).describe('Codes et chiffres, jamais de données personnelles'),
  }),
);
export type EntreeAuditWire = z.output<typeof entreeAudit>;

export const pageAudit = named(
  'PageAudit',
  z.strictObject({ elements: z.array(entreeAudit), suivant: z.string().nullable() }),
);

export const filtreAudit = z.strictObject({
  sinistre_id: uuid.optional(),
  acteur_id: z.string().min(1).max(200).optional(),
  du: civilDate.optional(),
  au: civilDate.optional(),
  ...PAGE_QUERY,
});
