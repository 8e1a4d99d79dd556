import { sweepOrphanFiles, type OrphanFileDeps } from '../../commands/schedule/sweep-orphan-files';
import type { Schedule } from '../scheduler';

/** Deletes stored files that nothing refers to. */
export function orphanFiles(deps: OrphanFileDeps): Schedule {
  return {
    name: 'orphan-files',
    // Reads the names of all files: often enough that nobody's photo stays for long, seldom enough not to wear the disk.
    everyMs: 3_600_000,
    run: async () => {
      await sweepOrphanFiles(deps);
    },
  };
}
