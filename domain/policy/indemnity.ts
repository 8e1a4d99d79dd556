import { compareMoney, minMoney, money, subtractMoney, type Money } from '../money';
import type { Deductible, Guarantee, PolicyGuarantee } from './types';

/** The bound that set the retained sum. */
export type IndemnityBound = 'montant_reclame' | 'devis_ou_facture' | 'plafond';

/** A result that only a person may give, because it would be a refusal or a part of one. */
export type IndemnityFlag = 'resultat_nul' | 'plafond_atteint';

export interface IndemnityLine {
  readonly code: IndemnityBound | 'montant_retenu' | 'franchise' | 'montant_accepte';
  readonly amount: Money;
}

/** One claim's computation under one guarantee, with everything needed to show it line by line or replay it. */
export interface IndemnityComputation {
  readonly guarantee: Guarantee;
  readonly claimed: Money | null;
  readonly proof: Money;
  readonly ceiling: Money;
  /** min(claimed, proof, ceiling). */
  readonly retained: Money;
  readonly boundedBy: IndemnityBound;
  readonly deductible: Money;
  readonly deductibleKind: Deductible['kind'];
  /** Not at fault: the deductible can be claimed back from the other party. */
  readonly deductibleRecoverable: boolean;
  /** retained − deductible, never below zero. */
  readonly accepted: Money;
  readonly lines: readonly IndemnityLine[];
  readonly flags: readonly IndemnityFlag[];
}

export interface IndemnityInput {
  readonly guarantee: PolicyGuarantee;
  /** What the customer asks for; `null` when they do not know: the quote or invoice decides alone. */
  readonly claimed: Money | null;
  /** Amount of the quote or invoice. */
  readonly proof: Money;
  readonly notAtFault: boolean;
}

export type IndemnityResult =
  | { readonly ok: true; readonly computation: IndemnityComputation }
  | { readonly ok: false; readonly fault: 'devise_differente' | 'montant_invalide' };

/**
 * `montant_accepte = min(montant_reclame, devis_ou_facture, plafond) − franchise` (PRODUCT.md section 2), line by line.
 * Amounts asked for and proved must be above zero and in the policy's currency: we never convert.
 */
export function computeIndemnity({ guarantee, claimed, proof, notAtFault }: IndemnityInput): IndemnityResult {
  const { ceiling, deductible } = guarantee;
  const asked = claimed === null ? [proof] : [claimed, proof];
  if (asked.some((amount) => amount.currency !== ceiling.currency)) {
    return { ok: false, fault: 'devise_differente' };
  }
  if (asked.some((amount) => amount.cents <= 0)) {
    return { ok: false, fault: 'montant_invalide' };
  }
  const wanted = claimed === null ? proof : minMoney(claimed, proof);
  const retained = minMoney(wanted, ceiling);
  const net = subtractMoney(retained, deductible.amount);
  const accepted = money(Math.max(0, net.cents), net.currency);
  return {
    ok: true,
    computation: {
      guarantee: guarantee.guarantee,
      claimed,
      proof,
      ceiling,
      retained,
      boundedBy: boundOf(claimed, proof, ceiling),
      deductible: deductible.amount,
      deductibleKind: deductible.kind,
      deductibleRecoverable: notAtFault && deductible.amount.cents > 0,
      accepted,
      lines: linesOf({ claimed, proof, ceiling, retained, deductible: deductible.amount, accepted }),
      flags: flagsOf(accepted, wanted, ceiling),
    },
  };
}

function boundOf(claimed: Money | null, proof: Money, ceiling: Money): IndemnityBound {
  const least = minMoney(proof, claimed ?? proof, ceiling);
  if (proof.cents === least.cents) {
    return 'devis_ou_facture';
  }
  return claimed?.cents === least.cents ? 'montant_reclame' : 'plafond';
}

function flagsOf(accepted: Money, wanted: Money, ceiling: Money): readonly IndemnityFlag[] {
  const flags: IndemnityFlag[] = [];
  if (accepted.cents <= 0) {
    flags.push('resultat_nul');
  }
  if (compareMoney(ceiling, wanted) < 0) {
    flags.push('plafond_atteint');
  }
  return flags;
}

type Amounts = Pick<IndemnityComputation, 'claimed' | 'proof' | 'ceiling' | 'retained' | 'deductible' | 'accepted'>;

function linesOf(amounts: Amounts): readonly IndemnityLine[] {
  return [
    ...(amounts.claimed === null ? [] : [{ code: 'montant_reclame', amount: amounts.claimed } as const]),
    { code: 'devis_ou_facture', amount: amounts.proof },
    { code: 'plafond', amount: amounts.ceiling },
    { code: 'montant_retenu', amount: amounts.retained },
    { code: 'franchise', amount: amounts.deductible },
    { code: 'montant_accepte', amount: amounts.accepted },
  ];
}
