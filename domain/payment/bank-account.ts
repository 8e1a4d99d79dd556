import { IBAN_LENGTHS } from './iban-lengths';

/** Where money is sent to. */
export interface BankAccount {
  /** As the bank knows them: 2 to 70 characters (SEPA's limit for a name). */
  readonly holder: string;
  readonly kind: 'iban' | 'rib';
  /** Without spaces, capitals: an IBAN, or the 24 digits of a Moroccan RIB. */
  readonly number: string;
}

/** What may be shown of an account that is kept: never its number. */
export interface KnownAccount {
  readonly kind: BankAccount['kind'];
  readonly lastFour: string;
  readonly givenAt: Date;
}

/** Why an account was not taken: `country`: no SEPA country and not Morocco; `length`: too short or too long for it; `key`: a digit is wrong. */
export type AccountFault =
  | 'holder_missing'
  | 'holder_form'
  | 'number_missing'
  | 'number_form'
  | 'number_country'
  | 'number_length'
  | 'number_key';

export type ReadAccount =
  | { readonly ok: true; readonly account: BankAccount }
  | { readonly ok: false; readonly faults: readonly AccountFault[] };

const MOST_HOLDER = 70;
const RIB_LENGTH = 24;

/** Reads what somebody typed on the page, as leniently as people copy numbers. Every fault is told at once. */
export function readBankAccount(holder: string, number: string): ReadAccount {
  const name = holder.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const nameFault = faultOfHolder(name);
  const compact = compacted(number);
  const read = /^\d+$/u.test(compact) ? readRib(compact) : readIban(compact);
  if (nameFault === null && !('fault' in read)) return { ok: true, account: { holder: name, ...read } };
  const faults = [nameFault, 'fault' in read ? read.fault : null];
  return { ok: false, faults: faults.filter((fault): fault is AccountFault => fault !== null) };
}

/** All that is ever shown of a number again. */
export function lastFourOf({ number }: Pick<BankAccount, 'number'>): string {
  return number.slice(-4);
}

/** Letters of any script, and what stands between the words of a name or a firm. */
const HOLDER = /^(?=.*\p{L}.*\p{L})[\p{L}\p{M}\p{Nd} .,'’&()/+-]+$/u;

function faultOfHolder(name: string): AccountFault | null {
  if (name === '') return 'holder_missing';
  return name.length <= MOST_HOLDER && HOLDER.test(name) ? null : 'holder_form';
}

type ReadNumber = Omit<BankAccount, 'holder'> | { readonly fault: AccountFault };

/** Bank (3), town (3), account (16), key (2): the whole is a multiple of 97 (Bank Al-Maghrib). */
function readRib(digits: string): ReadNumber {
  if (digits.length !== RIB_LENGTH) return { fault: 'number_length' };
  return remainderBy97(digits) === 0 ? { kind: 'rib', number: digits } : { fault: 'number_key' };
}

/** ISO 13616: the number with its first four characters at the end, letters as 10 to 35, leaves 1 when divided by 97. */
function readIban(compact: string): ReadNumber {
  if (compact === '') return { fault: 'number_missing' };
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/u.test(compact)) return { fault: 'number_form' };
  const length = IBAN_LENGTHS[compact.slice(0, 2)];
  if (length === undefined) return { fault: 'number_country' };
  if (compact.length !== length) return { fault: 'number_length' };
  const turned = compact.slice(4) + compact.slice(0, 4);
  const digits = turned.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  return remainderBy97(digits) === 1 ? { kind: 'iban', number: compact } : { fault: 'number_key' };
}

function remainderBy97(digits: string): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** Capitals and ASCII digits alone: spaces, dashes and dots between groups go, Arabic figures become ours, "IBAN" before it falls away. */
function compacted(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s.\-\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/^(?:IBAN|RIB):?/u, '');
}
