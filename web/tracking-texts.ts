import type { PageLanguage } from './chat-texts';
import { TRACKING_AR } from './tracking-texts-ar';
import { TRACKING_EN } from './tracking-texts-en';

type Named = Readonly<Record<string, string>>;

/** Words of the tracking page and of the page for medical papers. Tables are keyed by the codes of the domain. */
export interface TrackingTexts {
  readonly title: string;
  readonly skip: string;
  readonly language: string;
  readonly leave: string;
  readonly privacy: string;
  readonly noTrackers: string;
  readonly backToChat: string;

  readonly loginTitle: string;
  readonly loginLead: string;
  readonly matricule: string;
  readonly matriculeHint: string;
  readonly factor: string;
  readonly factorHint: string;
  readonly logIn: string;
  readonly noNumber: string;
  readonly confirm: (name: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly relative: string;
  readonly openTitle: string;
  readonly openLead: string;
  readonly open: string;
  readonly readTitle: string;
  readonly readLead: string;
  readonly read: string;

  readonly dossiers: string;
  readonly relativeLead: string;
  readonly none: string;
  readonly noneLead: string;
  readonly declare: string;
  readonly live: string;
  readonly liveLost: string;
  readonly changed: (number: string) => string;

  readonly types: Named;
  readonly statuses: Named;
  readonly leads: Named;
  readonly taken: (advisor: string) => string;
  readonly outcomes: Named;
  readonly number: string;
  readonly declaredOn: (day: string) => string;

  readonly yours: string;
  readonly next: string;
  readonly expected: (day: string) => string;
  readonly before: (day: string) => string;
  readonly soon: string;
  readonly nothingToDo: string;
  readonly alsoUnderWay: string;
  readonly steps: Named;

  readonly stagesTitle: string;
  readonly stages: Named;
  readonly stageStates: Named;

  readonly moneyTitle: string;
  readonly money: Named;
  readonly paidOn: (day: string) => string;
  readonly lines: Named;
  readonly accepted: string;

  readonly papersTitle: string;
  readonly papers: Named;
  readonly received: (day: string) => string;
  readonly receivedPlain: string;
  readonly checked: string;
  readonly someReceived: (count: number, needed: number) => string;
  readonly missing: string;
  readonly announced: string;
  readonly unavailable: string;
  readonly protectedPaper: string;
  readonly see: string;
  readonly enterPin: string;
  readonly pin: string;
  readonly pinHint: string;
  readonly openPapers: string;

  readonly choose: string;
  readonly chooseMany: string;
  readonly chooseFor: (paper: string) => string;
  readonly formats: (megabytes: number) => string;
  readonly send: string;
  readonly sendOther: string;
  readonly sending: string;
  readonly sendFailed: string;
  readonly remove: string;
  readonly protectedButton: string;
  readonly protectedWhy: string;

  readonly human: string;
  readonly review: string;
  readonly automatic: string;

  readonly depositTitle: string;
  readonly depositLead: string;
  readonly depositWho: string;
  readonly depositDone: string;
  readonly depositDoneLead: string;
  readonly depositClosed: string;
  readonly depositClosedLead: string;

  readonly notices: Named;
}

const FR: TrackingTexts = {
  title: 'Suivre mes dossiers',
  skip: 'Aller au contenu',
  language: 'Langue',
  leave: 'Quitter',
  privacy: 'Vos données',
  noTrackers: 'Cette page ne vous piste pas.',
  backToChat: 'Revenir à la conversation',

  loginTitle: 'Suivez vos dossiers',
  loginLead: 'Deux informations suffisent pour vous reconnaître.',
  matricule: 'Votre matricule',
  matriculeHint: 'Deux lettres, trois chiffres, deux lettres : AB-123-CD.',
  factor: 'Votre code PIN ou votre date de naissance',
  factorHint: 'La date s’écrit 12/04/1985. Le code PIN ouvre aussi vos pièces.',
  logIn: 'Voir mes dossiers',
  noNumber: 'Sans matricule, parlez-nous dans la conversation.',
  confirm: (name) => `Vous êtes bien ${name} ?`,
  yes: 'Oui',
  no: 'Non',
  relative: 'Je suis un proche',
  openTitle: 'Votre suivi est prêt',
  openLead: 'Ce lien est personnel et ne s’ouvre qu’une fois.',
  open: 'Ouvrir mon suivi',
  readTitle: 'Pièce médicale',
  readLead: 'La lecture est inscrite au journal. Ce lien ne s’ouvre qu’une fois.',
  read: 'Lire la pièce',

  dossiers: 'Vos dossiers',
  relativeLead: 'Vous aidez un proche : envoyez ici ses pièces. Les montants restent à l’assuré.',
  none: 'Aucun dossier à votre nom.',
  noneLead: 'Racontez ce qui s’est passé, nous ouvrons le dossier avec vous.',
  declare: 'Déclarer un sinistre',
  live: 'À jour. La page change d’elle-même.',
  liveLost: 'Connexion perdue. La page se remettra à jour seule.',
  changed: (number) => `Le dossier ${number} vient de changer.`,

  types: {
    collision: 'Collision',
    vol: 'Vol',
    vandalisme: 'Vandalisme',
    incendie: 'Incendie',
    degats_des_eaux: 'Dégât des eaux',
    bris_de_glace: 'Bris de glace',
    evenement_climatique: 'Événement climatique',
    dommage_materiel: 'Dommage matériel',
    blessure: 'Blessure',
    autre: 'Sinistre',
  },
  statuses: {
    nouveau: 'À terminer',
    en_cours: 'En cours',
    en_attente_client: 'Pièces attendues',
    expert: 'Expertise',
    validation: 'Relecture',
    escalade: 'Avec un conseiller',
    ferme: 'Clos',
  },
  leads: {
    nouveau: 'La déclaration n’est pas terminée.',
    en_cours: 'Votre dossier avance.',
    en_attente_client: 'Il nous manque quelques pièces pour continuer.',
    expert: 'Un expert chiffre les dommages.',
    expert_a_venir: 'Un expert va être désigné pour chiffrer les dommages.',
    validation: 'Un conseiller relit la décision.',
    escalade: 'Un conseiller s’en occupe.',
    attend_conseiller: 'Un conseiller va prendre votre dossier.',
    ferme: 'Ce dossier est clos.',
  },
  taken: (advisor) => `${advisor} s’occupe de votre dossier.`,
  outcomes: {
    indemnise: 'Clos et indemnisé.',
    refuse: 'Clos, refusé par un conseiller.',
    retire: 'Clos à votre demande.',
    sans_suite: 'Clos sans suite.',
    doublon: 'Joint à un autre dossier.',
  },
  number: 'Dossier',
  declaredOn: (day) => `Déclaré le ${day}`,

  yours: 'À vous',
  next: 'Prochaine étape',
  expected: (day) => `Prévue ${day}`,
  before: (day) => `Avant le ${day}`,
  soon: 'Dès que possible',
  nothingToDo: 'Vous n’avez rien à faire.',
  alsoUnderWay: 'Aussi en cours',
  steps: {
    fournir_piece: 'Envoyer vos pièces',
    prendre_en_charge: 'Prise en charge par un conseiller',
    verifier_pieces: 'Vérification des pièces',
    valider_calcul: 'Confirmation du calcul',
    reexaminer_pieces: 'Relecture des pièces',
    missionner_expert: 'Désignation d’un expert',
    orienter_garage: 'Choix du garage, qui vous revient',
    chiffrer_dommages: 'Chiffrage des dommages',
  },

  stagesTitle: 'Où en est le dossier',
  stages: {
    declaration: 'Déclaration',
    pieces: 'Vos pièces',
    etude: 'Étude du dossier',
    decision: 'Décision',
    paiement: 'Paiement',
    cloture: 'Clôture',
  },
  stageStates: { done: 'fait', current: 'en cours', todo: 'à venir' },

  moneyTitle: 'Remboursement',
  money: {
    en_attente: 'Un conseiller confirme le calcul.',
    accepte: 'Accepté. Payé après vérification des pièces.',
    partiellement_accepte: 'Accepté en partie. Payé après vérification des pièces.',
    rejete: 'Refusé par un conseiller.',
    paye: 'Payé.',
  },
  paidOn: (day) => `Payé le ${day}.`,
  lines: {
    montant_reclame: 'Montant demandé',
    devis_ou_facture: 'Devis ou facture',
    plafond: 'Plafond',
    montant_retenu: 'Montant retenu',
    franchise: 'Franchise',
  },
  accepted: 'Vous recevez',

  papersTitle: 'Pièces',
  papers: {
    constat: 'Constat amiable, recto signé',
    declaration_ecrite: 'Déclaration écrite',
    photos: 'Photos des dégâts',
    devis_ou_facture: 'Devis ou facture',
    rapport_police: 'Rapport de police',
    recepisse_plainte: 'Récépissé de plainte',
    carte_grise: 'Carte grise',
    cles: 'Photo des clés',
    liste_valorisee: 'Liste des biens avec leur valeur',
    attestation_pompiers: 'Attestation des pompiers',
    constat_degat_des_eaux: 'Constat dégât des eaux',
    certificat_medical: 'Certificat médical',
    autre: 'Autre pièce',
  },
  received: (day) => `Reçu le ${day}`,
  receivedPlain: 'Reçu',
  checked: 'vérifié',
  someReceived: (count, needed) => `${count} sur ${needed}`,
  missing: 'Manque',
  announced: 'Annoncé',
  unavailable: 'Non disponible, un conseiller verra comment faire',
  protectedPaper: 'Protégé, jamais affiché',
  see: 'Voir',
  enterPin: 'Pour ouvrir vos pièces, entrez votre code PIN.',
  pin: 'Code PIN',
  pinHint: '4 à 6 chiffres',
  openPapers: 'Ouvrir mes pièces',

  choose: 'Choisir ou prendre une photo',
  chooseMany: 'Choisir ou prendre des photos',
  chooseFor: (paper) => `Choisir un fichier : ${paper}`,
  formats: (megabytes) => `Photo ou PDF, ${megabytes} Mo au plus.`,
  send: 'Envoyer',
  sendOther: 'Envoyer une autre pièce',
  sending: 'Envoi en cours…',
  sendFailed: 'L’envoi n’a pas abouti. Vérifiez le réseau et réessayez.',
  remove: 'Annuler',
  protectedButton: 'Déposer sur la page protégée',
  protectedWhy: 'Seuls les conseillers habilités la lisent.',

  human: 'Parler à un conseiller',
  review: 'Faire réexaminer par une personne',
  automatic: 'La décision a été prise automatiquement.',

  depositTitle: 'Déposez votre certificat médical',
  depositLead: 'Une photo nette ou un PDF suffit. Prenez votre temps.',
  depositWho: 'Seuls les conseillers habilités le lisent. Il n’apparaît ni dans la conversation, ni sur WhatsApp.',
  depositDone: 'Bien reçu, merci.',
  depositDoneLead: 'Votre certificat est protégé. Vous n’avez rien d’autre à faire ici.',
  depositClosed: 'Ce lien ne s’ouvre plus.',
  depositClosedLead: 'Demandez-en un nouveau dans la conversation ou depuis votre suivi.',

  notices: {
    link_used: 'Ce lien a déjà été ouvert. Identifiez-vous pour continuer.',
    link_expired: 'Ce lien a expiré. Identifiez-vous pour continuer.',
    link_unknown: 'Ce lien n’est pas complet. Identifiez-vous pour continuer.',
    mismatch: 'Ces informations ne correspondent pas. Vérifiez-les et réessayez.',
    locked: 'Trop d’essais. Réessayez dans 15 minutes, ou parlez-nous dans la conversation.',
    session_over: 'La session est terminée. Identifiez-vous à nouveau.',
    paper_received: 'Pièce reçue, merci.',
    paper_missing: 'Choisissez d’abord une photo ou un PDF.',
    paper_closed: 'Ce dossier ne prend plus de pièces. Parlez à un conseiller.',
    advisor_told: 'C’est transmis. Un conseiller vous répond sur WhatsApp.',
    review_asked: 'C’est demandé. Une personne va réexaminer la décision.',
    review_not_automatic: 'Une personne a pris cette décision. Un conseiller peut vous en parler.',
    pin_wrong: 'Ce code ne correspond pas. Réessayez.',
    pin_right: 'Vos pièces peuvent maintenant être ouvertes.',
    logged_out: 'Vous avez quitté le suivi.',
    refused_too_many: 'Dix fichiers au plus à la fois. Les premiers sont reçus.',
    refused_empty: 'Ce fichier est vide. Choisissez-le à nouveau.',
    refused_too_large: 'Ce fichier est trop lourd. Choisissez une photo plus légère.',
    refused_type_not_allowed: 'Ce type de fichier n’est pas lu. Choisissez une photo ou un PDF.',
    refused_not_what_it_says: 'Ce fichier n’est ni une photo ni un PDF. Choisissez-en un autre.',
    refused_heic_not_supported: 'Ce format d’iPhone n’est pas lu. Choisissez une capture d’écran de la photo.',
    refused_too_many_pixels: 'Cette image est trop grande. Choisissez une photo plus petite.',
    refused_unreadable: 'Ce fichier est abîmé. Prenez une nouvelle photo.',
  },
};

export const TRACKING_TEXTS: Readonly<Record<PageLanguage, TrackingTexts>> = {
  fr: FR,
  en: TRACKING_EN,
  ar: TRACKING_AR,
};
