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
  return saidAmount(affirmed(text, parseMoney(text, { expectAmount: true })), currency);
}

const DENIED =
  /\b(pas|et non|au lieu de|plutot que|not|instead of|rather than|machi|mashi)( de)? *$|(?<!\p{L})(ليس|وليس|لا|بدل|بدلا من) *$/u;

/** "2 030 euros pas 2300", "pas 2300 mais 2030": the sum that is meant. */
function affirmed(text: string, read: readonly AmountReading[]): AmountReading | undefined {
  return read.find(({ span }) => !DENIED.test(plainText(text.slice(0, span.start)).trimEnd() + ' '));
}

/** A figure without a currency in reply to a sum that was shown; null where the figure may be a day, an hour or a place. */
export function bareAmount({ text, understanding }: Spoken, currency: Currency): Money | null {
  const { lossDate, impossibleDate, place, plates, parties } = understanding;
  if ([lossDate, impossibleDate, place, parties, plates[0]].some((other) => other !== undefined)) return null;
  const read = readAmount(text, currency);
  return read.kind === 'amount' ? read.amount : null;
}

const OF_A_QUOTE = /\bdevis\b|\bfactures?\b|\bquotes?\b|\binvoices?\b|\bestimate\b|عرض الاسعار|عرض اسعار|فاتورة/;
const OF_THE_DAMAGE =
  /degat|dommage|repar|estim|cout|montant|prix|vaut|valeur|perte|damage|repair|cost|worth|value|loss|amount|price|اضرار|اصلاح|قيمة|ثمن|مبلغ|خسارة|كلف/;

/** A sum inside an account counts when the words say what it is the sum of. */
export function amountInAccount(spoken: Spoken, currency: Currency): FactAnswers {
  const fact = sumNamed(spoken.text);
  const read = readVolunteered(spoken, currency);
  return fact !== null && read.kind === 'amount' ? amountAnswer(fact, read) : {};
}

/** What the words say a sum is the sum of; null when they do not say. */
export function sumNamed(text: string): 'quoteAmount' | 'claimedAmount' | null {
  const plain = plainText(text);
  if (OF_A_QUOTE.test(plain)) return 'quoteAmount';
  return OF_THE_DAMAGE.test(plain) ? 'claimedAmount' : null;
}

/** A sum in a message that was not asked for one: only what is plainly money. */
export function readVolunteered({ text, understanding }: Spoken, currency: Currency): SaidAmount {
  return saidAmount(affirmed(text, understanding.amounts), currency);
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
