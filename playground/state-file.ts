import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asObject, parseJson, type JsonObject } from './json';

/**
 * One JSON file, replaced whole by a rename, so that a reader finds the old state or the new one and never half.
 * A message and the event that announces it are in the same file for that reason. Writers who come while a write is
 * under way share the next one. A killed process loses nothing that `save` has resolved for; a power cut may.
 */
export class StateFile {
  private readonly path: string;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private soon: NodeJS.Timeout | undefined;

  constructor(
    dataDir: string,
    name: string,
    private readonly serialise: () => string,
  ) {
    mkdirSync(dataDir, { recursive: true });
    this.path = join(dataDir, name);
  }

  /** Resolves when what the state holds now is on disk; rejects when it could not be written. */
  save(): Promise<void> {
    this.next ??= this.afterRunning();
    return this.next;
  }

  /** Stores what can be lost without harm, together with what else changes within a tenth of a second. */
  saveSoon(): void {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      this.save().catch(() => undefined);
    }, 100).unref();
  }

  private async afterRunning(): Promise<void> {
    // A failed write has already been told to those who waited for it.
    await this.running.catch(() => undefined);
    this.next = undefined;
    clearTimeout(this.soon);
    this.soon = undefined;
    this.running = this.write();
    await this.running;
  }

  private async write(): Promise<void> {
    const temporary = `${this.path}.tmp`;
    await writeFile(temporary, this.serialise());
    await rename(temporary, this.path);
  }
}

/** The state of an earlier run; undefined on a first start. A file that is not ours is an error, never overwritten. */
export function loadState(dataDir: string, name: string): JsonObject | undefined {
  const path = join(dataDir, name);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (asObject(error)?.code === 'ENOENT') return undefined;
    throw error;
  }
  const state = asObject(parseJson(text));
  if (state?.version !== 1) throw new Error(`${path} is not the state of a local stand-in`);
  return state;
}
