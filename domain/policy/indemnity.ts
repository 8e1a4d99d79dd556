import { compareMoney, minMoney, money, subtractMoney, type Money } from '../money';
import { deductibleOn } from './deductible';
import type { Deductible, Guarantee, PolicyGuarantee } from './types';

/** A result that only a person may give, because it would be a refusal or a part of one. */
export type IndemnityFlag = 'resultat_nul' | 'plafond_atteint';

export interface IndemnityLine {
  readonly code:
    'montant_reclame' | 'devis_ou_facture' | 'plafond' | 'montant_retenu' | 'franchise' | 'montant_accepte';
  readonly amount: Money;
}

/** One claim's computation under one guarantee, with everything needed to show it line by line or replay it. */
export interface IndemnityComputation {
  readonly guarantee: Guarantee;
  readonly claimed: Money | null;
  readonly proof: Money;
  readonly ceiling: Money;
  /** min(claimed, proof, ceiling), or min(assessed, ceiling) where a person assessed the damage. */
  readonly retained: Money;
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
  /** What a person found the damage to be worth: it decides in place of what was asked for and proved, which stay shown. */
  readonly assessed?: Money;
  readonly notAtFault: boolean;
  /** The deductible that the law sets for this loss, whatever the policy says. */
  readonly legalDeductible?: Money;
}

export type IndemnityResult =
  | { readonly ok: true; readonly computation: IndemnityComputation }
  | { readonly ok: false; readonly fault: 'devise_differente' | 'montant_invalide' | 'franchise_inconnue' };

/**
 * `montant_accepte = min(montant_reclame, devis_ou_facture, plafond) − franchise` (PRODUCT.md section 2), line by line.
 * Amounts asked for and proved must be above zero and in the policy's currency: we never convert.
 */
export function computeIndemnity(input: IndemnityInput): IndemnityResult {
  const { guarantee, claimed, proof, assessed, notAtFault, legalDeductible } = input;
  const { ceiling } = guarantee;
  const asked = [proof, ...(claimed === null ? [] : [claimed]), ...(assessed === undefined ? [] : [assessed])];
  if (asked.some((amount) => amount.currency !== ceiling.currency)) {
    return { ok: false, fault: 'devise_differente' };
  }
  if (asked.some((amount) => amount.cents <= 0)) {
    return { ok: false, fault: 'montant_invalide' };
  }
  const wanted = assessed ?? minMoney(claimed ?? proof, proof);
  const retained = minMoney(wanted, ceiling);
  const deductible = deductibleOn(retained, guarantee.deductible, legalDeductible);
  if (deductible === null) {
    return { ok: false, fault: 'franchise_inconnue' };
  }
  const net = subtractMoney(retained, deductible);
  const accepted = money(Math.max(0, net.cents), net.currency);
  return {
    ok: true,
    computation: {
      guarantee: guarantee.guarantee,
      claimed,
      proof,
      ceiling,
      retained,
      deductible,
      deductibleKind: legalDeductible === undefined ? guarantee.deductible.kind : 'legal',
      deductibleRecoverable: notAtFault && deductible.cents > 0,
      accepted,
      lines: linesOf({ claimed, proof, ceiling, retained, deductible, accepted }),
      flags: flagsOf(accepted, wanted, ceiling),
    },
  };
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
