import type { Texts } from '../texts';

export const events: Texts['events'] = {
  taken: (firstName) => `${firstName} has taken your claim and answers you here.`,
  released: 'Another advisor will take over your claim.',
  returned: 'Your advisor has finished, I am here for you again. What would you like to do?',
  silent: 'Your advisor is slow to answer. I have just reminded them.',

  closed: (reference, outcome) => `Your claim ${reference} is closed: ${outcome}.`,
  closedPlain: (reference) => `Your claim ${reference} is closed.`,
  validated: (reference, amount) => `An advisor has confirmed the computation of claim ${reference}: ${amount}.`,
  corrected: (reference, amount) => `An advisor has corrected the computation of claim ${reference}: ${amount}.`,
  decided: (reference) => `An advisor has studied your claim ${reference}.`,
  missing: (reference, papers) => `Your claim ${reference} still waits for ${papers}. Send these papers here.`,

  satisfaction: 'How do you rate this service, from 1 (bad) to 5 (excellent)?',
  rated: 'Thank you for your rating.',
};
