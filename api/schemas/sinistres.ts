import { z } from 'zod';
import { ACTION_PRIORITIES, ACTION_STATUSES } from '../../domain/claim/action-status';
import { CLAIM_OUTCOMES, CLAIM_STATUSES, CLAIM_TYPES, DOCUMENT_KINDS } from '../../domain/claim/types';
import { civilDate, instant, listOf, montant, montantPositif, uuid, words } from './common';
import { PAGE_QUERY } from '../pagination';
import { named } from './registry';
import { remboursement } from './remboursements';

/** "Je ne sais pas" is an answer. */
export const TERNARY = ['oui', 'non', 'inconnu'] as const;
const ternary = z.enum(TERNARY);
const STOLEN = ['vehicule', 'logement', 'autre'] as const;
const DOCUMENT_STATES = ['recu', 'annonce', 'indisponible', 'manquant'] as const;

const day = z.string().meta({ format: 'date' });

const faits = named(
  'Faits',
  z.strictObject({
    recit: z.array(z.string()).describe("Les mots du client, dans l'ordre"),
    autres_dommages: z.array(z.enum(CLAIM_TYPES)),
    date_sinistre: day.nullable(),
    heure_sinistre: z.string().nullable(),
    date_approximative: z.boolean(),
    lieu: z.string().nullable(),
    blesses: ternary.nullable(),
    tiers_implique: ternary.nullable(),
    autre_conducteur_connu: ternary.nullable(),
    nombre_parties: z.number().int().nullable(),
    delit_de_fuite: z.boolean(),
    circonstances: z.string().nullable(),
    police: ternary.nullable(),
    constat: ternary.nullable(),
    objet_vole: z.enum(STOLEN).nullable(),
    montant_reclame: montant.nullable(),
    montant_devis: montant.nullable(),
  }),
);

const decision = named(
  'Decision',
  z.strictObject({
    resultat: z.enum(['escalade', 'en_attente_client', 'validation', 'autonome']),
    motif: z.string(),
    automatique: z.boolean(),
    le: instant,
    montant_accepte: montant.nullable(),
  }),
);

const SUMMARY = {
  id: uuid,
  numero_sinistre: z.string(),
  client_id: uuid.nullable(),
  contrat_id: uuid.nullable(),
  declarant: z.enum(['assure', 'proche', 'non_verifie']),
  status_dossier: z.enum(CLAIM_STATUSES),
  statut_depuis: instant,
  type_sinistre: z.enum(CLAIM_TYPES).nullable(),
  cci_score: z.number().int().min(0).max(100).nullable(),
  declaration_tardive: z.boolean(),
  date_declaration: instant,
  date_cloture: instant.nullable(),
  issue: z.enum(CLAIM_OUTCOMES).nullable(),
} as const;

export const sinistreResume = named('SinistreResume', z.strictObject(SUMMARY));
export type SinistreResumeWire = z.output<typeof sinistreResume>;

export const sinistre = named(
  'Sinistre',
  z.strictObject({ ...SUMMARY, archive_le: instant.nullable(), decision: decision.nullable(), faits }),
);
export type SinistreWire = z.output<typeof sinistre>;

export const pageSinistres = named(
  'PageSinistres',
  z.strictObject({ elements: z.array(sinistreResume), suivant: z.string().nullable() }),
);

/** What can be said of a loss; the same for a declaration and for a correction. */
const TOLD = {
  type_sinistre: z.enum(CLAIM_TYPES),
  date_sinistre: civilDate,
  heure_sinistre: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u),
  lieu: words(1, 300),
  blesses: ternary,
  tiers_implique: ternary,
  circonstances: words(1, 2_000),
  police: ternary,
  constat: ternary,
  montant_reclame: montantPositif,
  contrat_id: uuid,
} as const;

export const declaration = named(
  'Declaration',
  z.strictObject({
    client_id: uuid.optional().describe('Celui du jeton; un autre est refusé'),
    description: words(3, 4_000).describe("Ce qui s'est passé, avec les mots du client"),
    ...z.strictObject(TOLD).partial().shape,
    autre_conducteur_connu: ternary.optional(),
    objet_vole: z.enum(STOLEN).optional(),
    montant_devis: montantPositif.optional().describe('Lu sur le devis ou la facture'),
  }),
);
export type DeclarationWire = z.output<typeof declaration>;

export const modificationSinistre = named(
  'ModificationSinistre',
  z
    .strictObject({
      ...TOLD,
      status_dossier: z.enum(['ferme']),
      issue: z
        .enum(['indemnise', 'sans_suite', 'retire', 'doublon'])
        .describe(
          '`retire` d’un dossier dont une somme est accordée: un conseiller le règle, le dossier passe en `escalade`',
        ),
    })
    .partial()
    .refine(({ status_dossier, issue }) => (status_dossier === undefined) === (issue === undefined), {
      message: 'status_dossier et issue vont ensemble',
      path: ['issue'],
    })
    .refine(({ heure_sinistre, date_sinistre }) => heure_sinistre === undefined || date_sinistre !== undefined, {
      message: 'une heure va avec sa date',
      path: ['heure_sinistre'],
    }),
);
export type ModificationSinistreWire = z.output<typeof modificationSinistre>;

const cciRange = z
  .string()
  .regex(/^\d{1,3},\d{1,3}$/u)
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.number().max(100), z.number().max(100)]))
  .refine(([from, to]) => from <= to, "le début d'abord");

export const filtreSinistres = z.strictObject({
  client_id: uuid.optional(),
  status: listOf(CLAIM_STATUSES).optional().describe('Un ou plusieurs statuts, séparés par des virgules'),
  type: z.enum(CLAIM_TYPES).optional(),
  cci: cciRange.optional().describe('Bornes comprises : `60,100`'),
  du: civilDate.optional().describe('Déclarés ce jour ou après'),
  au: civilDate.optional().describe('Déclarés ce jour ou avant'),
  ...PAGE_QUERY,
});

export const suivi = named(
  'Suivi',
  z.strictObject({
    numero_sinistre: z.string(),
    status_dossier: z.enum(CLAIM_STATUSES),
    date_creation: instant,
    actions_en_cours: z.array(
      z.strictObject({
        code: z.string(),
        libelle: z.string(),
        piece: z.enum(DOCUMENT_KINDS).nullable(),
        responsable: z.enum(['client', 'assureur']),
        priorite: z.enum(ACTION_PRIORITIES),
        statut: z.enum(ACTION_STATUSES),
        echeance: instant.nullable(),
      }),
    ),
    remboursement: remboursement.nullable(),
    documents: z.array(
      z.strictObject({
        nature: z.enum(DOCUMENT_KINDS),
        etat: z.enum(DOCUMENT_STATES),
        obligatoire: z.boolean(),
        recu_le: instant.nullable(),
        verifie: z.boolean(),
      }),
    ),
    prochaine_etape: z
      .strictObject({
        code: z.string(),
        libelle: z.string(),
        responsable: z.enum(['client', 'assureur']),
        echeance: instant.nullable(),
      })
      .nullable(),
  }),
);
export type SuiviWire = z.output<typeof suivi>;

export const historique = named(
  'Historique',
  z.strictObject({
    numero_sinistre: z.string(),
    statuts: z.array(
      z.strictObject({
        de: z.enum(CLAIM_STATUSES).nullable(),
        vers: z.enum(CLAIM_STATUSES),
        motif: z.string().nullable(),
        le: instant,
      }),
    ),
    messages: z.array(
      z.strictObject({ auteur: z.enum(['client', 'bot', 'conseiller']), texte: z.string(), le: instant }),
    ),
  }),
);
export type HistoriqueWire = z.output<typeof historique>;
