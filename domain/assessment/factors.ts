import { documentState, hasDocumentRow, requiredDocuments } from '../claim/required-documents';
import type { ClaimFacts, CivilDate } from '../claim/types';
import { isCivilDate } from '../deadlines/civil-date';
import { coverOf } from '../policy/cover';
import type { Policy } from '../policy/types';
import type { RuleSet } from '../rules/rule-set';
import type { Factor, ScoreReason } from './types';

export interface ScoringInput {
  readonly facts: ClaimFacts;
  /** The claim's policy; `null` when none was found, absent while none was looked for. */
  readonly policy?: Policy | null;
  /** The day of the customer's first message about the loss, in the policy's zone. */
  readonly declaredOn: CivilDate;
}

type Reading = (input: ScoringInput, rules: RuleSet) => readonly Omit<ScoreReason, 'factor'>[];

/** What raises each factor. Points add up and are capped at 100; a reason of 0 points is dropped. */
export const READINGS: Readonly<Record<Factor, Reading>> = {
  garanties: ({ facts, policy }, rules) => {
    const { byType, unknownType, eachOtherDamage, doubtfulCover } = rules.scoring.guarantees;
    const others = (facts.otherDamage ?? []).length;
    return [
      {
        code: 'type_sinistre',
        points: facts.type === undefined ? unknownType : byType[facts.type],
        params: { type: facts.type ?? 'inconnu' },
      },
      { code: 'dommages_multiples', points: others * eachOtherDamage, params: { nombre: others + 1 } },
      { code: 'garantie_incertaine', points: isCoverDoubtful(facts, policy, rules) ? doubtfulCover : 0 },
    ];
  },

  tiers: ({ facts }, rules) => {
    const points = rules.scoring.thirdParties;
    const parties = partiesOf(facts);
    const liabilityUnsaid = facts.liability === undefined && parties > 1;
    return [
      { code: 'nombre_parties', points: entry(points.byParties, parties), params: { parties } },
      { code: 'tiers_incertain', points: facts.thirdParty === 'unknown' ? points.unknownThirdParty : 0 },
      { code: 'responsabilite_contestee', points: facts.liability === 'contested' ? points.liabilityContested : 0 },
      { code: 'responsabilite_douteuse', points: facts.liability === 'unclear' ? points.liabilityUnclear : 0 },
      { code: 'responsabilite_non_dite', points: liabilityUnsaid ? points.liabilityUnsaid : 0 },
      { code: 'delit_de_fuite', points: facts.hitAndRun === true ? points.hitAndRun : 0 },
      { code: 'vehicule_etranger', points: facts.foreignVehicle === true ? points.foreignVehicle : 0 },
    ];
  },

  documents_manquants: ({ facts }, rules) => {
    const { tenthsMissing, noTable } = rules.scoring.documents;
    const required = requiredDocuments(facts, rules);
    if (required.length === 0 || !hasDocumentRow(facts, rules)) {
      return [{ code: 'pieces_inconnues', points: noTable }];
    }
    const states = required.map((requirement) => documentState(facts, requirement));
    const tenths = states.reduce((sum, state) => sum + tenthsMissing[state], 0);
    return [
      {
        code: 'pieces_manquantes',
        points: Math.floor((20 * tenths + required.length) / (2 * required.length)),
        params: { manquantes: states.filter((state) => state !== 'received').length, requises: required.length },
      },
    ];
  },

  ambiguite: ({ facts }, rules) => {
    const points = rules.scoring.ambiguity;
    const hedges = facts.hedges ?? 0;
    const unsure = facts.unsureAnswers ?? 0;
    const corrections = (facts.corrections ?? []).length;
    return [
      { code: 'hesitations', points: entry(points.byHedges, hedges), params: { nombre: hedges } },
      {
        code: 'reponses_incertaines',
        points: Math.min(unsure * points.eachUnsureAnswer, points.unsureAnswersAtMost),
        params: { nombre: unsure },
      },
      {
        code: 'corrections',
        points: Math.min(corrections * points.eachCorrection, points.correctionsAtMost),
        params: { nombre: corrections },
      },
      { code: 'date_approximative', points: isDateApproximate(facts) ? points.approximateDate : 0 },
      { code: 'confiance_faible', points: confidencePoints(facts, rules) },
    ];
  },

  emotion: ({ facts }, rules) => [
    { code: 'detresse', points: entry(rules.scoring.emotion.byDistress, facts.distress ?? 0) },
  ],

  incoherence: (input, rules) => {
    const { facts } = input;
    const points = rules.scoring.inconsistency;
    const decisive = (facts.corrections ?? []).filter((correction) => correction.decisive).length;
    return [
      ...dateInconsistencies(input, rules),
      { code: 'lieu_inconnu', points: (facts.place ?? '').trim() === '' ? points.noPlace : 0 },
      {
        code: 'suppositions_dominantes',
        points: isMostlySupposed(facts) ? points.moreSuppositionThanFact : 0,
      },
      {
        code: 'reponses_contradictoires',
        points: isThirdPartyContradictory(facts) ? points.contradictoryThirdParty : 0,
      },
      {
        code: 'recit_modifie',
        points: Math.min(decisive * points.eachDecisiveCorrection, points.decisiveCorrectionsAtMost),
        params: { nombre: decisive },
      },
    ];
  },
};

/** People or vehicles involved, the customer's own included: what was counted, and two as soon as somebody else was there. */
export function partiesOf(facts: ClaimFacts): number {
  return Math.max(facts.parties ?? 0, facts.thirdParty === 'yes' ? 2 : 0);
}

/** A loss on a day that does not exist, or after the day on which it was declared. */
export function isDateImpossible(date: CivilDate, declaredOn: CivilDate): boolean {
  return !isCivilDate(date) || date > declaredOn;
}

function isCoverDoubtful(facts: ClaimFacts, policy: Policy | null | undefined, rules: RuleSet): boolean {
  if (policy === null || policy === undefined) {
    return policy === null;
  }
  return coverOf(policy, facts, rules)?.covered === false;
}

function isDateApproximate({ lossDate }: ClaimFacts): boolean {
  return lossDate !== undefined && (lossDate.approximate || !['hour', 'day'].includes(lossDate.precision));
}

function confidencePoints({ confidence = 1 }: ClaimFacts, rules: RuleSet): number {
  const { lowConfidence, fairConfidence } = rules.scoring.ambiguity;
  if (confidence < lowConfidence.below) {
    return lowConfidence.points;
  }
  return confidence < fairConfidence.below ? fairConfidence.points : 0;
}

function dateInconsistencies({ facts, policy, declaredOn }: ScoringInput, rules: RuleSet): ReturnType<Reading> {
  const { impossibleDate, beforePolicy, noDate } = rules.scoring.inconsistency;
  const date = facts.lossDate?.date;
  if (date === undefined) {
    return [{ code: 'date_inconnue', points: noDate }];
  }
  if (isDateImpossible(date, declaredOn)) {
    return [{ code: 'date_impossible', points: impossibleDate }];
  }
  return policy != null && date < policy.startsOn ? [{ code: 'date_avant_contrat', points: beforePolicy }] : [];
}

function isMostlySupposed({ hedges = 0, factualClauses }: ClaimFacts): boolean {
  return factualClauses !== undefined && hedges > factualClauses;
}

function isThirdPartyContradictory(facts: ClaimFacts): boolean {
  const nobodyElse = facts.thirdParty === 'no';
  return nobodyElse && ((facts.parties ?? 0) > 1 || facts.liability === 'admitted_by_other' || facts.constat === 'yes');
}

/** The entry of a table by count; its last one holds for all above. */
function entry(table: readonly number[], count: number): number {
  const index = Math.min(Math.max(0, Math.trunc(count)), table.length - 1);
  return table[index] ?? 0;
}
