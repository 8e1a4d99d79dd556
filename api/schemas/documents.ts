import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../domain/claim/types';
import { instant, uuid } from './common';
import { named } from './registry';

export const document = named(
  'Document',
  z.strictObject({
    id: uuid,
    sinistre_id: uuid.nullable(),
    nature: z.enum(DOCUMENT_KINDS),
    type_mime: z.string(),
    taille: z.number().int(),
    nom: z.string().nullable().describe("Le nom donné par l'expéditeur; null pour une pièce médicale"),
    medical: z.boolean(),
    recu_le: instant,
    verifie_le: instant.nullable(),
  }),
);
export type DocumentWire = z.output<typeof document>;

export const listeDocuments = named('ListeDocuments', z.strictObject({ elements: z.array(document) }));

/** A medical paper goes through the protected page only. */
export const SENT_KINDS = DOCUMENT_KINDS.filter((kind) => kind !== 'certificat_medical');

export const depot = z.object({
  sinistre_id: z.string().min(1).max(60).describe("L'identifiant ou le numéro du dossier"),
  nature: z.enum(SENT_KINDS).optional(),
  fichier: z.string().meta({ format: 'binary', contentMediaType: 'application/octet-stream' }),
});
