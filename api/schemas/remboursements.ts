import { z } from 'zod';
import { REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';
import { instant, montant, uuid } from './common';
import { named } from './registry';

export const remboursement = named(
  'Remboursement',
  z.strictObject({
    id: uuid,
    sinistre_id: uuid,
    statut: z.enum(REIMBURSEMENT_STATUSES),
    montant_reclame: montant.nullable(),
    montant_accepte: montant.nullable(),
    franchise: montant.nullable(),
    lignes: z.array(z.strictObject({ code: z.string(), montant })),
    automatique: z.boolean(),
    pieces_verifiees_le: instant.nullable(),
    paye_le: instant.nullable(),
    cree_le: instant,
  }),
);
export type RemboursementWire = z.output<typeof remboursement>;

export const listeRemboursements = named('ListeRemboursements', z.strictObject({ elements: z.array(remboursement) }));

const retenu = z.number().int().min(1).max(100_000_000_000);

export const nouveauRemboursement = named(
  'NouveauRemboursement',
  z.strictObject({
    sinistre_id: z.string().min(1).max(60).describe("L'identifiant ou le numéro du dossier"),
    montant_retenu: retenu
      .optional()
      .describe('Centimes : ce que vaut le dommage selon le conseiller; absent : le montant des pièces'),
  }),
);

export const modificationRemboursement = named(
  'ModificationRemboursement',
  z
    .strictObject({
      statut: z
        .enum(['accepte', 'partiellement_accepte', 'paye'])
        .describe('Un refus se prononce au bureau des conseillers, avec ses voies de recours'),
      pieces_verifiees: z.literal(true).describe('Une personne a vérifié les pièces'),
    })
    .partial()
    .refine((body) => Object.keys(body).length > 0, 'rien à modifier'),
);
