import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { FileStore } from '../../commands/ports';
import { AppError } from '../../domain/errors';
import { PLAIN_FILES, type FileCodec } from './codec';

const HASH = /^[0-9a-f]{64}$/;
/** Of what is being written, or moved aside by {@link FolderStore.delete}. On the same disk, so that rename is atomic. */
const UNFINISHED = 'tmp';
const SHARDS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Files in a folder, each under the SHA-256 of its bytes as they are kept (sealed): `ab/abcdef…`. Several processes may
 * share the folder. A file under its hash is always whole: it is written aside, brought to the disk, then renamed.
 */
export class FolderStore implements FileStore {
  private constructor(
    private readonly root: string,
    private readonly codec: FileCodec,
  ) {}

  /** Makes the folder where it is missing, readable by its owner only. */
  static async open(root: string, codec: FileCodec = PLAIN_FILES): Promise<FolderStore> {
    // All at once, so that a later file never stands in a folder that a power cut can take away.
    for (const name of [...SHARDS, UNFINISHED]) await mkdir(join(root, name), { recursive: true, mode: 0o700 });
    await syncFolder(root);
    return new FolderStore(root, codec);
  }

  /**
   * Resolves when the bytes are on the disk. Storing what is there already makes it young again for the orphan sweeper.
   *
   * @throws AppError `storage_unavailable` when the disk is full, read-only or gone.
   */
  async put(bytes: Uint8Array): Promise<string> {
    const kept = await this.codec.seal(bytes);
    const hash = sha256(kept);
    const path = this.shelf(hash);
    try {
      if (!(await madeYoung(path))) await this.write(path, kept);
      await syncFolder(dirname(path));
    } catch (fault) {
      throw storageFault(fault);
    }
    return hash;
  }

  /** @throws AppError `internal` when what lies there is not what was stored, `storage_unavailable` when it cannot be read. */
  async read(hash: string): Promise<Buffer | null> {
    if (!HASH.test(hash)) return null;
    const kept = await unlessMissing(readFile(this.shelf(hash)));
    if (!kept) return null;
    if (sha256(kept) !== hash) throw new AppError('internal', 'a stored file does not match its hash');
    return Buffer.from(await this.codec.open(kept));
  }

  async exists(hash: string): Promise<boolean> {
    return HASH.test(hash) && (await unlessMissing(stat(this.shelf(hash)))) !== null;
  }

  /** Every file, with the last time at which someone stored it. */
  async *list(): AsyncGenerator<{ readonly hash: string; readonly storedAt: Date }> {
    for (const shard of SHARDS) {
      for (const hash of await readdir(join(this.root, shard))) {
        const found = HASH.test(hash) && (await unlessMissing(stat(this.shelf(hash))));
        if (found) yield { hash, storedAt: found.mtime };
      }
    }
  }

  /**
   * @param storedBefore for orphans: leaves the file if someone stored it at that time or later. It is moved aside before
   *   it is judged, so that a {@link put} at the same instant either makes it young in time or writes it anew.
   */
  async delete(hash: string, storedBefore?: Date): Promise<void> {
    if (!HASH.test(hash)) return;
    const path = this.shelf(hash);
    if (!storedBefore) return rm(path, { force: true });
    const aside = join(this.root, UNFINISHED, `${hash}.${randomUUID()}`);
    if ((await unlessMissing(rename(path, aside))) === null) return;
    if ((await stat(aside)).mtime < storedBefore) await rm(aside);
    else await rename(aside, path);
  }

  /**
   * Clears what a crash left half-done before a time; an hour ago is safe, since no write takes so long. What was moved
   * aside goes back to its place, as new: the sweeper will judge it again.
   *
   * @returns how many there were.
   */
  async sweepUnfinished(before: Date): Promise<number> {
    let swept = 0;
    for (const name of await readdir(join(this.root, UNFINISHED))) {
      const path = join(this.root, UNFINISHED, name);
      // The change time: moving a file aside leaves its modification time as it was.
      const found = await unlessMissing(stat(path));
      if (!found || found.ctime >= before) continue;
      const [hash = ''] = name.split('.');
      if (HASH.test(hash)) {
        await madeYoung(path);
        await unlessMissing(rename(path, this.shelf(hash)));
      } else await rm(path, { force: true });
      swept += 1;
    }
    return swept;
  }

  private async write(path: string, kept: Uint8Array): Promise<void> {
    const draft = join(this.root, UNFINISHED, randomUUID());
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(kept);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (fault) {
      await rm(draft, { force: true });
      throw fault;
    }
  }

  private shelf(hash: string): string {
    return join(this.root, hash.slice(0, 2), hash);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** False when there is no such file. */
async function madeYoung(path: string): Promise<boolean> {
  const now = new Date();
  return (await unlessMissing(utimes(path, now, now).then(() => true))) ?? false;
}

/** Brings a folder's entries to the disk. Windows cannot, and needs it less: its renames are journalled. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** null when the file is not there. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw storageFault(fault);
  }
}

function storageFault(cause: unknown): AppError {
  return AppError.from(cause, 'storage_unavailable', 'the file store cannot be used');
}
