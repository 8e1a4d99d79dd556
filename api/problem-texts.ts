import type { ErrorCode } from '../domain/errors';

interface Sentence {
  readonly fr: string;
  readonly en: string;
}

/** What each code is called, and the sentence that goes with it when there is no closer one. */
export const TITLES: Readonly<
  Partial<Record<ErrorCode | 'method_not_allowed', Sentence & { readonly title: string }>>
> = {
  invalid_input: {
    title: 'Requête invalide',
    fr: "La requête n'a pas la forme attendue.",
    en: 'The request does not have the expected form.',
  },
  unauthenticated: {
    title: 'Identification requise',
    fr: 'Un jeton valide est nécessaire dans l’en-tête Authorization.',
    en: 'A valid bearer token is needed in the Authorization header.',
  },
  forbidden: {
    title: 'Accès refusé',
    fr: 'Ce jeton ne permet pas cette opération.',
    en: 'This token does not allow this operation.',
  },
  not_found: { title: 'Introuvable', fr: "Cet objet n'existe pas.", en: 'There is no such object.' },
  method_not_allowed: {
    title: 'Méthode refusée',
    fr: "Cette adresse n'accepte pas cette méthode.",
    en: 'This address does not take this method.',
  },
  conflict: {
    title: 'Conflit',
    fr: "L'opération contredit ce qui est enregistré.",
    en: 'The operation contradicts what is stored.',
  },
  illegal_step: {
    title: 'Étape impossible',
    fr: "L'état du dossier ne permet pas cette étape.",
    en: "The dossier's status does not allow this step.",
  },
  precondition_failed: {
    title: 'Version dépassée',
    fr: "L'objet a changé depuis que vous l'avez lu : relisez-le.",
    en: 'The object has changed since you read it: read it again.',
  },
  idempotency_mismatch: {
    title: 'Clé déjà utilisée',
    fr: 'Cette clé Idempotency-Key a servi à une autre requête.',
    en: 'This Idempotency-Key was used for another request.',
  },
  too_large: { title: 'Trop volumineux', fr: 'La requête est trop volumineuse.', en: 'The request is too large.' },
  unsupported_file: {
    title: 'Format refusé',
    fr: "Ce format n'est pas accepté ici.",
    en: 'This format is not accepted here.',
  },
  empty_file: { title: 'Fichier vide', fr: 'Le fichier est vide.', en: 'The file is empty.' },
  amount_out_of_range: {
    title: 'Montant impossible',
    fr: 'Ce montant est hors des limites.',
    en: 'This amount is out of range.',
  },
  rate_limited: {
    title: 'Trop de requêtes',
    fr: 'Trop de requêtes en une minute : attendez avant de recommencer.',
    en: 'Too many requests in a minute: wait before you try again.',
  },
  locked: { title: 'Verrouillé', fr: 'Trop d’essais : réessayez plus tard.', en: 'Too many tries: try again later.' },
};

/** Of whatever else may happen, the caller learns that it is ours, and whether to come back. */
export const OURS = {
  retryable: {
    title: 'Service momentanément indisponible',
    fr: 'Le service ne peut pas répondre maintenant : réessayez.',
    en: 'The service cannot answer now: try again.',
  },
  final: {
    title: 'Erreur interne',
    fr: "La requête n'a pas pu aboutir.",
    en: 'The request could not be completed.',
  },
} as const;

/** Closer sentences, by reason. */
export const REASONS = {
  role: { fr: 'Votre rôle ne permet pas cette opération.', en: 'Your role does not allow this operation.' },
  facteur: {
    fr: 'Identifiez-vous par votre code PIN ou votre numéro vérifié.',
    en: 'Prove yourself with your PIN or your verified number.',
  },
  objet: { fr: "Cet objet n'est pas de votre ressort.", en: 'This object is not yours to handle.' },
  jeton_expire: { fr: 'Le jeton a expiré.', en: 'The token has expired.' },
  jeton_invalide: { fr: "Le jeton n'est pas valide.", en: 'The token is not valid.' },
  porteur_inconnu: {
    fr: 'Le porteur du jeton est inconnu ou inactif.',
    en: 'The bearer of the token is unknown or inactive.',
  },
  adresse_inconnue: { fr: "Il n'y a rien à cette adresse.", en: 'There is nothing at this address.' },
  json_illisible: { fr: 'Le corps doit être du JSON valide.', en: 'The body must be valid JSON.' },
  type_de_contenu: {
    fr: "Le type de contenu n'est pas celui que l'opération attend.",
    en: 'The content type is not the one that the operation expects.',
  },
  curseur: { fr: "Le curseur n'est pas valide.", en: 'The cursor is not valid.' },
  cle_idempotence: {
    fr: 'La clé Idempotency-Key doit avoir 1 à 200 caractères imprimables.',
    en: 'The Idempotency-Key must have 1 to 200 printable characters.',
  },
  matricule_pris: { fr: 'Ce matricule est déjà attribué.', en: 'This membership number is taken.' },
  numero_pris: { fr: 'Ce numéro de contrat est déjà attribué.', en: 'This policy number is taken.' },
  client_inconnu: { fr: "Ce client n'existe pas.", en: 'There is no such customer.' },
  contrat_inconnu: { fr: "Ce contrat n'est pas celui du client.", en: "This policy is not the customer's." },
  devise: {
    fr: 'Les montants doivent être dans la devise du contrat.',
    en: "Amounts must be in the policy's currency.",
  },
  dates: { fr: 'La fin ne peut pas précéder le début.', en: 'The end cannot come before the start.' },
  dossier_clos: { fr: 'Le dossier est clos.', en: 'The dossier is closed.' },
  dossier_non_clos: { fr: "Le dossier n'est pas clos.", en: 'The dossier is not closed.' },
  dossier_archive: { fr: 'Le dossier est archivé.', en: 'The dossier is archived.' },
  deja_pris: { fr: 'Un autre conseiller a déjà pris ce dossier.', en: 'Another advisor has taken this dossier.' },
  dossier_non_pris: { fr: "Prenez d'abord le dossier.", en: 'Take the dossier first.' },
  pas_au_bureau: { fr: "Le dossier n'est pas chez les conseillers.", en: "The dossier is not on the advisors' desk." },
  pas_automatique: {
    fr: 'Seule une décision automatique peut être réexaminée ainsi.',
    en: 'Only an automatic decision can be reviewed so.',
  },
  rien_a_calculer: {
    fr: 'Aucune somme ne peut être calculée : contrat, garantie ou montant manque.',
    en: 'No sum can be computed: policy, guarantee or amount is missing.',
  },
  serait_un_refus: {
    fr: 'Le calcul ne laisse rien à payer : un refus se prononce autrement.',
    en: 'The computation leaves nothing to pay: a refusal is given otherwise.',
  },
  au_dessus_de_la_limite: {
    fr: 'La somme dépasse votre limite : un superviseur doit approuver.',
    en: 'The sum is above your limit: a supervisor must approve.',
  },
  pieces_non_verifiees: {
    fr: 'Le paiement attend que les pièces aient été vérifiées.',
    en: 'Payment waits until the papers have been checked.',
  },
  change_entretemps: { fr: 'Le dossier a changé entre-temps.', en: 'The dossier has changed meanwhile.' },
  conseiller_inconnu: { fr: "Ce conseiller n'existe pas ou n'est plus actif.", en: 'There is no such active advisor.' },
  piece_medicale: {
    fr: 'Une pièce médicale passe par la page de dépôt protégée.',
    en: 'A medical paper goes through the protected upload page.',
  },
  fichier_refuse: {
    fr: "Ce fichier n'est pas une photo ou un PDF lisible.",
    en: 'This file is no readable photo or PDF.',
  },
  enregistrement_refuse: {
    fr: "Cet enregistrement n'est ni de l'Ogg Opus, ni du MP3, ni du WAV.",
    en: 'This recording is neither Ogg Opus nor MP3 nor WAV.',
  },
  formulaire_incomplet: { fr: 'Le formulaire est incomplet.', en: 'The form is incomplete.' },
  session_inconnue: {
    fr: "Cette session n'existe pas ou n'est plus ouverte.",
    en: 'There is no such session, or it is not open any more.',
  },
  session_autre_client: {
    fr: "Cette session est celle d'un autre client : ouvrez-en une autre.",
    en: "This session is another customer's: open one of your own.",
  },
  choix_inconnu: {
    fr: 'La conversation n’a pas proposé ce choix.',
    en: 'The conversation did not offer this choice.',
  },
  piece_inconnue: {
    fr: 'Cette pièce n’existe pas dans ce dossier.',
    en: 'There is no such paper in this dossier.',
  },
  fichier_absent: { fr: 'Le formulaire doit porter un fichier.', en: 'The form must carry one file.' },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReasonCode = keyof typeof REASONS;
