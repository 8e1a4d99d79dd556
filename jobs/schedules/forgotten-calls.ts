import { forgetCalls, type ForgetCallsDeps } from '../../commands/schedule/forget-calls';
import type { Schedule } from '../scheduler';

/** Ends what REST, webhooks and voices kept of past calls. */
export function forgottenCalls(deps: ForgetCallsDeps): Schedule {
  return {
    name: 'forgotten-calls',
    // Answers are kept for days; an hour more or less is nobody's.
    everyMs: 3_600_000,
    run: async () => {
      await forgetCalls(deps);
    },
  };
}
