import type { Country } from '../policy/types';
import type { EmergencyNumber } from './emergency-rows';
import { CURRENT_RULES } from './rule-set';

/** The numbers of a country, or of both when it is unknown: never guessed from a phone's prefix (PRODUCT.md section 1). */
export function emergencyNumbers(country: Country | null): readonly EmergencyNumber[] {
  return CURRENT_RULES.emergencyNumbers.filter((row) => country === null || row.country === country);
}
