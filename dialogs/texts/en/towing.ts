import type { Texts } from '../texts';

const COUNTRIES = { FR: 'France', MA: 'Morocco' } as const;

export const towing: Texts['towing'] = {
  /** See the French text for the sources. */
  motorway: 'On a motorway, stay behind the barrier. Call from an orange emergency phone, or dial 112.',
  assistance: (numbers) => `To be towed, call the assistance: ${numbers}.`,
  onCertificate: 'To be towed, call the assistance number on your insurance certificate.',
  /** The country is named where there are two numbers. */
  number: (number, country) => (country === null ? number : `${COUNTRIES[country]} ${number}`),
};
