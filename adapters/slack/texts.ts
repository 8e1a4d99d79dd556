import type { FACTORS } from '../../domain/assessment/types';
import type { Declarant } from '../../domain/claim/claim';
import type { UploadRefusal } from '../../domain/claim/stored-file';
import type {
  ClaimOutcome,
  ClaimStatus,
  ClaimType,
  DocumentKind,
  LiabilityStatement,
  Ternary,
} from '../../domain/claim/types';
import type { Channel } from '../../domain/conversation/conversation';
import type { Escalation } from '../../domain/escalation/escalation';
import type { CardReasonCode } from '../../domain/escalation/types';
import { formatMoney } from '../../domain/money';
import type { Language } from '../../domain/people/people';
import type { IndemnityLine } from '../../domain/policy/indemnity';
import type { ClockId } from '../../domain/rules/insurer-clocks';
import type { CORRECTION_REASONS } from '../../commands/desk/correct-decision';
import type { DeskNotice, PlainNoticeCode } from '../../commands/desk/views';

/** Every French sentence that advisors read in Slack. */
export const BUTTONS = {
  take: 'Prendre',
  release: 'Rendre',
  return: 'Rendre au bot',
  ask_close: 'Clore le dossier',
  show: 'Voir le dossier',
  validate: 'Valider',
  ask_correction: 'Corriger',
  cancel_message: 'Annuler',
} as const;

export const CLAIM_TYPE_NAMES: Readonly<Record<ClaimType, string>> = {
  collision: 'Collision',
  vol: 'Vol',
  vandalisme: 'Vandalisme',
  incendie: 'Incendie',
  degats_des_eaux: 'Dégâts des eaux',
  bris_de_glace: 'Bris de glace',
  evenement_climatique: 'Événement climatique',
  dommage_materiel: 'Dommage matériel',
  blessure: 'Blessure',
  autre: 'Autre',
};
export const UNTYPED = 'Type à préciser';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'Anglais', ar: 'Arabe' };

export const LANE_NAMES = { autonome: 'simple', validation: 'intermédiaire', escalade: 'complexe' } as const;

export const PRIORITIES: Readonly<Record<Escalation['priority'], { readonly name: string; readonly sign: string }>> = {
  urgente: { name: 'Urgente', sign: '🔴' },
  haute: { name: 'Haute', sign: '🟠' },
  normale: { name: 'Normale', sign: '🔵' },
  basse: { name: 'Basse', sign: '⚪' },
};

export const CLAIM_STATUS_NAMES: Readonly<Record<ClaimStatus, string>> = {
  nouveau: 'Nouveau',
  en_cours: 'En cours',
  en_attente_client: 'En attente du client',
  expert: 'Chez l’expert',
  validation: 'À valider',
  escalade: 'Confié à un conseiller',
  ferme: 'Clos',
};

export const OUTCOME_NAMES: Readonly<Record<ClaimOutcome, string>> = {
  indemnise: 'Indemnisé',
  refuse: 'Refusé',
  retire: 'Retiré par le client',
  sans_suite: 'Sans suite',
  doublon: 'Doublon d’un autre dossier',
};

export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  constat: 'constat amiable',
  declaration_ecrite: 'déclaration écrite',
  photos: 'photos',
  devis_ou_facture: 'devis ou facture',
  rapport_police: 'rapport de police',
  recepisse_plainte: 'récépissé de plainte',
  carte_grise: 'carte grise',
  cles: 'clés',
  liste_valorisee: 'liste chiffrée',
  attestation_pompiers: 'attestation des pompiers',
  constat_degat_des_eaux: 'constat dégât des eaux',
  certificat_medical: 'certificat médical',
  autre: 'autre pièce',
};

export const CLOCK_NAMES: Readonly<Record<ClockId, string>> = {
  offre_auto: 'Offre d’indemnisation',
  offre_blessure: 'Offre au blessé',
  offre_blessure_definitive: 'Offre définitive au blessé',
  paiement_transaction: 'Paiement au blessé après transaction',
  offre_vol_vehicule: 'Offre, véhicule volé non retrouvé',
  position_catastrophe_naturelle: 'Position, catastrophe naturelle',
  offre_catastrophe_naturelle: 'Offre, catastrophe naturelle',
  paiement_catastrophe_naturelle: 'Paiement, catastrophe naturelle',
  paiement_habitation: 'Paiement, habitation',
  accuse_reclamation: 'Accusé de réception de la réclamation',
  reponse_reclamation: 'Réponse à la réclamation',
};

/** No personal data and no word of fraud: everybody in the channel reads these. */
export const REASON_NAMES: Readonly<Record<CardReasonCode, string>> = {
  blessure: 'Une personne est blessée',
  blessure_incertaine: 'Blessure possible, à vérifier',
  danger: 'Danger signalé pour des personnes',
  responsabilite_contestee: 'Responsabilité contestée',
  responsabilite_douteuse: 'Responsabilité incertaine',
  responsabilite_non_dite: 'Responsabilité non précisée',
  plusieurs_tiers: 'Trois parties ou plus',
  contrat_inconnu: 'Contrat non trouvé',
  date_inconnue: 'Date du sinistre inconnue',
  date_impossible: 'Date du sinistre impossible',
  date_avant_contrat: 'Date avant le début du contrat',
  date_approximative: 'Date approximative',
  contrat_inactif: 'Contrat non actif à la date du sinistre',
  garantie_absente: 'Garantie non souscrite',
  garantie_incertaine: 'Garantie incertaine',
  garantie_a_verifier: 'Garantie à vérifier',
  declaration_tardive: 'Déclaration après le délai légal',
  delai_depasse: 'Délai de traitement dépassé',
  reclamation: 'Réclamation du client',
  identite_non_verifiee: 'Identité du déclarant non vérifiée',
  revue_demandee: 'Le client demande un réexamen',
  precision_apportee: 'Le client a complété un dossier déjà traité',
  retrait_demande: 'Le client veut retirer un dossier déjà accordé',
  conseiller_demande: 'Le client demande un conseiller',
  indice_eleve: 'Indice de complexité élevé',
  indice_moyen: 'Indice de complexité moyen',
  pieces_manquantes: 'Pièces manquantes',
  pieces_indisponibles: 'Pièces que le client ne peut pas fournir',
  pieces_inconnues: 'Pièces à déterminer',
  type_sans_regle: 'Aucune règle pour ce type de sinistre',
  montant_non_lu: 'Montant du devis à lire',
  devise_differente: 'Montant dans une autre devise',
  franchise_a_verifier: 'Franchise légale à vérifier',
  au_dessus_de_la_limite: 'Montant au-dessus de la limite automatique',
  resultat_nul: 'Rien à verser selon le calcul',
  plafond_atteint: 'Plafond de garantie atteint',
  controle_par_echantillon: 'Contrôle par échantillon',
  reglement_automatique: 'Règlement automatique',
  suite_sans_reglement: 'Suite sans règlement',
  type_sinistre: 'Type de sinistre',
  dommages_multiples: 'Plusieurs sortes de dommages',
  nombre_parties: 'Nombre de parties',
  tiers_incertain: 'Tiers incertain',
  delit_de_fuite: 'L’autre conducteur est parti',
  vehicule_etranger: 'Véhicule étranger',
  hesitations: 'Récit hésitant',
  reponses_incertaines: 'Réponses « je ne sais pas »',
  corrections: 'Réponses corrigées',
  confiance_faible: 'Récit difficile à lire',
  lieu_inconnu: 'Lieu inconnu',
  suppositions_dominantes: 'Plus de suppositions que de faits',
  reponses_contradictoires: 'Réponses contradictoires',
  point_a_verifier: 'Un point à vérifier dans le dossier',
  accompagnement: 'Le client a besoin d’être accompagné',
};
export const UNNAMED_REASON = 'À examiner par un conseiller';

export const FACTOR_NAMES: Readonly<Record<(typeof FACTORS)[number], string>> = {
  garanties: 'Garanties',
  tiers: 'Tiers',
  documents_manquants: 'Documents manquants',
  ambiguite: 'Ambiguïté',
  emotion: 'Émotion',
  incoherence: 'Incohérence',
};

export const TERNARY_NAMES: Readonly<Record<Ternary, string>> = { yes: 'oui', no: 'non', unknown: 'ne sait pas' };

export const LIABILITY_NAMES: Readonly<Record<LiabilityStatement, string>> = {
  admitted_by_other: 'l’autre partie dit reconnaître les faits',
  admitted_by_self: 'le client dit reconnaître les faits',
  undisputed: 'non contestée',
  contested: 'contestée',
  unclear: 'incertaine',
};

/** Names of what is known or asked, by the name of the fact. */
export const FACT_NAMES: Readonly<Record<string, string>> = {
  type: 'Type',
  lossDate: 'Date',
  place: 'Lieu',
  injuries: 'Blessés',
  thirdParty: 'Tiers',
  otherDriverKnown: 'Autre conducteur identifié',
  police: 'Police',
  constat: 'Constat',
  circumstances: 'Circonstances',
  claimedAmount: 'Montant demandé',
  quoteAmount: 'Devis ou facture',
  parties: 'Parties',
  liability: 'Responsabilité, selon le client',
  hitAndRun: 'L’autre conducteur est parti',
  foreignVehicle: 'Véhicule étranger',
};

export const COMPUTATION_NAMES: Readonly<Record<IndemnityLine['code'], string>> = {
  montant_reclame: 'Montant réclamé',
  devis_ou_facture: 'Devis ou facture',
  plafond: 'Plafond de garantie',
  montant_retenu: 'Montant retenu',
  franchise: 'Franchise',
  montant_accepte: 'Montant accordé',
};

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  webchat: 'site web',
  whatsapp: 'WhatsApp',
  socket: 'application',
  botservice: 'messagerie',
};

export const DECLARANT_NAMES: Readonly<Record<Declarant, string>> = {
  assure: 'L’assuré',
  proche: 'Un proche de l’assuré',
  non_verifie: 'Identité non vérifiée',
};

export const SPEAKER_NAMES = { client: 'Client', bot: 'Bot', conseiller: 'Conseiller' } as const;

export const CORRECTION_REASON_NAMES: Readonly<Record<(typeof CORRECTION_REASONS)[number], string>> = {
  montant_mal_lu: 'Montant mal lu sur la pièce',
  devis_revise: 'Devis révisé',
  poste_non_garanti: 'Poste non garanti',
  vetuste: 'Vétusté',
  autre_motif: 'Autre motif',
};

const REFUSED_PHOTOS: Readonly<Record<UploadRefusal, string>> = {
  empty: 'il est vide',
  too_large: 'il est trop lourd',
  type_not_allowed: 'seuls les photos et les PDF partent au client',
  not_what_it_says: 'son contenu ne correspond pas à son nom',
  heic_not_supported: 'le format HEIC n’est pas lisible partout, envoyez-le en JPEG',
  too_many_pixels: 'l’image est trop grande',
  unreadable: 'il est endommagé',
};

const PLAIN: Readonly<Record<PlainNoticeCode, string>> = {
  not_an_advisor:
    'Vous n’êtes pas enregistré comme conseiller : rien n’a été transmis ni modifié. Un superviseur peut vous ajouter.',
  already_yours: 'Ce dossier est déjà à vous.',
  card_outdated: 'Cette action n’est plus possible sur ce dossier : il a changé entre-temps. Rien n’a été modifié.',
  unknown_button: 'Ce bouton n’est plus reconnu. Rien n’a été modifié.',
  not_taken: 'Prenez d’abord ce dossier : cliquez sur « Prendre » sur sa carte.',
  kept_note: 'Note interne : votre message reste entre conseillers.',
  kept_mention: 'Votre message s’adresse à un collègue : il reste entre conseillers.',
  kept_unowned: 'Votre message reste entre conseillers : prenez le dossier pour écrire au client.',
  kept_closed: 'Ce dossier n’est plus entre vos mains : votre message reste entre conseillers.',
  kept_empty: 'Message vide : rien n’a été transmis au client.',
  kept_no_conversation: 'Le client n’a pas de conversation ouverte : votre message reste entre conseillers.',
  cancelled: 'Annulé : le client n’a pas reçu ce message.',
  too_late_to_cancel: 'Trop tard : ce message est déjà remis. Écrivez « Correction : … » pour le rectifier.',
  deleted_in_time: 'Supprimé à temps : le client n’a pas reçu ce message.',
  too_late_to_delete: 'Ce message est déjà remis au client, le supprimer ici ne l’efface pas chez lui.',
  too_late_to_edit: 'La modification n’est pas transmise. Écrivez un nouveau message, « Correction : … ».',
  photo_not_fetched: 'Le fichier n’a pas pu être lu dans Slack : il n’a pas été transmis. Renvoyez-le.',
  outcome_not_offered: 'Cette issue n’est pas proposée ici. Rien n’a été modifié.',
  nothing_to_compute:
    'Aucun montant ne peut être calculé : aucune garantie ou aucun montant lisible. Corrigez le montant ou prenez le dossier.',
  would_be_refusal:
    'Le calcul ne laisse rien à verser : ce serait un refus, qui ne se décide pas ici. Prenez le dossier pour en parler au client.',
  changed_meanwhile: 'Quelqu’un a agi au même instant sur ce dossier. Regardez sa carte, puis recommencez.',
  modal_failed: 'La fenêtre n’a pas pu s’ouvrir. Cliquez à nouveau.',
  internal_error:
    'Une erreur de notre côté a empêché cette action. Rien n’a été modifié, l’équipe technique est prévenue.',
};

/** The sentence of a private notice. First names come from our own register of advisors. */
export function noticeText(notice: DeskNotice): string {
  switch (notice.code) {
    case 'already_taken':
      return `Trop tard : ${notice.firstName} a déjà pris ce dossier.`;
    case 'kept_not_owner':
      return `Ce dossier est suivi par ${notice.firstName} : votre message reste entre conseillers.`;
    case 'not_the_owner':
      return `Ce dossier est suivi par ${notice.firstName} : rien n’a été modifié.`;
    case 'dossier_closed':
      return `Le dossier ${notice.reference} est clos : rien n’a été modifié.`;
    case 'above_authority':
      return `Ce montant dépasse votre limite de ${formatMoney(notice.limit, 'fr')} : demandez à un superviseur de valider.`;
    case 'sending':
      return notice.seconds > 0 ? `Envoi au client dans ${notice.seconds} s.` : 'Envoyé au client.';
    case 'photo_refused':
      return `Un fichier n’a pas été transmis au client : ${REFUSED_PHOTOS[notice.reason]}.`;
    default:
      return PLAIN[notice.code];
  }
}

export const LABELS = {
  /** Before a card's state. */
  waiting: 'À prendre',
  waitingDecision: 'À valider',
  ownedBy: 'Suivi par',
  returned: 'Traité, dossier en cours',
  closed: 'Dossier clos',
  lane: 'Complexité',
  notScored: 'pas encore évaluée',
  priority: 'Priorité',
  language: 'Langue',
  since: 'Transmis',
  age: 'Âge du dossier',
  clock: 'Prochaine échéance',
  noClock: 'aucune échéance légale en cours',
  reasons: 'Motifs',
  missing: 'Pièces manquantes',
  nothingMissing: 'aucune',
  distress: '🆘 Le client est en détresse : appelez-le en premier.',
  briefTitle: 'Note interne, le client ne la voit pas',
  facts: 'Établi',
  suppositions: 'Supposé',
  unanswered: 'Sans réponse',
  nothing: 'rien',
  threadRules:
    'Le conseiller qui a pris le dossier écrit ici : ses messages partent au client sous son prénom. Restent internes : « note: », « nb », 🔒, une mention, et les messages des autres.',
  customer: 'Client',
  moved: '↪️ Le client écrit maintenant depuis une autre conversation : vos réponses y vont.',
  healthHidden: '🔒 Le message concerne la santé : lisez-le dans « Voir le dossier ».',
  received: 'Fichiers reçus',
  photo: '📷 Photo reçue',
  paper: '📄 Document PDF reçu',
  recording: 'Message vocal',
  open: 'ouvrir dans l’application',
  inApp: 'à ouvrir dans l’application',
  cut: '(suite dans le dossier)',
  urgent: 'Priorité relevée',
  customerWaits: 'Client sans réponse',
  reopened: 'Dossier rouvert',
  onDeskAgain: 'De retour chez les conseillers',
  identity: 'Client',
  unknownPerson: 'Personne non identifiée',
  phone: 'Téléphone',
  policy: 'Contrat',
  declared: 'Déclaré',
  by: 'Par',
  status: 'Statut',
  account: 'Dans ses mots',
  factors: 'Facteurs',
  computation: 'Calcul',
  noComputation: 'aucun calcul possible',
  papers: 'Pièces',
  noPapers: 'aucune pièce reçue',
  bankDetailsReceived: 'Coordonnées bancaires reçues',
  bankDetailsChanged: 'Coordonnées bancaires remplacées par le client',
  noBankDetails: 'Coordonnées bancaires non reçues',
  checked: 'vérifiée',
  unchecked: 'à vérifier',
  medical: 'pièce médicale, réservée',
  conversation: 'Fin de la conversation',
  closeTitle: 'Clore le dossier',
  outcome: 'Issue',
  legalDeductible: 'fixée par la loi',
  correctTitle: 'Corriger le montant',
  retained: 'Montant des dommages retenu, avant franchise',
  reason: 'Motif',
  amountFault: 'Écrivez un montant, par exemple 3200 ou 3200,50.',
  choiceFault: 'Choisissez une réponse.',
  submit: 'Enregistrer',
  close: 'Fermer',
  back: 'Retour',
  approximate: 'environ',
  assumed: 'à confirmer',
  noCommand: 'Cette commande n’est pas disponible. Les dossiers se prennent sur leur carte.',
} as const;
