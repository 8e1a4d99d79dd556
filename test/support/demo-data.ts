import { createHash } from 'node:crypto';
import type { Clock, FileStore } from '../../commands/ports';
import { loadDemoData } from '../../models/demo/load-demo';
import type { TestDatabase } from './database';

/** Keeps nothing: these tests look at no picture. */
const files = {
  put: (bytes: Buffer) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
} as unknown as FileStore;

/** The demo data, its dates counted from the clock's now. */
export async function loadDemo(db: TestDatabase, clock: Clock): Promise<void> {
  await loadDemoData({ unitOfWork: db.createUnitOfWork({ clock }), clock, files, postCards: false });
}
