import type { DocumentKind } from '../../../domain/claim/types';
import type { UploadRefusal } from '../../../domain/claim/stored-file';

const ASK: Readonly<Record<DocumentKind, string>> = {
  constat: 'Envoyez une photo du recto du constat.',
  declaration_ecrite: 'Acceptez-vous que votre récit serve de déclaration écrite ?',
  photos: 'Envoyez une photo des dégâts.',
  devis_ou_facture: 'Avez-vous un devis ?',
  rapport_police: 'Envoyez une photo du rapport de police.',
  recepisse_plainte: 'Envoyez une photo du récépissé de plainte.',
  carte_grise: 'Envoyez une photo de la carte grise.',
  cles: 'Envoyez une photo des clés du véhicule.',
  liste_valorisee: 'Envoyez la liste des biens, avec leur valeur.',
  attestation_pompiers: "Envoyez l'attestation des pompiers.",
  constat_degat_des_eaux: 'Envoyez une photo du constat dégât des eaux.',
  certificat_medical: 'Déposez le certificat médical sur la page protégée.',
  autre: 'Envoyez le document.',
};

const RECEIVED: Readonly<Record<DocumentKind, string>> = {
  constat: 'Constat reçu.',
  declaration_ecrite: 'Déclaration reçue.',
  photos: 'Photo reçue.',
  devis_ou_facture: 'Devis reçu.',
  rapport_police: 'Rapport reçu.',
  recepisse_plainte: 'Récépissé reçu.',
  carte_grise: 'Carte grise reçue.',
  cles: 'Photo des clés reçue.',
  liste_valorisee: 'Liste reçue.',
  attestation_pompiers: 'Attestation reçue.',
  constat_degat_des_eaux: 'Constat reçu.',
  // Said without naming what it is: the conversation may be read over a shoulder.
  certificat_medical: "Document reçu et protégé, il n'apparaît pas ici.",
  autre: 'Document reçu.',
};

/** What the sender can do about each refusal; the code is the channel's or our own. */
const REFUSED: Readonly<Record<UploadRefusal | 'too_many', string>> = {
  too_many: "Trop de fichiers d'un coup. Envoyez-en dix au plus.",
  empty: 'Ce fichier est vide. Envoyez-le à nouveau.',
  too_large: 'Ce fichier est trop lourd. Envoyez une photo plus légère.',
  type_not_allowed: "Ce type de fichier n'est pas lu. Envoyez une photo ou un PDF.",
  not_what_it_says: "Ce fichier n'est pas une photo ni un PDF. Envoyez une nouvelle photo.",
  heic_not_supported: "Ce format d'iPhone n'est pas lu. Envoyez une capture d'écran de la photo.",
  too_many_pixels: 'Cette image est trop grande. Envoyez une photo plus petite.',
  unreadable: 'Ce fichier est abîmé. Prenez une nouvelle photo et envoyez-la.',
};

export const documents = {
  ask: (kind: DocumentKind): string => ASK[kind],
  fourViews: 'Envoyez quatre vues de la voiture, plaque visible.',
  moreViews: (missing: number): string =>
    missing === 1 ? 'Envoyez encore une vue de la voiture.' : `Envoyez encore ${missing} vues de la voiture.`,
  quoteAnnounced: 'Envoyez une photo du devis, avec son montant.',
  quotePhoto: 'Envoyez une photo du devis.',
  again: 'Envoyez la photo, ou dites « je ne peux pas ».',
  quoteAmount: 'Quel est le montant du devis ?',
  received: (kind: DocumentKind): string => RECEIVED[kind],
  quoteToConfirm: (amount: string): string => `Devis reçu, je lis ${amount}. Est-ce le bon montant ?`,
  quoteReceived: (amount: string): string => `Devis reçu, ${amount}.`,
  photosReceived: 'Photos reçues.',
  photosSoFar: (count: number, needed: number): string =>
    count === 1 ? `1 photo reçue sur ${needed}.` : `${count} photos reçues sur ${needed}.`,
  refused: (code: string): string =>
    code in REFUSED
      ? REFUSED[code as keyof typeof REFUSED]
      : "Ce fichier n'a pas pu être lu. Envoyez une photo ou un PDF.",

  medicalWhenReady: "Quand vous l'aurez, déposez le certificat médical sur la page protégée.",
  protectedPage: 'Ouvrir la page protégée',
  /** In place of a picture of somebody's health. */
  protectedHere: 'Pièce médicale, protégée',

  cannot: 'Je ne peux pas',
  later: 'Plus tard',
  notYet: 'Pas encore',
  accept: "J'accepte",
  laterQuestion: 'Pourrez-vous faire cet envoi plus tard, ici même ?',
  laterNoted: "D'accord, cet envoi peut se faire plus tard.",
  byExpert: "D'accord, les dommages peuvent être chiffrés sans devis.",
  byAdvisor: "D'accord, un conseiller verra comment faire sans cette pièce.",
};
