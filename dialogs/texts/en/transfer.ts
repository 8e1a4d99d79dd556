import type { Texts } from '../texts';

export const transfer: Texts['transfer'] = {
  handOver: 'An advisor takes over, right here.',
  witness: 'Thank you for your account, an advisor takes over here. Give your name and your phone number.',
  /** Of somebody who cannot log in. */
  giveContact: 'Give your name and your phone number.',
  minutes: (minutes) => (minutes === 1 ? 'Allow about one minute.' : `Allow about ${minutes} minutes.`),
  opening: (day, time) => `They will answer as soon as we open, ${day} at ${time}.`,
  unknown: 'Keep this conversation open, they will write to you here.',
  receipt: (reference) => `Your claim number is ${reference}.`,
};
