import type { CivilDate } from '../claim/types';
import type { Currency, Money } from '../money';
import type { LegalEvent } from '../rules/legal-deductibles';

export const PRODUCTS = ['auto', 'habitation'] as const;
export type Product = (typeof PRODUCTS)[number];

export const COUNTRIES = ['FR', 'MA'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Wire names of the guarantees (`garantie`) that a policy can hold. */
export const GUARANTEES = [
  'responsabilite_civile',
  'collision',
  'vol',
  'vandalisme',
  'incendie',
  'bris_de_glace',
  'degats_des_eaux',
  'evenement_climatique',
  'protection_conducteur',
] as const;
export type Guarantee = (typeof GUARANTEES)[number];

export interface FixedDeductible {
  readonly kind: 'fixed';
  readonly amount: Money;
}

/** A share of the sum that is retained. */
export interface PercentageDeductible {
  readonly kind: 'percentage';
  /** Hundredths of a percent, 1 to 10 000. */
  readonly basisPoints: number;
  readonly minimum: Money;
  /** Null: no upper limit. */
  readonly maximum: Money | null;
}

/** Left to the law: see the rules' table of legal deductibles. */
export interface LegalDeductible {
  readonly kind: 'legal';
  readonly event: LegalEvent;
}

/** What stays with the policyholder; in the policy's currency. */
export type Deductible = FixedDeductible | PercentageDeductible | LegalDeductible;

export interface PolicyGuarantee {
  readonly guarantee: Guarantee;
  readonly deductible: Deductible;
  /** The most that this guarantee pays for one claim, before the deductible. */
  readonly ceiling: Money;
}

/** Days on which the policy covers nothing (unpaid premium); `to` is the last such day, `null` while it lasts. */
export interface Suspension {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export interface Policy {
  readonly id: string;
  /** The policyholder's id (`clients`). */
  readonly holderId: string;
  readonly number: string;
  readonly product: Product;
  readonly country: Country;
  /** IANA zone in which the dates of this policy and of its claims are meant. */
  readonly timeZone: string;
  readonly currency: Currency;
  /** First covered day. */
  readonly startsOn: CivilDate;
  /** Last covered day; `null` when it renews by itself. */
  readonly endsOn: CivilDate | null;
  readonly suspensions?: readonly Suspension[];
  readonly guarantees: readonly PolicyGuarantee[];
  /** Up to this sum the desk may settle alone; absent: the default of the rules for its currency. */
  readonly automaticLimit?: Money;
}

/** Why a policy does not answer for a loss, in the order in which it is looked at. */
export type CoverGap = 'avant_effet' | 'apres_echeance' | 'suspendu' | 'garantie_absente';

export type Cover =
  { readonly covered: true; readonly guarantee: PolicyGuarantee } | { readonly covered: false; readonly gap: CoverGap };

export type PolicyChoice =
  | { readonly kind: 'chosen'; readonly policy: Policy }
  | { readonly kind: 'ask'; readonly policies: readonly Policy[] }
  | { readonly kind: 'none' };
