import type { ActionCode } from '../../../domain/assessment/decision-types';
import type { CustomerReasonCode } from '../../../domain/escalation/types';
import type { Texts } from '../texts';

/** What happens next, as a noun: "Next step: …". */
const STEPS: Readonly<Record<ActionCode, string>> = {
  fournir_piece: 'sending your papers',
  prendre_en_charge: 'an advisor taking over',
  verifier_pieces: 'the check of the papers',
  valider_calcul: 'the confirmation of the computation',
  reexaminer_pieces: 'a second look at the papers',
  missionner_expert: 'the appointment of an expert',
  orienter_garage: 'the choice of the garage, which is yours',
  chiffrer_dommages: 'the valuation of the damage',
};

const WHY: Readonly<Partial<Record<CustomerReasonCode, string>>> = {
  blessure: 'Somebody is in pain: an advisor takes care of it in person.',
  blessure_incertaine: 'Health comes first: an advisor takes care of it in person.',
  responsabilite_contestee: 'The accounts differ: an advisor listens to each side.',
  responsabilite_douteuse: 'An advisor will clarify the circumstances with you.',
  plusieurs_tiers: 'Several people are involved: an advisor follows them together.',
  contrat_inconnu: 'An advisor looks for the right policy with you.',
  contrat_inactif: 'An advisor checks the dates of your policy.',
  garantie_absente: 'An advisor checks your cover.',
  garantie_a_verifier: 'An advisor checks your cover.',
  declaration_tardive: 'An advisor checks the dates with you.',
  date_inconnue: 'An advisor works out the date with you.',
  date_impossible: 'An advisor works out the date with you.',
  conseiller_demande: 'You asked for an advisor.',
};

export const decision: Texts['decision'] = {
  readBack: (summary) => `Let me read it back: ${summary}. Is that right?`,
  readBackAgain: (summary) => `Confirm or change: ${summary}. Is that right?`,
  confirm: 'Confirm',
  correct: 'Change',

  noInjury: 'nobody hurt',
  injury: 'somebody is in pain',
  injuryUnknown: 'injury uncertain',
  noThirdParty: 'no third party',
  thirdParty: 'somebody else involved',
  otherDriver: (name) => `the other driver ${name}`,
  otherVehicle: (plate) => `the other vehicle ${plate}`,
  also: (types) => `also ${types}`,
  contested: 'the accounts differ',
  unclear: 'circumstances to be clarified',
  details: 'what you added about the facts',
  noConstat: 'no accident report',
  constatSigned: 'accident report signed',
  constat: 'accident report filled in',
  policeCame: 'police came',
  policeTold: 'police informed',
  dateUnknown: 'date unknown',
  placeUnknown: 'place unknown',
  quote: (amount) => `quote ${amount}`,
  invoice: (amount) => `invoice ${amount}`,
  claimed: (amount) => `amount claimed ${amount}`,

  /** The sum and how it comes about, line by line. */
  accepted: (sum) => `Accepted automatically: ${sum}, paid once the papers are checked.`,
  lessDeductible: (retained, deductible, accepted) => `${retained} − ${deductible} (deductible) = ${accepted}`,
  lessRecoverable: (retained, deductible, accepted) =>
    `${retained} − ${deductible} (recoverable deductible) = ${accepted}`,
  retainedLeast: (claimed, quote) => `Amount claimed ${claimed}, quote ${quote}: the smaller one counts.`,
  reviewable: 'An advisor can review it.',

  waiting: (papers) => `We still need ${papers}.`,
  underWay:
    'Your claim is open, an expert is to value the damage. This decision was automatic, an advisor can review it.',
  validation: 'An advisor reads your claim again before it is settled.',
  completed: 'Thank you, your report is complete.',
  handOver: (reason) => WHY[reason] ?? 'Your claim needs a human eye.',
  /** For someone who declares on behalf of the policyholder: no policy, no amount. */
  forRelative: 'Thank you, the report is passed on. The policyholder will read what follows after logging in.',

  receipt: (reference, step, day) => `Your claim number is ${reference}. Next step, planned for ${day}: ${step}.`,
  receiptOfMissing: (reference, day) => `Your claim number is ${reference}. Send your papers here before ${day}.`,
  step: (code) => STEPS[code],

  follow: 'Follow',
  review: 'Ask for a review',
};
