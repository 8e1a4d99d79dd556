import { hasDocumentRow } from '../claim/required-documents';
import type { ClaimFacts } from '../claim/types';
import { compareMoney, type Money } from '../money';
import type { PolicyGuarantee } from '../policy/types';
import { legalDeductible } from '../policy/deductible';
import { computeIndemnity, type IndemnityComputation, type IndemnityResult } from '../policy/indemnity';
import { isInControlSample } from './control-sample';
import type { DecisionContext } from './decision-context';
import type { Ground } from './decision-types';

/** What the papers allow: a sum that may be accepted, one that only a person may give, or no sum. */
export interface SettlementReading {
  readonly ground: Extract<
    Ground,
    | 'type_sans_regle'
    | 'suite_sans_reglement'
    | 'montant_non_lu'
    | 'devise_differente'
    | 'franchise_a_verifier'
    | 'resultat_nul'
    | 'plafond_atteint'
    | 'au_dessus_de_la_limite'
    | 'controle_par_echantillon'
    | 'reglement_automatique'
  >;
  readonly computation?: IndemnityComputation;
}

/**
 * Reads the conditions of an autonomous settlement (PRODUCT.md section 2) that concern sums and papers; cover, signals
 * and the index are decided before. Only `reglement_automatique` may be paid out of hand.
 */
export function readSettlement(context: DecisionContext): SettlementReading {
  const reading = readSum(context);
  return hasDocumentRow(context.facts, context.rules) ? reading : { ...reading, ground: 'type_sans_regle' };
}

function readSum(context: DecisionContext): SettlementReading {
  const { facts, cover } = context;
  if (cover?.covered !== true || facts.documents?.devis_ou_facture !== 'received') {
    return { ground: 'suite_sans_reglement' };
  }
  const proof = provenAmount(facts);
  if (proof === null) {
    return { ground: 'montant_non_lu' };
  }
  const result = indemnityOf(context, cover.guarantee, proof);
  if (!result.ok) {
    return { ground: FAULTS[result.fault] };
  }
  return { ground: groundOf(result.computation, context), computation: result.computation };
}

const FAULTS = {
  devise_differente: 'devise_differente',
  montant_invalide: 'montant_non_lu',
  franchise_inconnue: 'franchise_a_verifier',
} as const;

function indemnityOf(context: DecisionContext, guarantee: PolicyGuarantee, proof: Money): IndemnityResult {
  const { facts, policy, decreePublishedOn, rules } = context;
  const decreed = decreePublishedOn !== undefined && facts.type === 'evenement_climatique';
  const legal = policy === null ? undefined : legalDeductible(policy, guarantee, decreed, rules);
  return computeIndemnity({
    guarantee,
    claimed: facts.claimedAmount ?? null,
    proof,
    notAtFault: facts.liability === 'admitted_by_other' && facts.thirdParty !== 'no',
    ...(legal === undefined ? {} : { legalDeductible: legal }),
  });
}

// A sum that was said in ryals, in millions or without a currency counts only once it was read back in dirhams.
function provenAmount({ quoteAmount, amountToConfirm }: ClaimFacts): Money | null {
  return amountToConfirm === undefined ? (quoteAmount ?? null) : null;
}

function groundOf(computation: IndemnityComputation, context: DecisionContext): SettlementReading['ground'] {
  const [flag] = computation.flags;
  if (flag !== undefined) {
    return flag;
  }
  if (isAboveLimit(computation, context)) {
    return 'au_dessus_de_la_limite';
  }
  return isInControlSample(context.reference, context.rules) ? 'controle_par_echantillon' : 'reglement_automatique';
}

// Before the deductible: it may be recovered later, so that sum is what the desk really engages.
function isAboveLimit({ retained }: IndemnityComputation, { policy, rules }: DecisionContext): boolean {
  const limit = policy?.automaticLimit ?? rules.thresholds.automaticLimit[retained.currency];
  return limit.currency !== retained.currency || compareMoney(retained, limit) > 0;
}
