import type { ActionCode } from '../../../domain/assessment/decision-types';
import type { CustomerReasonCode } from '../../../domain/escalation/types';

/** What happens next, as a noun: "Prochaine étape : …". */
const STEPS: Readonly<Record<ActionCode, string>> = {
  fournir_piece: "l'envoi de vos pièces",
  prendre_en_charge: 'la prise en charge par un conseiller',
  verifier_pieces: 'la vérification des pièces',
  valider_calcul: 'la confirmation du calcul',
  reexaminer_pieces: 'la relecture des pièces',
  missionner_expert: "la désignation d'un expert",
  orienter_garage: 'le choix du garage, qui vous revient',
  chiffrer_dommages: 'le chiffrage des dommages',
};

const WHY: Readonly<Partial<Record<CustomerReasonCode, string>>> = {
  blessure: "Une personne a mal : un conseiller s'en occupe lui-même.",
  blessure_incertaine: "La santé passe d'abord : un conseiller s'en occupe lui-même.",
  responsabilite_contestee: 'Les récits diffèrent : un conseiller écoute chacun.',
  responsabilite_douteuse: 'Les circonstances restent à préciser avec un conseiller.',
  plusieurs_tiers: 'Plusieurs personnes sont concernées : un conseiller les suit ensemble.',
  contrat_inconnu: 'Un conseiller recherche le bon contrat avec vous.',
  contrat_inactif: 'Un conseiller vérifie les dates de votre contrat.',
  garantie_absente: 'Un conseiller vérifie vos garanties.',
  garantie_a_verifier: 'Un conseiller vérifie vos garanties.',
  declaration_tardive: 'Un conseiller vérifie les dates avec vous.',
  date_inconnue: 'Un conseiller précise la date avec vous.',
  date_impossible: 'Un conseiller précise la date avec vous.',
  conseiller_demande: 'Vous avez demandé un conseiller.',
};

export const decision = {
  readBack: (summary: string): string => `Je relis : ${summary}. Est-ce exact ?`,
  readBackAgain: (summary: string): string => `Confirmez ou corrigez : ${summary}. Est-ce exact ?`,
  confirm: 'Confirmer',
  correct: 'Corriger',

  noInjury: 'aucun blessé',
  injury: 'une personne a mal',
  injuryUnknown: 'blessure incertaine',
  noThirdParty: 'aucun tiers',
  thirdParty: 'un tiers concerné',
  otherDriver: (name: string): string => `l'autre conducteur ${name}`,
  otherVehicle: (plate: string): string => `l'autre véhicule ${plate}`,
  also: (types: string): string => `aussi ${types}`,
  contested: 'les récits diffèrent',
  unclear: 'circonstances à préciser',
  details: 'vos précisions sur les faits',
  noConstat: 'pas de constat',
  constatSigned: 'constat signé',
  constat: 'constat rempli',
  policeCame: 'police venue',
  policeTold: 'police prévenue',
  dateUnknown: 'date inconnue',
  placeUnknown: 'lieu inconnu',
  quote: (amount: string): string => `devis ${amount}`,
  invoice: (amount: string): string => `facture ${amount}`,
  claimed: (amount: string): string => `montant demandé ${amount}`,

  /** The sum and how it comes about, line by line. */
  accepted: (sum: string): string => `Accepté automatiquement : ${sum}, payés après vérification des pièces.`,
  lessDeductible: (retained: string, deductible: string, accepted: string): string =>
    `${retained} − ${deductible} (franchise) = ${accepted}`,
  lessRecoverable: (retained: string, deductible: string, accepted: string): string =>
    `${retained} − ${deductible} (franchise récupérable) = ${accepted}`,
  retainedLeast: (claimed: string, quote: string): string =>
    `Montant demandé ${claimed}, devis ${quote} : le plus petit compte.`,
  reviewable: 'Un conseiller peut réexaminer.',

  waiting: (papers: string): string => `Il manque encore ${papers}.`,
  underWay:
    'Votre dossier est ouvert, un expert doit chiffrer les dommages. Décision automatique, un conseiller peut réexaminer.',
  validation: 'Un conseiller relit votre dossier avant de conclure.',
  completed: 'Merci, votre déclaration est complète.',
  handOver: (reason: CustomerReasonCode): string => WHY[reason] ?? 'Votre dossier demande un regard humain.',
  /** For someone who declares on behalf of the policyholder: no policy, no amount. */
  forRelative: "Merci, la déclaration est transmise. L'assuré lira la suite après s'être identifié.",

  receipt: (reference: string, step: string, day: string): string =>
    `Votre dossier porte le numéro ${reference}. Prochaine étape, prévue ${day} : ${step}.`,
  receiptOfMissing: (reference: string, day: string): string =>
    `Votre dossier porte le numéro ${reference}. Envoyez vos pièces ici avant le ${day}.`,
  step: (code: ActionCode): string => STEPS[code],

  follow: 'Suivre',
  review: 'Faire réexaminer',
};
