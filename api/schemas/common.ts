import { z } from 'zod';
import { CURRENCIES } from '../../domain/money';
import { isCivilDate } from '../../domain/deadlines/civil-date';
import { named } from './registry';

export const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);

/** A day that exists, in a year that people and contracts have. */
export const civilDate = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/u)
  .refine(isCivilDate, "ce jour n'existe pas")
  .meta({ format: 'date' });

export const instant = z.string().meta({ format: 'date-time' });

/** Any object of a path: its own schema would tell strangers which ids have the right form. */
export const pathPart = z.string().min(1).max(200);

export const byId = z.object({ id: pathPart });

/** Text of people: no control characters but the end of a line, no half of a character. */
export function words(least: number, most: number) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);
}

/** Cents and not a decimal number: money is never rounded on the way. */
export const montant = named(
  'Montant',
  z.strictObject({
    centimes: z.number().int().min(-9_007_199_254_740_991).max(9_007_199_254_740_991).describe('Centimes, entier'),
    devise: z.enum(CURRENCIES),
  }),
);

/** A sum that somebody asks for or that a paper shows. */
export const montantPositif = named(
  'MontantPositif',
  z.strictObject({
    centimes: z.number().int().min(1).max(100_000_000_000).describe('Centimes, entier'),
    devise: z.enum(CURRENCIES),
  }),
);

/** One of a comma-separated list of words. */
export function listOf<const Words extends readonly [string, ...string[]]>(values: Words) {
  return z
    .string()
    .max(400)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values)).min(1).max(values.length));
}

export const probleme = named(
  'Probleme',
  z.strictObject({
    type: z.string(),
    title: z.string().describe('Titre en français'),
    status: z.number().int(),
    code: z.string().describe('Code stable'),
    motif: z.string().optional().describe('Précise le code'),
    detail: z.string().describe('Phrase en français'),
    detail_en: z.string().describe('La même phrase en anglais'),
    instance: z.string().describe('Identifiant de la requête'),
    erreurs: z.array(z.strictObject({ champ: z.string(), code: z.string(), message: z.string() })).optional(),
  }),
);
