import type { ClaimOutcome, ClaimStatus } from '../../../domain/claim/types';
import type { IndemnityLine } from '../../../domain/policy/indemnity';
import type { ReimbursementStatus } from '../../../domain/policy/reimbursement-status';

const STATUS: Readonly<Record<Exclude<ClaimStatus, 'ferme'>, string>> = {
  nouveau: "La déclaration n'est pas terminée.",
  en_cours: 'Il est en cours de traitement.',
  en_attente_client: 'Il attend vos pièces.',
  expert: "Il est chez l'expert.",
  validation: 'Un conseiller relit la décision.',
  escalade: "Un conseiller s'en occupe.",
};

const OUTCOME: Readonly<Record<ClaimOutcome, string>> = {
  indemnise: 'indemnisé',
  refuse: 'refusé par un conseiller',
  retire: 'retiré à votre demande',
  sans_suite: 'sans suite',
  doublon: 'joint à un autre dossier',
};

const LINES: Readonly<Record<IndemnityLine['code'], string>> = {
  montant_reclame: 'montant demandé',
  devis_ou_facture: 'devis ou facture',
  plafond: 'plafond',
  montant_retenu: 'montant retenu',
  franchise: 'franchise',
  montant_accepte: 'montant accepté',
};

const MONEY: Readonly<Record<ReimbursementStatus, string>> = {
  en_attente: 'Remboursement : un conseiller confirme le calcul.',
  accepte: 'Remboursement accepté, payé après vérification des pièces.',
  partiellement_accepte: 'Remboursement accepté en partie, payé après vérification des pièces.',
  rejete: 'Remboursement refusé par un conseiller.',
  paye: 'Remboursement payé.',
};

export const followUp = {
  menu: 'Que souhaitez-vous faire ?',
  menuAgain: 'Choisissez : déclarer un sinistre, suivre un dossier ou parler à un conseiller.',
  declare: 'Déclarer un sinistre',
  follow: 'Suivre un dossier',

  resume: (summary: string): string => `Déclaration commencée : ${summary}. Voulez-vous reprendre votre déclaration ?`,
  resumeAgain: 'Répondez par oui ou non : voulez-vous reprendre votre déclaration ?',
  resumed: 'Nous reprenons où vous en étiez.',

  none: 'Je ne vois aucun dossier à votre nom. Voulez-vous déclarer un sinistre ?',
  which: 'Quel dossier voulez-vous suivre ?',
  whichForFiles: 'Pour quel dossier sont ces fichiers ?',
  whichAgain: 'Choisissez un dossier, ou donnez son numéro.',
  others: 'Autres dossiers',
  newClaim: 'Nouveau sinistre',
  notFound: 'Je ne trouve pas ce numéro parmi vos dossiers.',

  heading: (reference: string, summary: string): string => `Dossier ${reference} : ${summary}.`,
  status: (status: Exclude<ClaimStatus, 'ferme'>): string => STATUS[status],
  waitsForAdvisor: 'Il attend un conseiller.',
  closed: (outcome: ClaimOutcome | null): string =>
    outcome === null ? 'Il est clos.' : `Il est clos : ${OUTCOME[outcome]}.`,
  outcome: (outcome: ClaimOutcome): string => OUTCOME[outcome],
  missing: (papers: string): string => `Il manque ${papers}.`,
  nextStep: (step: string, day: string | null): string =>
    day === null ? `Prochaine étape : ${step}.` : `Prochaine étape, prévue ${day} : ${step}.`,
  alsoUnderWay: (steps: string): string => `Aussi en cours : ${steps}.`,
  noStep: "Vous n'avez rien à faire.",
  /** Papers to send, which the sentence before names. A day that has passed is not held against anybody. */
  sendBefore: (papers: number, day: string | null): string => {
    const them = papers === 1 ? 'cette pièce' : 'ces pièces';
    return day === null ? `Envoyez ${them} dès que possible.` : `Envoyez ${them} avant le ${day}.`;
  },
  expertToCome: 'Un expert doit chiffrer les dommages.',
  money: (status: ReimbursementStatus): string => MONEY[status],
  moneyLine: (code: IndemnityLine['code'], amount: string): string =>
    code === 'franchise' ? `${LINES[code]} : − ${amount}` : `${LINES[code]} : ${amount}`,
  paidOn: (day: string): string => `Remboursement payé, ${day}.`,

  actions: 'Que souhaitez-vous faire ?',
  actionsAgain: 'Envoyez un document, choisissez un bouton, ou dites « parler à un conseiller ».',
  track: 'Suivre en direct',
  sendDocument: 'Envoyer un document',
  attached: "C'est joint à votre dossier.",
  wordsKept: "C'est noté dans votre dossier.",
  sendIt: 'Envoyez ici la photo ou le PDF.',
  /** Words beside a dossier: it is asked whether they belong to it. */
  supplement: (dossier: string): string => `Est-ce une précision sur ce dossier : ${dossier} ?`,
  supplementAgain: 'Répondez par oui ou non : est-ce une précision sur ce dossier ?',
  supplementForAdvisor: "C'est ajouté à votre dossier, un conseiller va le lire.",
  review: 'Faire réexaminer',
  reviewAsked: 'Un conseiller va réexaminer la décision automatique.',
  reviewNotAutomatic: 'Une personne a pris cette décision. Un conseiller peut vous en parler.',
  closedNoFiles: "Ce dossier est clos, je n'y ajoute rien seul. Un conseiller peut le rouvrir.",

  relativeActions: 'Envoyez une pièce ici, ou choisissez la suite.',
  relativeCannotFollow: "Seul l'assuré peut suivre ses dossiers ici. Un conseiller peut vous renseigner.",
};
