import type { ClaimOutcome, ClaimStatus } from '../../../domain/claim/types';
import type { IndemnityLine } from '../../../domain/policy/indemnity';
import type { ReimbursementStatus } from '../../../domain/policy/reimbursement-status';
import type { Texts } from '../texts';

const STATUS: Readonly<Record<Exclude<ClaimStatus, 'ferme'>, string>> = {
  nouveau: 'The report is not finished.',
  en_cours: 'It is being handled.',
  en_attente_client: 'It waits for your papers.',
  expert: 'It is with the expert.',
  validation: 'An advisor is reading the decision again.',
  escalade: 'An advisor is taking care of it.',
};

const OUTCOME: Readonly<Record<ClaimOutcome, string>> = {
  indemnise: 'settled',
  refuse: 'refused by an advisor',
  retire: 'withdrawn at your request',
  sans_suite: 'no further action',
  doublon: 'joined to another claim',
};

const LINES: Readonly<Record<IndemnityLine['code'], string>> = {
  montant_reclame: 'amount claimed',
  devis_ou_facture: 'quote or invoice',
  plafond: 'ceiling',
  montant_retenu: 'amount retained',
  franchise: 'deductible',
  montant_accepte: 'amount accepted',
};

const MONEY: Readonly<Record<ReimbursementStatus, string>> = {
  en_attente: 'Reimbursement: an advisor is confirming the computation.',
  accepte: 'Reimbursement accepted, paid once the papers are checked.',
  partiellement_accepte: 'Reimbursement accepted in part, paid once the papers are checked.',
  rejete: 'Reimbursement refused by an advisor.',
  paye: 'Reimbursement paid.',
};

export const followUp: Texts['followUp'] = {
  menu: 'What would you like to do?',
  menuAgain: 'Choose: report a claim, follow a claim or talk to an advisor.',
  declare: 'Report a claim',
  follow: 'Follow a claim',

  resume: (summary) => `Report begun: ${summary}. Do you want to go on with it?`,
  resumeAgain: 'Answer yes or no: do you want to go on with your report?',
  resumed: 'We go on where you left off.',

  none: 'I see no claim under your name. Do you want to report one?',
  which: 'Which claim do you want to follow?',
  whichForFiles: 'Which claim are these files for?',
  whichAgain: 'Choose a claim, or give its number.',
  others: 'Other claims',
  newClaim: 'New claim',
  notFound: 'I do not find this number among your claims.',

  heading: (reference, summary) => `Claim ${reference}: ${summary}.`,
  status: (status) => STATUS[status],
  waitsForAdvisor: 'It waits for an advisor.',
  closed: (outcome) => (outcome === null ? 'It is closed.' : `It is closed: ${OUTCOME[outcome]}.`),
  outcome: (outcome) => OUTCOME[outcome],
  missing: (papers) => `Still missing: ${papers}.`,
  nextStep: (step, day) => (day === null ? `Next step: ${step}.` : `Next step, planned for ${day}: ${step}.`),
  alsoUnderWay: (steps) => `Also under way: ${steps}.`,
  noStep: 'There is nothing for you to do.',
  /** Papers to send, which the sentence before names. A day that has passed is not held against anybody. */
  sendBefore: (papers, day) => {
    const them = papers === 1 ? 'this document' : 'these documents';
    return day === null ? `Send ${them} as soon as you can.` : `Send ${them} before ${day}.`;
  },
  expertToCome: 'An expert is to value the damage.',
  money: (status) => MONEY[status],
  moneyLine: (code, amount) => (code === 'franchise' ? `${LINES[code]}: − ${amount}` : `${LINES[code]}: ${amount}`),
  paidOn: (day) => `Reimbursement paid, ${day}.`,

  actions: 'What would you like to do?',
  actionsAgain: 'Send a document, choose a button, or say “talk to an advisor”.',
  track: 'Follow it live',
  sendDocument: 'Send a document',
  attached: 'It is attached to your claim.',
  wordsKept: 'It is noted in your claim.',
  sendIt: 'Send the photo or the PDF here.',
  supplement: (dossier) => `Does this belong to your claim: ${dossier}?`,
  supplementAgain: 'Answer yes or no: does this belong to that claim?',
  supplementForAdvisor: 'I have added it to your claim, and an advisor will read it.',
  review: 'Ask for a review',
  reviewAsked: 'An advisor will review the automatic decision.',
  reviewNotAutomatic: 'A person made this decision. An advisor can talk it over with you.',
  closedNoFiles: 'This claim is closed, I add nothing to it on my own. An advisor can reopen it.',

  relativeActions: 'Send a paper here, or choose what comes next.',
  relativeCannotFollow: 'Only the policyholder can follow their claims here. An advisor can help you.',
};
