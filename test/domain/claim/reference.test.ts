import fc from 'fast-check';
import { luhnDigit, makeReference, parseReference } from '../../../domain/claim/reference';
import { faultOf } from '../../support/fault-of';
import { anyString } from '../../support/any-string';

const anyYear = fc.integer({ min: 1000, max: 9999 });
const anySequence = fc.integer({ min: 1, max: 999_999 });

describe('the claim number', () => {
  it.each([
    ['7992739871', 3],
    ['4992739871', 6],
    ['0000000000', 0],
  ])('%s takes the Luhn digit %i', (digits, check) => {
    expect(luhnDigit(digits)).toBe(check);
  });

  it('has the form SIN-YYYY-NNNNNN-C', () => {
    expect(makeReference(2026, 123)).toMatch(/^SIN-2026-000123-\d$/);
  });

  it.each([
    [2026, 0],
    [2026, 1_000_000],
    [2026, 1.5],
    [999, 1],
    [10_000, 1],
  ])('is refused for year %d and sequence %d', (year, sequence) => {
    expect(faultOf(() => makeReference(year, sequence))).toBe('invalid_argument');
  });

  it('reads back every number that it makes', () => {
    fc.assert(
      fc.property(anyYear, anySequence, (year, sequence) => {
        const reference = makeReference(year, sequence);
        expect(parseReference(reference)).toEqual({ reference, year, sequence });
      }),
    );
  });

  it('reads it as people write it', () => {
    const reference = makeReference(2026, 123);
    const digits = reference.replace(/\D/g, '');
    for (const written of [
      reference.toLowerCase(),
      ` ${reference} `,
      reference.replaceAll('-', ' '),
      reference.replaceAll('-', '–'),
      `sin${digits}`,
      digits,
    ]) {
      expect(parseReference(written)?.reference).toBe(reference);
    }
  });

  it('notices any one digit that is wrong, and two neighbours swapped', () => {
    fc.assert(
      fc.property(anyYear, anySequence, fc.nat(10), fc.integer({ min: 1, max: 9 }), (year, sequence, at, shift) => {
        const digits = makeReference(year, sequence).replace(/\D/g, '');
        const wrong = digits.slice(0, at) + String((Number(digits[at]) + shift) % 10) + digits.slice(at + 1);
        expect(parseReference(wrong)).toBeNull();
        const [a = '', b = ''] = digits.slice(at, at + 2);
        // Luhn cannot tell 09 from 90.
        if (at < 10 && a !== b && a + b !== '09' && a + b !== '90') {
          expect(parseReference(digits.slice(0, at) + b + a + digits.slice(at + 2))).toBeNull();
        }
      }),
    );
  });

  it.each(['', 'SIN', 'AB-123-CD', 'SIN-2026-000000-0', 'SIN-2026-12-3', 'SIN-2026-000123-X', '20260001234 et autre'])(
    'is not "%s"',
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );

  it('never throws on any text', () => {
    fc.assert(
      fc.property(anyString(), (text) => {
        const read = parseReference(text);
        expect(read === null || read.reference.length === 17).toBe(true);
      }),
    );
  });
});
