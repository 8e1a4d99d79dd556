import { z } from 'zod';
import { client } from './clients';
import { uuid, words } from './common';
import { named } from './registry';
import { sinistreResume } from './sinistres';

const sessionId = z.string().min(1).max(100);

export const identification = named(
  'Identification',
  z.strictObject({
    matricule: words(1, 60).describe('Quelle que soit sa casse, avec ou sans tirets'),
    facteur: words(1, 60).describe('Le code PIN, ou la date de naissance'),
    session_id: sessionId.optional().describe('Une session ouverte par le serveur ; sans elle, il en ouvre une'),
  }),
);

export const identifie = named(
  'Identifie',
  z.strictObject({
    valide: z.boolean().describe('Faux, de la même manière, pour un matricule inconnu et pour un facteur erroné'),
    session_id: sessionId.nullable().describe('À garder secret : il ouvre la conversation'),
    token: z.string().nullable().describe('Jeton de 30 minutes, pour REST'),
    client: client.nullable(),
    dossiers_actifs: z.number().int().describe('Dossiers qui ne sont pas clos'),
    sinistres: z.array(sinistreResume).describe('Les vingt derniers'),
  }),
);
export type IdentifieWire = z.output<typeof identifie>;

export const messageClient = named(
  'MessageClient',
  z.union([
    z.strictObject({ texte: z.string().max(20_000).regex(/\S/u) }),
    z.strictObject({ choix: words(1, 200).describe('La valeur d’un choix proposé') }),
    z.strictObject({ document_id: uuid.describe('Une pièce déposée par POST /documents') }),
    z.strictObject({
      audio: z
        .base64()
        .min(1)
        .describe('Une réponse enregistrée (Ogg Opus, MP3 ou WAV, un mébioctet au plus), en base64'),
    }),
  ]),
);
export type MessageClientWire = z.output<typeof messageClient>;

export const reponse = named(
  'Reponse',
  z.strictObject({
    session_id: sessionId.describe('La conversation, pour la suivre aussi par WebSocket'),
    sinistre_id: uuid.nullable(),
    numero_sinistre: z.string().nullable(),
    phase: z.string(),
    messages: z.array(z.string()).describe('Ce que répond le tour ; vide quand un conseiller répondra'),
    action: z.string().nullable(),
    choix: z.array(z.strictObject({ titre: z.string(), valeur: z.string() })),
    attend: z.string().describe('texte, choix, fichier ou date'),
    cci_score: z.number().int().min(0).max(100).nullable(),
    escalade: z.boolean().describe('Le dossier est chez les conseillers'),
    audio_url: z.string().nullable().describe('Le son de ces messages, une journée durant ; fait quand il est demandé'),
  }),
);
export type ReponseWire = z.output<typeof reponse>;
