import { documentToAsk } from '../claim/required-documents';
import { priorityOf } from '../escalation/priority';
import type { DecisionContext } from './decision-context';
import type { DecisionReason, RecommendedAction } from './decision-types';
import type { SettlementReading } from './settlement';

/** An advisor takes the dossier. */
export function escalationActions(reasons: readonly DecisionReason[]): readonly RecommendedAction[] {
  return [{ code: 'prendre_en_charge', owner: 'conseiller', priority: priorityOf(reasons.map(({ code }) => code)) }];
}

/** The customer provides each paper that is still to come. */
export function documentActions({ facts, missing }: DecisionContext): readonly RecommendedAction[] {
  return missing.flatMap((requirement) => {
    const document = documentToAsk(facts, requirement);
    return document === null ? [] : [{ code: 'fournir_piece', owner: 'client', priority: 'haute', document } as const];
  });
}

/** An advisor confirms or corrects, from the computation where there is one and from the papers in any case. */
export function validationActions(
  context: DecisionContext,
  { computation }: SettlementReading,
): readonly RecommendedAction[] {
  const review = { owner: 'conseiller', priority: 'normale' } as const;
  return [
    ...(computation === undefined ? [] : [{ code: 'valider_calcul', ...review } as const]),
    { code: 'reexaminer_pieces', ...review },
    ...(computation === undefined && isQuoteImpossible(context) ? appraisalActions(context) : []),
  ];
}

/** Payment waits until a person has checked the papers: received is not verified. */
export function settlementActions(): readonly RecommendedAction[] {
  return [{ code: 'verifier_pieces', owner: 'conseiller', priority: 'normale' }];
}

/** No sum can be computed yet: somebody puts a figure on the damage. */
export function appraisalActions({ facts, policy }: DecisionContext): readonly RecommendedAction[] {
  const next = { owner: 'conseiller', priority: 'normale' } as const;
  const atGarage = policy?.product === 'auto' && facts.type !== 'vol';
  return [
    { code: 'missionner_expert', ...next },
    atGarage ? { code: 'orienter_garage', ...next } : { code: 'chiffrer_dommages', ...next },
  ];
}

function isQuoteImpossible({ facts }: DecisionContext): boolean {
  return facts.documents?.devis_ou_facture === 'unavailable';
}
