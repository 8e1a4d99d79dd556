import { alertSilentAdvisors } from '../../commands/schedule/alert-silent-advisors';
import type { ScheduleDeps } from '../../commands/schedule/deps';
import type { Schedule } from '../scheduler';

/** Tells customers whose advisor leaves them unanswered, and alerts the desk. */
export function advisorSilence(deps: ScheduleDeps, minutes: number): Schedule {
  return {
    name: 'advisor-silence',
    // Silences are counted in minutes.
    everyMs: 60_000,
    run: async () => {
      await alertSilentAdvisors(deps, minutes);
    },
  };
}
