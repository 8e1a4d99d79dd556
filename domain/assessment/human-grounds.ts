import { daysBetween } from '../deadlines/civil-date';
import { dossierAgeDays, isStale } from '../deadlines/dossier-age';
import { constatHint } from '../liability/constat-hint';
import type { DecisionContext } from './decision-context';
import { HUMAN_GROUNDS, type DecisionReason, type HumanGround, type OtherClaim } from './decision-types';
import { partiesOf } from './factors';

type Params = NonNullable<DecisionReason['params']>;
/** The parameters of the reason when the ground holds, `null` when it does not. */
type Check = (context: DecisionContext) => Params | null;

const NONE: Params = {};
const when = (holds: boolean, params: Params = NONE): Params | null => (holds ? params : null);

const CHECKS: Readonly<Record<HumanGround, Check>> = {
  blessure: ({ facts }) =>
    when(facts.injuries === 'yes' || facts.type === 'blessure' || (facts.otherDamage ?? []).includes('blessure')),
  // Never asked counts as not known: only a "no" that was said lets a machine decide.
  blessure_incertaine: ({ facts }) => when(facts.injuries === undefined || facts.injuries === 'unknown'),
  responsabilite_contestee: ({ facts }) => when(facts.liability === 'contested'),
  responsabilite_douteuse: ({ facts, rules }) =>
    facts.liability === 'unclear'
      ? NONE
      : when(constatHint(facts.report, rules.constatHints)?.kind === 'conflicting', {
          motif: 'constat_contradictoire',
        }),
  plusieurs_tiers: ({ facts, rules }) => {
    const parties = partiesOf(facts);
    return when(parties >= rules.thresholds.manyParties, { parties });
  },
  contrat_inconnu: ({ policy }) => when(policy === null),
  date_inconnue: ({ facts }) => when(facts.lossDate === undefined),
  date_impossible: ({ facts, lossOn }) => when(facts.lossDate !== undefined && lossOn === null),
  contrat_inactif: ({ cover }) =>
    cover === null || cover.covered || cover.gap === 'garantie_absente' ? null : { motif: cover.gap },
  garantie_absente: ({ cover, unruledCover }) =>
    when(cover?.covered === false && cover.gap === 'garantie_absente' && !unruledCover),
  garantie_a_verifier: ({ unruledCover }) => when(unruledCover),
  declaration_tardive: ({ late }) => when(late),
  doublon_possible: (context) => {
    const twin = context.otherClaims.find((other) => isLikelySameLoss(other, context));
    return twin === undefined ? null : { numero_sinistre: twin.reference, jours: daysApart(twin, context) ?? 0 };
  },
  contrat_recent: ({ policy, lossOn, rules }) => {
    if (policy === null || lossOn === null) {
      return null;
    }
    const jours = daysBetween(policy.startsOn, lossOn);
    return when(jours >= 0 && jours < rules.thresholds.youngPolicyDays, { jours });
  },
  montant_inhabituel: ({ facts, rules }) => {
    const usual = rules.usualAmounts.find((row) => row.type === facts.type)?.cents;
    const unusual = [facts.claimedAmount, facts.quoteAmount].find(
      (amount) =>
        amount != null && usual !== undefined && amount.cents > rules.thresholds.unusualTimes * usual[amount.currency],
    );
    return unusual == null || usual === undefined
      ? null
      : { centimes: unusual.cents, devise: unusual.currency, habituel: usual[unusual.currency] };
  },
  recit_modifie: ({ facts }) => {
    const changed = new Set((facts.corrections ?? []).filter(({ decisive }) => decisive).map(({ fact }) => fact));
    return changed.size === 0 ? null : { faits: [...changed].join(',') };
  },
  detresse_forte: ({ facts, rules }) => when((facts.distress ?? 0) >= rules.thresholds.strongDistress),
  conseiller_demande: ({ facts }) => when(facts.humanRequested === true),
  delai_depasse: ({ history = [], now, rules }) =>
    when(isStale(history, now, rules.thresholds.staleDays), { jours: Math.floor(dossierAgeDays(history, now)) }),
};

/** Every ground that sends this claim to a person whatever its index, in the order of PRODUCT.md section 2. */
export function humanGrounds(context: DecisionContext): readonly DecisionReason[] {
  return HUMAN_GROUNDS.flatMap((code) => {
    const params = CHECKS[code](context);
    return params === null ? [] : [{ code, params }];
  });
}

function isLikelySameLoss(other: OtherClaim, context: DecisionContext): boolean {
  const { reference, facts, policy, rules } = context;
  const apart = daysApart(other, context);
  return (
    other.reference !== reference &&
    other.outcome !== 'retire' &&
    other.outcome !== 'doublon' &&
    other.policyId === policy?.id &&
    other.type === facts.type &&
    apart !== null &&
    apart <= rules.thresholds.duplicateDays
  );
}

function daysApart({ lossDate }: OtherClaim, { lossOn }: DecisionContext): number | null {
  return lossDate === null || lossOn === null ? null : Math.abs(daysBetween(lossDate, lossOn));
}
