import { isDateImpossible, partiesOf } from '../assessment/factors';
import type { CivilDate, ClaimFacts } from '../claim/types';
import type { LiabilityHint } from '../liability/constat-hint';
import type { Policy } from '../policy/types';
import type { Contradiction, PlainContradiction } from './types';

interface Told {
  readonly facts: ClaimFacts;
  readonly policy: Policy | null;
  /** The day on which it was declared, in the policy's zone. */
  readonly declaredOn: CivilDate;
  readonly hint: LiabilityHint | null;
}

/** What does not go together in an account; to be asked about, gently and once. */
export function contradictionsOf(told: Told): readonly Contradiction[] {
  const corrected = (told.facts.corrections ?? []).flatMap(({ fact, at, decisive, before, after }) =>
    before === undefined || after === undefined
      ? []
      : [{ code: 'reponse_corrigee', fact, at, decisive, before, after } as const],
  );
  const found = (Object.keys(CHECKS) as PlainContradiction[]).filter((code) => CHECKS[code](told));
  return [...corrected, ...found.map((code) => ({ code }))];
}

const CHECKS: Readonly<Record<PlainContradiction, (told: Told) => boolean>> = {
  tiers_nie_et_compte: ({ facts }) =>
    facts.thirdParty === 'no' &&
    (partiesOf(facts) > 1 || facts.constat === 'yes' || facts.liability === 'admitted_by_other'),
  date_apres_declaration: ({ facts, declaredOn }) =>
    facts.lossDate !== undefined && isDateImpossible(facts.lossDate.date, declaredOn),
  date_avant_contrat: ({ facts, policy }) =>
    policy !== null && facts.lossDate !== undefined && facts.lossDate.date < policy.startsOn,
  constat_contradictoire: ({ hint }) => hint?.kind === 'conflicting',
  constat_contre_recit: ({ facts, hint }) =>
    (facts.liability === 'admitted_by_other' && hint?.kind === 'own_at_fault') ||
    (facts.liability === 'admitted_by_self' && hint?.kind === 'other_at_fault'),
  reclame_plus_que_prouve: ({ facts: { claimedAmount: claimed, quoteAmount: proof } }) =>
    claimed != null && proof?.currency === claimed.currency && claimed.cents > proof.cents,
  suppositions_dominantes: ({ facts: { hedges = 0, factualClauses } }) =>
    factualClauses !== undefined && hedges > factualClauses,
};
