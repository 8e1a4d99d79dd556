import type { Customers } from '../../commands/ports';
import { hideAccountNumbers } from '../../domain/payment/hide-account-numbers';
import { parseMatricule } from '../../domain/understanding/parse-matricule';

/** What stands in the transcript, the dossier and the advisors' thread for a secret. */
export const MASK = '••••';

// \p{Nd}: keyboards for Arabic write figures of their own.
const NAMED =
  /(\b(?:pin|code(?!\s+postal)|mot\s+de\s+passe|secret|password|passcode)\b|رمز(?:ي|كم)?|كلمة\s+السر)(\P{Nd}{0,15})\p{Nd}(?:[\s.-]?\p{Nd}){3,7}/giu;
const DIGITS = /(?<![\p{Nd}-])\p{Nd}(?:[\s.-]?\p{Nd}){3,5}(?![\p{Nd}-])/gu;
const BORN =
  /(\bnée?\s+le|\bnaissance\b\P{Nd}{0,5}|\bborn(?:\s+on)?\b|\bbirth\b\P{Nd}{0,6}|(?:الميلاد|ميلادي|الازدياد|ازدياد[يك]?)\P{Nd}{0,6}|ولدت\s+(?:في|يوم)?)\s*[\w\p{Nd}/. -]{6,20}/giu;

/** A matricule with a PIN makes a short message; a plate with a year stands in a longer one. */
const SHORT = 40;

/** Nothing but a number of four to six digits: before a log-in it may be a PIN. */
const BARE = /^\s*\p{Nd}(?:[\s.-]?\p{Nd}){3,5}\s*$/u;

/**
 * Text that goes where secrets may not be (the dossier, the advisors' thread), without what looks like one.
 * @param verified whoever has logged in answers with plain numbers, too.
 */
export function maskSecrets(text: string, { verified }: { readonly verified: boolean }): string {
  if (!verified && BARE.test(text)) return MASK;
  const named = hideAccountNumbers(text)
    .replace(NAMED, (_, word: string, between: string) => `${word}${between}${MASK}`)
    .replace(BORN, (_, word: string) => `${word} ${MASK}`);
  return named.length <= SHORT && parseMatricule(named) !== null ? named.replace(DIGITS, MASK) : named;
}

/**
 * As {@link maskSecrets}, and a bare number that is the PIN of whoever has logged in: it looks like an amount, but only they
 * would send it.
 */
export async function withoutSecrets(
  customers: Pick<Customers, 'verifyFactor'>,
  text: string,
  whose: { readonly clientId: string | null; readonly verified: boolean },
): Promise<string> {
  const masked = maskSecrets(text, whose);
  if (whose.clientId === null || !BARE.test(masked)) return masked;
  const value = masked.replace(/\D/gu, '');
  return (await customers.verifyFactor(whose.clientId, { kind: 'pin', value })) ? MASK : masked;
}
