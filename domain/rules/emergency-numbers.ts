import type { Country } from '../policy/types';
import type { Sourced } from './source';

export type EmergencyService =
  'secours_medicaux' | 'pompiers' | 'police' | 'gendarmerie' | 'europe' | 'sms' | 'protection_civile';

export interface EmergencyNumber extends Sourced {
  readonly country: Country;
  readonly number: string;
  readonly service: EmergencyService;
}

const DILA: Sourced = { source: 'DILA, 22 July 2024', standing: 'read' };
// Sources disagree on 141, 150 and 190, which are left out; someone in Morocco has to confirm these three.
const CHALLENGE: Sourced = { source: 'challenge.ma, August 2022', standing: 'to_confirm' };

export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
  { country: 'FR', number: '15', service: 'secours_medicaux', ...DILA },
  { country: 'FR', number: '18', service: 'pompiers', ...DILA },
  { country: 'FR', number: '17', service: 'police', ...DILA },
  { country: 'FR', number: '112', service: 'europe', ...DILA },
  { country: 'FR', number: '114', service: 'sms', ...DILA },
  { country: 'MA', number: '15', service: 'protection_civile', ...CHALLENGE },
  { country: 'MA', number: '19', service: 'police', ...CHALLENGE },
  { country: 'MA', number: '177', service: 'gendarmerie', ...CHALLENGE },
];

/** The numbers of a country, or of both when it is unknown: never guessed from a phone's prefix (PRODUCT.md section 1). */
export function emergencyNumbers(country: Country | null): readonly EmergencyNumber[] {
  return EMERGENCY_NUMBERS.filter((row) => country === null || row.country === country);
}
