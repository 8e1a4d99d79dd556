import type { Texts } from '../texts';

export const common: Texts['common'] = {
  yes: 'نعم',
  no: 'لا',
  unsure: 'لا أعرف',
  talkToHuman: 'التحدث إلى مستشار',
};
