import type { Texts } from '../texts';

export const common: Texts['common'] = {
  yes: 'Yes',
  no: 'No',
  unsure: "I don't know",
  talkToHuman: 'Talk to an advisor',
};
