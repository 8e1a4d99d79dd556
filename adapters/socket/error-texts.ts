import type { ErrorCode } from '../../domain/errors';
import type { FrameFault } from './parse';

/** Why something was not done, in words for whoever writes the client. Codes are stable, sentences may change. */
const TEXTS = {
  json_illisible: 'Une trame qui commence par { doit être un objet JSON valide.',
  trame_inconnue:
    'Envoyez un texte, ou un objet avec text, choix, document_id, audio ou reprise, et rien d’autre qu’un id.',
  texte_vide: 'Le texte est vide.',
  binaire_refuse: 'Les trames binaires ne sont pas acceptées : déposez les pièces par POST /api/v1/documents.',
  choix_inconnu: 'Ce choix ne figure pas parmi ceux que la conversation a proposés.',
  document_inconnu: 'Cette pièce n’existe pas dans le dossier de cette conversation.',
  enregistrement_refuse:
    'Cet enregistrement n’est pas lisible : envoyez de l’Ogg Opus, du MP3 ou du WAV, en base64 et d’un mébioctet au plus.',
  reprise_impossible: 'La reprise se demande avec l’identifiant d’un message de cette conversation.',
  session_inconnue: 'Cette session n’existe pas ou n’est plus ouverte : ouvrez-en une autre.',
  trop_de_messages: 'Trop de messages en une minute : attendez avant de recommencer.',
  trop_de_connexions: 'Trop de connexions sur cette session.',
  indisponible: 'Le message n’a pas pu être enregistré : renvoyez-le avec le même id.',
  interne: 'Le message n’a pas pu être traité.',
} as const;

export type SocketError = keyof typeof TEXTS;

export function textOf(code: SocketError | FrameFault): string {
  return TEXTS[code];
}

/** A fault of ours as clients hear of it. */
export function socketErrorOf(code: ErrorCode, retryable: boolean): SocketError {
  if (code === 'rate_limited') return 'trop_de_messages';
  return retryable ? 'indisponible' : 'interne';
}
