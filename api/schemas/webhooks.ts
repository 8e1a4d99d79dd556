import { z } from 'zod';
import { CLAIM_OUTCOMES, CLAIM_STATUSES, CLAIM_TYPES } from '../../domain/claim/types';
import { REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';
import type { InsurerEventKind } from '../../commands/ports-insurer';
import { PAGE_QUERY } from '../pagination';
import { instant, montant, uuid } from './common';
import { named } from './registry';

/** Names of the events on the wire. */
export const EVENT_TYPES = {
  'claim.created': 'sinistre.cree',
  'claim.decided': 'sinistre.decide',
  'claim.status_changed': 'sinistre.statut_change',
  'reimbursement.changed': 'remboursement.change',
} as const satisfies Readonly<Record<InsurerEventKind, string>>;

const eventType = z.enum(EVENT_TYPES);

const sinistreAnnonce = z.strictObject({
  sinistre_id: uuid,
  numero_sinistre: z.string(),
  client_id: uuid.nullable(),
  contrat_id: uuid.nullable(),
  status_dossier: z.enum(CLAIM_STATUSES),
  type_sinistre: z.enum(CLAIM_TYPES).nullable(),
  issue: z.enum(CLAIM_OUTCOMES).nullable(),
  date_declaration: instant,
  version: z.number().int().describe('Version du dossier : la plus grande est la plus récente'),
});

const decisionAnnoncee = z.strictObject({
  resultat: z.enum(['escalade', 'en_attente_client', 'validation', 'autonome']),
  automatique: z.boolean(),
  le: instant,
  montant_accepte: montant.nullable(),
});

const remboursementAnnonce = z.strictObject({
  remboursement_id: uuid,
  statut: z.enum(REIMBURSEMENT_STATUSES),
  montant_reclame: montant.nullable(),
  montant_accepte: montant.nullable(),
  franchise: montant.nullable(),
  automatique: z.boolean(),
  pieces_verifiees_le: instant.nullable(),
  paye_le: instant.nullable(),
});

function event<Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) {
  return z.strictObject({
    id: uuid.describe('Le même à chaque tentative : à retenir pour ne traiter un événement qu’une fois'),
    type: z.literal(type),
    date: instant,
    donnees: z.strictObject({ sinistre: sinistreAnnonce, ...data }),
  });
}

/** What is posted to the insurer's core system, by the name of the event. */
export const WEBHOOKS = {
  'sinistre.cree': named('EvenementSinistreCree', event('sinistre.cree', {})),
  'sinistre.decide': named('EvenementSinistreDecide', event('sinistre.decide', { decision: decisionAnnoncee })),
  'sinistre.statut_change': named(
    'EvenementStatutChange',
    event('sinistre.statut_change', { de: z.enum(CLAIM_STATUSES), vers: z.enum(CLAIM_STATUSES) }),
  ),
  'remboursement.change': named(
    'EvenementRemboursement',
    event('remboursement.change', { remboursement: remboursementAnnonce }),
  ),
} as const satisfies Readonly<Record<(typeof EVENT_TYPES)[InsurerEventKind], z.ZodType>>;

export type EvenementWire = z.output<(typeof WEBHOOKS)[keyof typeof WEBHOOKS]>;

const livraison = named(
  'LivraisonWebhook',
  z.strictObject({
    id: z.string(),
    evenement_id: uuid,
    type: eventType,
    sinistre_id: uuid,
    essai: z.number().int().min(1),
    le: instant,
    duree_ms: z.number().int().min(0),
    resultat: z.enum(['remis', 'echec']),
    statut_http: z.number().int().nullable().describe("Null : il n'y a pas eu de réponse"),
    code: z.string().nullable().describe("D'un échec : un statut HTTP ou un code du réseau"),
  }),
);
export type LivraisonWire = z.output<typeof livraison>;

export const pageLivraisons = named(
  'PageLivraisonsWebhook',
  z.strictObject({ elements: z.array(livraison), suivant: z.string().nullable() }),
);

export const filtreLivraisons = z.strictObject({
  evenement_id: uuid.optional(),
  sinistre_id: uuid.optional(),
  resultat: z.enum(['remis', 'echec']).optional(),
  ...PAGE_QUERY,
});
