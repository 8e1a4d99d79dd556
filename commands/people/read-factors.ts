import { parseBirthDate } from '../../domain/understanding/parse-birth-date';
import { parsePin } from '../../domain/understanding/parse-pin';
import type { FactorAnswer } from './identify-customer';

/** What a text may be as a second factor: a PIN, a date of birth, or either. Pure. */
export function readFactors(text: string): readonly FactorAnswer[] {
  const pin = parsePin(text);
  const birthDate = parseBirthDate(text);
  return [
    ...(pin === null ? [] : [{ kind: 'pin' as const, value: pin }]),
    ...(birthDate === null ? [] : [{ kind: 'date_naissance' as const, value: birthDate }]),
  ];
}
