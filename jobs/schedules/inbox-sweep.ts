import { resumeLeftOver, type LeftOverDeps } from '../../commands/schedule/resume-left-over';
import type { Schedule } from '../scheduler';

/** Answers what was acknowledged and then left behind by a crash or a busy conversation. */
export function inboxSweep(deps: LeftOverDeps): Schedule {
  return {
    name: 'inbox-sweep',
    // With the three seconds for which a row is left alone, a customer is answered at most eight seconds after a crash.
    everyMs: 5_000,
    run: async () => {
      await resumeLeftOver(deps);
    },
  };
}
