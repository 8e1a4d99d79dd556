import type { Currency } from '../../../domain/money';
import type { Texts } from '../texts';

const EXAMPLE: Readonly<Record<Currency, string>> = { MAD: '3,000 dirhams', EUR: '300 euros' };

export const details: Texts['details'] = {
  injuries: 'Is anyone in pain, even slightly?',
  injuriesAgain: 'Say yes or no: is anyone in pain, even slightly?',
  /** Of a leak, a scratch or a broken window, where hardly anybody is hurt. */
  anyoneHurt: 'Was anybody hurt?',
  anyoneHurtAgain: 'Say yes or no: was anybody hurt?',
  seeDoctor: 'See a doctor, even if it seems minor.',
  treated: 'I note that somebody is being treated.',

  type: 'Was it a crash, a theft or something else?',
  typeAgain: 'Say it in one word: crash, theft, water, fire, glass, storm or vandalism.',
  typeChoices: { collision: 'A crash', vol: 'A theft', other: 'Something else' },
  typeOtherChoices: { degats_des_eaux: 'Water', incendie: 'A fire', autre: 'Something else' },

  lossDate: 'When did it happen?',
  lossDateAgain: 'Give the day, for example “yesterday” or “12 March”.',
  today: 'Today',
  yesterday: 'Yesterday',
  dateInFuture: 'This date has not come yet.',
  dateInvalid: 'This day does not exist in the calendar.',
  notYetCome: (date) => `“${date}” has not come yet.`,
  notInCalendar: (date) => `“${date}” does not exist in the calendar.`,
  dateBeforePolicy: (day) => `${day} is before your policy began. Is it the right date?`,

  sameEvent: (summary) => `A similar claim is open: ${summary}. Is it the same event?`,
  joined: (reference) => `I keep a single claim, ${reference}.`,

  place: 'Where was it?',
  placeAgain: 'Give the town, the street or the place.',

  theftOf: 'What was stolen from you?',
  theftOfAgain: 'Choose: a vehicle, belongings in a home, or something else.',
  theftChoices: { vehicle: 'A vehicle', home: 'In a home', other: 'Something else' },

  thirdParty: 'Was another vehicle or another person involved?',
  neighbour: 'Is a neighbour affected?',
  constat: 'Did you fill in an accident report with the other driver?',
  otherDriverKnown: "Do you have the other driver's name or number plate?",
  otherIdentity: 'Give their name or number plate.',
  police: 'Did the police or the gendarmerie come?',
  yesOrNo: "Answer yes, no or “I don't know”.",

  circumstances: 'What was each vehicle doing at the time of the crash?',
  circumstancesAgain: 'Describe it in one sentence: standing still, reversing, turning, overtaking…',

  claimedAmount: 'How much do you think the damage comes to?',
  stolenAmount: 'How much do you think the loss comes to?',
  amountAgain: (currency) => `Give an amount, for example ${EXAMPLE[currency]}.`,
  amountNotPositive: 'An amount must be above zero.',
  amountTooHigh: 'This amount is too large to be read here.',
  amountToConfirm: (amount) => `I read ${amount}. Is that the right amount?`,

  /** When one policy of each kind fits, the thing tells which. */
  damagedThing: 'Your car or your home?',
  damagedThingAgain: 'Say “my car” or “my home”.',
  thingTitle: { auto: 'My car', habitation: 'My home' },

  policy: 'Which policy is it about?',
  policyOfHolder: 'Only the policyholder can see and change the policy.',
  policyAgain: 'Choose the policy, or give its number.',
  policyTitle: {
    auto: (number) => `Car ${number}`,
    habitation: (number) => `Home ${number}`,
  },

  /** Plays back what was understood, so that it can be corrected. */
  noted: (parts) => `Noted: ${parts}.`,
  corrected: (parts) => `Changed: ${parts}.`,
  correctWhat: 'Say what needs to be changed, for example the date or the place.',
  correctWhatAgain: 'Name what changes: the date, the place, the amount… or say “nothing”.',
  correctChoices: { lossDate: 'The date', place: 'The place', claimedAmount: 'The amount' },
};
