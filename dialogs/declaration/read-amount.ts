import type { FactAnswers } from '../../commands/claims/merge-facts';
import { plainText } from '../../commands/claims/read-account';
import type { Claim } from '../../domain/claim/claim';
import { money, type Currency, type Money } from '../../domain/money';
import { parseMoney } from '../../domain/understanding/parse-money';
import type { AmountReading, Understanding } from '../../domain/understanding/types';
import type { DeclarationKnowledge } from './knowledge';

/** Words and what was read in them. */
export interface Spoken {
  readonly text: string;
  readonly understanding: Understanding;
}

type SaidAmount =
  /** `sure`: in figures and with its currency; otherwise it is read back first. */
  | { readonly kind: 'amount'; readonly amount: Money; readonly sure: boolean }
  | { readonly kind: 'not_positive' }
  | { readonly kind: 'too_high' }
  | { readonly kind: 'none' };

/** The sum that answers a question about one: a bare figure counts, in the currency of the policy, and is read back. */
export function readAmount(text: string, currency: Currency): SaidAmount {
  return saidAmount(parseMoney(text, { expectAmount: true })[0], currency);
}

const OF_A_QUOTE = /\bdevis\b|\bfactures?\b|\bquotes?\b|\binvoices?\b|\bestimate\b|عرض الاسعار|عرض اسعار|فاتورة/;
const OF_THE_DAMAGE =
  /degat|dommage|repar|estim|cout|montant|prix|vaut|valeur|perte|damage|repair|cost|worth|value|loss|amount|price|اضرار|اصلاح|قيمة|ثمن|مبلغ|خسارة|كلف/;

/** A sum inside an account counts when the words say what it is the sum of. */
export function amountInAccount({ text, understanding }: Spoken, currency: Currency): FactAnswers {
  const plain = plainText(text);
  const quote = OF_A_QUOTE.test(plain);
  if (!quote && !OF_THE_DAMAGE.test(plain)) return {};
  const read = saidAmount(understanding.amounts[0], currency);
  return read.kind === 'amount' ? amountAnswer(quote ? 'quoteAmount' : 'claimedAmount', read) : {};
}

/** A sum as a fact, or as one that must be read back first. */
export function amountAnswer(
  fact: 'quoteAmount' | 'claimedAmount',
  { amount, sure }: { readonly amount: Money; readonly sure: boolean },
): FactAnswers {
  return sure ? { [fact]: amount } : { amountToConfirm: { fact, amount } };
}

/** The currency in which an amount without one is read back: the policy's, else that of the person's policies. */
export function currencyOf(claim: Claim, { policies }: DeclarationKnowledge): Currency {
  const policy = policies.find(({ id }) => id === claim.policyId) ?? policies[0];
  return policy?.currency ?? 'MAD';
}

function saidAmount(read: AmountReading | undefined, currency: Currency): SaidAmount {
  if (read === undefined) return { kind: 'none' };
  if (read.doubt === 'huge') return { kind: 'too_high' };
  if (read.doubt !== undefined || read.value.cents <= 0) return { kind: 'not_positive' };
  const amount = money(read.value.cents, read.value.currency ?? currency);
  return { kind: 'amount', amount, sure: !read.needsReadBack };
}
