import type { Texts } from '../texts';

export const payment: Texts['payment'] = {
  wanted: 'Give your bank details on the protected page: the payment needs them.',
  /** An account number was typed in the conversation. */
  hidden: 'Give your account on the protected page, never here. I have not kept this number.',
  hiddenBeforeLogIn: 'Do not give your account here: I have not kept this number. A protected page will ask for it.',
  page: 'Give my bank details',
};
