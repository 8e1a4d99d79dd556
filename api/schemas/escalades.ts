import { z } from 'zod';
import { ACTION_PRIORITIES } from '../../domain/claim/action-status';
import { ESCALATION_STATUSES } from '../../domain/escalation/status';
import { LINES } from '../../domain/escalation/types';
import { PAGE_QUERY } from '../pagination';
import { instant, listOf, uuid } from './common';
import { named } from './registry';

export const escalade = named(
  'Escalade',
  z.strictObject({
    id: uuid,
    sinistre_id: uuid.nullable().describe("Null pour l'exploitation, qui ne voit aucun dossier"),
    nature: z.enum(['escalade', 'validation']),
    statut: z.enum(ESCALATION_STATUSES),
    motif: z.string().nullable(),
    motifs: z.array(z.string()),
    ligne: z.enum(LINES),
    priorite: z.enum(ACTION_PRIORITIES),
    detresse: z.boolean().nullable(),
    conseiller_id: uuid.nullable(),
    prise_le: instant.nullable(),
    fermee_le: instant.nullable(),
    cree_le: instant,
  }),
);
export type EscaladeWire = z.output<typeof escalade>;

export const pageEscalades = named(
  'PageEscalades',
  z.strictObject({ elements: z.array(escalade), suivant: z.string().nullable() }),
);

export const filtreEscalades = z.strictObject({ ligne: listOf(LINES).optional(), ...PAGE_QUERY });

export const nouvelleEscalade = named(
  'NouvelleEscalade',
  z.strictObject({
    motif: z
      .enum(['conseiller_demande', 'reclamation', 'revue_demandee'])
      .optional()
      .describe('`conseiller_demande` par défaut; `revue_demandee` fait réexaminer une décision automatique'),
  }),
);

export const assignation = named(
  'Assignation',
  z.strictObject({
    conseiller_id: uuid
      .optional()
      .describe('Absent : le porteur du jeton. Un superviseur peut nommer quelqu’un d’autre.'),
  }),
);
