import type { ScheduleDeps } from '../../commands/schedule/deps';
import { remindOfDocuments } from '../../commands/schedule/remind-of-documents';
import type { Schedule } from '../scheduler';

/** Reminds customers of the papers that their dossier waits for. */
export function documentReminders(deps: ScheduleDeps): Schedule {
  return {
    name: 'document-reminders',
    // A reminder comes after 48 hours: a quarter of an hour more is nothing, and spreads them over the morning.
    everyMs: 15 * 60_000,
    run: async () => {
      await remindOfDocuments(deps);
    },
  };
}
