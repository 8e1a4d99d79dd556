import { z } from 'zod';
import { CURRENCIES } from '../../domain/money';
import { COUNTRIES, GUARANTEES, PRODUCTS } from '../../domain/policy/types';
import { LEGAL_EVENTS } from '../../domain/rules/legal-deductibles';
import { civilDate, montant, uuid } from './common';
import { named } from './registry';

const cents = z.number().int().min(0).max(100_000_000_000).describe('Centimes de la devise du contrat');
const taux = z.number().int().min(1).max(10_000).describe('Centièmes de pour cent du montant retenu');
const legale = z.strictObject({
  nature: z.literal('legale'),
  evenement: z.enum(LEGAL_EVENTS).describe('La loi fixe le montant'),
});

const day = z.string().meta({ format: 'date' });

export const contrat = named(
  'Contrat',
  z.strictObject({
    id: uuid,
    numero: z.string(),
    client_id: uuid,
    produit: z.enum(PRODUCTS),
    pays: z.enum(COUNTRIES),
    fuseau: z.string(),
    devise: z.enum(CURRENCIES),
    debut: day,
    fin: day.nullable(),
    suspensions: z.array(z.strictObject({ du: day, au: day.nullable() })),
    garanties: z.array(
      z.strictObject({
        garantie: z.enum(GUARANTEES),
        franchise: montant.nullable().describe('Montant fixe; null si la franchise varie'),
        franchise_variable: z
          .discriminatedUnion('nature', [
            z.strictObject({ nature: z.literal('pourcentage'), taux, minimum: montant, maximum: montant.nullable() }),
            legale,
          ])
          .nullable(),
        plafond: montant,
      }),
    ),
    limite_automatique: montant.nullable(),
  }),
);
export type ContratWire = z.output<typeof contrat>;

const garantie = z
  .strictObject({
    garantie: z.enum(GUARANTEES),
    franchise: cents.optional().describe('Montant fixe'),
    franchise_variable: z
      .discriminatedUnion('nature', [
        z
          .strictObject({
            nature: z.literal('pourcentage'),
            taux,
            minimum: cents,
            maximum: cents.nullable().optional(),
          })
          .refine(({ minimum, maximum }) => maximum == null || maximum >= minimum, 'maximum sous le minimum'),
        legale,
      ])
      .optional(),
    plafond: cents,
  })
  .refine(
    ({ franchise, franchise_variable }) => (franchise === undefined) !== (franchise_variable === undefined),
    'franchise ou franchise_variable: une des deux',
  );

const TERMS = {
  produit: z.enum(PRODUCTS),
  pays: z.enum(COUNTRIES),
  fuseau: z
    .string()
    .max(60)
    .refine(isTimeZone, 'fuseau IANA inconnu')
    .describe('Fuseau IANA des dates du contrat, comme Africa/Casablanca'),
  devise: z.enum(CURRENCIES),
  debut: civilDate,
  fin: civilDate.nullable(),
  suspensions: z.array(z.strictObject({ du: civilDate, au: civilDate.nullable() })).max(50),
  garanties: z
    .array(garantie)
    .min(1)
    .max(GUARANTEES.length)
    .refine((list) => new Set(list.map(({ garantie }) => garantie)).size === list.length, 'garantie répétée'),
  limite_automatique: cents.nullable(),
} as const;

export const nouveauContrat = named(
  'NouveauContrat',
  z.strictObject({
    numero: z.string().regex(/^[\w-]{1,40}$/u),
    client_id: uuid,
    ...TERMS,
    fin: TERMS.fin.optional(),
    suspensions: TERMS.suspensions.optional(),
    limite_automatique: TERMS.limite_automatique.optional(),
  }),
);
export type NouveauContratWire = z.output<typeof nouveauContrat>;

/** The currency stays: sums of dossiers are in it. */
export const modificationContrat = named('ModificationContrat', z.strictObject(TERMS).omit({ devise: true }).partial());
export type ModificationContratWire = z.output<typeof modificationContrat>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
