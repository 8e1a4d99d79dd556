import type { ScheduleDeps } from '../../commands/schedule/deps';
import { escalateAgingClaims } from '../../commands/schedule/escalate-aging-claims';
import type { Schedule } from '../scheduler';

/** Puts dossiers on the desk that have waited for us for more than five days. */
export function agingClaims(deps: ScheduleDeps): Schedule {
  return {
    name: 'aging-claims',
    // The limit is in days.
    everyMs: 3_600_000,
    run: async () => {
      await escalateAgingClaims(deps);
    },
  };
}
