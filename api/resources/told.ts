import type { Correction } from '../../commands/claims/corrected-facts';
import type { FactAnswers } from '../../commands/claims/merge-facts';
import type { ClaimFacts, CorrectableFact, LossDate, Ternary } from '../../domain/claim/types';
import { readMoney } from '../presenters/money';
import type { DeclarationWire, ModificationSinistreWire } from '../schemas/sinistres';

const TERNARIES = { oui: 'yes', non: 'no', inconnu: 'unknown' } as const satisfies Record<string, Ternary>;
const STOLEN = { vehicule: 'vehicle', logement: 'home', autre: 'other' } as const;

type Told = Omit<ModificationSinistreWire, 'status_dossier' | 'issue'>;

/** What was told apart from the account, as facts; what was not told is absent. */
function answersOf(told: Told): FactAnswers {
  return {
    ...optional('type', told.type_sinistre),
    ...optional('lossDate', lossDateOf(told)),
    ...optional('place', told.lieu),
    ...ternary('injuries', told.blesses),
    ...ternary('thirdParty', told.tiers_implique),
    ...optional('circumstances', told.circonstances),
    ...ternary('police', told.police),
    ...ternary('constat', told.constat),
    ...optional('claimedAmount', told.montant_reclame === undefined ? undefined : readMoney(told.montant_reclame)),
    ...optional('policyId', told.contrat_id),
  };
}

/** A declaration tells a little more than can be corrected later. */
export function declaredAnswers(body: DeclarationWire): FactAnswers {
  return {
    ...answersOf(body),
    ...ternary('otherDriverKnown', body.autre_conducteur_connu),
    ...optional('theftOf', body.objet_vole === undefined ? undefined : STOLEN[body.objet_vole]),
    ...optional('quoteAmount', body.montant_devis === undefined ? undefined : readMoney(body.montant_devis)),
  };
}

const FACT_OF: Readonly<Record<keyof ReturnType<typeof answersOf>, CorrectableFact | null>> = {
  type: 'type',
  lossDate: 'lossDate',
  place: 'place',
  injuries: 'injuries',
  thirdParty: 'thirdParty',
  circumstances: 'circumstances',
  police: 'police',
  constat: 'constat',
  claimedAmount: 'claimedAmount',
  policyId: 'policy',
  liability: 'liability',
  otherDriverKnown: null,
  otherParty: null,
  hitAndRun: null,
  parties: null,
  quoteAmount: null,
  amountToConfirm: null,
  theftOf: null,
  damagedThing: null,
  report: null,
  documents: null,
};

/** Each new answer as a correction of its own, in the order in which facts depend on each other: the type first. */
export function correctionsOf(told: Told): readonly Correction[] {
  return Object.entries(answersOf(told)).flatMap(([name, value]) => {
    const fact = FACT_OF[name as keyof FactAnswers];
    return fact === null ? [] : [{ fact, answers: { [name]: value } }];
  });
}

function lossDateOf({ date_sinistre, heure_sinistre }: Told): LossDate | undefined {
  if (date_sinistre === undefined) return undefined;
  const day = { date: date_sinistre, approximate: false, assumed: false } as const;
  return heure_sinistre === undefined
    ? { ...day, precision: 'day' }
    : { ...day, precision: 'hour', time: heure_sinistre };
}

function ternary(name: keyof FactAnswers & keyof ClaimFacts, value: keyof typeof TERNARIES | undefined): FactAnswers {
  return value === undefined ? {} : { [name]: TERNARIES[value] };
}

function optional<K extends keyof FactAnswers>(name: K, value: FactAnswers[K] | undefined): FactAnswers {
  return value === undefined ? {} : { [name]: value };
}
