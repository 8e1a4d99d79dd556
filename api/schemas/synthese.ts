import { z } from 'zod';
import { SIGNALS } from '../../domain/assessment/decision-types';
import { PLAIN_CONTRADICTIONS, QUOTE_TOPICS, RECOMMENDATIONS } from '../../domain/brief/types';
import { ACTION_PRIORITIES } from '../../domain/claim/action-status';
import { CORRECTABLE_FACTS, DOCUMENT_KINDS } from '../../domain/claim/types';
import { instant } from './common';
import { named } from './registry';

const day = z.string().meta({ format: 'date' });
const said = z.strictObject({
  fait: z.string().describe('Nom du fait, comme dans `faits`'),
  valeur: z
    .string()
    .describe('oui, non, inconnu, un nom de la nomenclature, une date, ou un montant en centimes avec sa devise'),
});
const answers = z.record(z.string(), z.string());

export const synthese = named(
  'Synthese',
  z.strictObject({
    numero_sinistre: z.string(),
    etabli: z.array(said),
    suppose: z.array(said).describe('Dit sans certitude, ou complété par nous'),
    contradictions: z.array(
      z.strictObject({
        code: z.enum(['reponse_corrigee', ...PLAIN_CONTRADICTIONS]),
        fait: z.enum(CORRECTABLE_FACTS).nullable(),
        avant: answers.nullable(),
        apres: answers.nullable(),
        decisif: z.boolean(),
        le: instant.nullable(),
      }),
    ),
    sans_reponse: z.array(z.string()),
    pieces_manquantes: z.array(z.enum(DOCUMENT_KINDS)),
    signaux: z
      .array(
        z.strictObject({
          code: z.enum(SIGNALS),
          parametres: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      )
      .describe('À vérifier, jamais un refus'),
    chronologie: z.array(
      z.strictObject({
        date: day.nullable().describe('Un jour dont l’heure n’est pas connue'),
        instant: instant.nullable(),
        code: z.enum(['debut_contrat', 'sinistre', 'declaration', 'statut', 'piece', 'correction']),
        detail: z.string().nullable(),
        approximatif: z.boolean(),
      }),
    ),
    actions: z
      .array(
        z.strictObject({
          code: z.enum(RECOMMENDATIONS),
          priorite: z.enum(ACTION_PRIORITIES),
          detail: z.string().nullable(),
          avant_le: day.nullable(),
        }),
      )
      .describe('Conseillées, la plus pressante d’abord'),
    citations: z.array(
      z.strictObject({ sujets: z.array(z.enum(QUOTE_TOPICS)), mots: z.string(), suppose: z.boolean() }),
    ),
    constat: z
      .strictObject({
        indice: z.enum(['other_at_fault', 'own_at_fault', 'shared', 'conflicting', 'undetermined']),
        cas: z.string().nullable(),
        part_client: z.number().int().min(0).max(100).nullable(),
        signe: z.boolean(),
        cases_client: z.array(z.number().int()),
        cases_autre: z.array(z.number().int()),
      })
      .nullable()
      .describe('Indice du barème IRSA, non opposable à l’assuré'),
    conventions: z.array(z.enum(['irsa', 'cid', 'irsi'])),
  }),
);
export type SyntheseWire = z.output<typeof synthese>;
