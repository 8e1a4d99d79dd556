import type { Texts } from '../texts';

const EXAMPLE = 'AB-123-CD';

export const authentication: Texts['authentication'] = {
  welcome:
    'Hello, I am the automated assistant of Dossier, the claims service of your insurer. An advisor can take over whenever you like.',
  /** After an emergency nobody is wished a good day. */
  welcomeAfterEmergency:
    'I am the automated assistant of Dossier, the claims service of your insurer. An advisor can take over whenever you like.',
  /** Exempt from the length: who, why, automated scoring, a person, rights. */
  notice: (url) =>
    `Dossier uses your answers to handle your claim, and computes its complexity automatically. You can ask for a person, see your data or have it erased: [read your rights](${url}).`,

  askMatricule: `Give your membership number, for example ${EXAMPLE}.`,
  askMatriculeAgain: 'I do not recognise this number. Type two letters, three digits, two letters.',
  accountKept: `Noted, I am keeping your account. Now give your membership number, for example ${EXAMPLE}.`,
  storyKept: 'Noted, I am keeping your account. Now give your PIN or your date of birth.',
  filesKept: `Received, I am keeping your files. Now give your membership number, for example ${EXAMPLE}.`,
  filesKeptFactor: 'Received, I am keeping your files. Now give your PIN or your date of birth.',
  messageKept: 'Noted, I am keeping your message. Now give your PIN or your date of birth.',
  journeyNoted: `Of course. First give your membership number, for example ${EXAMPLE}.`,
  noMatricule: "I don't have my number",

  askFactor: 'Thank you. Give your PIN or your date of birth, none of it will be shown.',
  askFactorAgain: 'I see neither a PIN nor a date. Give your PIN or your date of birth, for example 31/01/1980.',
  askFactorAfterIdle: 'For your security, give your PIN or your date of birth again.',
  mismatch: `These details do not match. Give your membership number again, for example ${EXAMPLE}.`,
  mismatchAfterIdle: 'These details do not match. Give your PIN or your date of birth again.',
  locked: 'Too many attempts: access opens again in 15 minutes at most. You can report your loss right away.',
  declareAnyway: 'Report it now',

  confirm: (name) => `Are you ${name}?`,
  confirmAgain: (name) => `Answer yes or no: are you ${name}?`,
  name: (civility, firstName, lastName) =>
    civility === null ? `${firstName} ${lastName}` : `${civility === 'Mme' ? 'Ms' : 'Mr'} ${lastName}`,
  relative: 'I am a relative',
  notMe: 'Thank you for telling me.',
  relativeNoted: 'Thank you. You can report and send papers, only the policyholder will read what follows.',

  unverifiedNext: 'An advisor is following your claim. Log in to read more here.',
  logIn: 'Log in',
};
