import type { EmergencyNumber, EmergencyService } from '../../../domain/rules/emergency-rows';
import type { Texts } from '../texts';

const COUNTRIES: Readonly<Record<EmergencyNumber['country'], string>> = { FR: 'France', MA: 'Morocco' };

const SERVICES: Readonly<Record<EmergencyService, string>> = {
  secours_medicaux: 'ambulance',
  pompiers: 'fire brigade',
  police: 'police',
  gendarmerie: 'gendarmerie',
  europe: 'any emergency',
  sms: 'by text message',
  protection_civile: 'ambulance and fire brigade',
};

export const safety: Texts['safety'] = {
  /** The number that is right wherever the person is. */
  callNow: (country) => (country === null ? 'Call 15 now, in Morocco as in France.' : 'Call 15 now.'),
  callFire: (country) =>
    country === null ? 'Call 18 in France, 15 in Morocco, now.' : `Call ${country === 'FR' ? '18' : '15'} now.`,
  numbers: (country, rows) =>
    `${COUNTRIES[country]}: ${rows.map(({ number, service }) => `${number} (${SERVICES[service]})`).join(', ')}.`,
  /** Water on something electric: in the place of whom to call, whose numbers follow. */
  leaveThePanel: 'Do not touch the panel, switch off the power if you can do so safely.',
  areYouSafe: 'Are you safe?',
  areYouSafeAgain: 'Answer yes or no: are you safe?',

  /** Not safe, or no clear answer. */
  notSafe: 'Tell 15 and follow their instructions. I am alerting an advisor, fill in nothing.',
  /** Safe, but somebody is badly hurt. */
  badlyHurt: 'Follow the instructions of 15. I am alerting an advisor, fill in nothing.',
  silence: 'I have not heard from you, so I am alerting an advisor. Call 15 if in any doubt.',
  safe: 'Good, stay in a safe place.',
  /** It has passed, or they are at home. */
  safeAgain: 'Good, take care of yourself.',
  safeNow: 'Are you safe now?',
  /** Danger was heard again after they were safe: the card was shown already. */
  safeStill: 'Call 15 if anyone is in danger. Are you safe now?',
  advisorAlerted: 'An advisor has been alerted already. Stay here, they will write to you.',

  /** While the rescuers are at work; said in turn, never twice the same in a row. */
  stay: [
    'Stay with them, the claim can wait.',
    'Follow the instructions of the rescuers. There is no hurry here.',
    'I am keeping everything you write. Stay with the rescuers.',
  ],
  /** Nobody spoke of rescuers yet. */
  shelter: ['Stay in a safe place, the claim can wait.', 'I am keeping everything you write. There is no hurry here.'],
  calmAgain: 'Thank you, your report is saved. When should we call you back?',
  callbackNow: 'Now',
  callbackLater: 'Later',
  callbackNowNoted: 'I have passed it on to an advisor. Keep this conversation open, they will write to you here.',
  callbackLaterNoted: 'All right, an advisor knows. Write here when you are ready.',
  callBackAt: (moment) => `Your call-back is noted for ${moment}. Do you want to complete your report here?`,
  completeHere: 'Complete it here',
  waitForAdvisor: 'Wait here',
  waitHere: 'All right. Keep this conversation open, the advisor will write to you here.',
  goOnHere: 'Good, we go on here. An advisor stays informed.',
};
