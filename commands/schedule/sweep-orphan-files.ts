import type { Clock, FileReferences, FileStore } from '../ports';

export interface OrphanFileDeps {
  readonly files: Pick<FileStore, 'list' | 'delete'> & {
    /** Clears what a crash left half-done before a time. */
    sweepUnfinished(before: Date): Promise<number>;
  };
  readonly references: FileReferences;
  readonly clock: Clock;
}

/** A file is stored moments before the transaction that refers to it; an hour leaves room for the slowest of both. */
const GRACE_MS = 3_600_000;
/** Hashes in one question to the database. */
const BATCH = 500;

/** Deletes stored files that nothing refers to any more, or never did. Gives back how many it deleted. */
export async function sweepOrphanFiles({ files, references, clock }: OrphanFileDeps): Promise<number> {
  const before = new Date(clock.now().getTime() - GRACE_MS);
  await files.sweepUnfinished(before);
  let swept = 0;
  let batch: string[] = [];
  const judge = async (): Promise<void> => {
    const wanted = await references.among(batch);
    const orphans = batch.filter((hash) => !wanted.has(hash));
    batch = [];
    // With the time: somebody may have stored the same photo again since the database was asked.
    for (const hash of orphans) await files.delete(hash, before);
    swept += orphans.length;
  };
  for await (const { hash, storedAt } of files.list()) {
    if (storedAt < before) batch.push(hash);
    if (batch.length === BATCH) await judge();
  }
  if (batch.length > 0) await judge();
  return swept;
}
