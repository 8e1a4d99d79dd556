import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../domain/errors';
import { isAlive, type ProcessIdentity } from './process-identity';

/** Who uses a data folder. */
export interface LockHolder {
  /** The process that asked for a database. */
  readonly owner: ProcessIdentity;
  /** The process that runs it, and stops it when the owner is gone. */
  readonly guardian: ProcessIdentity;
  /** Absent while it starts. */
  readonly url?: string;
}

export interface DataLock {
  /** Tells others where the database is. */
  publish(url: string): void;
  release(): void;
}

type LockResult = { readonly lock: DataLock } | { readonly holder: LockHolder };

const POLL_MS = 50;

/**
 * Takes a data folder for one owner. A holder that crashed is recognised by its process being gone; one that is just
 * stopping, or has not published its address yet, is waited for.
 * @param patienceMs how long to wait for either.
 * @throws AppError `storage_unavailable` when the last owner's server does not end in time.
 */
export async function lockDataFolder(dataDir: string, me: LockHolder, patienceMs: number): Promise<LockResult> {
  const file = path.join(dataDir, 'postgres.lock');
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (tryCreate(file, me)) {
      return { lock: lockOn(file, me) };
    }
    const holder = read(file);
    const late = Date.now() > deadline;
    if (holder === null || isStale(holder, me)) {
      removeStale(file, holder);
    } else if (isAlive(holder.owner) && (holder.url !== undefined || late)) {
      return { holder };
    } else if (late) {
      throw new AppError('storage_unavailable', 'the last database of this folder does not end');
    } else {
      await delay(POLL_MS);
    }
  }
}

/** Without its guardian a database is lost: its owner may start another one, and once the owner is gone anybody may. */
function isStale({ owner, guardian }: LockHolder, me: LockHolder): boolean {
  const mine = owner.pid === me.owner.pid && owner.started === me.owner.started;
  return !isAlive(guardian) && (mine || !isAlive(owner));
}

function tryCreate(file: string, holder: LockHolder): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    // Fails when the name is taken, and never shows half a file.
    linkSync(draft, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

/** Two who find the same stale lock must not remove each other's fresh one: it is moved aside first and looked at again. */
function removeStale(file: string, seen: LockHolder | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (JSON.stringify(moved) !== JSON.stringify(seen)) {
    renameSync(aside, file);
    return;
  }
  rmSync(aside, { force: true });
}

function lockOn(file: string, me: LockHolder): DataLock {
  return {
    publish: (url) => {
      const draft = `${file}.${randomUUID()}`;
      writeFileSync(draft, JSON.stringify({ ...me, url }), { mode: 0o600 });
      renameSync(draft, file);
    },
    release: () => {
      rmSync(file, { force: true });
    },
  };
}
