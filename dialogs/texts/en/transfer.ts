import type { Texts } from '../texts';

export const transfer: Texts['transfer'] = {
  handOver: 'An advisor takes over, right here.',
  minutes: (minutes) => (minutes === 1 ? 'Allow about one minute.' : `Allow about ${minutes} minutes.`),
  opening: (day, time) => `They will answer as soon as we open, ${day} at ${time}.`,
  unknown: 'Keep this conversation open, they will write to you here.',
  receipt: (reference) => `Your claim number is ${reference}.`,
};
