import type { ScheduleDeps } from '../../commands/schedule/deps';
import { expireActions } from '../../commands/schedule/expire-actions';
import type { Schedule } from '../scheduler';

/** Ends what customers were asked for and did not do in time. */
export function expiredActions(deps: ScheduleDeps): Schedule {
  return {
    name: 'expired-actions',
    // Due dates are days.
    everyMs: 3_600_000,
    run: async () => {
      await expireActions(deps);
    },
  };
}
