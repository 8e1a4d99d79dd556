import type { Decision, Ground } from '../assessment/decision-types';
import { ACTION_PRIORITIES, type ActionPriority } from '../claim/action-status';
import type { Declarant } from '../claim/claim';
import type { CivilDate, ClaimFacts } from '../claim/types';
import { daysBetween } from '../deadlines/civil-date';
import type { LegalClock } from '../deadlines/insurer-clocks';
import type { Brief, Recommendation, RecommendationCode } from './types';

/** What recommendations are made of. */
export interface Situation extends Pick<Brief, 'contradictions' | 'unanswered' | 'missing' | 'hint' | 'conventions'> {
  readonly facts: ClaimFacts;
  readonly declarant: Declarant;
  readonly decision: Decision;
  readonly clock: LegalClock | null;
  readonly today: CivilDate;
}

const MOST = 12;
/** Days before a legal deadline from which it is pressing, and from which it is worth a line. */
const PRESSING_DAYS = 3;
const NEAR_DAYS = 15;

/** What to do, the most pressing first, each once. */
export function recommendationsOf(situation: Situation): readonly Recommendation[] {
  const all = [
    ...people(situation),
    ...deadlines(situation),
    ...situation.decision.reasons.flatMap(groundAction),
    ...doubts(situation),
    ...papers(situation),
    ...recourse(situation),
  ];
  const once = new Map(all.map((each) => [`${each.code} ${each.detail ?? ''}`, each]));
  return [...once.values()]
    .sort((a, b) => ACTION_PRIORITIES.indexOf(a.priority) - ACTION_PRIORITIES.indexOf(b.priority))
    .slice(0, MOST);
}

function advise(code: RecommendationCode, priority: ActionPriority, detail: string | null = null): Recommendation {
  return { code, priority, detail, fromSignal: false };
}

function people({ facts, declarant, decision }: Situation): readonly Recommendation[] {
  const hurt = decision.reasons.some(({ code }) => code === 'blessure');
  const call = hurt || (facts.distress ?? 0) >= 2;
  return [
    ...(call ? [advise('appeler_client', 'urgente', hurt ? 'blessure' : 'detresse')] : []),
    ...(facts.humanRequested === true && !call ? [advise('appeler_client', 'haute', 'conseiller_demande')] : []),
    ...(declarant === 'non_verifie' ? [advise('verifier_identite', 'haute')] : []),
  ];
}

function deadlines({ clock, today }: Situation): readonly Recommendation[] {
  if (clock === null) {
    return [];
  }
  const left = daysBetween(today, clock.dueOn);
  if (left > NEAR_DAYS) {
    return [];
  }
  return [{ ...advise('tenir_echeance', left <= PRESSING_DAYS ? 'urgente' : 'haute', clock.id), dueOn: clock.dueOn }];
}

const BY_GROUND: Readonly<Partial<Record<Ground, readonly [RecommendationCode, ActionPriority]>>> = {
  blessure_incertaine: ['preciser_blessures', 'haute'],
  responsabilite_contestee: ['entendre_les_parties', 'haute'],
  responsabilite_douteuse: ['entendre_les_parties', 'haute'],
  plusieurs_tiers: ['entendre_les_parties', 'haute'],
  contrat_inconnu: ['verifier_contrat', 'haute'],
  contrat_inactif: ['verifier_contrat', 'haute'],
  contrat_recent: ['verifier_contrat', 'normale'],
  garantie_absente: ['verifier_garantie', 'haute'],
  garantie_a_verifier: ['verifier_garantie', 'haute'],
  declaration_tardive: ['examiner_delai', 'normale'],
  doublon_possible: ['comparer_dossiers', 'haute'],
  montant_inhabituel: ['controler_montant', 'haute'],
  recit_modifie: ['reprendre_recit', 'haute'],
  delai_depasse: ['appeler_client', 'haute'],
  indice_moyen: ['valider_calcul', 'normale'],
  pieces_indisponibles: ['valider_calcul', 'normale'],
  controle_par_echantillon: ['valider_calcul', 'normale'],
  plafond_atteint: ['valider_calcul', 'normale'],
  resultat_nul: ['valider_calcul', 'normale'],
  au_dessus_de_la_limite: ['valider_calcul', 'normale'],
  montant_non_lu: ['controler_montant', 'normale'],
};

function groundAction({ code, params }: Decision['reasons'][number]): readonly Recommendation[] {
  const [action, priority] = BY_GROUND[code] ?? [];
  if (action === undefined || priority === undefined) {
    return [];
  }
  const about = params?.numero_sinistre ?? params?.faits;
  const fromSignal = ['doublon_possible', 'contrat_recent', 'montant_inhabituel', 'recit_modifie'].includes(code);
  return [{ code: action, priority, detail: about === undefined ? null : String(about), fromSignal }];
}

function doubts({ contradictions, unanswered }: Situation): readonly Recommendation[] {
  return [
    ...(contradictions.length === 0 ? [] : [advise('lever_contradictions', 'normale')]),
    ...unanswered.map((fact) => advise('poser_question', fact === 'injuries' ? 'haute' : 'normale', fact)),
  ];
}

function papers({ missing }: Situation): readonly Recommendation[] {
  return missing.map((kind) => advise('demander_piece', 'normale', kind));
}

function recourse({ hint, conventions }: Situation): readonly Recommendation[] {
  const [convention] = conventions;
  return hint?.kind === 'other_at_fault' && hint.signed && convention !== undefined
    ? [advise('exercer_recours', 'basse', convention)]
    : [];
}
