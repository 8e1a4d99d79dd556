import type { Texts } from '../texts';

/** What the customer reads when something of ours failed. Never a cause, never a code. */
export const faults: Texts['faults'] = {
  turnFailed:
    'I am sorry, a technical problem stopped me. Your claim is safe: send your message again or talk to an advisor.',
};
