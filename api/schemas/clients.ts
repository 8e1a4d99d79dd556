import { z } from 'zod';
import { LANGUAGES } from '../../domain/people/people';
import { civilDate, instant, uuid, words } from './common';
import { named } from './registry';

const CIVILITIES = ['Mme', 'M.'] as const;

const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/u)
  .describe('E.164');
const pin = z.string().regex(/^\d{4,6}$/u);

export const client = named(
  'Client',
  z.strictObject({
    id: uuid,
    matricule: z.string(),
    civilite: z.enum(CIVILITIES).nullable(),
    prenom: z.string(),
    nom: z.string(),
    date_naissance: z.string().meta({ format: 'date' }),
    telephone: z.string().nullable(),
    langue: z.enum(LANGUAGES),
  }),
);
export type ClientWire = z.output<typeof client>;

export const nouveauClient = named(
  'NouveauClient',
  z.strictObject({
    matricule: z.string().regex(/^[A-Z]{2}-\d{3}-[A-Z]{2}$/u),
    civilite: z.enum(CIVILITIES).nullable().optional(),
    prenom: words(1, 100),
    nom: words(1, 100),
    date_naissance: civilDate,
    telephone: phone.nullable().optional(),
    langue: z.enum(LANGUAGES).optional().describe('fr par défaut'),
    pin: pin.optional().describe('4 à 6 chiffres; jamais rendu'),
  }),
);

export const modificationClient = named(
  'ModificationClient',
  z
    .strictObject({
      civilite: z.enum(CIVILITIES).nullable(),
      prenom: words(1, 100),
      nom: words(1, 100),
      date_naissance: civilDate,
      telephone: phone.nullable(),
      langue: z.enum(LANGUAGES),
      pin,
    })
    .partial(),
);

export const demandeDroits = named(
  'DemandeDroits',
  z.strictObject({
    id: uuid,
    client_id: uuid,
    nature: z.enum(['effacement']),
    statut: z.enum(['ouverte', 'traitee', 'restreinte']),
    cree_le: instant,
  }),
);
export type DemandeDroitsWire = z.output<typeof demandeDroits>;
