import type { Texts } from '../../dialogs/texts/texts';
import { ACTION_CODES } from '../../domain/assessment/decision-types';
import { CLAIM_OUTCOMES, CLAIM_STATUSES, CLAIM_TYPES, DOCUMENT_KINDS } from '../../domain/claim/types';
import { CURRENCIES } from '../../domain/money';
import { REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';
import { emergencyNumbers } from '../../domain/rules/emergency-numbers';

/** What is put into a sentence, recognisable in every language. */
function filler(name: string): string {
  return `⟨${name}⟩`;
}

type Given = readonly unknown[];

const each = (values: readonly unknown[]): readonly Given[] => values.map((value) => [value]);

/** What each function of the texts may be given; a function without a line here fails the tests. */
const SAMPLES: Readonly<Record<string, readonly Given[]>> = {
  'authentication.notice': [['https://example.test/vos-droits']],
  'authentication.confirm': [[filler('nom')]],
  'authentication.confirmAgain': [[filler('nom')]],
  'authentication.name': [
    ['Mme', filler('prénom'), filler('nom')],
    ['M.', filler('prénom'), filler('nom')],
    [null, filler('prénom'), filler('nom')],
  ],
  'safety.callNow': [[null], ['FR'], ['MA']],
  'safety.callFire': [[null], ['FR'], ['MA']],
  'safety.numbers': [
    ['FR', emergencyNumbers('FR')],
    ['MA', emergencyNumbers('MA')],
  ],
  'safety.callBackAt': [[filler('moment')]],
  'interruptions.voiceHeard': [[filler('propos')]],
  'interruptions.confirmWithdraw': [[filler('numéro')]],
  'interruptions.withdrawn': [[filler('numéro')]],
  'interruptions.relayedFiles': each([1, 2]),
  'description.empathy': [...each(CLAIM_TYPES), [undefined]],
  'details.notYetCome': [[filler('date')]],
  'details.notInCalendar': [[filler('date')]],
  'details.dateBeforePolicy': [[filler('jour')]],
  'details.sameEvent': [[filler('résumé')]],
  'details.joined': [[filler('numéro')]],
  'details.amountAgain': each(CURRENCIES),
  'details.amountToConfirm': [[filler('montant')]],
  'details.policyTitle.auto': [[filler('numéro')]],
  'details.policyTitle.habitation': [[filler('numéro')]],
  'details.noted': [[filler('résumé')]],
  'details.corrected': [[filler('résumé')]],
  'constat.boxes': each([[1, 2], [3, 4], [5, 6], [7, 8], [9, 10], [11, 12], [13, 14], [15, 16], [17]]),
  'documents.ask': each(DOCUMENT_KINDS),
  'documents.received': each(DOCUMENT_KINDS),
  'documents.quoteToConfirm': [[filler('montant')]],
  'documents.quoteReceived': [[filler('montant')]],
  'documents.moreViews': each([1, 2, 3]),
  'documents.photosSoFar': [
    [1, 4],
    [2, 4],
    [3, 4],
  ],
  'documents.refused': each([
    'too_many',
    'empty',
    'too_large',
    'type_not_allowed',
    'not_what_it_says',
    'heic_not_supported',
    'too_many_pixels',
    'unreadable',
    'unknown_code',
  ]),
  'decision.readBack': [[filler('résumé')]],
  'decision.readBackAgain': [[filler('résumé')]],
  'decision.also': [[filler('types')]],
  'decision.quote': [[filler('montant')]],
  'decision.invoice': [[filler('montant')]],
  'decision.otherDriver': [[filler('nom')]],
  'decision.otherVehicle': [[filler('plaque')]],
  'decision.claimed': [[filler('montant')]],
  'decision.accepted': [[filler('somme')]],
  'decision.lessDeductible': [[filler('retenu'), filler('franchise'), filler('accepté')]],
  'decision.lessRecoverable': [[filler('retenu'), filler('franchise'), filler('accepté')]],
  'decision.retainedLeast': [[filler('demandé'), filler('devis')]],
  'decision.waiting': [[filler('pièces')]],
  'decision.handOver': each([
    'blessure',
    'blessure_incertaine',
    'responsabilite_contestee',
    'responsabilite_douteuse',
    'plusieurs_tiers',
    'contrat_inconnu',
    'contrat_inactif',
    'garantie_absente',
    'garantie_a_verifier',
    'declaration_tardive',
    'date_inconnue',
    'date_impossible',
    'conseiller_demande',
    'examen_par_conseiller',
  ]),
  'decision.receipt': [[filler('numéro'), filler('étape'), filler('jour')]],
  'decision.receiptOfMissing': [[filler('numéro'), filler('jour')]],
  'decision.step': each(ACTION_CODES),
  'transfer.minutes': each([1, 2, 3, 12]),
  'transfer.opening': [[filler('jour'), filler('heure')]],
  'transfer.receipt': [[filler('numéro')]],
  'followUp.resume': [[filler('résumé')]],
  'followUp.supplement': [[filler('résumé')]],
  'followUp.heading': [[filler('numéro'), filler('résumé')]],
  'followUp.status': each(CLAIM_STATUSES.filter((status) => status !== 'ferme')),
  'followUp.closed': [[null], ...each(CLAIM_OUTCOMES)],
  'followUp.outcome': each(CLAIM_OUTCOMES),
  'followUp.missing': [[filler('pièces')]],
  'followUp.nextStep': [
    [filler('étape'), filler('jour')],
    [filler('étape'), null],
  ],
  'followUp.alsoUnderWay': [[filler('étapes')]],
  'followUp.sendBefore': [
    [1, filler('jour')],
    [2, filler('jour')],
    [2, null],
  ],
  'followUp.money': each(REIMBURSEMENT_STATUSES),
  'followUp.moneyLine': [
    ['montant_reclame', filler('montant')],
    ['devis_ou_facture', filler('montant')],
    ['plafond', filler('montant')],
    ['montant_retenu', filler('montant')],
    ['franchise', filler('montant')],
    ['montant_accepte', filler('montant')],
  ],
  'followUp.paidOn': [[filler('jour')]],
  'events.taken': [[filler('prénom')]],
  'events.closed': [[filler('numéro'), filler('issue')]],
  'events.closedPlain': [[filler('numéro')]],
  'events.validated': [[filler('numéro'), filler('montant')]],
  'events.corrected': [[filler('numéro'), filler('montant')]],
  'events.decided': [[filler('numéro')]],
  'events.missing': [[filler('numéro'), filler('pièces')]],
  'towing.assistance': [[filler('numéros')]],
  'towing.number': [
    [filler('numéro'), null],
    [filler('numéro'), 'FR'],
    [filler('numéro'), 'MA'],
  ],
  'answers.missing': [[filler('pièces')]],
};

export interface Spoken {
  /** Area and key: `details.injuries`. */
  readonly path: string;
  readonly text: string;
  /** What was put in. */
  readonly given: Given;
}

/** Everything that the bot can say in one language, in the order of the files. Words are no sentences and are left out. */
export function spokenIn({ words: _, ...texts }: Texts): readonly Spoken[] {
  return spokenUnder('', texts);
}

function spokenUnder(path: string, value: unknown): readonly Spoken[] {
  if (typeof value === 'string') return [{ path, text: value, given: [] }];
  if (typeof value === 'function') {
    const call = value as (...given: Given) => string;
    const samples = SAMPLES[path];
    if (samples === undefined) throw new Error(`no samples for ${path}`);
    return samples.map((given) => ({ path, text: call(...given), given }));
  }
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, inner]) =>
    spokenUnder(path === '' ? name : `${path}.${name}`, inner),
  );
}

/** Keys and kinds of a text tree, in their order: two languages that are parallel have the same. */
export function shapeOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${path}.${name}`));
}

/** Titles of buttons that stand side by side, by their paths. */
export const BUTTON_ROWS: readonly (readonly string[])[] = [
  ['common.yes', 'common.no', 'common.unsure'],
  ['common.yes', 'common.no', 'authentication.relative'],
  ['authentication.noMatricule', 'common.talkToHuman'],
  ['authentication.declareAnyway', 'common.talkToHuman'],
  ['authentication.logIn', 'common.talkToHuman'],
  ['safety.callbackNow', 'safety.callbackLater'],
  ['safety.completeHere', 'safety.waitForAdvisor'],
  ['interruptions.makeComplaint', 'interruptions.noComplaint'],
  ['interruptions.confirmYes.cancel', 'interruptions.confirmNo'],
  ['interruptions.confirmYes.restart', 'interruptions.confirmNo'],
  ['details.typeChoices.collision', 'details.typeChoices.vol', 'details.typeChoices.other'],
  ['details.typeOtherChoices.degats_des_eaux', 'details.typeOtherChoices.incendie', 'details.typeOtherChoices.autre'],
  ['details.today', 'details.yesterday', 'common.unsure'],
  ['details.theftChoices.vehicle', 'details.theftChoices.home', 'details.theftChoices.other'],
  ['details.correctChoices.lossDate', 'details.correctChoices.place', 'details.correctChoices.claimedAmount'],
  ['constat.later', 'constat.cannot'],
  ['constat.me', 'common.unsure'],
  ['constat.nothingToAdd'],
  ['documents.later', 'documents.cannot'],
  ['documents.notYet', 'documents.cannot'],
  ['documents.accept', 'common.no'],
  ['decision.confirm', 'decision.correct'],
  ['decision.follow', 'decision.review', 'common.talkToHuman'],
  ['followUp.declare', 'followUp.follow', 'common.talkToHuman'],
  ['followUp.review', 'followUp.sendDocument', 'common.talkToHuman'],
  ['followUp.sendDocument', 'followUp.others', 'common.talkToHuman'],
];
