import { AppError } from '../errors';

/** A public claim number, `SIN-YYYY-NNNNNN-C`. */
export interface ClaimReference {
  /** In its canonical form. */
  readonly reference: string;
  readonly year: number;
  readonly sequence: number;
}

const LAST_SEQUENCE = 999_999;

// People drop the dashes, add spaces, or leave the prefix out when they read a number aloud.
const WRITTEN = /^(?:SIN)?[\s-]*(\d{4})[\s-]*(\d{6})[\s-]*(\d)$/;
const ANY_DASH = /[\u2010-\u2015\u2212_]/g;

/**
 * The claim number of a year (four digits, in the company's time zone) and a sequence of 1 to 999 999.
 * @throws AppError `invalid_argument` outside these ranges.
 */
export function makeReference(year: number, sequence: number): string {
  if (!isWithin(year, 1000, 9999) || !isWithin(sequence, 1, LAST_SEQUENCE)) {
    throw new AppError('invalid_argument', 'claim number out of range');
  }
  const digits = `${year}${String(sequence).padStart(6, '0')}`;
  return `SIN-${digits.slice(0, 4)}-${digits.slice(4)}-${luhnDigit(digits)}`;
}

/** Reads a claim number in any case, with spaces, other dashes or none; `null` if its form or check digit is wrong. */
export function parseReference(text: string): ClaimReference | null {
  const match = WRITTEN.exec(text.trim().toUpperCase().replace(ANY_DASH, '-'));
  if (match === null) {
    return null;
  }
  const [, year = '', sequence = '', check = ''] = match;
  if (!isWithin(Number(year), 1000, 9999) || Number(sequence) === 0 || luhnDigit(year + sequence) !== Number(check)) {
    return null;
  }
  return { reference: `SIN-${year}-${sequence}-${check}`, year: Number(year), sequence: Number(sequence) };
}

/** The digit (0 to 9) that makes `digits` followed by it divisible by ten under Luhn (ISO/IEC 7812-1, annex B). */
export function luhnDigit(digits: string): number {
  let sum = 0;
  Array.from(digits, Number)
    .reverse()
    .forEach((digit, index) => {
      const value = digit * (index % 2 === 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    });
  return (10 - (sum % 10)) % 10;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
