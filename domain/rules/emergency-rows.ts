import { COUNTRIES, type Country } from '../policy/types';
import { distinct, list, oneOf, shape, text, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

const SERVICES = [
  'secours_medicaux',
  'pompiers',
  'police',
  'gendarmerie',
  'europe',
  'sms',
  'protection_civile',
] as const;
export type EmergencyService = (typeof SERVICES)[number];

export interface EmergencyNumber extends Sourced {
  readonly country: Country;
  readonly number: string;
  readonly service: EmergencyService;
}

export const emergencyRows: Check<readonly EmergencyNumber[]> = distinct(
  list(
    shape(
      {
        country: oneOf(COUNTRIES),
        number: text(/^\d{2,3}$/u, 'two or three digits'),
        service: oneOf(SERVICES),
        ...SOURCED,
      },
      NOTED,
    ),
    1,
  ),
  ({ country, number }) => `${country} ${number}`,
);
